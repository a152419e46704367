extension NumberFormat {
  /// By what OpenDocument writes: the first number, or the first ones: `一, 二, 三, ...`; what is unknown is
  /// written in digits.
  ///
  /// - Parameters:
  ///   - name: The first numbers.
  ///   - repeatsLetters: Whether behind z comes aa, bb, and not aa, ab.
  init(openDocument name: String, repeatsLetters: Bool) {
    let items = name.split(separator: ",").map { $0.drop { $0 == " " } }
    let first = items.first ?? ""
    self =
      switch first {
      case "": .none
      case "A": repeatsLetters ? .upperLetter : .upperAlphabet
      case "a": repeatsLetters ? .lowerLetter : .lowerAlphabet
      case "I": .upperRoman
      case "i": .lowerRoman
      case "01": .decimalZero
      case "1st": .ordinal
      default: Self.inChinese.first { $0.text(of: 1) == first && $0.isWritten(items) } ?? .decimal
      }
  }

  /// The formats that are known by their numbers alone.
  private static let inChinese: [NumberFormat] = [
    .chinese, .chineseLegal, .chineseLegalTraditional, .stems, .branches, .decimalFullWidth,
    .signs(0x2460, 20), .signs(0x2474, 20), .signs(0x2488, 20), .signs(0x3280, 10),
  ]

  /// Whether its second number is the second one that is written, if one is.
  private func isWritten(_ items: [Substring]) -> Bool {
    items.count < 2 || items[1] == text(of: 2) || items[1].hasPrefix(".")
  }
}
