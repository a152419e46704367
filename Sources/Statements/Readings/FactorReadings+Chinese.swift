internal import DocumentModel

/// 相当于上年21起的三倍; 比2018年的1.6万只增加了一倍: the earlier number right before the factor, whatever else the sentence
/// counts; in a language that does not part words.
extension FactorReadings {
  func isOfPair(_ index: Int, _ to: Int, _ from: Int) -> Bool {
    let (factor, old, new) = (mentions[index], mentions[from], mentions[to])
    // 与2020年的2100台相比，达到10500台，增长四倍
    let isBehind = from < to && to == index - 1 && old.has(.compare) && !new.isReference
    // 2021年为7.5亿元，2023年达到15亿元，翻一番; 第一周860人，第二周2150人，是前一周的2.5倍
    let isStep =
      to == from + 1 && index == to + 1 && mentions[to].separator <= .comma
      && factor.separator <= .comma
      && (isEarlier(old, new) || factor.has(.base) && !factor.has(.rise))
    if isStep, isOnlyPair(index, to, from), !words.partsWords { return true }
    if isOfOneName(index, to, from) { return true }
    guard !words.partsWords, to < from || isBehind, from < index, to < index, factor.noun.count < 3,
      !new.has([.compare, .from, .part]), !new.isBase || old.isBase,
      factor.depth == new.depth, old.depth == new.depth,
      !factor.has([.plan, .part, .each]), new.quantity.approximation == nil,
      old.quantity.approximation == nil
    else { return false }
    // The only two of their kind, up to the factor.
    let alike = mentions[..<index].filter {
      $0.sentence == factor.sentence && $0.measures(like: new) && !$0.isDifference
    }
    guard alike.count == 2, from == index - 1 || old.has(.compare)
    else { return false }
    let isFolding = factor.quantity.unit == words.folds
    // 是上年21起的三倍
    if factor.separator == .none, factor.cues.isSubset(of: [.filler, .to]), !isFolding {
      return old.head.isEmpty && factor.noun.isEmpty
    }
    return old.isReference && (factor.has(.rise) || isFolding)
      && (factor.separator == .none || factor.separator == .comma && from == index - 1
        || mentions[to].separator <= .comma)
  }

  /// 2015年社员20户，年产值8万元；2023年年产值达到64万元，比2015年翻了三番: two numbers of one name, whatever else is counted.
  private func isOfOneName(_ index: Int, _ to: Int, _ from: Int) -> Bool {
    let (factor, old, new) = (mentions[index], mentions[from], mentions[to])
    guard !words.partsWords, from < to, to == index - 1, factor.separator == .comma,
      factor.noun.count < 2, factor.has(.compare), factor.year != nil || factor.has(.base),
      factor.depth == new.depth, old.depth == new.depth, new.quantity.approximation == nil,
      old.quantity.approximation == nil, !new.isDifference, !old.isDifference, new.year != nil,
      !new.has([.plan, .each, .part]), !old.has([.plan, .each, .part]),
      words.share(new.noun, old.noun)
    else { return false }
    let alike = mentions[..<index].filter {
      $0.sentence == factor.sentence && $0.measures(like: new) && !$0.isDifference
    }
    return alike.count == 2
  }

  /// 收入比由上年的1.95缩小到1.92: what a ratio came to.
  func isNewRatio(_ index: Int) -> Bool {
    guard !words.partsWords, index > 0, mentions[index].has(.to), mentions[index].noun.isEmpty
    else { return false }
    let old = mentions[index - 1]
    // What it is the ratio of stands right behind, each for a person: 城镇52416元，农村27300元.
    guard index + 2 < mentions.count, mentions[index + 1].measures(like: mentions[index + 2]),
      mentions[index + 1].has(.each) || mentions[index + 1].has(.part),
      words.arePaired(mentions[index + 1].noun, mentions[index + 2].noun)
    else { return false }
    return old.kind == .number && old.has(.from) && mentions[index].separator == .none
      && (words.ratioEndings.contains(where: old.noun.hasSuffix)
        || old.has(.compare) && !old.noun.isEmpty)
  }

  private func isEarlier(_ old: Mention, _ new: Mention) -> Bool {
    guard let year = old.year, let other = new.year else { return false }
    return year < other
  }

  /// Whether two plain numbers are the only ones of their kind before a factor that names nothing else.
  private func isOnlyPair(_ index: Int, _ to: Int, _ from: Int) -> Bool {
    let numbers = [mentions[index], mentions[to], mentions[from]]
    let alike = mentions[..<index].indices.filter {
      mentions[$0].sentence == numbers[0].sentence && mentions[$0].measures(like: numbers[1])
        && !mentions[$0].isDifference
    }
    return Set(alike) == [to, from] && numbers[0].noun.count < 4
      && numbers.allSatisfy {
        $0.quantity.approximation == nil && $0.depth == numbers[0].depth
          && !$0.has([.plan, .part, .each, .compare])
      }
  }

  /// Whether a factor names nothing else: 增长两倍，旅游收入增长2.4倍.
  func isOfSame(_ factor: Mention, _ old: Mention, _ new: Mention) -> Bool {
    if isOfOtherThing(factor, old, new) { return false }
    return words.partsWords || factor.noun.count < 3 || old.depth > factor.depth
      || factor.has(.ratio)
      || factor.has(.compare)
      || words.share(factor.noun, old.noun + old.head + new.noun + new.head)
  }

  /// 城镇居民收入42860元，农村19482元，城乡消费支出比为1.86: a ratio that is named after something else.
  private func isOfOtherThing(_ factor: Mention, _ old: Mention, _ new: Mention) -> Bool {
    guard !words.partsWords, factor.has(.ratio), factor.noun.count > 4 else { return false }
    let known = [old.noun, old.head, new.noun, new.head].joined(separator: " ")
    return !words.share(String(factor.noun.suffix(3)), known)
  }

  /// How many times, with the half behind it: 两倍半.
  func times(_ index: Int) throws(ArithmeticFault) -> Estimate {
    let factor = mentions[index]
    let own = try Estimate(rate: factor)
    guard !words.partsWords, factor.kind == .times, factor.head.hasPrefix(words.half),
      !words.half.isEmpty
    else { return own }
    return try own + Estimate(Rational(1, over: 2))
  }
}
