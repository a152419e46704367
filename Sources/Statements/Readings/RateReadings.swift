internal import DocumentModel

/// 受理120件，办结110件，办结率91.7%; 110 of 120 (91.7%).
struct RateReadings {
  /// How many numbers before or behind a rate those may stand that it is of.
  static let reach = 12

  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  init(_ mentions: [Mention], _ words: StatementWords) {
    self.mentions = mentions
    self.words = words
  }

  var all: [Reading] {
    mentions.indices.flatMap { index -> [Reading] in
      let mention = mentions[index]
      return (mention.isRate || isDecimal(mention)) && !mention.has([.rise, .fall])
        ? readings(of: index) : []
    }
  }

  /// The places near enough to that of a number.
  static func reached(from index: Int, in mentions: [Mention]) -> Range<Int> {
    (index - reach..<index + reach + 1).clamped(to: mentions.indices)
  }

  func readings(of index: Int) -> [Reading] {
    if let respective = respective(index) { return respective }
    let rate = mentions[index]
    // 6个100% counts rates.
    if !words.partsWords, index > 0,
      rate.quantity.range.lowerBound - mentions[index - 1].quantity.range.upperBound < 2
    {
      return []
    }
    let near = Self.reached(from: index, in: mentions).filter {
      let other = mentions[$0]
      return $0 != index && other.isAmount && (rate.isListed || !other.isListed)
        && (other.kind != .number || isFraction($0))
        && ($0 < index || other.depth > rate.depth || isBeside(index, $0))
        && (other.sentence == rate.sentence || other.sentence == rate.sentence - 1
          || !words.partsWords && (other.sentence == rate.sentence - 2 || $0 == 0))
        && !isOfName($0)
    }
    // Beyond 128 bits nothing is computed with it.
    guard let wanted = try? Estimate(rate: rate) else { return [] }
    let isOwnShare = self.isOwnShare(index)
    let stem = words.partsWords ? nil : words.stem(of: rate.noun)
    var found: [Reading?] = []
    // 0.75 (75%): the same twice.
    for other in near + [index - 1]
    where words.partsWords && other >= 0 && mentions[other].quantity.value < .one {
      let share = mentions[other]
      guard share.isAmount || share.isRate && other == index - 1 && rate.depth > share.depth else {
        continue
      }
      let isWord =
        share.isRate && share.quantity.unit.isEmpty && rate.depth > share.depth
        && rate.separator == .none
      found.append(
        Reading(
          .rate, ["part": [share], "rate": [rate]], subject: rate, note: "twice",
          strength: isWord ? .likely : .weak
        ) { () throws(ArithmeticFault) in
          share.estimate.overlaps(wanted)
        })
    }
    found += sums(index, near) + [mixed(index)]
    let remainders = self.remainders(rate, near, wanted)
    for whole in near {
      for part in near where part != whole && mentions[part].measures(like: mentions[whole]) {
        let (a, b) = (mentions[part], mentions[whole])
        if isOwnShare, part != index - 1, mentions[index - 1].measures(like: b) { continue }
        let isRest = isOpposite(part, of: index)
        let isPlain = isBound(index, part, whole) && saysNoRest(rate, a, b)
        var reading =
          Reading(
            .rate, [isRest ? "rest" : "part": [a], "whole": [b], "rate": [rate]], subject: rate,
            strength: !isRest && !rate.has(.plan) && isFar(rate, a, b) || isOfOther(rate, a, b)
              ? .weak
              : max(
                strength(of: index, part: part, whole: whole),
                strengthOfTwo(index, part, whole) ?? .weak,
                isNearby(index, part, whole) ? .likely : .weak)
          ) { () throws(ArithmeticFault) in
            let share = try a.estimate / b.estimate
            let rest = try Estimate(.one) - share
            // 264 of 265 is not 100% since 265 is 100.4% of 264.
            if a.value > b.value, rate.quantity.value <= .one { return rest.overlaps(wanted) }
            return share.overlaps(wanted) || !isPlain && rest.overlaps(wanted)
          }
        reading?.weigh(
          a, b, rate, isBehind(index, part, whole) || isInverse(index, part, whole),
          isInRow: isInRowOfShares(index, part, whole))
        if isBound(index, part, whole) || isOfSample(index, part, whole) { reading?.isBound = true }
        if let stem {
          reading?.anchor = Self.sharedWord(stem, a.noun + a.head, besides: b.noun)
        }
        found.append(reading)
        found += remainders[Pair(part: part, whole: whole), default: []]
      }
    }
    return found.compactMap(\.self)
  }
}
