internal import DocumentModel
internal import SourceText

/// 一季度387家，其中1月128家、2月96家、3月143家: numbers for months that follow each other, as many as the time of the whole has; and what a
/// single month has for each of its days.
struct MonthParts {
  private let document: Document
  private let words: StatementWords

  init(_ document: Document, _ words: StatementWords) {
    self.document = document
    self.words = words
  }

  func readings(of passage: Passage) -> [Reading] {
    let mentions = passage.mentions
    guard let first = mentions.first, mentions.count > 1,
      let block = document.blocks.block(at: first.numberRange.lowerBound),
      document.text.bytes[block.range].span.place(of: Self.month.span) != nil
    else { return [] }
    return runs(in: mentions, of: block).compactMap { sum(of: $0, in: mentions) }
      + mentions.indices.compactMap { daily(at: $0, of: mentions, in: block) }
  }

  // MARK: - The months of a time

  /// The places of numbers that stand behind months, each the one after the last.
  private func runs(in mentions: [Mention], of block: Block) -> [Range<Int>] {
    guard mentions.count > 3 else { return [] }
    let months = mentions.indices.map { month(before: $0, of: mentions, in: block) }
    var found: [Range<Int>] = []
    var start = 0
    while start < mentions.count {
      var end = start + 1
      while end < mentions.count, let last = months[end - 1], let next = months[end],
        next == last + 1
      {
        end += 1
      }
      if end - start > 2 { found.append(start..<end) }
      start = end
    }
    return found
  }

  /// The month that is named between a number and the one before it.
  private func month(before index: Int, of mentions: [Mention], in block: Block) -> Int? {
    let end = mentions[index].numberRange.lowerBound
    let start = max(
      index > 0 ? mentions[index - 1].numberRange.upperBound : block.range.lowerBound,
      end - Self.reach)
    guard start < end else { return nil }
    let named = months(in: start..<end)
    return named.count == 1 && !named[0].isOfRange ? named[0].number : nil
  }

  /// The months that are named in a stretch of text, without those of days.
  private func months(in range: TextRange) -> [(number: Int, isOfRange: Bool)] {
    var start = range.lowerBound
    while start < range.upperBound, document.text.bytes[start] & 0xC0 == 0x80 { start += 1 }
    let text = Array(document.text.string(start..<range.upperBound))
    var found: [(number: Int, isOfRange: Bool)] = []
    for place in text.indices where String(text[place]) == Self.name {
      let written = text[..<place].reversed().drop(while: \.isWhitespace)
        .prefix { $0.isNumber }.reversed()
      guard (1...2).contains(written.count), let number = Self.number(String(written)) else {
        continue
      }
      // 、2月 right behind a number is no range; 1、2月 is one.
      let before =
        text[..<(place - written.count)].dropFirst().last.map { Self.joints.contains($0) } ?? false
      let rest = String(text[(place + 1)...].prefix(4))
      guard !(rest.first?.isNumber ?? false && Self.isDay(rest)) else { continue }
      found.append(
        (
          number,
          before || rest.first.map(Self.joints.contains) ?? false
            || Self.tails.contains(where: rest.hasPrefix)
        ))
    }
    return found
  }

  /// 6月15日: whether what stands behind a month is a day.
  private static func isDay(_ rest: String) -> Bool {
    rest.drop { $0.isNumber }.first.map { days.contains(String($0)) } ?? false
  }

  private static func number(_ text: String) -> Int? {
    if let number = Int(text) { return (1...12).contains(number) ? number : nil }
    return Words.monthNumbers.words.firstIndex(of: text).map { $0 + 1 }
  }

  private func sum(of places: Range<Int>, in mentions: [Mention]) -> Reading? {
    let parts = Array(mentions[places])
    guard let first = parts.first,
      parts.allSatisfy({
        $0.isAmount && $0.measures(like: first) && $0.depth == first.depth
          && $0.quantity.approximation == nil && $0.sentence == first.sentence
          && !$0.has([.rise, .fall, .base, .each, .plan, .from]) && $0.noun.count < 5
      }),
      let place = mentions[..<places.lowerBound].lastIndex(where: {
        $0.measures(like: first) && !$0.isDifference && $0.depth <= first.depth
      })
    else { return nil }
    let whole = mentions[place]
    guard !whole.has([.base, .each, .plan, .from, .part]), whole.span == parts.count,
      whole.quantity.approximation == nil, first.sentence - whole.sentence < 2,
      !(parts.last?.headCues.contains(.andSoOn) ?? false), !whole.has(.net),
      whole.value > .zero, (try? parts.sum())?.isNear(whole.estimate, from: 40, to: 250) ?? false
    else { return nil }
    return Reading.sum(parts, of: whole, .strong)
  }

