internal import DocumentModel

/// 排查隐患325处；经过一个月整治，至3月末已有312处整改到位，整改率为96.0%; 抽查40家，不达标2家，达标率95%: a rate that is named after what was done, or
/// after the opposite of what failed, and the two amounts that stand nearest before it, whatever stands between them; in a
/// language that does not part words.
///
/// It fails only where no two amounts near by make the rate.
struct NamedRates {
  private let mentions: [Mention]
  private let words: StatementWords
  /// How many amounts before a rate are looked at.
  private static let reach = 6
  /// How far a rate may be from what its numbers make, in hundredths.
  private static let most: Int128 = 12

  private static let dayRates = ShippedWords.Zh.Statements.dayRates.words
  private static let presence = ShippedWords.Zh.Statements.presence.words

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard mentions.count > 2 else { return [] }
    return mentions.indices.dropFirst(2).compactMap(reading)
  }

  private func reading(at index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.kind == .percent, !rate.isDifference, !rate.isCell,
      rate.quantity.approximation == nil,
      rate.cues.isDisjoint(with: [
        .base, .part, .each, .compare, .greater, .less, .respective, .from, .whole,
      ]),
      let stem = words.stem(of: rate.noun), stem.count > 1,
      !words.outsideRates.contains(where: rate.noun.hasSuffix),
      !words.permilleRates.contains(where: { rate.noun.hasSuffix($0.word) }),
      !words.plainRates.contains(where: rate.noun.hasSuffix)
    else { return nil }
    let near = mentions[..<index].suffix(Self.reach * 2).filter { isCounted($0, beside: rate) }
      .suffix(Self.reach)
    guard var part = near.last, rate.sentence - part.sentence < 2,
      !mentions[..<index].contains(where: {
        $0.isRate && $0.range.lowerBound > part.range.lowerBound
      }),
      var whole = near.dropLast().last(where: { $0.measures(like: part) })
    else { return nil }
    // 有311天达到标准。全年共366天，优良率85.0%: the whole may stand behind its part.
    if part.value > whole.value, part.has(.whole) { swap(&part, &whole) }
    guard part.value < whole.value, !part.has([.base, .whole, .plan]) || part.has(.actual),
      !rate.has(.qualifier) || part.has(.qualifier)
    else { return nil }
    if let pair = pair(rate, stem, near) { return pair }
    let fails = isOpposite(part, of: rate, stem)
    guard fails || isNamed(part, stem, besides: whole), !isMade(rate, near),
      let share = try? part.estimate / whole.estimate,
      let made = fails ? try? Estimate(.one) - share : share,
      let off = try? (made - rate.estimate).magnitude(),
      let most = try? Rational(Self.most, over: 100), off.low < most
    else { return nil }
    var found = Reading(
      .rate, [fails ? "rest" : "part": [part], "whole": [whole], "rate": [rate]], subject: rate,
      strength: .likely
    ) { () throws(ArithmeticFault) in false }
    found?.isBound = true
    found?.isFirm = true
    // 各镇街排查隐患325处: of all of them together.
    found?.isSure = true
    return found
  }

  /// 城镇人口186.5万，乡村人口113.5万，城镇化率62.2%: of two that are named as a pair, the share of the one that the rate is named after.
  private func pair(_ rate: Mention, _ stem: String, _ near: ArraySlice<Mention>) -> Reading? {
    guard near.count > 1, let second = near.last, case let first = near[near.endIndex - 2],
      first.measures(like: second), words.arePaired(first.noun, second.noun),
      second.sentence == first.sentence, second.sentence == rate.sentence,
      words.share(stem, first.noun, besides: second.noun)
        != words.share(stem, second.noun, besides: first.noun),
      !isMade(rate, near)
    else { return nil }
    let isFirst = words.share(stem, first.noun, besides: second.noun)
    let (part, sibling) = isFirst ? (first, second) : (second, first)
    guard let share = try? part.estimate / (part.estimate + sibling.estimate),
      share.isNear(rate.estimate, from: 80, to: 125)
    else { return nil }
    var found = Reading(
      .rate, ["part": [part], "sibling": [sibling], "rate": [rate]], subject: rate, note: "among",
      strength: .likely
    ) { () throws(ArithmeticFault) in false }
    found?.isBound = true
    found?.isFirm = true
    return found
  }

  /// Whether an amount may be the part or the whole of a rate: not one of time, nor one beside it in brackets.
  private func isCounted(_ mention: Mention, beside rate: Mention) -> Bool {
    (mention.kind == .count || mention.kind == .money || mention.quantity.scale > .one)
      && mention.isAmount && mention.depth == rate.depth
      && rate.sentence - mention.sentence < 3 && mention.value > .zero
      && mention.quantity.approximation == nil && !mention.isDifference && !mention.isAttribute
      && (words.times.units[mention.quantity.unit] == nil
        || Self.dayRates.contains(where: rate.noun.contains))
      && (mention.each.map(words.together.contains) ?? true)
  }

  /// Whether any two of some amounts make the rate, or leave it, or all before the last one do together.
  private func isMade(_ rate: Mention, _ near: ArraySlice<Mention>) -> Bool {
    guard let wanted = try? Estimate(rate: rate) else { return true }
    func fits(_ part: Estimate, _ whole: Estimate) -> Bool {
      guard let share = try? part / whole, let rest = try? Estimate(.one) - share else {
        return true
      }
      return share.overlaps(wanted) || rest.overlaps(wanted)
    }
    for (place, part) in near.enumerated() {
      for whole in near where whole.range != part.range {
        if fits(part.estimate, whole.estimate) { return true }
      }
      let alike = near.prefix(place).filter { $0.measures(like: part) }
      for count in 2..<max(3, alike.count + 1) where count <= alike.count {
        guard let sum = try? Array(alike.suffix(count)).sum() else { return true }
        if fits(part.estimate, sum) { return true }
        if let all = try? sum + part.estimate, fits(part.estimate, all) { return true }
      }
      if let last = alike.last, let sum = try? last.estimate + part.estimate,
        fits(part.estimate, sum) || fits(last.estimate, sum)
      {
        return true
      }
    }
    return false
  }

  /// Whether a part is named as the rate is: 整改到位 of 整改率, 实际花了 of 执行率.
  private func isNamed(_ part: Mention, _ stem: String, besides whole: Mention) -> Bool {
    let cues = part.cues.union(part.headCues)
    guard cues.isDisjoint(with: [.negation, .remainder, .others]) else { return false }
    let own = part.noun + part.head
    if words.share(stem, own, besides: whole.noun + whole.head) { return true }
    if words.share(stem, own), whole.has(.plan) { return true }
    return part.has([.actual, .outgoing]) && words.doing.contains(where: stem.hasSuffix)
  }

  /// Whether a part counts what the rate leaves out: 不达标 of 达标率, 缺席 of 出席率.
  private func isOpposite(_ part: Mention, of rate: Mention, _ stem: String) -> Bool {
    let own = part.noun + part.head
    guard !rate.has([.negation, .fault]) else { return false }
    if words.pairs.contains(where: { pair in
      stem.contains(pair.first) && pair.first.count > 1 && own.contains(pair.second)
    }) {
      return true
    }
    let cues = part.cues.union(part.headCues)
    return cues.contains(.negation) && stem.contains { own.contains($0) }
      || cues.contains(.fault) && rate.has(.passing)
      || cues.contains(.net) && Self.presence.contains(where: stem.contains)
  }
}
