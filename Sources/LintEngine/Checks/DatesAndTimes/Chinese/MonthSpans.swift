import DocumentModel
import RuleModel

/// Spans from a month of a year to a lower month without one: 2022年9月至3月.
///
/// By custom 12月至2月 runs into the next year; where a year is named the other one is named too.
enum MonthSpans {
  private static let joints =
    ["—", "——", "－", "-", "–", "～", "~"] + ShippedWords.Zh.Dates.joints.words

  /// - Complexity: O(*n*) in the number of dates.
  static func findings(in document: Document) -> [DateFinding] {
    document.facts.dates.compactMap { date in
      guard date.year != nil, date.day == nil, let first = date.month, 1...12 ~= first else {
        return nil
      }
      let rest = date.range.upperBound..<document.text.bytes.count
      let line = ScalarLine(rest.prefix(24), in: document)
      guard
        let joint = joints.filter({ line.starts(with: $0, at: 0) }).max(by: { $0.count < $1.count }
        ),
        let (last, end) = line.digits(at: joint.unicodeScalars.count), line[end] == "月",
        line[end + 1].digit == nil, 1..<first ~= last
      else { return nil }
      return DatesCheck.make(
        .order, date.range.lowerBound..<line.range(0..<end + 1).upperBound, document)
    }
  }
}
