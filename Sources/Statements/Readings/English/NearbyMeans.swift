internal import DocumentModel

/// 893,400,000 acres, 2,002,700 farms, an average of 446 acres: a mean, a total that is counted in what the mean is, and some
/// other number that shares it, wherever they stand; in a language that parts words.
///
/// Any of them explains the mean; that none does counts only where a slip of the hand in one is the reason.
struct NearbyMeans {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords, mentions.count > 1 else { return [] }
    return mentions.indices.flatMap(readings)
  }

  /// The average stay rose from 6.18 nights to 7.26 nights.
  private func isRisen(_ index: Int) -> Bool {
    guard index > 0, mentions[index].has(.to), mentions[index].separator == .none else {
      return false
    }
    let old = mentions[index - 1]
    return old.has(.from) && old.has(.each) && isMeant(mentions[index])
      && mentions[index].measures(like: old)
  }

  /// What a number is called: what something came to, by the words before what it was.
  private func name(_ index: Int) -> String {
    let mention = mentions[index]
    let isBehind =
      index > 0 && mention.has(.to) && mention.separator == .none && mention.noun.isEmpty
      && mentions[index - 1].has(.from)
    return (isBehind ? mentions[index - 1].noun : mention.noun) + " " + mention.quantity.unit + " "
      + mention.head
  }

  private func isMean(_ each: Mention) -> Bool {
    isMeant(each) && (each.has(.each) || each.headCues.contains(.each) || isOfTime(each))
  }

  private func isMeant(_ each: Mention) -> Bool {
    each.isAmount && !each.isDifference && each.value > .zero && each.digits > 1 && !each.isCell
      && !each.has([.plan, .compare, .base, .from, .respective])
      && each.quantity.approximation == nil
  }

  /// 257 cases daily.
  private func isOfTime(_ each: Mention) -> Bool {
    each.behind.prefix(3).contains { word in words.timesNamed[word].map { $0 != word } ?? false }
  }

  private func readings(of index: Int) -> [Reading] {
    let each = mentions[index]
    guard isMean(each) || isRisen(index) else { return [] }
    let near = mentions.indices.filter {
      let other = mentions[$0]
      return $0 != index && other.isAmount && other.value > .zero && !other.isDifference
        && !other.isVague && !other.isCell && (0..<3).contains(each.sentence - other.sentence)
        && !other.has(.each) && !other.headCues.contains(.each)
    }
    let pairs = near.flatMap { total in
      near.filter { $0 != total && mentions[$0].kind != .money }.map { (total, $0) }
    }.filter { total, count in
      (mentions[total].kind == .money) == (each.kind == .money)
        && mentions[total].value > mentions[count].value
    }
    var meant: (pair: (Int, Int), chance: Double)?
    for (total, count) in pairs {
      let (sum, number) = (mentions[total], mentions[count])
      let slip = SlipEvidence.mean(of: sum, number, each)
      let isOne = isOfOneScale(sum, number, each)
      if slip.isRounding, isOne { return held(sum, number, each) }
      guard isOne, isNamed(total, each), !sum.measures(like: number) || areNamedApart(total, count),
        !slip.suspects.isEmpty, !sum.isBase, !number.isBase
      else { continue }
      // 5,142 cases in 20 days, 257 a day: what shares it is named.
      let isOfTime = each.period.map { number.unit == $0 } ?? false
      let chance = slip.chance * (slip.isSwap ? 0.4 : 1) * (isOfTime ? 0.3 : 1)
      if chance < meant?.chance ?? Self.mostChance { meant = ((total, count), chance) }
    }
    guard let meant else {
      return each.period == "day" ? near.reversed().compactMap { ofYear($0, each) } : []
    }
    var reading = Reading(
      .average,
      [
        "total": [mentions[meant.pair.0]], "count": [mentions[meant.pair.1]], "each": [each],
      ], subject: each, strength: .likely
    ) { () throws(ArithmeticFault) in false }
    reading?.isByDigits = true
    return reading.map { [$0] } ?? []
  }

  /// 16.2 million in 2017, 44,400 every day: a year has 365 days, of which some do not count.
  private func ofYear(_ index: Int, _ each: Mention) -> Reading? {
    let total = mentions[index]
    guard total.year != nil, isNamed(index, each), (total.kind == .money) == (each.kind == .money)
    else { return nil }
    let holds = [7.0, 28, 30, 31, 90, 181, 250, 300, 365].contains { days in
      let slack = days < 32 ? 1.0 : 0.03 * days
      let (low, high) = (Double(total.estimate.low), Double(total.estimate.high))
      let unit = each.lastPlace / 2
      return low / (days + slack) <= Double(each.estimate.high) + unit
        && high / (days - slack) >= Double(each.estimate.low) - unit
    }
    let slip = SlipEvidence.mean(of: total, each, over: 365)
    var reading = Reading(
      .average, ["total": [total], "each": [each]], subject: each, note: "time",
      strength: !slip.suspects.isEmpty && slip.chance < Self.mostChance ? .likely : .weak
    ) { () throws(ArithmeticFault) in holds || slip.isRounding }
    reading?.listed = 365
    return reading
  }

  private func held(_ total: Mention, _ count: Mention, _ each: Mention) -> [Reading] {
    let reading = Reading(
      .average, ["total": [total], "count": [count], "each": [each]], subject: each,
      strength: .weak
    ) { () throws(ArithmeticFault) in true }
    return reading.map { [$0] } ?? []
  }

  /// Whether a total shared by a count makes about as much as the mean says.
  private func isOfOneScale(_ total: Mention, _ count: Mention, _ each: Mention) -> Bool {
    let made = Double(total.value) / Double(count.value) / Double(each.value)
    return made > 0.3 && made < 3.2
  }

  /// Whether a total counts what the mean counts.
  private func isNamed(_ total: Int, _ each: Mention) -> Bool {
    if each.kind == .money || !each.unit.isEmpty && each.unit == mentions[total].unit {
      return true
    }
    let unit = each.quantity.unit.isEmpty ? each.next : each.quantity.unit
    return unit.count > 2 && words.share(unit + " ", name(total))
  }

  /// Whether two numbers of one measure count different things.
  private func areNamedApart(_ a: Int, _ b: Int) -> Bool { name(a) != name(b) }

  /// How often numbers without any relation may seem to be a mean, its total and what shares it.
  private static let mostChance = 0.12
}
