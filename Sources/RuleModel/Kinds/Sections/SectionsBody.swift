import YAMLTree

/// `sections:` contents that are required of the document.
package struct SectionsBody: Sendable {
  package let fault: SectionFault
  /// A list of the rule's own, in place of the profile's.
  package let sections: [SectionDefinition]?
}

extension SectionsBody: KindBody {
  static let name = "sections"
  static let definition = SchemaKey(
    name, .either([.mapping(Key.schema), .items(.mapping(SectionKey.schema))]),
    "应有的内容：问题种类，或规则自带的清单（查缺项）",
    "contents that are required: a fault, or a list of the rule's own, checked for what is missing",
    sample: "{fault: missing}")
  static let captures = ["section", "before", "where", "document", "demand", "heading", "expected"]
  static let view = KindView.document

  enum Key: String, MappingKey {
    case fault

    static let schema = MappingSchema(quoting: "sections", Key.self)

    var definition: SchemaKey {
      switch self {
      case .fault: .fault(self, SectionFault.self)
      }
    }
  }

  /// Reads `sections: {fault: missing}` or a list of the rule's own.
  init?(_ node: YAMLNode, _ reader: RuleReader) {
    if case .sequence = node.content {
      let own = reader.sections(node)
      guard !own.isEmpty else { return nil }
      (fault, sections) = (.missing, own)
    } else {
      let fields = reader.fields(of: node, Key.self)
      guard let fault = fields?.choice(.fault, SectionFault.self) else { return nil }
      (self.fault, sections) = (fault, nil)
    }
  }
}
