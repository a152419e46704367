import Diagnostics
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
  /// A quotation may run over paragraphs, each opening anew (GB/T 15834-2011 4.8.3.5).
  package let carriesQuotations: Bool
}

extension PairsBody: KindBody {
  static let definition = SchemaKey(
    RuleKind.pairs, .mapping(Key.schema), "成对的符号", "marks that open and close",
    sample: "{marks: ['“”', '（）']}")
  static let captures = ["mark", "partner"]
  static let defaultScopes: [Scope] = [.document]
  static let view = KindView.pieces

  enum Key: String, MappingKey {
    case marks, within, carry, fault

    static let schema = MappingSchema(.pairs, Key.self)

    var definition: SchemaKey {
      switch self {
      case .marks:
        SchemaKey(
          self, .list(.text(.marks)), isRequired: true, "成对的符号，每对两个字符",
          "the pairs, two characters each", sample: "['“”', '（）']")
      case .within:
        SchemaKey(
          self, .choice(["paragraph", "sentence", "document"]), "在多大范围里配对",
          "the piece of text in which a pair must close", sample: "paragraph")
      case .carry:
        SchemaKey(
          self, .choice(["quotation", "none"]), "quotation：引文可以跨段",
          "quotation: one may run over paragraphs",
          sample: "quotation")
      case .fault:
        SchemaKey(
          self, .choice(of: PairsBody.Fault.self), "查哪种问题", "the fault that is looked for",
          sample: "unpaired")
      }
    }
  }

  /// Reads `pairs: {marks: ['“”', '（）'], within: paragraph, carry: quotation}`.
  static func decode(
    _ node: YAMLNode, of rule: RuleFileDecoder.Shared, by reader: inout RuleFileDecoder
  ) -> DecodedKind? {
    guard let fields = reader.decoder.fields(of: node, Key.self) else { return nil }
    let marks = reader.marks(fields[.marks])
    let within = reader.decoder.choice(
      fields[.within],
      among: [("paragraph", Scope.paragraph), ("sentence", .sentence), ("document", .document)])
    let carry = reader.decoder.choice(
      fields[.carry], among: [("quotation", true), ("none", false)])
    let fault = reader.decoder.choice(fields[.fault], Fault.self)
    guard !marks.isEmpty else { return nil }
    return DecodedKind(
      .pairs(
        PairsBody(
          fault: fault ?? .unpaired, marks: marks, within: within ?? .paragraph,
          carriesQuotations: carry ?? false)), captures: captures)
  }
}

extension RuleFileDecoder {
  /// Reads a list of pairs, two characters each; of marks that open and close alike only `""` is taken,
  /// which English text alone is read for.
  mutating func marks(_ node: YAMLNode?) -> [PairsBody.Marks] {
    var marks: [PairsBody.Marks] = []
    for item in decoder.items(node) {
      guard let written = decoder.written(item) else { continue }
      let scalars = Array(written.text.unicodeScalars)
      guard scalars.count == 2, scalars[0] != scalars[1] || written.text == "\"\"" else {
        decoder.report(
          "rule-file.wrong-type", at: written.span,
          LocalizedText(
            zh: "'\(written.text)' 应是一对不同的符号，如 “”",
            en: "'\(written.text)' must be two different marks, as in “”"))
        continue
      }
      marks.append(.init(open: scalars[0], close: scalars[1]))
    }
    return marks
  }
}
