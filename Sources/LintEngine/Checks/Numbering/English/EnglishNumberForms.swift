import DocumentModel

/// Numbers of headings as English reports write them.
enum EnglishNumberForms {
  static func written(_ number: Int, as form: NumberForm, like sample: String) -> String? {
    switch form {
    case .roman: RomanNumeral.text(number) + NumberForm.mark(of: sample, default: ".")
    case .letter: letter(number) + NumberForm.mark(of: sample, default: ".")
    case .partWord, .chapterWord, .sectionWord, .appendix: named(number, as: form, like: sample)
    default: nil
    }
  }

  private static let words: [(word: String, form: NumberForm)] =
    ShippedWords.En.Labels.headingWords.cases().map { ($0, $1) }

  /// Part II: from Part I:, Appendix B from Appendix A.
  private static func named(_ number: Int, as form: NumberForm, like sample: String) -> String {
    let parts = sample.split(separator: " ")
    let written = parts.first.map(String.init) ?? words.first { $0.form == form }?.word ?? ""
    let old = parts.dropFirst().first?.filter { $0.isLetter || $0.isWholeNumber } ?? ""
    let isRoman =
      form == .appendix ? isRoman(old, before: number) : old.first?.isLetter == true
    let isLetter = form == .appendix && !isRoman && old.first?.isWholeNumber != true
    let numeral = isRoman ? RomanNumeral.text(number) : isLetter ? letter(number) : "\(number)"
    return "\(written) \(numeral)" + NumberForm.mark(of: sample, default: "")
  }

  /// Whether an appendix is counted in Roman numerals; a single I, V or X is the nearer one.
  private static func isRoman(_ old: String, before number: Int) -> Bool {
    guard let roman = (1...39).first(where: { RomanNumeral.text($0) == old }) else { return false }
    guard old.count == 1, let letter = old.unicodeScalars.first else { return true }
    return abs(roman - number) < abs(Int(letter.value) - 0x40 - number)
  }

  private static func letter(_ number: Int) -> String {
    1...26 ~= number
      ? Unicode.Scalar(UInt32(0x40 + number)).map { "\($0)" } ?? "" : "\(number)"
  }
}
