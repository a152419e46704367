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
