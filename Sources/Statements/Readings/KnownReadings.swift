internal import DocumentModel

/// What is said of numbers by words alone: days of a year, nothing spent on guests who came, a fall in times, two
/// that agree; in a language that does not part words.
struct KnownReadings {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard !words.partsWords else { return [] }
    var found: [Reading] = []
    for index in mentions.indices {
      found.add(days(at: index))
      found.add(plan(at: index))
      found.add(nothing(at: index))
      found.add(decrease(at: index))
      found.add(agreement(at: index))
    }
    return found
  }

  /// 优良天数占73.2%，共301天: of 365 days, or somewhat fewer that were measured.
  private func days(at index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.isRate, !rate.isDifference, !rate.has([.base, .plan, .compare, .part]),
      rate.span == 12, index > 0
    else { return nil }
    let days = mentions.indices.filter {
      mentions[$0].sentence == rate.sentence && words.times.units[mentions[$0].quantity.unit] == 365
        && !mentions[$0].isDifference && !mentions[$0].isBase
    }
    guard days.count == 1, days[0] == index - 1, rate.separator <= .comma,
      rate.depth >= mentions[days[0]].depth
    else { return nil }
    let part = mentions[days[0]]
    let isNamed = words.share(rate.noun, part.noun) || rate.noun.isEmpty && rate.has(.share)
    return Reading(
      .rate, ["part": [part], "rate": [rate]], subject: rate, note: "days",
      strength: isNamed && part.quantity.approximation == nil ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      let year = Estimate(Rational(365), from: Rational(357), to: Rational(366))
      return try (part.estimate / year).overlaps(Estimate(rate: rate))
    }
  }

  /// 支出862.4万元，完成预算100%，超出预算31.5万元: what was done, its rate, and what it is off by.
  private func plan(at index: Int) -> Reading? {
    let by = mentions[index]
    guard index > 1, by.isAmount, by.has([.greater, .less]), by.has(.plan),
      by.quantity.approximation == nil, by.depth == 0
    else { return nil }
    let (part, rate) = (mentions[index - 2], mentions[index - 1])
    guard rate.isRate, rate.has(.plan), !rate.isDifference, part.measures(like: by),
      part.sentence == by.sentence, !part.has([.plan, .part, .base, .each]), !part.isDifference,
      rate.separator <= .comma, by.separator <= .comma
    else { return nil }
    return Reading(
      .rate, ["part": [part], "rest": [by], "rate": [rate]], subject: by, note: "plan",
      strength: .likely
    ) { () throws(ArithmeticFault) in
      let whole =
        try by.has(.greater) ? part.estimate - by.estimate : part.estimate + by.estimate
      guard whole.low > .zero else { return true }
      return try (part.estimate / whole).overlaps(Estimate(rate: rate))
    }
  }

  /// 会议费0元，召开9场: something was done, and it cost nothing.
  private func nothing(at index: Int) -> Reading? {
    let count = mentions[index]
    guard index > 0, count.kind == .count else { return nil }
    let cost = mentions[index - 1]
    guard cost.kind == .money, cost.value == .zero, cost.sentence == count.sentence,
      count.value > .zero, count.noun.count > 1,
      count.separator == .comma, cost.depth == count.depth, cost.noun.contains(count.noun),
      count.cues.isDisjoint(with: [.plan, .base, .rise, .fall, .negation])
    else { return nil }
    return Reading(
      .rate, ["part": [count], "whole": [cost]], subject: count, note: "nothing", strength: .likely
    ) { () throws(ArithmeticFault) in false }
  }

  /// 成本降低了2～3倍: less by once its size is nothing.
  private func decrease(at index: Int) -> Reading? {
    let times = mentions[index]
    // 2～3倍: what is said stands before the first one.
    let low = index > 0 ? mentions[index - 1] : nil
    let isRange =
      low.map {
        $0.kind == .number && $0.head == times.noun && times.noun.count == 1
          && times.separator == .none && $0.sentence == times.sentence
      } ?? false
    let said = isRange ? times.cues.union(low?.cues ?? []) : times.cues
    guard times.kind == .times, said.contains(.fall), said.isDisjoint(with: [.rise, .to, .from]),
      isBehindFall(index)
        || !mentions.contains(where: {
          $0.sentence == times.sentence && $0.kind == .times && $0.has(.rise)
        })
    else { return nil }
    var found = Reading(
      .unit, ["number": [times]], subject: times, note: "decrease", strength: .likely
    ) { () throws(ArithmeticFault) in false }
    if isRange, let low {
      found?.shown = (low.cueStart ?? low.wordStart)..<times.quantity.range.upperBound
    }
    return found
  }

  /// 由64起下降到32起，减少1倍: whether a number stands right behind what something fell to.
  private func isBehindFall(_ index: Int) -> Bool {
    guard index > 0, !words.partsWords else { return false }
    let before = mentions[index - 1]
    return before.has(.fall) && before.has(.to) && mentions[index].separator == .comma
      && before.sentence == mentions[index].sentence
  }

  /// 账面余额1.78亿元，与报表所列1.72亿元一致: two that agree are one.
  private func agreement(at index: Int) -> Reading? {
    guard index > 0 else { return nil }
    let (first, second) = (mentions[index - 1], mentions[index])
    guard second.has(.compare), !second.has([.rise, .fall, .base, .plan]),
      words.agreeing.contains(where: second.head.hasSuffix), first.sentence == second.sentence,
      first.depth == second.depth, first.measures(like: second), second.separator == .comma,
      !first.isDifference, !second.noun.isEmpty
    else { return nil }
    return Reading(
      .same, ["first": [first], "second": [second]], subject: second, note: "twice",
      strength: .likely
    ) { () throws(ArithmeticFault) in first.estimate.overlaps(second.estimate) }
  }
}
