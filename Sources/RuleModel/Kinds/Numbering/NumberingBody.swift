package import DocumentModel
import YAMLTree

/// `numbering:` numbers of headings.
package struct NumberingBody: Sendable {
  package let fault: NumberingFault
  /// The forms that are looked at; all where none is named.
  package let levels: [NumberForm]
}

extension NumberingBody: KindBody {
  static let name = "numbering"
  static let definition = SchemaKey(
    name, .mapping(Key.schema), "标题的序号", "numbers of headings", sample: "{fault: gap}"
  )
  static let captures = ["number", "expected", "previous", "missing"]
  static let view = KindView.document

  enum Key: String, MappingKey {
    case fault, levels

    static let schema = MappingSchema(quoting: "numbering", Key.self)

    var definition: SchemaKey {
      switch self {
      case .fault: .fault(self, NumberingFault.self)
      case .levels:
        .init(
          self, .list(.choice(NumberForm.allCases.map(\.sample))), "只看这几种序号",
          "only these forms of numbers", sample: "[一、, （一）]")
      }
    }
  }

  /// Reads `numbering: {fault: gap, levels: [一、, （一）]}`.
  init?(_ node: YAMLNode, _ reader: RuleReader) {
    guard let fields = reader.fields(of: node, Key.self),
      let fault = fields.choice(.fault, NumberingFault.self)
    else { return nil }
    self.fault = fault
    let forms = fields.writtenList(.levels).compactMap { written in
      NumberForm.allCases.first { $0.sample == written.text }
    }
    levels = forms.isEmpty ? NumberForm.allCases : forms
  }
}
