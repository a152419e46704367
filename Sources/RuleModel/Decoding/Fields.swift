import Diagnostics
import SourceText
import YAMLTree

/// The fields of one mapping by the keys of its type, each with the places of its key and value.
///
/// The tree was compared with its ``MappingSchema`` before, or was packed when the program was
/// built: what does not fit was reported then, and is nil here.
struct Fields<Key: MappingKey> {
  /// A handful at most: looking through them beats hashing.
  private let names: [String]
  private let entries: [YAMLEntry]
  private let log: KeyLog?

  /// Nil where the node is not a mapping.
  ///
  /// - Parameters:
  ///   - node: The mapping.
  ///   - keys: The keys that it may have.
  ///   - log: Records which keys are asked for; nil but in tests.
  init?(_ node: YAMLNode?, _ keys: Key.Type, log: KeyLog? = nil) {
    guard let node, case .mapping(let entries) = node.content else { return nil }
    self.entries = entries
    self.log = log
    names = entries.map(\.name)
  }

  subscript(key: Key) -> YAMLNode? { place(of: key.rawValue).map { entries[$0].value } }

  func keySpan(_ key: Key) -> SourceSpan? {
    place(of: key.rawValue).map { entries[$0].key.span }
  }

  /// A scalar with its place, never empty.
  func written(_ key: Key) -> SourceString? { self[key]?.written }
  func text(_ key: Key) -> String? { written(key)?.text }
  func boolean(_ key: Key) -> Bool? { self[key]?.boolean }
  func integer(_ key: Key) -> Int? { self[key]?.integer }

  func choice<Value: RawRepresentable<String>>(_ key: Key, _ type: Value.Type) -> Value? {
    text(key).flatMap(Value.init(rawValue:))
  }

  /// The items of a list; a single value stands for a list of one.
  func items(_ key: Key) -> [YAMLNode] { self[key]?.items ?? [] }
  func writtenList(_ key: Key) -> [SourceString] { items(key).compactMap(\.written) }

  /// The fields of the mapping under a key.
  func mapping<Inner: MappingKey>(_ key: Key, _ keys: Inner.Type) -> Fields<Inner>? {
    Fields<Inner>(self[key], keys, log: log)
  }

  /// The fields of the mappings in a list; other items are left out.
  func mappings<Inner: MappingKey>(_ key: Key, _ keys: Inner.Type) -> [Fields<Inner>] {
    items(key).compactMap { Fields<Inner>($0, keys, log: log) }
  }

  /// A text, or one a language.
  func localized(_ key: Key) -> LocalizedText? {
    guard let fields = mapping(key, LocalizedTextKey.self) else {
      return text(key).map { LocalizedText($0) }
    }
    let (chinese, english) = (fields.text(.zh), fields.text(.en))
    guard let any = chinese ?? english else { return nil }
    return LocalizedText(zh: chinese ?? any, en: english ?? any)
  }

  /// The entry of a key that is not of the type: the one of a kind.
  func entry(named name: String) -> YAMLEntry? { place(of: name).map { entries[$0] } }

  private func place(of name: String) -> Int? {
    log?.insert("\(Key.schema.id)/\(name)")
    let length = name.utf8.count
    // Lengths first: unequal texts are compared slowly.
    return names.firstIndex { $0.utf8.count == length && $0 == name }
  }
}

/// The keys that decoders ask for, as `shape/key`: a test compares them with the tables.
package final class KeyLog {
  package private(set) var keys: Set<String> = []

  package init() {}

  fileprivate func insert(_ key: String) { keys.insert(key) }
}
