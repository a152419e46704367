import DocumentModel
import RuleModel
import SourceText

/// A report with a signature and without a day or month in its head and at its end.
enum UndatedReports {
  private static let adoptedWords = englishClosings + chineseClosings
  private static let head = 6
  private static let foot = 4
  static let longestName = 60

  /// - Complexity: O(*n*) in the number of blocks.
  static func findings(in document: Document) -> [DateFinding] {
    guard document.reading == .wholeFile, document.blocks.count > head,
      let last = signature(document)
    else { return [] }
    // Titles, labels and signatures; what running text tells is no date of the report.
    let ends = (Array(document.blocks.prefix(head)) + document.blocks.suffix(foot)).filter {
      block in
      block.role == .title || !".。;；".contains(document.text.string(block.range).last ?? ".")
    }
    let isDated = ends.contains { block in
      document.dates(in: block.range).contains { $0.month != nil }
    }
    guard !isDated, !closesWithDay(document) else { return [] }
    return [DatesCheck.make(.signOffUndated, last.upperBound..<last.upperBound, document)]
  }

  /// Whether the paragraph right above the signature says last when the text was adopted: Adopted by the
  /// trustees on 18 March 2025.
  private static func closesWithDay(_ document: Document) -> Bool {
    guard let sentence = document.blocks.dropLast().last?.sentences.last else { return false }
    let text = document.text.string(sentence).lowercased()
    return document.dates(in: sentence).contains { $0.day != nil && $0.month != nil }
      && adoptedWords.contains(where: text.contains)
  }

  /// The last line, where it names who signed: a few words with capitals, or a few characters, without a mark at
  /// their end.
  private static func signature(_ document: Document) -> TextRange? {
    guard let block = document.blocks.last, block.container == nil,
      [.paragraph, .trailing, .signOffBody].contains(block.role),
      let line = Gap.lines(of: block.range, document).last
    else { return nil }
    let range = document.text.trimmingWhitespace(line)
    let text = document.text.string(range)
    guard (4...longestName * 2).contains(range.count),
      let end = text.last, end.isLetter || ")）".contains(end),
      let first = text.first, first.isLetter
    else { return nil }
    return document.language == .chinese
      ? isChineseName(text) ? range : nil : isName(text) ? range : nil
  }
}
