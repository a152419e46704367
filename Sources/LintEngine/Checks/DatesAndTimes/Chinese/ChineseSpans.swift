import DocumentModel
import RuleModel

/// 3月8日14时30分发生。…至3月10日2时30分升井，历时36小时: points of time of one or two sentences, and the length behind them.
struct ChineseSpans {
  private static let starts =
    ShippedWords.Zh.Dates.lengthStarts.words
    + ShippedWords.Zh.Dates.spanStarts.words + ShippedWords.Zh.Dates.foundings.words
  private static let ends =
    ShippedWords.Zh.Dates.lengthEnds.words
    + ShippedWords.Zh.Dates.spanEnds.words
  private static let pauses = ShippedWords.Zh.Dates.lengthPauses.words
  private static let respective = ShippedWords.Zh.Dates.respectiveSpans.words
  private static let joints = ShippedWords.Zh.Dates.joints.words
  private static let dayParts = ShippedWords.Zh.Dates.dayParts.words

  private let document: Document
  private let block: Block
  private let check: SpanCheck
  /// Times of a day that is not named.
  private let loose: [TextRange]

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    document.blocks.flatMap { block -> [DateFinding] in
      guard block.role == .paragraph, block.container != .cell,
        2...SpanCheck.most ~= document.dates(in: block.range).count
      else { return [] }
      return ChineseSpans(document, block).findings
    }
  }

  private init(_ document: Document, _ block: Block) {
    (self.document, self.block) = (document, block)
    let times = ClockTimes.all(in: block.range, document)
    let dates = document.dates(in: block.range).filter(\.isPossible)
    var joined: Set<Int> = []
    let points = dates.map { date -> TimePoint in
      let next = times.first { $0.range.lowerBound >= date.range.upperBound }
      guard date.day != nil, let next,
        Self.isDayPart(document.text.string(date.range.upperBound..<next.range.lowerBound))
      else { return TimePoint(date) }
      joined.insert(next.range.lowerBound)
      return TimePoint(
        date, range: date.range.lowerBound..<next.range.upperBound, second: next.minute * 60)
    }
    loose = times.map(\.range).filter { !joined.contains($0.lowerBound) }
    check = SpanCheck(document: document, points: points)
  }

  private static func isDayPart(_ text: String) -> Bool {
    text.utf8.count < 10 && (text.allSatisfy(\.isWhitespace) || dayParts.contains(text))
  }

  private var findings: [DateFinding] {
    let said = check.points.count > 1 ? ChineseSaidSpans(document, block).all : []
    guard said.count <= SpanCheck.mostSpans else { return [] }
    return said.compactMap { span in
      guard let place = block.sentences.firstIndex(where: { $0.holds(span.span.range) }) else {
        return nil
      }
      let reach = block.sentences[max(0, place - 1)].lowerBound..<block.sentences[place].upperBound
      let isPaused = span.kind == .length && document.text.contains(anyOf: Self.pauses, in: reach)
      return (isPaused ? nil : pair(span, place, reach))
        ?? row(span, said.filter { block.sentences[place].holds($0.span.range) }, place)
    }
  }

  /// The only two points of a sentence and the one before it.
  private func pair(
    _ said: ChineseSaidSpans.Said, _ place: Int, _ reach: TextRange
  ) -> DateFinding? {
    let sentence = block.sentences[place]
    guard
      let (start, end) = check.pair(before: said.span.range, in: block, at: place)
        ?? lastPair(before: said.span.range, in: sentence)
    else { return nil }
    let used = (sentence.holds(start.range) ? sentence : reach).lowerBound..<sentence.upperBound
    guard !loose.contains(where: used.holds),
      [nil, end.range].contains(
        check.points(in: sentence, before: sentence.upperBound).last?.range),
      tells(said, start, end, used)
    else { return nil }
    return check.finding(said.span, from: start, to: end)
  }

  /// 2014年初落户园区，自2015年起至2023年连续九年: the last two points, which a word joins.
  private func lastPair(before span: TextRange, in sentence: TextRange) -> (TimePoint, TimePoint)? {
    let points = check.points(in: sentence, before: span.lowerBound).suffix(2)
    guard points.count == 2, let start = points.first, let end = points.last else { return nil }
    let between = document.text.string(start.range.upperBound..<end.range.lowerBound)
      .filter { !$0.isWhitespace }
    return (Self.joints + Self.dashes).contains(between) ? (start, end) : nil
  }

  /// Whether the words say that the length is from the one to the other.
  private func tells(
    _ said: ChineseSaidSpans.Said, _ start: TimePoint, _ end: TimePoint, _ reach: TextRange
  ) -> Bool {
    let text = document.text
    let between = start.range.upperBound..<end.range.lowerBound
    let behind = end.range.upperBound..<said.span.range.lowerBound
    guard behind.lowerBound <= behind.upperBound, behind.count < 240 else { return false }
    switch said.kind {
    case .joined:
      return (Self.joints + Self.dashes).contains(
        text.string(between).filter { !$0.isWhitespace })
    case .age:
      return text.contains(
        anyOf: ChineseSaidSpans.births, in: reach.lowerBound..<end.range.lowerBound)
        && text.contains(anyOf: ChineseSaidSpans.deaths, in: behind)
    case .anniversary:
      return text.contains(
        anyOf: ChineseSaidSpans.foundings, in: reach.lowerBound..<end.range.lowerBound)
        && !text.contains(anyOf: ChineseSaidSpans.otherAnniversaries, in: reach)
    case .length:
      let before = reach.lowerBound..<end.range.lowerBound
      let isStarted = text.contains(anyOf: Self.starts, in: before)
      let isUpTo = Self.joints.contains {
        text.string(text.trimmingBlanks(before)).hasSuffix($0)
      }
      let isEnded =
        isUpTo || text.contains(anyOf: Self.ends, in: behind)
        || text.contains(
          anyOf: Self.ends,
          in: max(start.range.upperBound, end.range.lowerBound - 24)..<end.range.lowerBound)
      // 从3万亿元（2014年9月末）至
      let opening = max(reach.lowerBound, start.range.lowerBound - (isUpTo ? 36 : 3))
      let isFrom = text.contains(anyOf: Self.froms, in: opening..<start.range.lowerBound)
      return isEnded && (isStarted || isFrom)
    }
  }

  private static let dashes = ["—", "——", "－", "-", "–", "～", "~"]
  private static let froms = ShippedWords.Zh.Dates.spanFroms.words

  /// 分别历时44个月和31个月: as many lengths as stretches between the points, of which others fit.
  private func row(
    _ said: ChineseSaidSpans.Said, _ all: [ChineseSaidSpans.Said], _ place: Int
  ) -> DateFinding? {
    let sentence = block.sentences[place]
    let points = check.points(in: sentence, before: said.span.range.lowerBound)
    guard said.kind == .length, all.count > 1, points.count == all.count + 1,
      let last = all.firstIndex(where: { $0.span.range == said.span.range }),
      document.text.contains(anyOf: Self.respective, in: sentence),
      zip(points, points.dropFirst()).enumerated().allSatisfy({ index, pair in
        index == last || pair.0.distance(to: pair.1).map(all[index].span.admits) ?? false
      })
    else { return nil }
    return check.finding(said.span, from: points[last], to: points[last + 1])
  }
}
