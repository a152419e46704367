import Diagnostics
import DocumentModel
import RuleModel

/// Holds the years of headings and sign-off against the year that the title names.
///
/// A report on year Y speaks of Y, plans for Y + 1 and is signed in Y + 1, or late in Y.
enum ReportYear {
  /// Words of a heading that looks ahead.
  private static let plans = ["安排", "打算", "计划", "思路", "下一步", "下步", "展望"]
  /// Words of a heading that looks back.
  private static let reviews = ["回顾", "成效", "工作情况", "工作总结", "完成情况", "开展情况"]

  static func findings(in document: Document) -> [WalkFinding<DateFault>] {
    guard let year = titleYear(of: document) else { return [] }
    return headings(of: document, year) + signOff(of: document, year)
  }

  /// The one year that the title of a report on a closed year names.
  private static func titleYear(of document: Document) -> Int? {
    let titles = document.blocks.filter { $0.role == .title }.map(\.range)
    let text = titles.map { document.text.string($0) }.joined()
    // What is read to an assembly looks back and ahead, and is named after the year ahead.
    guard text.contains("报告") || text.contains("总结"), !text.contains("政府工作报告"),
      !["预算", "计划", "规划", "要点", "方案"].contains(where: text.contains)
    else { return nil }
    let years = document.facts.dates.filter { date in
      titles.contains { $0.contains(date.range.lowerBound) }
    }.compactMap(\.year)
    return Set(years).count == 1 ? years.first : nil
  }

  private static func headings(of document: Document, _ year: Int) -> [WalkFinding<DateFault>] {
    document.headings.filter { $0.level == 1 }.flatMap { heading -> [WalkFinding<DateFault>] in
      let text = document.text.string(heading.title)
      let named = document.facts.dates.filter { date in
        heading.title.contains(date.range.lowerBound) && date.month == nil
          && !document.facts.bookTitles.contains { $0.overlaps(date.range) }
      }
      // Two years are a period, and a period has a name of its own.
      guard named.count == 1, let date = named.first, let written = date.year else { return [] }
      let isPlan = plans.contains(where: text.contains)
      let isReview = !isPlan && reviews.contains(where: text.contains)
      let fitting = isPlan ? [year + 1] : isReview ? [year] : [year, year + 1]
      guard !fitting.contains(written) else { return [] }
      return [make(.year, date.range, expected: "\(fitting[0])年", document)]
    }
  }

  private static func signOff(of document: Document, _ year: Int) -> [WalkFinding<DateFault>] {
    guard let line = document.signOff?.date,
      let date = document.facts.dates.first(where: { line.contains($0.range.lowerBound) }),
      let signed = date.year
    else { return [] }
    guard signed == year + 1 || signed == year && (date.month ?? 12) >= 6 else {
      return [make(.year, date.range, expected: "\(year + 1)年", document)]
    }
    guard let month = date.month, signed == year + 1, month >= 4 else { return [] }
    return [make(.deadline, date.range, expected: "\(year + 1)年4月1日", document)]
  }

  private static func make(
    _ fault: DateFault, _ range: TextRange, expected: String, _ document: Document
  ) -> WalkFinding<DateFault> {
    WalkFinding(
      fault,
      Finding(
        range,
        captures: [
          "date": LocalizedText(document.text.string(range)), "expected": LocalizedText(expected),
        ]))
  }
}
