import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// The day on which an English report says it was written, and days behind it that are told as past.
enum ReportDates {
  private static let labels = ShippedWords.En.Dates.reportDateLabels.set
  private static let signed = ShippedWords.En.Dates.signedVerbs.set
  private static let writing = ShippedWords.En.Dates.writingVerbs.set
  private static let by = ShippedWords.En.Dates.signedBy.words.joined()
  private static let incidents = ShippedWords.En.Dates.eventTitles.words

  // MARK: - The day of the report

  /// The last day that a label, a line of its own or a signature gives near the start or the end.
  static func date(of document: Document) -> DateFact? {
    let blocks = document.blocks
    let events = DatedEvents.values(in: document)
    let labelled = (blocks.prefix(14) + blocks.dropFirst(14).suffix(5)).filter { block in
      !events.contains(block.range)
    }.flatMap { block in
      (Gap.lines(of: block.range, document) + block.sentences)
        .compactMap { self.labelled($0, in: document) }
    }
    let signed = closing(of: document).lazy.compactMap { signature($0, in: document) }.first
    let head = blocks.prefix(4).lazy.compactMap { heading($0, in: document) }.first
    let rows = LabelledLine.all(in: document, first: 0)
      .filter { labels.contains($0.label.lowercased()) && $0.label.lowercased() != "date" }
      .compactMap { document.dates(in: $0.value).first { $0.isPossible && $0.calendarDay != nil } }
    return (labelled + rows + [signed, head].compactMap(\.self)).max { isBefore($0, $1) }
  }

  /// Barton School, 30 January 2026: the report's own body and the date, below the title that names it.
  private static func heading(_ block: Block, in document: Document) -> DateFact? {
    guard block.role == .paragraph, block.container == nil, block.range.count < 90,
      let date = document.dates(in: block.range).first, date.calendarDay != nil, date.isPossible,
      date.range.upperBound == document.text.trimmingWhitespace(block.range).upperBound
    else { return nil }
    let before = document.text.string(block.range.lowerBound..<date.range.lowerBound)
    let name = before.dropLast(2).lowercased()
    let isOwn = document.blocks.filter { $0.role == .title }.contains { title in
      document.text.string(title.range).lowercased().contains(name)
    }
    return before.hasSuffix(", ") && name.contains(" ") && isOwn ? date : nil
  }

  /// The last block, and those before it where only names and offices of those who sign follow.
  private static func closing(of document: Document) -> [Block] {
    let blocks = Array(document.blocks.suffix(4))
    let names = blocks.reversed().prefix { block in
      let text = document.text.string(block.range)
      return block.container == nil && block.role == .paragraph && block.range.count < 60
        && text.first?.isUppercase == true && text.last.map { !".:;!?".contains($0) } ?? false
        && document.dates(in: block.range).isEmpty
    }.count
    return Array(blocks.suffix(names + 1).reversed())
  }

  private static let additions = ShippedWords.En.Dates.additionWords.set

  /// The days of what was added later: Addendum of 21 July 2026.
  private static func additions(to document: Document) -> [DateFact] {
    document.blocks.dropFirst(2).compactMap { block in
      guard let date = document.dates(in: block.range.prefix(80)).first, date.isPossible,
        date.calendarDay != nil
      else { return nil }
      let words = Gap.words(block.range.lowerBound..<date.range.lowerBound, document)
      return words.count < 5 && words.first.map(additions.contains) ?? false ? date : nil
    }
  }

  private static func isBefore(_ first: DateFact, _ last: DateFact) -> Bool {
    guard let first = first.calendarDay, let last = last.calendarDay else { return false }
    return first < last
  }

