package import DocumentModel

/// `characters:` what is read otherwise than it stands.
package struct CharactersBody: FaultBody {
  package let fault: OddCharacter.Kind

  static let name = "characters"
  static let summary = (
    chinese: "看不见、易混淆的字符和换行符",
    english: "characters that nobody sees, that look like others, or that end lines"
  )
  static let sample = OddCharacter.Kind.hidden
  static let captures = ["character", "word", "expected"]
  static let view = KindView.pieces
}
