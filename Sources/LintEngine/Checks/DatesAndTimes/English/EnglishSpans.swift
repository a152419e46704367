import DocumentModel
import RuleModel

/// Detained on 4 March 2016 and released on 29 March, 25 days later: points of time of one or two sentences,
/// and the length that stands with them.
struct EnglishSpans {
  private static let beforeLater = ShippedWords.En.Periods.beforeLater.set
  private static let later = ShippedWords.En.Periods.laterWords.set
  private static let results = ShippedWords.En.Periods.spanResults.set
  private static let beforeResults = ShippedWords.En.Periods.beforeResults.set
  private static let endings = ShippedWords.En.Periods.beforeSpanEnds.words
  private static let endedBy = ShippedWords.En.Periods.beforeEndedSpans.words
  private static let nouns = ShippedWords.En.Periods.spanNouns.set
  private static let starts = ShippedWords.En.Periods.spanStarts.words
  private static let ends = ShippedWords.En.Periods.spanEnds.words
  private static let pauses = ShippedWords.En.Periods.spanPauses.words

  private let document: Document
  private let block: Block
  private let check: SpanCheck
  /// Times of a day that is not named.
  private let loose: [TextRange]

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    document.blocks.flatMap { block -> [DateFinding] in
      guard block.role == .paragraph, block.container != .cell,
        1...SpanCheck.mostSpans ~= document.dates(in: block.range).count,
        document.moments(in: block.range).count <= SpanCheck.mostSpans
      else { return [] }
      return EnglishSpans(document, block).findings
    }
  }

  private init(_ document: Document, _ block: Block) {
    (self.document, self.block) = (document, block)
    var (points, loose): ([TimePoint], [TextRange]) = ([], [])
    for moment in document.moments(in: block.range) {
      if let date = document.dates(in: moment.range).first, date.isPossible {
        points.append(
          TimePoint(date, range: moment.range, second: moment.second, zone: moment.zone))
      } else {
        loose.append(moment.range)
      }
    }
    points += document.dates(in: block.range).filter { date in
      date.isPossible && date.form != .ambiguous
        && !points.contains { $0.range.overlaps(date.range) }
    }.map { TimePoint($0) }
    points += OldYears.points(in: block.range, document)
    points.sort { $0.range.lowerBound < $1.range.lowerBound }
    check = SpanCheck(document: document, points: points)
    self.loose = loose
  }

  private var findings: [DateFinding] {
    guard check.points.count > 1, check.points.count <= SpanCheck.most else { return [] }
    let months = EnglishSaidSpans.months(in: block.range, document)
    let fine = EnglishSaidSpans.fine(in: block.range, document)
    guard months.count + fine.count <= SpanCheck.mostSpans else { return [] }
    let halved = EnglishSaidSpans.halved(in: block.range, document)
    let bare = check.points.compactMap { EnglishSaidSpans.behind($0, in: block.range, document) }
    let told = months + fine + halved
    let said = (told + bare.filter { span in !told.contains { $0.range.overlaps(span.range) } })
      .filter { span in !halved.contains { $0.range != span.range && $0.range.overlaps(span.range) }
      }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    return said.compactMap { span in
      let isAdded = said.contains {
        $0.range != span.range && $0.range.lowerBound - span.range.upperBound < 7
          && span.range.lowerBound - $0.range.upperBound < 7
      }
      return isAdded ? nil : finding(span)
    } + EnglishLives(document, block, check).findings
  }

  private func finding(_ span: SaidSpan) -> DateFinding? {
    guard let place = block.sentences.firstIndex(where: { $0.holds(span.range) }) else {
      return nil
    }
    if let between = between(span, in: block.sentences[place]) { return between }
    guard let (start, end) = check.pair(before: span.range, in: block, at: place),
      tells(span, start, end, place)
    else { return nil }
    let reach = block.sentences[max(0, place - 1)].lowerBound..<block.sentences[place].upperBound
    guard
      !document.text.contains(
        anyOf: Self.pauses, in: start.range.lowerBound..<block.sentences[place].upperBound),
      !loose.contains(where: reach.holds)
    else { return nil }
    return check.finding(span, from: start, to: end)
  }

  private static let tails = ShippedWords.En.Periods.spanTails.words
  private static let wholes = ShippedWords.En.Periods.wholeSpans.words
  private static let thans = ShippedWords.En.Periods.thanWords.set
  private static let afters = ShippedWords.En.Periods.afterWords.set
  private static let befores = ShippedWords.En.Periods.beforeWords.set

  /// Rescued on 14 May 2011, 19 days after the sinking on 25 April 2011: a length between the only two points.
  private func between(_ span: SaidSpan, in sentence: TextRange) -> DateFinding? {
    let points = check.points.filter { sentence.holds($0.range) }
    guard points.count == 2, points[0].range.upperBound <= span.range.lowerBound,
      span.range.upperBound <= points[1].range.lowerBound,
      points[1].range.lowerBound - span.range.upperBound < 60,
      !loose.contains(where: sentence.holds)
    else { return nil }
    let gap = Gap.words(points[0].range.upperBound..<span.range.lowerBound, document)
    let words = Gap.words(span.range.upperBound..<points[1].range.lowerBound, document)
    guard gap.allSatisfy({ Self.beforeLater.contains($0) }), let word = words.first,
      let last = words.last, Self.prepositions.contains(last), words.count < 8,
      !document.text.contains(anyOf: Self.pauses, in: sentence)
    else { return nil }
    if Self.afters.contains(word) { return check.finding(span, from: points[1], to: points[0]) }
    return Self.befores.contains(word)
      ? check.finding(span, from: points[0], to: points[1]) : nil
  }

  private static let prepositions = ShippedWords.En.Periods.beforePoints.set

  /// Whether the words say that a length is from the one point to the other.
  private func tells(
    _ span: SaidSpan, _ start: TimePoint, _ end: TimePoint, _ place: Int
  ) -> Bool {
    let sentence = block.sentences[place]
    let gap = end.range.upperBound..<span.range.lowerBound
    guard gap.lowerBound <= gap.upperBound, gap.count <= 120 else { return false }
    let words = Gap.words(gap, document)
    let behind = span.range.upperBound..<sentence.upperBound
    let next = Gap.firstWords(2, of: behind, document)
    if let word = next.first, Self.later.contains(word) {
      // Two days later than planned.
      if next.count > 1, Self.thans.contains(next[1]) { return false }
      let rest = document.text.string(behind).drop { $0 == " " }.dropFirst(word.count)
      guard rest.first.map({ ".,;)".contains($0) }) ?? true else { return false }
      return words.allSatisfy {
        Self.beforeLater.contains($0) || $0.allSatisfy { "-–—".contains($0) }
      }
    }
    // …, and ended on 30 September 2023, nine months in all.
    if words.isEmpty, Self.wholes.contains(where: next.joined(separator: " ").hasPrefix) {
      return document.text.contains(
        anyOf: Self.starts, in: sentence.lowerBound..<start.range.lowerBound)
        && document.text.contains(
          anyOf: Self.ends, in: start.range.upperBound..<end.range.lowerBound)
    }
    let mark = document.text.string(behind.prefix(1)).first
    let isLast =
      mark.map { ".,;)".contains($0) } ?? true
      || Self.tails.contains(where: document.text.string(behind.prefix(20)).hasPrefix)
    guard isLast else { return false }
    var ending = words
    while ending.count > 1, let last = ending.last, Self.beforeLater.contains(last) {
      ending.removeLast()
    }
    let joined = ending.joined(separator: " ")
    if Self.endings.contains(joined) { return true }
    if Self.endedBy.contains(joined) {
      return document.text.contains(
        anyOf: Self.ends, in: start.range.upperBound..<end.range.lowerBound)
    }
    let first = document.text.string(gap.prefix(1)).first
    // A stay of 14 days.
    if first == ",", ending.last == "of", (2...6).contains(ending.count),
      Self.nouns.contains(ending[ending.count - 2])
    {
      return true
    }
    // So that users saw degraded service for 24 hours.
    guard words.contains(where: Self.results.contains),
      words.last.map(Self.beforeResults.contains) ?? false
    else { return false }
    let opening = block.sentences[max(0, place - 1)].lowerBound
    let text = document.text
    return text.contains(
      anyOf: Self.starts, in: max(opening, start.range.lowerBound - 120)..<end.range.lowerBound)
      && text.contains(anyOf: Self.ends, in: start.range.upperBound..<span.range.lowerBound)
  }
}
