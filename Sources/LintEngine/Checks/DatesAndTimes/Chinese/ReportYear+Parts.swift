import DocumentModel
import RuleModel

/// The part of a year that a report is about: 2025年第三季度.
extension ReportYear {
  /// A sentence opens with the part of the year that the title names, in the year before: 2024年第三季度，…
  /// where the title names that of 2025.
  static func parts(of document: Document, _ year: Int) -> [DateFinding] {
    let titles = document.blocks.filter { $0.role == .title }.map(\.range)
    guard
      let title = titles.first(where: { document.dates(in: $0).contains { $0.year == year } }),
      let named = document.dates(in: title).first(where: { $0.year == year }),
      let rest = behindYear(named, before: title.upperBound, document)?.prefix(4),
      let last = partNames.compactMap({ rest.ranges(of: $0).first?.upperBound }).min()
    else { return [] }
    let part = String(rest[..<last])
    let body = document.blocks.filter { $0.role == .paragraph || $0.role == .heading }
    let told = body.flatMap(\.sentences).flatMap { sentence in
      document.dates(in: sentence).compactMap { date -> (date: DateFact, isLead: Bool)? in
        guard let behind = behindYear(date, before: sentence.upperBound, document),
          behind.hasPrefix(part)
        else { return nil }
        let isFirst = date.range.lowerBound == document.text.trimmingBlanks(sentence).lowerBound
        return (date, isFirst && behind.dropFirst(part.count).first.map("，,".contains) == true)
      }
    }
    guard !told.contains(where: { $0.date.year == year }) else { return [] }
    return told.filter { $0.isLead && $0.date.year == year - 1 }.map { told in
      let start = told.date.range.lowerBound
      let text = document.text.string(start..<min(document.text.bytes.count, start + 30))
      let count = text.prefix { $0 != "年" }.utf8.count + 3 + part.utf8.count
      return make(.year, start..<start + count, expected: "\(year)年\(part)", document)
    }
  }

  /// What stands behind the 年 of a date: 第三季度 of 2025年第三季度.
  private static func behindYear(_ date: DateFact, before limit: Int, _ document: Document)
    -> Substring?
  {
    let text = document.text.string(date.range.lowerBound..<min(limit, date.range.lowerBound + 45))
    return text.firstIndex(of: "年").map { text[text.index(after: $0)...] }
  }

  private static let partNames = ShippedWords.Zh.Dates.namedParts.words
}
