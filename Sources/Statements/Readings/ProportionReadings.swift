internal import DocumentModel

/// 财政出资1.2亿元，社会出资1.8亿元，二者之比为2∶3: the ratio of two numbers in two numbers; in a language that does not
/// part words.
struct ProportionReadings {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard !words.partsWords else { return [] }
    return mentions.indices.flatMap(readings)
  }

  private func readings(at index: Int) -> [Reading] {
    guard index + 1 < mentions.count else { return [] }
    let (first, second) = (mentions[index], mentions[index + 1])
    guard first.kind == .number, second.kind == .number, second.noun.isEmpty,
      second.isBehindColon, first.value > .zero, second.value > .zero, first.head.isEmpty,
      first.depth == second.depth, first.unit.isEmpty, !isLonger(index + 1),
      !first.has([.base, .plan, .from, .rise, .fall, .compare]) || !first.noun.isEmpty
    else { return [] }
    let amounts = mentions.indices.filter {
      let other = mentions[$0]
      return other.sentence == first.sentence && (other.kind == .count || other.kind == .money)
        && !other.isDifference
    }
    var found: [Reading] = []
    for (place, a) in amounts.enumerated() {
      for b in amounts[(place + 1)...] {
        let isNamed = isNamed(first, mentions[a], mentions[b])
        guard first.has(.ratio) ? mentions[a].measures(like: mentions[b]) || isNamed : isNamed,
          first.has(.ratio) || mentions[a].measures(like: mentions[b])
        else { continue }
        let isBeside = b == a + 1 && (b == index - 1 || a == index + 2)
        let alike = amounts.count { mentions[$0].measures(like: mentions[a]) }
        let isOnly = isBeside && (alike < 3 || isNamed)
        found += [reading(index, a, b, isClear: isNamed && isOnly)].compactMap(\.self)
      }
    }
    return found
  }

  /// 5∶3∶2: more than two.
  private func isLonger(_ last: Int) -> Bool {
    last + 1 < mentions.count && mentions[last + 1].isBehindColon
      && mentions[last + 1].kind == .number && mentions[last + 1].noun.isEmpty
  }

  /// 约为30:1: to the nearest five.
  private func isRound(_ times: Mention) -> Bool {
    (try? times.value / Rational(5))?.denominator == 1
  }

  private func reading(_ index: Int, _ a: Int, _ b: Int, isClear: Bool) -> Reading? {
    let (times, per, one, other) = (
      mentions[index], mentions[index + 1], mentions[a], mentions[b]
    )
    let others: Cues = [.base, .plan, .each, .rise, .fall, .actual]
    // 每亩用磷肥12公斤、氮肥30公斤: both of them for each.
    let areEach = one.has(.each) && other.separator == .list && !other.has(.each)
    // 约为1.5:1: near enough.
    let isRough = times.quantity.approximation == .about
    // 约为77:1: rounded to its last place.
    let isFine = times.value > Rational(20) && !isRound(times)
    let isExact = [times, per, one, other].allSatisfy {
      ($0.quantity.approximation == nil || isRough && $0.range == times.range)
        && !$0.has(
          isClear
            ? others.subtracting(.plan)
            : areEach && $0.range == one.range ? others.subtracting(.each) : others)
    }
    guard let stated = try? times.estimate / per.estimate,
      let forth = try? one.estimate / other.estimate, let back = try? other.estimate / one.estimate
    else { return nil }
    // 17.0∶1: as exact as it is written.
    let isWritten = times.quantity.decimals + per.quantity.decimals > 0
    let holds = [forth, back].contains {
      isWritten && $0.overlaps(stated)
        || (isRough || !isWritten)
          && $0.isNear(
            stated, from: isRough && !isFine ? 90 : 97, to: isRough && !isFine ? 110 : 103)
    }
    let isNear = [forth, back].contains { $0.isNear(stated, from: 50, to: 200) }
    return Reading(
      .factor, ["from": [other], "to": [one], "times": [times], "per": [per]], subject: times,
      note: "proportion", strength: isClear && isExact && isNear ? .likely : .weak
    ) { () throws(ArithmeticFault) in holds }
  }

  /// 二者出资之比, 男女之比, 车位与车辆之比: whether the ratio is named after both.
  private func isNamed(_ ratio: Mention, _ a: Mention, _ b: Mention) -> Bool {
    let (first, second) = (a.noun + a.head, b.noun + b.head)
    if a.measures(like: b), words.bothNames.contains(where: ratio.noun.contains) { return true }
    if words.share(ratio.noun, first, besides: second),
      words.share(ratio.noun, second, besides: first)
    {
      return true
    }
    // 男女, 生师: one character each.
    let characters = Array(ratio.noun)
    return zip(characters, characters.dropFirst()).contains { areNames($0, $1, a, b) }
  }

  private func areNames(_ one: Character, _ other: Character, _ a: Mention, _ b: Mention) -> Bool {
    let (first, second) = (a.noun + a.head, b.noun + b.head)
    guard one != other else { return false }
    // 男、女分别为35人和15人
    if b.noun.isEmpty, a.has(.respective), b.separator <= .list, a.measures(like: b) {
      return a.noun.contains(other) || a.noun.contains(one)
    }
    func has(_ name: String, _ one: Character, _ other: Character) -> Bool {
      name.contains(one) && !name.contains(other)
    }
    return has(first, one, other) && has(second, other, one)
      || has(first, other, one) && has(second, one, other)
  }
}
