import DocumentModel
import YAMLTree

/// `dates:` dates and the sign-off.
package struct DatesBody: Sendable {
  package let fault: DateFault
}

extension DatesBody: KindBody {
  static let definition = SchemaKey(
    RuleKind.dates, .mapping(Key.schema), "日期和落款", "dates and the sign-off",
    sample: "{fault: impossible}")
  static let captures = ["date", "expected"]
  static let defaultScopes: [Scope] = [.document]
  static let view = KindView.pieces

  enum Key: String, MappingKey {
    case fault

    static let schema = MappingSchema(.dates, Key.self)

    var definition: SchemaKey {
      switch self {
      case .fault:
        .fault(self, DateFault.self)
      }
    }
  }

  /// Reads `dates: {fault: incomplete}`.
  static func decode(
    _ node: YAMLNode, of rule: RuleFileDecoder.Shared, by reader: inout RuleFileDecoder
  ) -> DecodedKind? {
    guard let fields = reader.decoder.fields(of: node, Key.self) else { return nil }
    return reader.decoder.choice(fields[.fault], DateFault.self)
      .map { DecodedKind(.dates(DatesBody(fault: $0)), captures: captures) }
  }
}
