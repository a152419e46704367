import DocumentModel
import RuleModel

/// A labelled period that is another month than the title's: 报告期：2025年5月1日至5月31日 in a report on June.
enum TitlePeriod {
  private static let labels = ShippedWords.Zh.Dates.periodLabels.set
  private static let reach = 10

  /// - Complexity: O(*n*) in the size of the text near the start.
  static func findings(in document: Document) -> [DateFinding] {
    let titled = document.blocks.filter { $0.role == .title }
      .flatMap { document.dates(in: $0.range) }
    guard titled.count == 1, let title = titled.first, let year = title.year,
      let month = title.month, title.day == nil
    else { return [] }
    let written = document.text.string(title.range)
    return LabelledLine.all(in: document, first: reach)
      .filter { labels.contains($0.plainLabel) }.compactMap { line in
        let dates = Array(document.dates(in: line.value))
        guard let first = dates.first, let last = dates.last, let told = first.year,
          first.month == last.month, last.year ?? told == told, first.month != nil,
          (told, first.month) != (year, month)
        else { return nil }
        return ReportYear.make(.year, first.range, expected: written, document)
      }
  }
}
