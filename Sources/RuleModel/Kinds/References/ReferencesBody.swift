import DocumentModel
import YAMLTree

/// `references:` what the text points to, and what is there.
package struct ReferencesBody: Sendable {
  package let fault: ReferenceFault
}

extension ReferencesBody: KindBody {
  static let definition = SchemaKey(
    RuleKind.references, .mapping(Key.schema), "附件、图表、目录", "attachments, tables, figures, contents",
    sample: "{fault: missing}")
  static let captures = ["expected"]
  static let defaultScopes: [Scope] = [.document]
  static let view = KindView.document

  enum Key: String, MappingKey {
    case fault

    static let schema = MappingSchema(.references, Key.self)

    var definition: SchemaKey {
      switch self {
      case .fault:
        .fault(self, ReferenceFault.self)
      }
    }
  }

  /// Reads `references: {fault: missing}`.
  static func decode(
    _ node: YAMLNode, of rule: RuleFileDecoder.Shared, by reader: inout RuleFileDecoder
  ) -> DecodedKind? {
    guard let fields = reader.decoder.fields(of: node, Key.self) else { return nil }
    return reader.decoder.choice(fields[.fault], ReferenceFault.self)
      .map { DecodedKind(.references(ReferencesBody(fault: $0)), captures: captures) }
  }
}
