import DocumentModel
import RuleModel
import SourceText

/// Labelled times of one event: 故障开始时间：10:12, 发现时间：10:20, 恢复时间：11:30, 发现用时：8分钟.
struct ChineseStamps {
  private enum Stage: Int, Comparable {
    case start, detection, response, end

    static func < (first: Stage, second: Stage) -> Bool { first.rawValue < second.rawValue }
  }

  private struct Stamp {
    let stage: Stage
    /// What is left of the label besides the stage and the words that any event may have.
    let subject: String
    let day: CalendarDay?
    let time: ClockTimes.Time
  }

  private static let starts = ShippedWords.Zh.Dates.stageStarts.words
  private static let detections = ShippedWords.Zh.Dates.stageDetections.words
  private static let responses = ShippedWords.Zh.Dates.stageResponses.words
  private static let ends = ShippedWords.Zh.Dates.stageEnds.words
  private static let lengths = ShippedWords.Zh.Dates.stageLengths.words
  private static let fillers = ShippedWords.Zh.Dates.stageFillers.words

  private let document: Document
  private let stamps: [Stamp]
  private let told: [(label: String, stated: StatedLength)]

  init(_ document: Document) {
    self.document = document
    let lines = LabelledLine.all(in: document, first: 20)
    stamps = lines.compactMap { Self.stamp($0, document) }
    told = lines.compactMap { line in
      StatedLength(at: line.value, document).map { (line.plainLabel, $0) }
    }
  }

  // MARK: - Order

  /// The times that lie before one of an earlier stage.
  func order() -> [DateFinding] {
    stamps.compactMap { stamp in
      let isEarly = stamps.contains { other in
        other.stage < stamp.stage && isOfOneEvent(other, stamp)
          && minutes(from: other, to: stamp).map { $0 < 0 } == true
      }
      return isEarly ? DatesCheck.make(.timelineOrder, stamp.time.range, document) : nil
    }
  }

  // MARK: - Lengths

  /// The lengths that no two stages before them are apart.
  func durations() -> [DateFinding] {
    told.compactMap { label, stated in
      let last: Stage
      if let stage = Self.stage(of: label), stage != .start {
        last = stage
      } else if Self.lengths.contains(where: label.contains) {
        last = .end
      } else {
        return nil
      }
      let ends = stamps.filter { $0.stage == last }
      guard ends.count == 1, let end = ends.first else { return nil }
      let spans = stamps.filter { $0.stage < last && isOfOneEvent($0, end) }
        .compactMap { start in ChineseDurations.hours(stated, start.time, end.time, document) }
      // It may be counted from any of the stages before.
      let starts = stamps.filter {
        $0.stage < last && $0.day == end.day && isOfOneEvent($0, end)
      }
      return !starts.isEmpty && spans.count == starts.count ? spans.first : nil
    }
  }

  // MARK: - Reading

  private static func stamp(_ line: LabelledLine, _ document: Document) -> Stamp? {
    let times = ClockTimes.all(in: line.value, document)
    guard times.count == 1, let stage = stage(of: line.plainLabel) else { return nil }
    let words = (starts + detections + responses + ends + fillers).sorted { $0.count > $1.count }
    let subject = words.reduce(line.plainLabel) { $0.replacing($1, with: "") }
    return Stamp(
      stage: stage, subject: subject, day: document.dates(in: line.value).first?.calendarDay,
      time: times[0])
  }

  private static func stage(of label: String) -> Stage? {
    let words: [(stage: Stage, words: [String])] = [
      (.start, starts), (.detection, detections), (.response, responses), (.end, ends),
    ]
    let known = words.filter { $0.words.contains(where: label.contains) }
    return known.count == 1 ? known.first?.stage : nil
  }

  private func isOfOneEvent(_ first: Stamp, _ second: Stamp) -> Bool {
    first.subject == second.subject
  }

  /// Nil where only one of them has a day.
  private func minutes(from start: Stamp, to end: Stamp) -> Int? {
    let minutes = end.time.minute - start.time.minute
    switch (start.day, end.day) {
    case (nil, nil):
      // Over midnight nothing is known.
      return minutes < -12 * 60 ? nil : minutes
    case (let first?, let last?):
      guard first.isPossible, last.isPossible else { return nil }
      return (last.dayNumber - first.dayNumber) * 24 * 60 + minutes
    default: return nil
    }
  }
}
