import DocumentModel

extension NumberForm {
  /// The place of the form in the usual ladder, outermost first (GB/T 15834-2011 B.3.8), then those
  /// of English reports, which have no ladder between them.
  var rank: Int {
    switch self {
    case .part: 0
    case .chapter: 1
    case .section: 2
    case .chinese: 3
    case .chineseBracketed: 4
    case .arabic: 5
    case .arabicBracketed: 6
    case .circled: 7
    case .partWord: 8
    case .chapterWord: 9
    case .sectionWord: 10
    case .appendix: 11
    case .roman: 12
    case .letter: 13
    case .dotted: 14
    }
  }

  /// Whether the form follows the one before it level by level.
  var isOfLadder: Bool { Self.chinese.rank...Self.circled.rank ~= rank }

  /// A number in this form, with the brackets, mark and words of `sample` where it has some.
  func written(_ number: Int, like sample: String) -> String {
    let open = sample.contains("(") ? "(" : "（"
    let close = sample.contains(")") ? ")" : "）"
    let chinese = ChineseOrdinal.text(number)
    return switch self {
    case .part: "第\(chinese)部分"
    case .chapter: "第\(chinese)章"
    case .section: "第\(chinese)节"
    case .chinese: "\(chinese)、"
    case .chineseBracketed: "\(open)\(chinese)\(close)"
    case .arabic: arabic(number, like: sample)
    case .arabicBracketed:
      // 1) has no bracket before it.
      sample.first?.isWholeNumber == true ? "\(number))" : "\(open)\(number)\(close)"
    case .circled:
      (1...20).contains(number)
        ? Unicode.Scalar(UInt32(0x245F + number)).map { "\($0)" } ?? "\(number)" : "\(number)"
    case .dotted: dotted(number, like: sample)
    case .roman: RomanNumeral.text(number) + Self.mark(of: sample, default: ".")
    case .letter: Self.letter(number) + Self.mark(of: sample, default: ".")
    case .partWord: named("Part", number, like: sample)
    case .chapterWord: named("Chapter", number, like: sample)
    case .sectionWord: named("Section", number, like: sample)
    case .appendix: named("Appendix", number, like: sample)
    }
  }

  private func arabic(_ number: Int, like sample: String) -> String {
    if sample.contains("、") { return "\(number)、" }
    let hasNoMark = sample.last?.isWholeNumber == true
    return hasNoMark ? "\(number)" : "\(number)."
  }

  /// The last number replaced: 1.3 like 1.2.
  private func dotted(_ number: Int, like sample: String) -> String {
    let outer = sample.split(separator: ".").filter { $0.allSatisfy(\.isWholeNumber) }.dropLast()
    return (outer + ["\(number)"]).joined(separator: ".") + Self.mark(of: sample, default: "")
  }

  /// Part II: from Part I:, Appendix B from Appendix A.
  private func named(_ word: String, _ number: Int, like sample: String) -> String {
    let parts = sample.split(separator: " ")
    let written = parts.first.map(String.init) ?? word
    let old = parts.dropFirst().first?.filter { $0.isLetter || $0.isWholeNumber } ?? ""
    let isRoman = self != .appendix && old.first?.isLetter == true
    let isLetter = self == .appendix && old.first?.isWholeNumber != true
    let numeral =
      isRoman ? RomanNumeral.text(number) : isLetter ? Self.letter(number) : "\(number)"
    return "\(written) \(numeral)" + Self.mark(of: sample, default: "")
  }

  private static func letter(_ number: Int) -> String {
    (1...26).contains(number)
      ? Unicode.Scalar(UInt32(0x40 + number)).map { "\($0)" } ?? "" : "\(number)"
  }

  /// The mark at the end of a number.
  private static func mark(of sample: String, default mark: String) -> String {
    guard let last = sample.last else { return mark }
    return last.isLetter || last.isWholeNumber ? "" : "\(last)"
  }
}

extension Heading {
  /// All numbers of an Arabic or dotted number, from the outermost in; nil for other forms.
  var path: [Int]? {
    guard let number,
      form == .arabic || form == .dotted || form == .chapterWord
        || form == .sectionWord
    else { return nil }
    return outerNumbers + [number]
  }

  /// The stop behind the number, if it has one.
  func mark(in document: Document) -> String {
    document.text.string(marker).hasSuffix(".") ? "." : ""
  }
}
