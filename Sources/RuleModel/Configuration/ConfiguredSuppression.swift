package import DocumentModel
import SourceText

/// An entry of `suppressions`: findings that somebody read and suppresses.
package struct ConfiguredSuppression: Sendable {
  package let rule: Setting<String>
  /// Words at the finding; nil for every finding of the rule in the files.
  package let text: Setting<String>?
  /// The drafts it is for; empty for all.
  package let files: [Setting<String>]
  package let reason: Setting<String>
  /// The last day it holds; nil where it has no end.
  package let until: Setting<CalendarDay>?

  /// Whether it no longer holds.
  package func isExpired(on today: CalendarDay) -> Bool { until.map { $0.value < today } ?? false }
}

extension CalendarDay {
  /// Nil for any other form, and for a day that the calendar lacks.
  ///
  /// - Parameter written: Four digits, two and two with hyphens between them: `2025-12-31`.
  package init?(written: String) {
    let parts = written.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.joined().utf8.allSatisfy({ $0.isASCIIDigit }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
    guard isPossible else { return nil }
  }

  /// The day as `2025-12-31`, for years of four digits.
  package var written: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