  // MARK: - 6月累计41.7万人次，日均1.39万人次

  /// What there is on each day of the only month that a sentence names.
  private func daily(at index: Int, of mentions: [Mention], in block: Block) -> Reading? {
    let each = mentions[index]
    guard index > 0, let word = each.each, each.span == nil, Self.daily.contains(word),
      each.isAmount, each.quantity.approximation == nil,
      !each.has([.base, .plan, .compare, .rise, .fall, .part]), !each.isForTwo
    else { return nil }
    let total = mentions[index - 1]
    guard total.kind == each.kind, total.quantity.unit == each.quantity.unit,
      total.sentence == each.sentence, total.depth == each.depth, each.separator <= .comma,
      total.quantity.approximation == nil, !total.isDifference,
      !total.has([.base, .each, .plan, .compare, .from, .part]), total.value > each.value,
      each.noun.count < 3 || words.share(each.noun, total.noun + total.head),
      each.sentence < block.sentences.count
    else { return nil }
    let start = block.sentences[each.sentence].lowerBound
    let ahead = start..<max(start, each.numberRange.lowerBound)
    guard let days = daysOfMonth(in: ahead) ?? daysOfPeriod(in: ahead) else { return nil }
    var found = Reading(
      .average, ["total": [total], "each": [each]], subject: each, note: "time",
      strength: .likely
    ) { () throws(ArithmeticFault) in
      for count in days {
        let mean = try total.estimate / Estimate(Rational(count))
        if try mean.overlaps(Estimate(rate: each)) { return true }
      }
      // Of days of work, or of those up to another day.
      return !mean(total, days.upperBound).isNear(each.estimate, from: 60, to: 165)
        || mean(total, 23).overlaps(each.estimate) || mean(total, 22).overlaps(each.estimate)
        || mean(total, 21).overlaps(each.estimate) || mean(total, 20).overlaps(each.estimate)
    }
    found?.listed = days.upperBound
    return found
  }

  /// The days of the only month that is named.
  private func daysOfMonth(in range: TextRange) -> ClosedRange<Int>? {
    let named = months(in: range)
    guard named.count == 1, let month = named.first, !month.isOfRange else { return nil }
    return month.number == 2 ? 28...29 : [4, 6, 9, 11].contains(month.number) ? 30...30 : 31...31
  }

  /// 5月6日至5月12日: the days of the only stretch of them that is named.
  private func daysOfPeriod(in range: TextRange) -> ClosedRange<Int>? {
    let dates = Array(document.dates(in: range)).filter { $0.day != nil }
    guard dates.count == 2, let first = dates[0].day, let last = dates[1].day,
      let month = dates[0].month, let end = dates[1].month,
      dates[0].range.upperBound <= dates[1].range.lowerBound,
      dates[1].year == nil || dates[1].year == dates[0].year
    else { return nil }
    let between = document.text.string(dates[0].range.upperBound..<dates[1].range.lowerBound)
    guard between.filter({ !$0.isWhitespace }).count == 1,
      between.contains(where: Self.joints.contains)
    else { return nil }
    if month == end { return last > first ? (last - first + 1)...(last - first + 1) : nil }
    guard end == month + 1, month != 2 else { return nil }
    let length = [4, 6, 9, 11].contains(month) ? 30 : 31
    return (length - first + 1 + last)...(length - first + 1 + last)
  }

  private func mean(_ total: Mention, _ days: Int) -> Estimate {
    (try? total.estimate / Estimate(Rational(days))) ?? total.estimate
  }

  private static let reach = 60
  private typealias Words = ShippedWords.Zh.Statements
  private static let name = Words.monthName.text
  private static let month = Array(name.utf8)
  private static let daily = Words.dayEach.set
  private static let days = Words.dayNames.set
  private static let joints = Set(Words.monthJoints.words.flatMap(Array.init))
  private static let tails = Words.monthTails.words
}
