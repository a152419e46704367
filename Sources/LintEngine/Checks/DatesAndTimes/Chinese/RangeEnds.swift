import DocumentModel
import RuleModel

/// The last day of a range that its month lacks: 4月28日至31日.
enum RangeEnds {
  private static let joints = Set(
    (ShippedWords.Zh.Dates.joints.words.filter { $0.count == 1 } + ["—", "－", "-", "–", "～", "~"])
      .flatMap(\.unicodeScalars))

  /// - Complexity: O(*n*) in the number of dates.
  static func findings(in document: Document) -> [DateFinding] {
    document.allDates.compactMap { date in
      guard date.form == .chinese, let month = date.month, date.day != nil, date.isPossible,
        date.weekday == nil
      else { return nil }
      let end = min(document.text.bytes.count, date.range.upperBound + 24)
      let line = ScalarLine(date.range.upperBound..<end, in: document)
      var index = line.skippingBlanks(0)
      guard joints.contains(line[index]) else { return nil }
      index = line.skippingBlanks(index + 1)
      guard let (day, last) = line.digits(at: index),
        case let mark = line.skippingBlanks(last), line[mark] == "日",
        // 2000 was a leap year.
        day > CalendarDay.days(inMonth: month, of: date.year ?? 2000), day < 40
      else { return nil }
      return DatesCheck.make(
        .impossible, date.range.lowerBound..<line.range(index..<mark + 1).upperBound, document)
    }
  }
}
