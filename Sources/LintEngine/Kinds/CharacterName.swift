import Diagnostics

/// What characters are called that cannot be shown.
enum CharacterName {
  private static let most = 3

  /// The characters of a text by name and number, the first of them where they are many.
  static func named(_ text: String) -> LocalizedText {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where !scalars.contains(scalar) {
      if scalars.count > most { break }
      scalars.append(scalar)
    }
    let names = scalars.prefix(most).map(named)
    let more = scalars.count > most ? "…" : ""
    return LocalizedText(
      zh: names.map(\.chinese).joined(separator: "、") + more,
      en: names.map(\.english).joined(separator: ", ") + more)
  }

  private static func named(_ scalar: Unicode.Scalar) -> LocalizedText {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return FindingText.character(scalar, number: number).text
  }
}
