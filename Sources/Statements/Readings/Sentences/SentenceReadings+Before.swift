internal import DocumentModel

/// They sat 2,940 papers and passed 2,558 of them. The pass rate, 80.7%, is the best: a number that opens a sentence
/// and takes up the only two numbers of the one before.
extension SentenceReadings {
  func ratesOfBefore(in sentence: Int) -> [Reading] {
    guard let index = opener(of: sentence), let pair = pair(before: sentence) else { return [] }
    let rate = mentions[index]
    let (first, second) = (mentions[pair[0]], mentions[pair[1]])
    guard rate.isRate, !rate.quantity.unit.isEmpty, rate.value < .one, !isCompared(rate),
      let stem = words.stem(of: rate.noun), !stem.allSatisfy(\.isWhitespace)
    else { return [] }
    let names = [first, second].map {
      $0.noun + " " + $0.head + " " + $0.behind.joined(separator: " ")
    }
    guard words.share(stem, names.joined(separator: " ")), first.value != second.value,
      ![first, second].contains(where: { isCompared($0) && !$0.has(.plan) || $0.has(.each) })
    else { return [] }
    let (part, whole) = first.value < second.value ? (first, second) : (second, first)
    guard let expected = try? part.value / whole.value, isNear(rate.value, expected, 40) else {
      return []
    }
    return [
      Reading(
        .rate, ["part": [part], "whole": [whole], "rate": [rate]], subject: rate, strength: .likely
      ) { () throws(ArithmeticFault) in
        let share = try part.estimate / whole.estimate
        let rest = try Estimate(.one) - share
        let wanted = try Estimate(rate: rate)
        return share.overlaps(wanted) || rest.overlaps(wanted)
      }
    ].compactMap(\.self)
  }

  /// 87.1% in spring and 79.5% in autumn, so punctuality worsened by 9.6 points: the only two rates of the sentence.
  func pointsOfTwo(in sentence: Int) -> [Reading] {
    let own = mentions.indices.filter { mentions[$0].sentence == sentence }
    let points = own.filter { mentions[$0].kind == .points }
    let rates = own.filter { mentions[$0].isRate }
    guard points.count == 1, let index = points.first, rates.count == 2, rates[1] < index,
      isExact(rates + [index])
    else { return [] }
    let (change, a, b) = (mentions[index], mentions[rates[0]], mentions[rates[1]])
    guard change.has(.result), change.separator <= .semicolon, !change.has([.base, .plan, .part]),
      ![a, b].contains(where: { $0.isDifference || $0.has([.part, .each, .plan]) }),
      !(change.has(.rise) && b.value < a.value && !change.has(.fall)),
      !(change.has(.fall) && b.value > a.value && !change.has(.rise)),
      let distance = try? (a.value - b.value).magnitude(), isNear(change.value, distance, 40)
    else { return [] }
    return [
      Reading(
        .change, ["from": [a], "to": [b], "rate": [change]], subject: change, note: "points",
        strength: .likely
      ) { () throws(ArithmeticFault) in
        try (a.estimate - b.estimate).magnitude().overlaps(Estimate(rate: change))
      }
    ].compactMap(\.self)
  }

  /// 6,740 operations, compared with 5,180 in the previous year, and that 20.3% rise; 87.1% in spring and 79.5% in autumn;
  /// That is a fall of 9.6 points.
  func changesOfBefore(in sentence: Int) -> [Reading] {
    guard let index = opener(of: sentence) else { return [] }
    let change = mentions[index]
    guard change.isThis, change.isDifference || change.kind == .points, !words.saysOfAll(change),
      !change.has([.base, .plan]),
      !change.has(.part)
    else { return [] }
    let before = mentions.indices.filter {
      mentions[$0].sentence == sentence - 1 && !isSmallWord(mentions[$0])
        && (change.kind == .points
          ? mentions[$0].isRate
          : mentions[$0].isAmount && (change.isRate || mentions[$0].measures(like: change)))
    }
    guard before.count == 2, isExact(before) else { return [] }
    let (a, b) = (mentions[before[0]], mentions[before[1]])
    guard a.measures(like: b), !a.isDifference, !b.isDifference,
      ![a, b].contains(where: { $0.has([.each, .part, .plan]) || $0.isBehindSlash })
    else { return [] }
    let (old, new) = a.isReference && !b.isReference ? (a, b) : (b, a)
    guard let distance = try? (new.value - old.value).magnitude(), old.value > .zero,
      let share = try? distance / old.value,
      isNear(change.value, change.isRate ? share : distance, 50)
    else { return [] }
    return [
      Reading(
        .change, ["from": [old], "to": [new], change.isAmount ? "by" : "rate": [change]],
        subject: change,
        note: change.isAmount ? "difference" : change.kind == .points ? "points" : "",
        strength: .likely
      ) { () throws(ArithmeticFault) in
        let distance = try (new.estimate - old.estimate).magnitude()
        guard change.isRate else {
          if change.kind == .points { return distance.overlaps(try Estimate(rate: change)) }
          return distance.overlaps(try change.estimate.magnitude())
        }
        let wanted = try Estimate(rate: change)
        if try (distance / old.estimate).overlaps(wanted) { return true }
        return try (distance / new.estimate).overlaps(wanted)
      }
    ].compactMap(\.self)
  }

  /// Twelve outages lasted 540 minutes, and the mean duration of 54 minutes hides much.
  func meansOfBefore(in sentence: Int) -> [Reading] {
    guard let index = opener(of: sentence) else { return [] }
    let each = mentions[index]
    guard each.each.map(words.eachWords.contains) ?? false, !isCompared(each), each.depth == 0,
      each.quantity.approximation == nil, each.isAmount
    else { return [] }
    let before = mentions.indices.filter {
      mentions[$0].sentence == sentence - 1 && mentions[$0].isAmount && !mentions[$0].isAttribute
    }
    guard before.count == 2, isExact(before),
      before.allSatisfy({
        !isCompared(mentions[$0]) && !mentions[$0].has([.each, .part]) && mentions[$0].depth == 0
      })
    else { return [] }
    let (a, b) = (mentions[before[0]], mentions[before[1]])
    guard let total = [a, b].first(where: { $0.measures(like: each) }),
      a.unit != b.unit || a.kind != b.kind
    else { return [] }
    let count = total.range == a.range ? b : a
    guard count.kind == .count, count.unit.isEmpty, !count.quantity.unit.isEmpty,
      count.value > .one, let expected = try? total.value / count.value,
      isNear(each.value, expected, 40)
    else { return [] }
    return [Reading.mean(total, over: count, each: each)].compactMap(\.self)
  }

  /// The first number of a sentence that is exact, small numbers in words left out.
  private func opener(of sentence: Int) -> Int? {
    let first = mentions.indices.first {
      mentions[$0].sentence == sentence && !isSmallWord(mentions[$0])
    }
    return first.flatMap { isExact([$0]) && mentions[$0].depth == 0 ? $0 : nil }
  }

  /// The only two amounts of the sentence before, of one measure.
  private func pair(before sentence: Int) -> [Int]? {
    let before = amounts(in: sentence - 1)
    guard before.count == 2, isExact(before),
      mentions[before[0]].measures(like: mentions[before[1]]),
      !mentions.contains(where: { $0.sentence == sentence - 1 && $0.isRate })
    else { return nil }
    return before
  }
}
