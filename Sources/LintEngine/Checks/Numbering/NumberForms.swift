import DocumentModel
import SourceText

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
    switch self {
    case .arabic where sample.contains("、"): "\(number)、"
    // 1 without a mark stays without one.
    case .arabic: sample.last?.isWholeNumber == true ? "\(number)" : "\(number)."
    // 1) has no bracket before it.
    case .arabicBracketed where sample.first?.isWholeNumber == true: "\(number))"
    case .arabicBracketed: bracketed("\(number)", like: sample)
    case .circled where 1...20 ~= number:
      Unicode.Scalar(UInt32(0x245F + number)).map { "\($0)" } ?? "\(number)"
    case .dotted: dotted(number, like: sample)
    default:
      DraftLanguage.checks.lazy.compactMap { $0.written(number, as: self, like: sample) }.first
        ?? "\(number)"
    }
  }

  /// A numeral in the brackets of `sample`; wide ones where it has none.
  func bracketed(_ numeral: String, like sample: String) -> String {
    (sample.contains("(") ? "(" : "（") + numeral + (sample.contains(")") ? ")" : "）")
  }

  /// The last number replaced: 1.3 like 1.2.
  private func dotted(_ number: Int, like sample: String) -> String {
    let outer = sample.split(separator: ".").filter { $0.allSatisfy(\.isWholeNumber) }.dropLast()
    return (outer + ["\(number)"]).joined(separator: ".") + Self.mark(of: sample, default: "")
  }

  /// The mark at the end of a number.
  static func mark(of sample: String, default mark: String) -> String {
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
