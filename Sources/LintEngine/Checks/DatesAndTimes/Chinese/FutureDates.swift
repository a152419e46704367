import Diagnostics
import DocumentModel
import RuleModel

/// Days and months behind the date of the sign-off at which something is told as done.
enum FutureDates {
  private static let done = ShippedWords.Zh.Dates.doneWords.words
  private static let toCome = ShippedWords.Zh.Dates.toCome.words
  private static let doneBefore = ShippedWords.Zh.Dates.doneBefore.words
  private static let cutoffs = ShippedWords.Zh.Dates.cutoffs.words

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    guard let line = document.signOff?.date,
      let signed = document.dates(in: line).first, let signedDay = signed.calendarDay,
      signedDay.isPossible
    else { return [] }
    return document.blocks.filter { $0.role == .paragraph || $0.role == .heading }
      .flatMap(\.sentences).flatMap { sentence -> [DateFinding] in
        document.dates(in: sentence).compactMap { date in
          guard isAfter(date, in: sentence, signedDay, document), date.isPossible,
            document.facts.bookTitles.overlapping(date.range).isEmpty,
            isDone(date, in: sentence, document)
          else { return nil }
          let written = document.text.string(signed.range)
          return DatesCheck.make(
            .future, date.range, document, expected: LocalizedText(written),
            operands: [written])
        }
      }
  }

  private static func isAfter(
    _ date: DateFact, in sentence: TextRange, _ signed: CalendarDay, _ document: Document
  ) -> Bool {
    guard let month = date.month, date.year != nil || date.day != nil,
      let year = ImpliedYear.year(of: date, in: sentence, document)
    else { return false }
    return (year, month, date.day ?? 1) > (
      signed.year, signed.month, date.day == nil ? 31 : signed.day
    )
  }

  /// Whether the clauses around a date tell what was done, and none what is to come.
  private static func isDone(
    _ date: DateFact, in sentence: TextRange, _ document: Document
  ) -> Bool {
    let text = document.text
    let before = sentence.lowerBound..<date.range.lowerBound
    let behind = date.range.upperBound..<sentence.upperBound
    guard !text.contains(anyOf: toCome, in: before),
      !text.contains(anyOf: toCome, in: behind.prefix(150)),
      date.range.upperBound == sentence.upperBound
        || !text.string(behind.prefix(3)).hasPrefix("前")
    else { return false }
    let isTold = doneBefore.contains { text.string(before.suffix(12)).hasSuffix($0) }
    let isCutoff = cutoffs.contains { text.string(before.suffix(9)).hasSuffix($0) }
    return isCutoff || isTold || text.contains(anyOf: done, in: behind.prefix(150))
  }
}

extension Range<Int> {
  /// The end of a stretch, cut to a number of bytes.
  fileprivate func suffix(_ count: Int) -> TextRange {
    Swift.max(lowerBound, upperBound - count)..<upperBound
  }
}
