import Diagnostics
import SourceText
import YAMLTree

/// Reads YAML nodes as the types that are wanted and collects every fault, placed.
///
/// A scalar has no type of its own: `no` is text where text is wanted, and only `true` and `false`
/// are Booleans. A method that returns nil has said why.
struct NodeDecoder {
  private(set) var faults: [Diagnostic] = []
  /// The keys of a trusted file are not checked again.
  let isTrusted: Bool

  init(isTrusted: Bool = false) { self.isTrusted = isTrusted }

  /// The fields of a mapping that has only `known` keys.
  ///
  /// - Returns: Fields by key, first ones winning; nil where the node is no mapping.
  mutating func fields(of node: YAMLNode, what: LocalizedText, known: [String]) -> Fields? {
    guard case .mapping(let entries) = node.content else {
      reportType(
        node,
        wanted: LocalizedText(
          zh: "\(what.chinese)应写成“键: 值”的形式",
          en: "\(what.english) must be a mapping of keys to values"))
      return nil
    }
    if isTrusted { return Fields(span: node.span, entries: entries) }
    var fields = Fields(span: node.span, entries: [])
    for entry in entries {
      guard case .scalar(let key) = entry.key.content else {
        reportType(entry.key, wanted: LocalizedText(zh: "键应是一个词", en: "a key must be a word"))
        continue
      }
      if !known.contains(key.text) {
        reportUnknown(key.text, at: entry.key.span, in: what, known: known)
      } else if let first = fields.keySpan(key.text) {
        report(
          "rule-file.duplicate-key", at: entry.key.span,
          LocalizedText(zh: "键 '\(key.text)' 写了两次", en: "key '\(key.text)' is given twice"),
          notes: [Note(LocalizedText(zh: "第一次在这里", en: "first given here"), at: first)])
      } else {
        fields.add(entry)
      }
    }
    return fields
  }

  mutating func text(_ node: YAMLNode?) -> String? { written(node)?.text }

