package import DocumentModel
import YAMLTree

/// `numbering:` numbers of headings.
package struct NumberingBody: Sendable {
  package let fault: NumberingFault
  /// The forms that are looked at; all where none is named.
  package let levels: [NumberForm]
}

extension NumberingBody: KindBody {
  static let definition = SchemaKey(
    RuleKind.numbering, .mapping(Key.schema), "标题的序号", "numbers of headings", sample: "{fault: gap}"
  )
  static let captures = ["number", "expected", "previous", "missing"]
  static let defaultScopes: [Scope] = [.document]
  static let view = KindView.document

  enum Key: String, MappingKey {
    case fault, levels

    static let schema = MappingSchema(.numbering, Key.self)

    var definition: SchemaKey {
      switch self {
      case .fault:
        .fault(self, NumberingFault.self)
      case .levels:
        SchemaKey(
          self, .list(.choice(NumberForm.allCases.map(\.sample))), "只看这几种序号",
          "only these forms of numbers", sample: "[一、, （一）]")
      }
    }
  }

  /// Reads `numbering: {fault: gap, levels: [一、, （一）]}`.
  static func decode(
    _ node: YAMLNode, of rule: RuleFileDecoder.Shared, by reader: inout RuleFileDecoder
  ) -> DecodedKind? {
    guard let fields = reader.decoder.fields(of: node, Key.self),
      let fault = reader.decoder.choice(fields[.fault], NumberingFault.self)
    else { return nil }
    let forms = reader.decoder.items(fields[.levels]).compactMap {
      reader.decoder.choice($0, among: NumberForm.allCases.map { ($0.sample, $0) })
    }
    let levels = forms.isEmpty ? NumberForm.allCases : forms
    return DecodedKind(.numbering(NumberingBody(fault: fault, levels: levels)), captures: captures)
  }
}
