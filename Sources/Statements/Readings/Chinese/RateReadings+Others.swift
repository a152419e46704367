internal import DocumentModel

/// Wholes that are only some of what a rate is of; in a language that does not part words.
extension RateReadings {
  /// 批捕22.2万人，不捕13.9万人，不捕率39.2%: the other half is no whole; 新收案件120件，结案率95%: nor is what came without what
  /// was there before.
  func isOfOther(_ rate: Mention, _ part: Mention, _ whole: Mention) -> Bool {
    if !words.partsWords, part.has([.negation, .fault]), !whole.has([.negation, .fault]),
      whole.noun.count > 1,
      part.noun.hasSuffix(whole.noun)
    {
      return true
    }
    if isOfOtherArea(rate, whole) { return true }
    guard !words.partsWords, let stem = words.stem(of: rate.noun) else { return false }
    // 不良贷款余额943.6亿元 beside one of 10798.2亿元: both are what the rate is of.
    if stem.count > 1, part.noun.contains(stem), whole.noun.contains(stem), !whole.has(.plan) {
      return true
    }
    if part.has(.negation), rate.has(.negation), !whole.has(.negation), let last = stem.last,
      part.noun.contains(last), (whole.noun + whole.head).contains(last)
    {
      return true
    }
    return rate.has(.outgoing) && part.has(.outgoing)
      && words.fresh.contains(where: whole.noun.contains)
      && !mentions.contains { $0.sentence == whole.sentence && $0.has(.opening) }
      && !rate.estimate.isNear(
        (try? part.estimate / whole.estimate) ?? rate.estimate, from: 97, to: 103)
  }

  /// 粮食187.2万吨，占全省的9.4%；其中夏粮46.8万吨，占全省夏粮的11.6%: a share of what there is in a greater area, of which the
  /// whole that is written has its share too, or lies in another one.
  private func isOfOtherArea(_ rate: Mention, _ whole: Mention) -> Bool {
    guard let area = words.areas.first(where: rate.shareOf.hasPrefix), !whole.noun.contains(area)
    else { return false }
    if words.areas.contains(where: { $0 != area && whole.noun.contains($0) }) { return true }
    return mentions.contains {
      $0.isRate && $0.range != rate.range && $0.shareOf.hasPrefix(area)
        && $0.range.lowerBound > whole.range.lowerBound
        && $0.range.lowerBound < rate.range.lowerBound && $0.sentence == whole.sentence
    }
  }
}