  /// A scalar with its place, never empty.
  mutating func written(_ node: YAMLNode?) -> WrittenText? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node.content else {
      reportType(node, wanted: LocalizedText(zh: "此处应是一段文字", en: "a text is expected here"))
      return nil
    }
    guard !scalar.text.isEmpty else {
      reportType(
        node, wanted: LocalizedText(zh: "此处不能为空", en: "a text is expected here, found nothing"))
      return nil
    }
    return WrittenText(scalar, at: node.span)
  }

  mutating func boolean(_ node: YAMLNode?) -> Bool? {
    guard let written = written(node) else { return nil }
    switch written.text {
    case "true": return true
    case "false": return false
    default:
      report(
        "rule-file.wrong-type", at: written.span,
        LocalizedText(
          zh: "'\(written.text)' 不是真假值，应写 true 或 false",
          en: "'\(written.text)' is neither true nor false"))
      return nil
    }
  }

  mutating func integer(_ node: YAMLNode?, in range: ClosedRange<Int>) -> Int? {
    guard let written = written(node) else { return nil }
    if let value = Int(written.text), range.contains(value) { return value }
    report(
      "rule-file.wrong-type", at: written.span,
      LocalizedText(
        zh: "'\(written.text)' 不是 \(range.lowerBound) 到 \(range.upperBound) 之间的整数",
        en:
          "'\(written.text)' is not a whole number from \(range.lowerBound) to \(range.upperBound)")
    )
    return nil
  }

  /// One value of a closed list, by its name.
  mutating func choice<Value>(
    _ node: YAMLNode?, among choices: [(name: String, value: Value)], what: LocalizedText
  ) -> Value? {
    guard let written = written(node) else { return nil }
    if let choice = choices.first(where: { $0.name == written.text }) { return choice.value }
    let names = choices.map(\.name)
    var notes: [Note] = []
    if let near = nearest(to: written.text, among: names) {
      notes.append(Note(LocalizedText(zh: "是不是要写 '\(near)'？", en: "did you mean '\(near)'?")))
    }
    let list = names.joined(separator: ", ")
    notes.append(Note(LocalizedText(zh: "可选：\(list)", en: "choices: \(list)")))
    report(
      "rule-file.unknown-value", at: written.span,
      LocalizedText(
        zh: "'\(written.text)' 不是可用的\(what.chinese)", en: "'\(written.text)' is no \(what.english)"),
      notes: notes)
    return nil
  }

  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ node: YAMLNode?, _ type: Value.Type, what: LocalizedText
  ) -> Value? where Value.RawValue == String {
    if case .scalar(let scalar)? = node?.content, let value = Value(rawValue: scalar.text) {
      return value
    }
    return choice(node, among: type.allCases.map { ($0.rawValue, $0) }, what: what)
  }

  /// The items of a list; a single value stands for a list of one.
  mutating func items(_ node: YAMLNode?) -> [YAMLNode] {
    guard let node else { return [] }
    guard case .sequence(let items) = node.content else { return [node] }
    return items
  }

  mutating func writtenList(_ node: YAMLNode?) -> [WrittenText] {
    items(node).compactMap { written($0) }
  }

  /// A text, or one a language.
  mutating func localized(_ node: YAMLNode?, what: LocalizedText) -> LocalizedText? {
    guard let node else { return nil }
    if case .scalar = node.content { return text(node).map { LocalizedText($0) } }
    guard let fields = fields(of: node, what: what, known: ["zh", "en"]) else { return nil }
    let chinese = text(fields["zh"])
    let english = text(fields["en"])
    guard let any = chinese ?? english else {
      if fields.isEmpty {
        reportMissing("zh", at: node.span, in: what)
      }
      return nil
    }
    return LocalizedText(zh: chinese ?? any, en: english ?? any)
  }

  // MARK: Faults

  mutating func report(
    _ id: String, at span: SourceSpan, _ message: LocalizedText, notes: [Note] = []
  ) {
    var fault = Diagnostic(RuleID(id), .error, at: span, message)
    fault.notes = notes
    faults.append(fault)
  }

  mutating func reportMissing(_ key: String, at span: SourceSpan, in what: LocalizedText) {
    report(
      "rule-file.missing-key", at: SourceSpan(at: span.start),
      LocalizedText(
        zh: "\(what.chinese)缺少 '\(key)'", en: "\(what.english) has no '\(key)'"),
      notes: KeySamples.samples[key].map {
        [Note(LocalizedText(zh: "写法：\($0)", en: "as in: \($0)"))]
      } ?? [])
  }

  mutating func reportType(_ node: YAMLNode, wanted: LocalizedText) {
    report("rule-file.wrong-type", at: node.firstLine, wanted)
  }

  private mutating func reportUnknown(
    _ key: String, at span: SourceSpan, in what: LocalizedText, known: [String]
  ) {
    let message = LocalizedText(
      zh: "\(what.chinese)没有 '\(key)' 这个键", en: "\(what.english) has no key '\(key)'")
    guard let near = nearest(to: key, among: known) else {
      let keys = known.joined(separator: ", ")
      report(
        "rule-file.unknown-key", at: span, message,
        notes: [Note(LocalizedText(zh: "可用的键：\(keys)", en: "keys: \(keys)"))])
      return
    }
    report(
      "rule-file.unknown-key", at: span, message,
      notes: [Note(LocalizedText(zh: "是不是要写 '\(near)'？", en: "did you mean '\(near)'?"))])
  }
}

/// The fields of one mapping, each with the places of its key and value.
struct Fields {
  let span: SourceSpan
  /// A handful at most: looking through them beats hashing.
  private var names: [String] = []
  private var entries: [YAMLEntry]

  init(span: SourceSpan, entries: [YAMLEntry]) {
    self.span = span
    self.entries = entries
    names.reserveCapacity(entries.count)
    for entry in entries { names.append(entry.name) }
  }

  var isEmpty: Bool { entries.isEmpty }

  subscript(key: String) -> YAMLNode? { place(of: key).map { entries[$0].value } }

  func has(_ key: String) -> Bool { place(of: key) != nil }

  func keySpan(_ key: String) -> SourceSpan? { place(of: key).map { entries[$0].key.span } }

  mutating func add(_ entry: YAMLEntry) {
    entries.append(entry)
    names.append(entry.name)
  }

  private func place(of name: String) -> Int? {
    let length = name.utf8.count
    // Lengths first: unequal texts are compared slowly.
    return names.firstIndex { $0.utf8.count == length && $0 == name }
  }
}

extension YAMLEntry {
  /// The key as text; empty for one that is no scalar.
  fileprivate var name: String {
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
