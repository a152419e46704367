package import DocumentModel
import YAMLTree

/// `characters:` what is read otherwise than it stands.
package struct CharactersBody: Sendable {
  package let fault: OddCharacter.Kind
}

extension CharactersBody: KindBody {
  static let definition = SchemaKey(
    RuleKind.characters, .mapping(Key.schema), "看不见、易混淆的字符和换行符",
    "characters that nobody sees, that look like others, or that end lines",
    sample: "{fault: hidden}")
  static let captures = ["character", "word", "expected"]
  static let defaultScopes: [Scope] = [.document]
  static let view = KindView.pieces

  enum Key: String, MappingKey {
    case fault

    static let schema = MappingSchema(.characters, Key.self)

    var definition: SchemaKey {
      switch self {
      case .fault:
        .fault(self, OddCharacter.Kind.self)
      }
    }
  }

  /// Reads `characters: {fault: hidden}`.
  static func decode(
    _ node: YAMLNode, of rule: RuleFileDecoder.Shared, by reader: inout RuleFileDecoder
  ) -> DecodedKind? {
    guard let fields = reader.decoder.fields(of: node, Key.self) else { return nil }
    return reader.decoder.choice(fields[.fault], OddCharacter.Kind.self)
      .map { DecodedKind(.characters(CharactersBody(fault: $0)), captures: captures) }
  }
}