  /// Report date: 4 July 2023; Prepared on 4 July 2023; a date alone.
  private static func labelled(_ line: TextRange, in document: Document) -> DateFact? {
    guard line.count < 100, let date = document.dates(in: line).first, date.isPossible,
      date.calendarDay != nil
    else { return nil }
    let before = Gap.words(line.lowerBound..<date.range.lowerBound, document)
      .map { $0.filter { $0 != "*" } }.filter { !$0.isEmpty }
    if before.isEmpty {
      return date.range == document.text.trimmingBlanks(line) && !opensTimeline(date, document)
        ? date : nil
    }
    // Version 1.0, 21 November 2022. What a document about an event calls its date is the event's.
    let label = before.filter { $0 != "on" && $0.contains(where: \.isLetter) }.joined(
      separator: " ")
    if labels.contains(label) {
      return label == "date" && isAboutEvent(document) && !isBehindEvent(date, document)
        ? nil : date
    }
    // Signed by the director on 11 October 2024; Minutes approved and signed on 3 April 2025: no sentence.
    let words = label.split(separator: " ").map(String.init)
    let isNote = document.text.bytes[line].last.map { $0 != UInt8(ascii: ".") } ?? false
    return isNote
      && (words.last.map(signed.contains) ?? false
        || words.count > 1 && signed.contains(words[0]) && words[1] == by)
      ? date : nil
  }

  private static let timelines = ShippedWords.En.Incidents.timelineTitles.words

  /// Whether it stands under the title of a timeline, or a time of day stands right below a date: it is a day of a timeline.
  private static func opensTimeline(_ date: DateFact, _ document: Document) -> Bool {
    let bytes = document.text.bytes
    let rest = date.range.upperBound..<min(bytes.count, date.range.upperBound + 24)
    let isTold = document.headingPath(at: date.range.lowerBound).contains { heading in
      let title = document.text.string(document.headings[heading].title).lowercased()
      return timelines.contains(where: title.contains)
    }
    return isTold
      || document.moments(in: date.range.lowerBound..<rest.upperBound).contains { moment in
        moment.clock.lowerBound > rest.lowerBound
          && bytes[rest.lowerBound..<moment.clock.lowerBound]
            .allSatisfy { " \t\n*-:[(".utf8.contains($0) }
      }
  }

  /// Whether the title has the day of the event, and a date lies behind it.
  private static func isBehindEvent(_ date: DateFact, _ document: Document) -> Bool {
    document.blocks.filter { $0.role == .title }.contains { title in
      !title.range.holds(date.range)
        && document.dates(in: title.range).contains { isBefore($0, date) }
    }
  }

  private static func isAboutEvent(_ document: Document) -> Bool {
    document.blocks.filter { $0.role == .title }.contains { block in
      let title = document.text.string(block.range).lowercased()
      return incidents.contains(where: title.contains)
    }
  }

  /// Anna Reed, 12 February 2025: the last line, with a name or a word of signing before the date.
  private static func signature(_ block: Block, in document: Document) -> DateFact? {
    guard block.container == nil, block.range.count < 90,
      let date = document.dates(in: block.range).last, date.calendarDay != nil, date.isPossible,
      document.text.string(date.range.upperBound..<block.range.upperBound)
        .allSatisfy({ " .\n".contains($0) })
    else { return nil }
    let before = document.text.string(block.range.lowerBound..<date.range.lowerBound)
    let words = before.split { !$0.isLetter }
    let isName = words.allSatisfy { $0.first?.isUppercase == true || ["of", "the"].contains($0) }
    // Minutes taken by Ada Quinn, 4 March 2025
    let verb = words.prefix(3).firstIndex {
      signed.contains($0.lowercased()) || writing.contains($0.lowercased())
    }
    let isSigned = verb.map { verb in
      words.dropFirst(verb + 1).first.map(String.init) == by
        && words.dropFirst(verb + 2).allSatisfy { $0.first?.isUppercase == true }
    }
    return before.hasSuffix(", ") && (isName || isSigned == true)
      || labels.contains(words.first?.lowercased() ?? "")
      ? date : nil
  }

  // MARK: - Days behind it

