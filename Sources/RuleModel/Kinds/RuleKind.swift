/// The closed list of kinds: what a rule can look for, named by its key in a rule file.
///
/// All that a kind takes lies in the folder of its name; what finds it is the evaluator of its name. What
/// dispatches on kinds is ``RuleBody``, in switches without `default`: a kind that lacks a part does not
/// build.
package enum RuleKind: String, CaseIterable, Sendable {
  case phrases, pattern, require, sections, numbering, enumeration, pairs, dates, claim,
    agreement, length, repetition, references, table, characters

  static let names = allCases.map(\.rawValue)
  /// The kinds with their names.
  static let named: [(kind: RuleKind, name: String)] = allCases.map { ($0, $0.rawValue) }
}

extension MappingSchema {
  /// What may stand under the key of a kind.
  init<Key: MappingKey>(_ kind: RuleKind, _ keys: Key.Type, needsOne: [[Key]] = []) {
    self.init(kind.rawValue, "'\(kind)'", "'\(kind)'", keys, needsOne: needsOne)
  }
}

extension SchemaKey {
  /// The key `fault`, which chooses what a rule of a kind looks for.
  static func fault<Fault: RawRepresentable & CaseIterable>(
    _ key: some MappingKey, _ type: Fault.Type
  ) -> SchemaKey where Fault.RawValue == String {
    SchemaKey(
      key, .choice(of: type), isRequired: true, "查哪种问题", "the fault that is looked for",
      sample: type.allCases.first?.rawValue ?? "")
  }

  /// The key `find`, which holds a pattern.
  static func find(_ key: some MappingKey, _ form: ValueForm, sample: String) -> SchemaKey {
    SchemaKey(
      key, form, isRequired: true, "要找的文字（正则表达式）", "the pattern that is looked for",
      sample: sample)
  }
}
