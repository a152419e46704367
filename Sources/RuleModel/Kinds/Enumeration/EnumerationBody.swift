package import DocumentModel
import YAMLTree

/// `enumeration:` lists in running text.
package struct EnumerationBody: Sendable {
  package let fault: EnumerationFault
  /// The families that are looked at; all where none is named.
  package let families: [EnumerationFamily]
}

extension EnumerationBody: KindBody {
  static let definition = SchemaKey(
    RuleKind.enumeration, .mapping(Key.schema), "正文里的“一是、二是”", "lists in running text",
    sample: "{fault: gap}")
  static let captures = ["marker", "missing", "previous", "stated", "found", "expected"]
  static let defaultScopes: [Scope] = [.document]
  static let view = KindView.pieces

  enum Key: String, MappingKey {
    case fault, families

    static let schema = MappingSchema(.enumeration, Key.self)

    var definition: SchemaKey {
      switch self {
      case .fault:
        .fault(self, EnumerationFault.self)
      case .families:
        SchemaKey(
          self, .list(.choice(of: EnumerationFamily.self)), "只看这几种序列", "only these families",
          sample: "[一是, 首先]")
      }
    }
  }

  /// Reads `enumeration: {fault: gap, families: [一是, 首先]}`.
  static func decode(
    _ node: YAMLNode, of rule: RuleFileDecoder.Shared, by reader: inout RuleFileDecoder
  ) -> DecodedKind? {
    guard let fields = reader.decoder.fields(of: node, Key.self),
      let fault = reader.decoder.choice(fields[.fault], EnumerationFault.self)
    else { return nil }
    let given = reader.decoder.items(fields[.families]).compactMap {
      reader.decoder.choice($0, EnumerationFamily.self)
    }
    let families = given.isEmpty ? EnumerationFamily.allCases : given
    return DecodedKind(
      .enumeration(EnumerationBody(fault: fault, families: families)), captures: captures)
  }
}
