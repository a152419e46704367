import YAMLTree

/// `repetition:` texts that stand twice.
package struct RepetitionBody: Sendable {
  package enum Unit: String, CaseIterable, Hashable, Sendable { case sentence, paragraph, heading }

  package let unit: Unit
  /// The least length, in characters, of a text that counts.
  package let minimum: Int
}

extension RepetitionBody: KindBody {
  static let name = "repetition"
  static let definition = SchemaKey(
    name, .mapping(Key.schema), "重复的句子、段落、标题", "texts that stand twice",
    sample: "{of: sentence, min: 20}")
  static let view = KindView.pieces

  enum Key: String, MappingKey {
    case of, min

    static let schema = MappingSchema(quoting: "repetition", Key.self)

    var definition: SchemaKey {
      switch self {
      case .of:
        .init(
          self, .choice(of: RepetitionBody.Unit.self), isRequired: true, "比什么", "what is compared",
          sample: "sentence")
      case .min:
        .init(self, .integer(1...100_000), "至少多少字才算", "the least length that counts", sample: "20")
      }
    }
  }

  /// Reads `repetition: {of: sentence, min: 20}`.
  init?(_ node: YAMLNode, _ reader: RuleReader) {
    guard let fields = reader.fields(of: node, Key.self),
      let unit = fields.choice(.of, Unit.self)
    else { return nil }
    self.unit = unit
    minimum = fields.integer(.min) ?? 1
  }
}
