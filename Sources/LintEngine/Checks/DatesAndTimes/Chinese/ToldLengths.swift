import DocumentModel
import SourceText

/// Compares lengths with times that stand elsewhere: in labelled lines beside them, or in the timeline whose
/// entries a sentence names.
enum ToldLengths {
  private static let leads = ShippedWords.Zh.Dates.lengthLeads.words

  static func findings(in document: Document) -> [DateFinding] {
    ChineseStamps(document).durations() + courses(in: document)
  }

  // MARK: - Timelines

  private struct Entry {
    let time: ClockTimes.Time
    let words: String
  }

  /// 从发现冒烟到明火扑灭历时45分钟, where the timeline has both.
  private static func courses(in document: Document) -> [DateFinding] {
    let blocks = document.blocks.filter { $0.role == .paragraph && $0.container != .quotation }
    let courses = blocks.flatMap(\.sentences).compactMap { course(in: $0, document) }
    guard !courses.isEmpty else { return [] }
    let entries = entries(of: document)
    return courses.compactMap { course in
      let first = entries.filter { holds($0.words, course.start) }
      let last = entries.filter { holds($0.words, course.end) }
      guard first.count == 1, last.count == 1 else { return nil }
      return ChineseDurations.hours(course.stated, first[0].time, last[0].time, document)
    }
  }

  private static func course(in sentence: TextRange, _ document: Document) -> (
    start: String, end: String, stated: StatedLength
  )? {
    guard let stated = StatedLength.find(in: sentence, document) else { return nil }
    let text = document.text.string(sentence.lowerBound..<stated.range.lowerBound)
    guard let from = text.lastIndex(where: { "从自".contains($0) }) else { return nil }
    let told = text[text.index(after: from)...]
    guard let to = told.firstIndex(where: { "到至".contains($0) }) else { return nil }
    let start = told[..<to].filter { $0 != "，" }
    var end = told[told.index(after: to)...].filter { $0 != "，" }
    if let lead = leads.compactMap({ end.firstRange(of: $0) }).min(by: {
      $0.lowerBound < $1.lowerBound
    }) {
      end = String(end[..<lead.lowerBound])
    }
    guard 3...14 ~= start.count, 3...14 ~= end.count,
      !(start + end).contains(where: \.isNumber)
    else { return nil }
    return (String(start), end, stated)
  }

  /// Lines and rows that open with a time.
  private static func entries(of document: Document) -> [Entry] {
    let lines = document.blocks
      .filter { $0.role == .paragraph && $0.container != .cell }
      .flatMap { Gap.lines(of: $0.range, document) }
    return (lines + document.markup.tables.flatMap(\.rows).map(\.range)).compactMap { line in
      guard let time = ClockTimes.all(in: line, document).first,
        time.range.lowerBound - line.lowerBound < 30
      else { return nil }
      return Entry(
        time: time, words: document.text.string(time.range.upperBound..<line.upperBound))
    }
  }

  /// Whether a text has all characters of another one, in their order.
  private static func holds(_ text: String, _ part: String) -> Bool {
    var rest = text[...]
    return part.allSatisfy { character in
      guard let place = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: place)...]
      return true
    }
  }
}
