internal import DocumentModel

/// 由15万吨增加到60万吨，翻了两番; doubled from 20 to 40.
struct FactorReadings {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    mentions.indices.flatMap { index -> [Reading] in
      let factor = mentions[index]
      let isFolding = factor.kind == .count && factor.quantity.unit == words.folds
      let isRatio =
        factor.kind == .number && (factor.has(.ratio) || isNewRatio(index))
        && (words.partsWords || !factor.has(.base))
      let isFraction =
        words.partsWords && factor.isRate && factor.quantity.unit.isEmpty
        && !factor.has([.rise, .by])
      // A reduction in leverage to 1.8x: a level.
      if words.partsWords, factor.kind == .times, factor.has(.to), !factor.noun.isEmpty {
        return []
      }
      // 由4.5千克降为0.9千克，下降5倍: nothing falls by times.
      if !words.partsWords, factor.kind == .times, factor.isDifference, !factor.has(.rise) {
        return []
      }
      guard factor.kind == .times || isFolding || isRatio || isFraction,
        !isFirstOfRatio(index)
      else { return [] }
      return readings(of: index, isFolding: isFolding, isRatio: isRatio)
    }
  }

  private func readings(of index: Int, isFolding: Bool, isRatio: Bool) -> [Reading] {
    let factor = mentions[index]
    let near = RateReadings.reached(from: index, in: mentions).filter {
      let other = mentions[$0]
      return $0 != index
        && (other.isAmount || words.partsWords && other.isRate && factor.kind == .times)
        && !other.isDifference && other.sentence == factor.sentence
        && other.quantity.unit != words.folds && !(isRatio && other.kind == .number)
    }
    var found: [Reading?] = []
    for to in near {
      for from in near where from != to && mentions[from].measures(like: mentions[to]) {
        let (old, new) = (mentions[from], mentions[to])
        if isTimesOfNext(index, besides: old) { continue }
        let isReversed = new.isBase && !old.isBase
        let isBefore =
          isRatio ? to < from : from > to && !isReversed || old.isBase && !new.isBase
        let isTold = !isAdded(factor) || isFolding || old.isReference
        let isNamed =
          old.has(.from) && new.has(.to) && abs(to - from) == 1
          && mentions[max(to, from)].separator <= .list
          && !mentions.indices.contains {
            $0 > index && $0 < min(to, from) && mentions[$0].has([.to, .from])
          }
        let isAlone =
          words.partsWords && (near.count == 2 || isNamed || isFrame(index, to, from))
          && !isReversed
          && isOneClause(index, to, from)
          && !factor.remarks.contains(.overlapping) && !hasOwnWhole(index, to, from)
          && !areOfOther(factor, to, from)
        // 城乡收入比为1.94，城镇42,610元，农村21,974元
        let isBehind =
          isRatio && !words.partsWords && near.count == 2 && min(to, from) > index
        // 由15万吨增加到60万吨，翻了两番: whatever else the sentence counts.
        let isRightBehind =
          !words.partsWords && old.has(.from) && new.has(.to) && to == from + 1
          && (isLast(to, before: index) || from == index + 1 && old.separator <= .comma)
        let isPlain = isOfPair(index, to, from)
        let isClear =
          isPlain
          || near.count == 2 && isOfSame(factor, old, new) && isBefore && isTold
            && !(words.partsWords && (areOfOther(factor, to, from) || hasOwnWhole(index, to, from)))
            && (min(to, from) < index || isBehind)
          || isRightBehind && isTold
        found.append(
          Reading(
            .factor, ["from": [old], "to": [new], "times": [factor]], subject: factor,
            note: isFolding ? "fold" : isRatio ? "ratio" : "",
            strength: isAlone ? .likely : isClear ? .strong : .weak
          ) { () throws(ArithmeticFault) in
            let ratio = try new.estimate / old.estimate
            // 翻了不止一番: at least.
            if isFolding, factor.has(.negation) { return ratio.high > .one }
            if isFolding { return try fits(ratio, folds: factor) }
            // Halved is not cut, as digits may be.
            let isHalf = factor.quantity.unit.isEmpty && factor.quantity.value < .one
            let wanted = isHalf ? factor.estimate : try times(index)
            if words.partsWords { return try isTimes(old, new, wanted, factor) }
            if isAdded(factor) { return ratio.overlaps(try wanted + Estimate(.one)) }
            guard isRatio else { return ratio.overlaps(wanted) }
            let percent = try ratio / Estimate(Rational(1, over: 100))
            return ratio.overlaps(wanted) || percent.overlaps(wanted)
          })
      }
    }
    return found.compactMap(\.self)
  }

  /// Three times the 1.2 t of 2021 (108 cases): whether what is multiplied stands right behind, and is another thing.
  private func isTimesOfNext(_ index: Int, besides old: Mention) -> Bool {
    guard words.partsWords, mentions[index].kind == .times, index + 1 < mentions.count else {
      return false
    }
    let next = mentions[index + 1]
    return next.isAmount && next.separator == .none && next.sentence == mentions[index].sentence
      && next.depth == mentions[index].depth && !next.measures(like: old)
  }

  /// 增加3倍; not 增长到原来的3倍.
  private func isAdded(_ factor: Mention) -> Bool {
    factor.has(.rise) && (words.partsWords || !factor.has(.to))
  }

  /// 投入产出比为1:4.2: the ratio is of both numbers.
  private func isFirstOfRatio(_ index: Int) -> Bool {
    guard !words.partsWords, mentions[index].kind == .number, index + 1 < mentions.count else {
      return false
    }
    let next = mentions[index + 1]
    return next.kind == .number && next.isBehindColon && next.noun.isEmpty && next.value != .one
      && mentions[index].head.isEmpty
  }

  /// Whether no semicolon parts a factor and its numbers: half of the 14 report weekly; three do daily.
  private func isOneClause(_ factor: Int, _ to: Int, _ from: Int) -> Bool {
    let (first, last) = (min(factor, to, from), max(factor, to, from))
    return mentions[(first + 1)...last].allSatisfy {
      $0.separator <= .comma || $0.depth > 0 || $0.isBehindColon
    }
  }

  /// Whether one number is as many times the other, the greater one first unless it is known which.
  private func isTimes(_ old: Mention, _ new: Mention, _ wanted: Estimate, _ factor: Mention)
    throws(ArithmeticFault) -> Bool
  {
    if new.has(.from) || old.has(.to), !new.has(.to) { return false }
    let ratio = try new.estimate / old.estimate
    if ratio.overlaps(wanted) { return true }
    if factor.quantity.unit == "times", factor.has(.rise),
      ratio.overlaps(try wanted + Estimate(.one))
    {
      return true
    }
    guard factor.has(.fall) || !old.has(.from) else { return false }
    return try (old.estimate / new.estimate).overlaps(wanted)
  }
}