  private static let toCome = ShippedWords.En.Dates.toCome.set
  private static let limits = ShippedWords.En.Dates.beforeLimits.set
  private static let done = ShippedWords.En.Dates.doneVerbs.set
  private static let present = ShippedWords.En.Dates.presentVerbs.set
  private static let requests = ShippedWords.En.Dates.requestVerbs.set
  private static let beforeRequests = ShippedWords.En.Dates.beforeRequests.set

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    let dates = [date(of: document)] + additions(to: document)
    guard document.reading == .wholeFile,
      let signed = dates.compactMap(\.self).max(by: isBefore), let day = signed.calendarDay
    else { return [] }
    let written = document.text.string(signed.range)
    let events = DatedEvents.behind(day, in: document).filter { $0 != signed }
    // In a report that looks back over months a day without its year may be of the year before.
    let isShort = document.facts.dates.allSatisfy {
      $0.calendarDay.map { day.dayNumber - $0.dayNumber < 92 } ?? true
    }
    func make(_ date: DateFact) -> DateFinding {
      DatesCheck.make(
        .future, date.range, document, expected: LocalizedText(written), operands: [written],
        related: [RelatedPlace(.date, at: signed.range)])
    }
    let sentences = document.blocks.filter { $0.role == .paragraph && $0.container != .cell }
      .flatMap { block -> [DateFinding] in
        let told = block.sentences.flatMap { sentence -> [DateFact] in
          let dates = document.dates(in: sentence)
          guard !dates.isEmpty, isDone(sentence, document) else { return [] }
          return dates.filter { !isOpen($0, in: sentence, document) }
        }
        let labelled = Gap.lines(of: block.range, document).compactMap { field($0, in: document) }
          .filter { !told.contains($0) }
        return (told + labelled).filter {
          $0.isPossible && ($0.year != nil || isShort) && isAfter($0, day)
        }.map(make)
      }
    return sentences
      + events.filter { event in !sentences.contains { $0.finding.range == event.range } }.map(make)
  }

  private static let doneLabels = ShippedWords.En.Dates.doneLabels.set

  /// Inspection carried out: 2 October 2022.
  private static func field(_ line: TextRange, in document: Document) -> DateFact? {
    guard line.count < 90, let date = document.dates(in: line).first, date.isPossible,
      document.text.bytes[line.lowerBound..<date.range.lowerBound].contains(UInt8(ascii: ":"))
    else { return nil }
    let label = Gap.words(line.lowerBound..<date.range.lowerBound, document)
    return doneLabels.contains(label.joined(separator: " ")) ? date : nil
  }

  private static func isAfter(_ date: DateFact, _ signed: CalendarDay) -> Bool {
    guard let month = date.month else { return false }
    guard let year = date.year else {
      // A day without its year is near the report's.
      guard let day = date.day else { return false }
      let near = CalendarDay(year: signed.year, month: month, day: day)
      return near.isPossible && 1...21 ~= near.dayNumber - signed.dayNumber
    }
    return (year, month, date.day ?? 1) > (
      signed.year, signed.month, date.day == nil ? 31 : signed.day
    )
  }

  /// Whether a sentence tells what was done, and none of its words says that it is to come.
  private static func isDone(_ sentence: TextRange, _ document: Document) -> Bool {
    let words = Gap.words(sentence, document)
    let isPlanned = zip(words, words.dropFirst()).contains {
      beforeRequests.contains($0) && requests.contains($1)
    }
    return !isPlanned && words.allSatisfy { !toCome.contains($0) }
      && words.indices.contains { index in
        let word = words[index]
        // Is repaired, is sold: no day gone by.
        let isState = index > 0 && beforeRequests.contains(words[index - 1])
        return !isState && (done.contains(word) || word.count > 4 && word.hasSuffix("ed"))
      }
  }

  /// The lease ends on 31 August: whether the words before a date say that it is no day gone by.
  private static func isOpen(
    _ date: DateFact, in sentence: TextRange, _ document: Document
  ) -> Bool {
    let before = Gap.lastWords(4, of: sentence.lowerBound..<date.range.lowerBound, document)
    return before.contains(where: present.contains)
      || before.suffix(2).contains(where: limits.contains)
  }
}
