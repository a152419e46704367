package import DocumentModel
import YAMLTree

/// `enumeration:` lists in running text.
package struct EnumerationBody: Sendable {
  package let fault: EnumerationFault
  /// The families that are looked at; all where none is named.
  package let families: [EnumerationFamily]
}

extension EnumerationBody: KindBody {
  static let name = "enumeration"
  static let definition = SchemaKey(
    name, .mapping(Key.schema), "正文里的“一是、二是”", "lists in running text",
    sample: "{fault: gap}")
  static let captures = ["marker", "missing", "previous", "stated", "found", "expected"]
  static let view = KindView.pieces

  enum Key: String, MappingKey {
    case fault, families

    static let schema = MappingSchema(quoting: "enumeration", Key.self)

    var definition: SchemaKey {
      switch self {
      case .fault: .fault(self, EnumerationFault.self)
      case .families:
        .init(
          self, .list(.choice(of: EnumerationFamily.self)), "只看这几种序列", "only these families",
          sample: "[一是, 首先]")
      }
    }
  }

  /// Reads `enumeration: {fault: gap, families: [一是, 首先]}`.
  init?(_ node: YAMLNode, _ reader: RuleReader) {
    guard let fields = reader.fields(of: node, Key.self),
      let fault = fields.choice(.fault, EnumerationFault.self)
    else { return nil }
    self.fault = fault
    let given = fields.writtenList(.families).compactMap { EnumerationFamily(rawValue: $0.text) }
    families = given.isEmpty ? EnumerationFamily.allCases : given
  }
}
