package import DocumentModel
import YAMLTree

/// `pairs:` marks that open and close.
package struct PairsBody: Sendable {
  package enum Fault: String, CaseIterable, Hashable, Sendable { case unpaired, nested }

  package struct Marks: Hashable, Sendable {
    package let open: Unicode.Scalar
    package let close: Unicode.Scalar
  }

  package let fault: Fault
  package let marks: [Marks]
  /// The piece of text in which a pair must close.
  package let within: Scope
  /// A quotation may run over paragraphs, each opening again (GB/T 15834-2011 4.8.3.5).
  package let carriesQuotations: Bool
}

extension PairsBody: KindBody {
  static let name = "pairs"
  static let definition = SchemaKey(
    name, .mapping(Key.schema), "成对的符号", "marks that open and close",
    sample: "{marks: ['“”', '（）']}")
  static let captures = ["mark", "partner", "missing"]
  static let view = KindView.pieces

  enum Key: String, MappingKey {
    case marks, within, carry, fault

    static let schema = MappingSchema(quoting: "pairs", Key.self)

    var definition: SchemaKey {
      switch self {
      case .marks:
        .init(
          self, .list(.text(.marks)), isRequired: true, "成对的符号，每对两个字符",
          "the pairs, two characters each", sample: "['“”', '（）']")
      case .within:
        .init(
          self, .choice(["paragraph", "sentence", "document"]), "在多大范围里配对",
          "the piece of text in which a pair must close", sample: "paragraph")
      case .carry:
        .init(
          self, .choice(["quotation", "none"]), "quotation：引文可以跨段",
          "quotation: one may run over paragraphs", sample: "quotation")
      case .fault:
        .init(
          self, .choice(of: PairsBody.Fault.self), "查哪种问题", "the fault that is looked for",
          sample: "unpaired")
      }
    }
  }

  /// Reads `pairs: {marks: ['“”', '（）'], within: paragraph, carry: quotation}`.
  init?(_ node: YAMLNode, _ reader: RuleReader) {
    guard let fields = reader.fields(of: node, Key.self) else { return nil }
    marks = reader.marks(fields.items(.marks))
    within = fields.text(.within).flatMap { Scope(written: $0) } ?? .paragraph
    carriesQuotations = fields.text(.carry) == "quotation"
    fault = fields.choice(.fault, Fault.self) ?? .unpaired
    if marks.isEmpty { return nil }
  }
}

extension RuleReader {
  /// Reads a list of pairs, two characters each; of marks that open and close alike only `""` is taken,
  /// which English text alone is read for.
  func marks(_ nodes: [YAMLNode]) -> [PairsBody.Marks] {
    nodes.compactMap(\.written).compactMap { written in
      let scalars = Array(written.text.unicodeScalars)
      guard scalars.count == 2, scalars[0] != scalars[1] || written.text == "\"\"" else {
        report(.notAPair(written.text), at: written.span)
        return nil
      }
      return PairsBody.Marks(open: scalars[0], close: scalars[1])
    }
  }
}
