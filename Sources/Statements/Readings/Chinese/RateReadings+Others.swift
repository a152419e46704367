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
    guard !words.partsWords, let stem = words.stem(of: rate.noun) else { return false }
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
}
