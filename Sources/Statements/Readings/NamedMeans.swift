internal import DocumentModel

/// 家庭户294617户，家庭户人口703095人。平均每个家庭户2.39人; the number of farms, the land in farms, the average farm size: a mean
/// that names both its total and what shares it, among other numbers of the same measures.
struct NamedMeans {
  private let mentions: [Mention]
  private let words: StatementWords
  private let averages: AverageReadings
  /// How many numbers before a mean, and how many sentences, may hold its total.
  private static let (reach, sentences) = (8, 2)
  /// How often numbers without any relation may seem to be a mean, its total and what shares that.
  private static let mostChance = 0.35

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
    averages = AverageReadings(passage)
  }

  /// - Complexity: O(*means* × *reach*²).
  var all: [Reading] { mentions.count < 3 ? [] : mentions.indices.compactMap(reading) }

  private func reading(at index: Int) -> Reading? {
    let each = mentions[index]
    guard isMean(each) || isForUnit(index), isExact(each) else { return nil }
    let near = mentions[max(0, index - Self.reach)..<min(index + 3, mentions.count)].filter {
      $0.range != each.range && isLevel($0)
        && ($0.range.lowerBound < each.range.lowerBound
          ? each.sentence - $0.sentence <= Self.sentences : $0.sentence == each.sentence)
    }
    guard near.count > 1 else { return nil }
    let totals = near.filter { factor($0, each) != nil }
    let counts = near.filter { other in
      other.kind != .money && !totals.contains { $0.range == other.range }
    }
    // What fits is what is meant, whatever it is called.
    for total in totals {
      guard let factor = factor(total, each) else { continue }
      if counts.contains(where: { made(total, factor, $0)?.overlaps(wanted(each)) ?? true }) {
        return nil
      }
    }
    guard let total = named(totals, each), let count = named(counts, each),
      let factor = factor(total, each), let made = made(total, factor, count),
      made.isNear(each.estimate, from: 8, to: 1250), !isRounded(each, made)
    else { return nil }
    let evidence = SlipEvidence.mean(of: total, count, each)
    // 25.911 and 2.5911: all of its digits, the point elsewhere.
    let isMoved = evidence.isRounding && each.digits > 3
    guard
      isMoved
        || !evidence.suspects.isEmpty && !evidence.isRounding && evidence.chance < Self.mostChance
    else { return nil }
    var reading = Reading(
      .average, ["total": [total], "count": [count], "each": [each]], subject: each,
      note: factor == .one ? "" : "scaled", strength: .likely
    ) { () throws(ArithmeticFault) in false }
    reading?.suspects = isMoved ? [each.numberRange.lowerBound] : evidence.suspects
    reading?.isByDigits = true
    return reading
  }

  private func isMean(_ each: Mention) -> Bool {
    (each.has(.each) || !each.perUnit.isEmpty) && !each.isForTwo
  }

  private func isExact(_ each: Mention) -> Bool {
    each.isAmount && each.value > .zero && each.digits > 1 && !each.isVague && !each.isDifference
      && !each.isCell
      && !each.has([.plan, .compare, .base, .from, .respective, .greater, .less, .part])
  }

  /// 水泥142.6万吨, 吨水泥综合电耗78.4千瓦时: whether a name begins with the unit and the name of what another number counts, in a
  /// language that does not part words.
  private func isForUnit(_ index: Int) -> Bool {
    let each = mentions[index]
    guard !words.partsWords, each.kind == .count, each.noun.utf8.count > 9 else { return false }
    return mentions[max(0, index - Self.reach)..<index].contains {
      $0.kind == .count && !$0.quantity.unit.isEmpty && $0.noun.utf8.count > 3
        && each.noun.hasPrefix($0.quantity.unit) && each.sentence - $0.sentence < 2
        && each.noun.hasPrefix($0.quantity.unit + $0.noun.suffix(2))
    }
  }

  /// A number of what there is, not of what it is for each or of some of it.
  private func isLevel(_ other: Mention) -> Bool {
    other.isAmount && other.value > .zero && other.digits > 1 && !other.isDifference
      && !other.isVague && !other.isAttribute && !other.isCell && other.perUnit.isEmpty
      && !other.has([.each, .plan, .part, .compare, .to]) || isValueTold(other)
  }

  /// 家庭户人口为703095人: what is said to be so much, in a language that does not part words.
  private func isValueTold(_ other: Mention) -> Bool {
    !words.partsWords && other.isAmount && other.value > .zero && other.digits > 1
      && !other.isDifference && other.has(.to)
      && !other.has([.each, .plan, .part, .compare, .rise, .fall])
  }

  private func factor(_ total: Mention, _ each: Mention) -> Rational? {
    if let factor = averages.factor(total, each) { return factor }
    guard total.kind != .money, each.kind != .money, total.quantity.unit.isEmpty else { return nil }
    return score(total, each) > 0 ? .one : nil
  }

  private func made(_ total: Mention, _ factor: Rational, _ count: Mention) -> Estimate? {
    try? total.estimate * Estimate(factor) / count.estimate
  }

  private func wanted(_ each: Mention) -> Estimate {
    (try? averages.estimate(of: each)) ?? each.estimate
  }

  /// The one of some numbers that a mean names best; nil where two are named as well.
  private func named(_ numbers: [Mention], _ each: Mention) -> Mention? {
    let scored = numbers.map { (number: $0, score: score($0, each)) }.sorted { $0.score > $1.score }
    guard let best = scored.first, best.score > 0 else { return nil }
    return scored.dropFirst().contains { $0.score == best.score } ? nil : best.number
  }

  /// How much of the name of a number is said again by a mean.
  private func score(_ number: Mention, _ each: Mention) -> Int {
    let name = each.noun + " " + each.perUnit + " " + each.head
    guard words.partsWords else {
      let pairs = zip(name, name.dropFirst()).map { String([$0, $1]) }
      let unit = number.quantity.unit
      let own = number.noun + number.head + unit
      // 每股, of 1,256,197,800股
      let isCounted = !unit.isEmpty && each.eachNoun.hasPrefix(unit)
      return Set(pairs).count { !$0.contains(" ") && own.contains($0) } + (isCounted ? 2 : 0)
    }
    let own = (number.noun + " " + number.head + " " + number.quantity.unit)
      .split(separator: " ").filter { $0.count > 3 }.map { $0.prefix(4) }
    return Set(name.split(separator: " ").filter { $0.count > 3 }.map { $0.prefix(4) })
      .count { own.contains($0) }
  }

  /// Whether two units of its last place part a mean from what its numbers make.
  private func isRounded(_ each: Mention, _ made: Estimate) -> Bool {
    abs(Double(each.value) - Double(made.value)) < each.lastPlace * 2
  }
}
