import DocumentModel
import RuleModel

/// Compares how long a meeting is said to have lasted with the times of its begin and end above.
enum MeetingDurations {
  private static let begins = ShippedWords.En.Periods.beginLabels.set
  private static let ends = ShippedWords.En.Periods.endLabels.set
  private static let meetings = ShippedWords.En.Periods.meetingNouns.set
  private static let lengths = ShippedWords.En.Periods.meetingLengths.words

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    guard let (start, end) = times(in: document) else { return [] }
    return document.blocks.filter { $0.role == .paragraph && $0.container != .cell }
      .flatMap(\.sentences).flatMap { sentence in
        document.durations(in: sentence).filter { tells($0, of: sentence, document) }
      }.compactMap { stated in
        let span = TimeSpan(start, end, in: document)
        return DurationMismatch.mismatch(stated, span, in: document)
      }
  }

  /// The only begin and end that the lines above the text give.
  private static func times(in document: Document) -> (start: TimeOfDay, end: TimeOfDay)? {
    let lines = document.blocks.prefix(12).flatMap { Gap.lines(of: $0.range, document) }
      .filter { $0.count < 140 }
    let timed = lines.map { (line: $0, moments: Array(document.moments(in: $0))) }
      .filter { !$0.moments.isEmpty }
    func label(_ line: TextRange, before moment: TimeOfDay) -> String {
      Gap.words(line.lowerBound..<moment.range.lowerBound, document).joined(separator: " ")
    }
    if timed.count == 1, timed[0].moments.count == 2 {
      let (start, end) = (timed[0].moments[0], timed[0].moments[1])
      guard start.range.upperBound <= end.range.lowerBound else { return nil }
      let between = start.range.upperBound..<end.range.lowerBound
      return Gap.joins(between, in: timed[0].line, document) ? (start, end) : nil
    }
    guard timed.count == 2, timed.allSatisfy({ $0.moments.count == 1 }),
      begins.contains(label(timed[0].line, before: timed[0].moments[0])),
      ends.contains(label(timed[1].line, before: timed[1].moments[0]))
    else { return nil }
    return (timed[0].moments[0], timed[1].moments[0])
  }

  /// The meeting lasted two hours; closed the meeting after an hour.
  private static func tells(
    _ stated: DurationFact, of sentence: TextRange, _ document: Document
  ) -> Bool {
    let range = sentence.lowerBound..<stated.range.lowerBound
    let before = Gap.lastWords(of: range, document).drop { $0 == "the" }
    let text = before.joined(separator: " ")
    guard let length = lengths.first(where: text.hasSuffix) else { return false }
    let subject = text.dropLast(length.count).split(separator: " ")
    return subject.last.map { meetings.contains(String($0)) } ?? false
      && (subject.count == 1 && range.count <= Gap.reach || length.hasPrefix("after"))
  }
}
