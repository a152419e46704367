import YAMLTree

/// `repetition:` texts that stand twice.
package struct RepetitionBody: Sendable {
  package enum Unit: String, CaseIterable, Hashable, Sendable { case sentence, paragraph, heading }

  package let unit: Unit
  /// The least length, in characters, of a text that counts.
  package let minimum: Int
  /// Whether only what stands right behind its like is reported.
  package let isNext: Bool
  /// Whether a text is reported only where no other one stands twice: what recurs by habit is meant.
  package let isAlone: Bool
}

extension RepetitionBody: KindBody {
  static let name = "repetition"
  static let definition = SchemaKey(
    name, .mapping(Key.schema), "重复的句子、段落、标题", "texts that stand twice",
    sample: "{of: sentence, min: 20}")
  static let view = KindView.pieces

  enum Key: String, MappingKey {
    case of, min, next, alone

    static let schema = MappingSchema(quoting: "repetition", Key.self)

    var definition: SchemaKey {
      switch self {
      case .of:
        .init(
          self, .choice(of: RepetitionBody.Unit.self), isRequired: true, "比什么", "what is compared",
          sample: "sentence")
      case .min:
        .init(self, .integer(1...100_000), "至少多少字才算", "the least length that counts", sample: "20")
      case .next:
        .init(
          self, .boolean, "true：只报紧接着又写一遍的", "true: only what is said again at once", sample: "true"
        )
      case .alone:
        .init(
          self, .boolean, "true：全文只有这一处重复时才报", "true: only where nothing else stands twice",
          sample: "true")
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
    isNext = fields.boolean(.next) ?? false
    isAlone = fields.boolean(.alone) ?? false
  }
}
