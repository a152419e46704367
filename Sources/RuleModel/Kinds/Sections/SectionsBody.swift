import DocumentModel
import YAMLTree

/// `sections:` contents that are required of the document.
package struct SectionsBody: Sendable {
  package let fault: SectionFault
  /// A list of the rule's own, in place of the profile's.
  package let sections: [SectionDefinition]?
}

extension SectionsBody: KindBody {
  static let definition = SchemaKey(
    RuleKind.sections, .either([.mapping(Key.schema), .items(.mapping(SectionKey.schema))]),
    "应有的内容：问题种类，或规则自带的清单（查缺项）",
    "contents that are owed: a fault, or a list of the rule's own, checked for what is missing",
    sample: "{fault: missing}")
  static let captures = ["section", "before", "document", "demand", "heading", "expected"]
  static let defaultScopes: [Scope] = [.document]
  static let view = KindView.document

  enum Key: String, MappingKey {
    case fault

    static let schema = MappingSchema(.sections, Key.self)

    var definition: SchemaKey {
      switch self {
      case .fault:
        .fault(self, SectionFault.self)
      }
    }
  }

  /// Reads `sections: {fault: missing}` or a list of the rule's own.
  static func decode(
    _ node: YAMLNode, of rule: RuleFileDecoder.Shared, by reader: inout RuleFileDecoder
  ) -> DecodedKind? {
    if case .sequence = node.content {
      let own = reader.sections(node)
      return own.isEmpty
        ? nil
        : DecodedKind(
          .sections(SectionsBody(fault: .missing, sections: own)), captures: captures)
    }
    guard let fields = reader.decoder.fields(of: node, Key.self),
      let fault = reader.decoder.choice(fields[.fault], SectionFault.self)
    else { return nil }
    return DecodedKind(.sections(SectionsBody(fault: fault, sections: nil)), captures: captures)
  }
}
