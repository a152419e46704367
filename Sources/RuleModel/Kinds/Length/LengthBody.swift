import YAMLTree

/// `length:` stretches of text that are too long or too short.
package struct LengthBody: Sendable {
  /// What is measured, in characters without blanks.
  package enum Measure: String, CaseIterable, Hashable, Sendable {
    case sentence, paragraph, heading, section
    /// A stretch without any mark.
    case run
    /// Blank lines in a row, counted in lines.
    case blankLines = "blank-lines"
  }

  package let measure: Measure
  package let minimum: Int?
  package let maximum: Int?
  /// A second signal: only a stretch that it matches is reported.
  package let with: RulePattern?
}

extension LengthBody: KindBody {
  static let name = "length"
  static let definition = SchemaKey(
    name, .mapping(Key.schema), "过长或过短", "stretches that are too long or too short",
    sample: "{of: sentence, max: 140}")
  static let captures = ["length", "max", "min"]
  static let view = KindView.scopes

  enum Key: String, MappingKey {
    case of, min, max, with

    static let schema = MappingSchema(quoting: "length", Key.self, needsOne: [[.min, .max]])

    var definition: SchemaKey {
      switch self {
      case .of:
        .init(
          self, .choice(of: LengthBody.Measure.self), isRequired: true, "量什么", "what is measured",
          sample: "sentence")
      case .min:
        .init(self, .integer(0...1_000_000), "至少多少字", "the least length", sample: "10")
      case .max:
        .init(self, .integer(0...1_000_000), "至多多少字", "the greatest length", sample: "140")
      case .with:
        .init(
          self, .text(.pattern), "还要有它才报", "a second signal that it must hold", sample: "'，.*，'")
      }
    }
  }

  var firstPattern: RulePattern? { with }

  /// Reads `length: {of: sentence, max: 140, with: '…'}`.
  init?(_ node: YAMLNode, _ reader: RuleReader) {
    guard let fields = reader.fields(of: node, Key.self) else { return nil }
    (minimum, maximum) = (fields.integer(.min), fields.integer(.max))
    reader.checkBounds(minimum, maximum, at: fields.keySpan(.max) ?? fields.keySpan(.min))
    with = reader.pattern(fields[.with])
    guard let measure = fields.choice(.of, Measure.self) else { return nil }
    self.measure = measure
  }
}
