import Diagnostics

/// The keys that one mapping may have.
///
/// A decoder asks ``Fields`` for these values: a key that is not in the table cannot be asked for.
protocol MappingKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The mapping.
  static var schema: MappingSchema { get }
  /// What may stand under the key, and what it is for.
  var definition: SchemaKey { get }
}

/// The keys of a mapping that has a kind of rule beside them.
protocol KindHoldingKey: MappingKey {}

extension MappingSchema {
  /// The mapping of all keys of a type, in the order of their declaration.
  init<Key: MappingKey>(
    _ id: String, _ name: LocalizedText, _ keys: Key.Type, needsOne: [[Key]] = []
  ) {
    self.init(
      id, name, keys: keys.allCases.map(\.definition),
      needsOne: needsOne.map { $0.map(\.rawValue) })
  }
}
