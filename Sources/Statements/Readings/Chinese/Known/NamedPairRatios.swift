internal import DocumentModel

/// 城镇居民收入48632元，增长4.8%；农村居民24851元，增长7.1%。城乡居民收入比为1.96: a ratio that is named after both of its numbers, whatever stands
/// between; in a language that does not part words.
struct NamedPairRatios {
  private struct Pair {
    let first: Mention
    let second: Mention
  }

  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard !words.partsWords, mentions.count > 2 else { return [] }
    return mentions.indices.compactMap { index in
      let ratio = mentions[index]
      guard ratio.kind == .number || ratio.kind == .times, index > 1,
        case let named = ratio.has(.to) && ratio.noun.isEmpty ? mentions[index - 1] : ratio,
        let name = Self.names.first(where: { named.noun.contains($0.word) }),
        isRatio(ratio, by: named)
      else { return nil }
      return reading(index, named.noun, Self.sides(of: name.meaning))
    }
  }

  /// 收入比为1.95; 收入比由上年的1.99缩小到1.95: the number before it has its name.
  private func isRatio(_ ratio: Mention, by named: Mention) -> Bool {
    named.kind == ratio.kind && named.sentence == ratio.sentence
      && (named.has([.ratio, .compare]) || words.ratioEndings.contains(where: named.noun.hasSuffix))
      && !ratio.isDifference && !ratio.has([.base, .from, .plan])
      && ratio.quantity.approximation == nil && ratio.value > .zero
      && ratio.value < Rational(20)
  }

  private func reading(
    _ index: Int, _ name: String, _ sides: (first: [String], second: [String])
  ) -> Reading? {
    let ratio = mentions[index]
    let pairs = pairs(before: index, sides)
    guard let last = pairs.last else { return nil }
    func fits(_ pair: Pair) throws(ArithmeticFault) -> Bool {
      try (pair.first.estimate / pair.second.estimate).overlaps(Estimate(rate: ratio))
    }
    let isNear =
      (try? last.first.estimate / last.second.estimate)?.isNear(ratio.estimate, from: 60, to: 165)
      ?? false
    return Reading(
      .factor, ["to": [last.first], "from": [last.second], "times": [ratio]], subject: ratio,
      note: "proportion",
      strength: isNear && isSame(name, last) ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      for pair in pairs where try fits(pair) { return true }
      return false
    }
  }

  /// 城乡居民收入比, 居民人均消费支出: whether a ratio is of what its numbers measure.
  private func isSame(_ name: String, _ pair: Pair) -> Bool {
    var measure = name
    if let ending = words.ratioEndings.first(where: name.hasSuffix) {
      measure.removeLast(ending.count)
    }
    return (pair.first.noun + pair.second.noun).contains(String(measure.suffix(2)))
  }

  private func pairs(before index: Int, _ sides: (first: [String], second: [String])) -> [Pair] {
    let near = mentions[..<index].filter {
      $0.kind == .money && !$0.isDifference && $0.quantity.approximation == nil
        && $0.value > .zero && mentions[index].sentence - $0.sentence < 3
    }
    var found: [Pair] = []
    for (place, a) in near.enumerated() {
      guard place + 1 < near.count, case let b = near[place + 1], a.measures(like: b),
        b.sentence - a.sentence < 2
      else { continue }
      let (isFirst, isSecond) = (isNamed(a, sides.first), isNamed(a, sides.second))
      let (isNextFirst, isNextSecond) = (isNamed(b, sides.first), isNamed(b, sides.second))
      if a.has([.closedList, .respective]), b.separator <= .list, b.noun.isEmpty {
        let text = a.noun
        let order = [sides.first, sides.second].map { names in
          names.compactMap { text.place(of: $0)?.lowerBound }.min()
        }
        // 农村、城镇分别为: in their own order.
        if let one = order[0], let other = order[1], other < one {
          found.append(Pair(first: b, second: a))
        } else {
          found.append(Pair(first: a, second: b))
        }
      } else if isFirst, !isSecond, isNextSecond, !isNextFirst {
        found.append(Pair(first: a, second: b))
      } else if isSecond, !isFirst, isNextFirst, !isNextSecond {
        found.append(Pair(first: b, second: a))
      }
    }
    return found
  }

  private func isNamed(_ mention: Mention, _ names: [String]) -> Bool {
    names.contains(where: mention.noun.contains)
  }

  private static let names = ShippedWords.Zh.Statements.pairRatios.rows

  /// 城镇 城市 / 农村 乡村: the names of both sides.
  private static func sides(of meaning: String) -> (first: [String], second: [String]) {
    let sides = meaning.split(separator: "/").map { side in
      side.split(separator: " ").map(String.init)
    }
    return (sides.first ?? [], sides.last ?? [])
  }
}
