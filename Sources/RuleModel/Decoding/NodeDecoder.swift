import Diagnostics
import SourceText
import YAMLTree

/// Reads YAML nodes as the types that are wanted, and collects what is wrong with their meaning.
///
/// The tree was compared with its ``MappingSchema`` before, or was packed when the program was
/// built: what does not fit was reported then, and is nil here.
struct NodeDecoder {
  private(set) var faults: [Diagnostic] = []
  /// Which keys are read; nil but in tests.
  let log: KeyLog?

  init(log: KeyLog? = nil) { self.log = log }

  /// The fields of a mapping.
  ///
  /// - Parameters:
  ///   - node: The mapping.
  ///   - keys: The keys that it may have.
  /// - Returns: Nil where the node is not a mapping.
  func fields<Key: MappingKey>(of node: YAMLNode?, _ keys: Key.Type) -> Fields<Key>? {
    guard let node, case .mapping(let entries) = node.content else { return nil }
    return Fields(span: node.span, entries: entries, log: log)
  }

  func text(_ node: YAMLNode?) -> String? { written(node)?.text }

  /// A scalar with its place, never empty.
  func written(_ node: YAMLNode?) -> SourceString? {
    guard let node, case .scalar(let scalar) = node.content, !scalar.text.isEmpty else {
      return nil
    }
    return SourceString(scalar, at: node.span)
  }

  func boolean(_ node: YAMLNode?) -> Bool? {
    switch written(node)?.text {
    case "true": true
    case "false": false
    default: nil
    }
  }

  func integer(_ node: YAMLNode?) -> Int? { written(node).flatMap { Int($0.text) } }

  /// One value of a closed list, by its name.
  func choice<Value>(_ node: YAMLNode?, among choices: [(name: String, value: Value)]) -> Value? {
    guard let written = written(node) else { return nil }
    return choices.first { $0.name == written.text }?.value
  }

  func choice<Value: RawRepresentable>(_ node: YAMLNode?, _ type: Value.Type) -> Value?
  where Value.RawValue == String {
    guard case .scalar(let scalar)? = node?.content else { return nil }
    return Value(rawValue: scalar.text)
  }

  /// The items of a list; a single value stands for a list of one.
  func items(_ node: YAMLNode?) -> [YAMLNode] {
    guard let node else { return [] }
    guard case .sequence(let items) = node.content else { return [node] }
    return items
  }

  func writtenList(_ node: YAMLNode?) -> [SourceString] { items(node).compactMap { written($0) } }

  /// The entries of a mapping whose keys are names of the author's choice.
  func entries(_ node: YAMLNode?) -> [(name: SourceString, value: YAMLNode)] {
    guard let node, case .mapping(let entries) = node.content else { return [] }
    return entries.compactMap { entry in written(entry.key).map { ($0, entry.value) } }
  }

  /// A text, or one a language.
  func localized(_ node: YAMLNode?) -> LocalizedText? {
    guard let fields = fields(of: node, LocalizedTextKey.self) else {
      return text(node).map { LocalizedText($0) }
    }
    let (chinese, english) = (text(fields[.zh]), text(fields[.en]))
    guard let any = chinese ?? english else { return nil }
    return LocalizedText(zh: chinese ?? any, en: english ?? any)
  }

  mutating func report(
    _ id: String, at span: SourceSpan, _ message: LocalizedText, notes: [Note] = []
  ) {
    var fault = Diagnostic(RuleID(id), .error, at: span, message)
    fault.notes = notes
    report(fault)
  }

  mutating func report(_ fault: Diagnostic) {
    guard !isFull else { return }
    faults.append(fault)
    guard faults.count == Self.mostFaults else { return }
    faults.append(
      Diagnostic(
        RuleID("limit.rule-file-faults"), .error, at: fault.span,
        LocalizedText(
          zh: "错误超过 \(Self.mostFaults) 处，其余没有列出",
          en: "more than \(Self.mostFaults) faults; the rest is left out")))
  }

  private static let mostFaults = 200

  /// Whether no more faults are listed.
  var isFull: Bool { faults.count >= Self.mostFaults }
}

/// The fields of one mapping, each with the places of its key and value.
struct Fields<Key: MappingKey> {
  let span: SourceSpan
  /// A handful at most: looking through them beats hashing.
  private let names: [String]
  private let entries: [YAMLEntry]
  private let log: KeyLog?

  init(span: SourceSpan, entries: [YAMLEntry], log: KeyLog?) {
    self.span = span
    self.entries = entries
    self.log = log
    names = entries.map(\.name)
  }

  subscript(key: Key) -> YAMLNode? { place(of: key.rawValue).map { entries[$0].value } }

  func has(_ key: Key) -> Bool { place(of: key.rawValue) != nil }

  func keySpan(_ key: Key) -> SourceSpan? {
    place(of: key.rawValue).map { entries[$0].key.span }
  }

  private func place(of name: String) -> Int? {
    log?.insert("\(Key.schema.id)/\(name)")
    let length = name.utf8.count
    // Lengths first: unequal texts are compared slowly.
    return names.firstIndex { $0.utf8.count == length && $0 == name }
  }
}

extension Fields where Key: KindHoldingKey {
  /// The kinds that are there, in the order of their list.
  var kinds: [RuleKind] {
    RuleKind.named.compactMap { kind, name in place(of: name) == nil ? nil : kind }
  }

  subscript(kind: RuleKind) -> YAMLNode? {
    place(of: kind.rawValue).map { entries[$0].value }
  }

  func keySpan(_ kind: RuleKind) -> SourceSpan? {
    place(of: kind.rawValue).map { entries[$0].key.span }
  }
}

/// The keys that decoders ask for, as `shape/key`: a test compares them with the tables.
package final class KeyLog {
  package private(set) var keys: Set<String> = []

  package init() {}

  fileprivate func insert(_ key: String) { keys.insert(key) }
}

extension YAMLEntry {
  /// The key as text; empty for one that is not a scalar.
  var name: String {
    if case .scalar(let key) = key.content { key.text } else { "" }
  }
}

extension YAMLNode {
  /// A place short enough to point at: the node, or the start of a collection.
  var firstLine: SourceSpan {
    if case .scalar = content { return span }
    return SourceSpan(at: span.start)
  }
}
