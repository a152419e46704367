internal import DocumentModel

/// 接通14,862次，呼入15,340次，接通率96.88%: a rate whose sentence has two numbers of one kind, in whatever order;
/// in a language that does not part words.
extension RateReadings {
  /// How sure it is that the two are meant; nil where the words around them must say it.
  func strengthOfTwo(_ index: Int, _ part: Int, _ whole: Int) -> Reading.Strength? {
    let (rate, a, b) = (mentions[index], mentions[part], mentions[whole])
    guard !words.partsWords, !isIncluded(whole, in: part), !isOfBoth(index),
      rate.quantity.approximation == nil,
      [a, b].allSatisfy({ $0.quantity.approximation == nil && !$0.isDifference }),
      a.sentence == rate.sentence, b.sentence == rate.sentence
    else { return nil }
    if let strength = bracketed(index, part, whole) { return strength }
    guard !rate.has([.base, .qualifier, .part, .each]), areAlone(part, whole),
      mentions.count(where: { $0.sentence == rate.sentence && $0.isRate && !$0.isDifference }) == 1
    else { return nil }
    // 决算数98.73万元，年初预算数102.60万元，完成95.88%
    if rate.has(.actual), b.has(.plan), !a.has(.plan), max(part, whole) == index - 1,
      rate.separator <= .comma, words.stem(of: rate.noun) ?? rate.noun == rate.noun.prefix(2)
    {
      return .strong
    }
    guard let stem = words.stem(of: rate.noun), !a.has([.base, .negation, .remainder, .fault]),
      !b.has(.base), !words.outsideRates.contains(where: rate.noun.hasSuffix)
    else { return nil }
    if isOfAll(index, part, whole) { return .likely }
    let sharesStem = words.share(stem, a.noun + a.head, besides: b.noun)
    // More than all are of more than this year, or of something else.
    if a.value > b.value, rate.quantity.value <= .one { return nil }
    let isInverse = part < whole && whole == index - 1 && rate.separator <= .comma
    if isInverse, !a.has(.incoming) || rate.has(.incoming),
      (a.noun + a.head).contains(stem.suffix(2)),
      stem.count > 1, !(b.noun + b.head).contains(stem.suffix(2))
    {
      return .strong
    }
    let isShort =
      stem.count == 2 && stem.allSatisfy((a.noun + a.head).contains)
      || a.has(.outgoing) && rate.has(.outgoing) && !b.has(.outgoing)
    let isInBrackets = whole == index + 1 && b.depth > rate.depth && a.depth == rate.depth
    if isInBrackets {
      return isShort || sharesStem || words.share(b.noun, a.noun + a.head) ? .strong : nil
    }
    guard whole == part - 1, part == index - 1, rate.separator <= .comma else { return nil }
    if isShort, a.separator <= .comma { return .likely }
    // 147个行政村中已有139个建成中心，覆盖率94.6%
    return a.separator == .none && stem.count <= 2 && isNear(a, b, rate) ? .likely : nil
  }

  /// 35所学校，33所完成评估（94.3%）: the share right behind a number.
  private func bracketed(_ index: Int, _ part: Int, _ whole: Int) -> Reading.Strength? {
    let (rate, a, b) = (mentions[index], mentions[part], mentions[whole])
    guard part == index - 1, whole == part - 1, rate.depth > a.depth, a.depth == b.depth,
      rate.noun.isEmpty, rate.cues.isSubset(of: [.filler, .share]), a.kind == .count,
      rate.separator == .none, a.separator <= .comma,
      !a.has([.base, .rise, .fall, .plan]), !b.has([.base, .rise, .fall]),
      a.noun.isEmpty || words.share(a.noun, b.noun + b.head),
      mentions.indices.first(where: { isAlike($0, a) }) == whole
    else { return nil }
    return .likely
  }

  /// Whether the sentence of two numbers has no others of their measure.
  ///
  /// - Complexity: O(*n*) where it is so, else up to the first one.
  private func areAlone(_ part: Int, _ whole: Int) -> Bool {
    let a = mentions[part]
    return isAlike(whole, a)
      && !mentions.indices.contains { $0 != part && $0 != whole && isAlike($0, a) }
  }

  private func isAlike(_ index: Int, _ a: Mention) -> Bool {
    let other = mentions[index]
    return other.sentence == a.sentence && other.measures(like: a) && !other.isDifference
  }

  /// 报名4,126人，取得证书3,218人，通过率78.0%: the rate of a check, whatever those are called who pass it.
  private func isOfAll(_ index: Int, _ part: Int, _ whole: Int) -> Bool {
    let (rate, a, b) = (mentions[index], mentions[part], mentions[whole])
    return whole == part - 1 && part == index - 1 && rate.separator <= .comma
      && a.separator <= .comma && rate.depth == a.depth && a.depth == b.depth
      && words.boundedRates.contains(where: rate.noun.hasSuffix) && !rate.has(.share)
      && b.has([.checked, .plan, .whole]) && a.value < b.value
      && !a.has([.checked, .plan, .incoming, .part, .rise, .fall, .each, .negation, .fault])
      && !b.has([.part, .each]) && isNear(a, b, rate)
  }

  /// Whether a rate is less than a tenth from that of the two numbers.
  private func isNear(_ a: Mention, _ b: Mention, _ rate: Mention) -> Bool {
    do throws(ArithmeticFault) {
      let distance = try (a.estimate / b.estimate - rate.estimate).magnitude()
      return try distance.low < Rational(1, over: 10)
    } catch {
      return false
    }
  }
}
