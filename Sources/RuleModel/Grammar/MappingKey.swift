/// The keys that one mapping may have.
///
/// A decoder asks ``Fields`` for these values: a key that is not in the table cannot be asked for.
protocol MappingKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The mapping.
  static var schema: MappingSchema { get }
  /// What may stand under the key, and what it is for.
  var definition: SchemaKey { get }
}

/// The keys of a mapping that has a kind of rule beside them: a rule, or a case of one.
protocol KindHoldingKey: MappingKey {
  static var `in`: Self { get }
  static var within: Self { get }
  static var outside: Self { get }
  static var mask: Self { get }
  static var unless: Self { get }
  static var when: Self { get }
}

extension MappingSchema {
  /// The mapping under a key, which messages call by the key's name in quotes.
  init<Key: MappingKey>(quoting key: String, _ keys: Key.Type, needsOne: [[Key]] = []) {
    self.init(key, "'\(key)'", "'\(key)'", keys, needsOne: needsOne)
  }

  /// The mapping of all keys of a type, in the order of their declaration.
  init<Key: MappingKey>(
    _ id: String, _ chinese: String, _ english: String, _ keys: Key.Type, needsOne: [[Key]] = []
  ) {
    self.init(
      id, chinese, english, keys: keys.allCases.map(\.definition),
      needsOne: needsOne.map { $0.map(\.rawValue) })
  }
}
