internal import DocumentModel

extension RateReadings {
  func strength(of index: Int, part: Int, whole: Int) -> Reading.Strength {
    let (rate, a, b) = (mentions[index], mentions[part], mentions[whole])
    if words.partsWords, rate.quantity.approximation != nil { return .weak }
    // three of the twelve wards (104%, 109% and 112%): a row of rates is of none of them.
    if words.partsWords, rate.depth > a.depth, index + 1 < mentions.count,
      mentions[index + 1].isRate, mentions[index + 1].depth == rate.depth,
      mentions[index + 1].separator > .none, mentions[index + 1].separator <= .comma,
      mentions[index + 1].noun.isEmpty
    {
      return .weak
    }
    // A death rate of 11.0 per 1,000 and a birth rate of 12.0
    if words.partsWords, part > index, a.quantity.decimals > 0, a.quantity.unit.isEmpty,
      a.kind == .count, a.unit.isEmpty
    {
      return .weak
    }
    // 2,560 complaints, 20 for every 10,000 people: not of the calls before.
    if !rate.perUnit.isEmpty, b.sentence < rate.sentence, rate.perUnit != b.quantity.unit {
      return .weak
    }
    if isRemark(rate, a, b) || isOfBoth(index) || isOfNamed(rate, b) { return .weak }
    if isOfRow(index), part == index - 1 { return .weak }
    // 参训率92.0%，离要求的98%还有距离
    if !words.partsWords, rate.has(.compare), !rate.has([.share, .actual]) { return .weak }
    // above the 99.9% target in 10 of 12 months
    if words.partsWords, part > index, b.isBehindSlash, a.depth == rate.depth,
      rate.has([.plan, .greater, .less])
    {
      return .weak
    }
    // 500 (40%) worked in construction, 375 (30%) in care: two parts of another whole.
    if words.partsWords, part == index - 1, rate.depth > a.depth, hasOwnRate(whole),
      !b.has([.whole, .ofWhole])
    {
      return .weak
    }
    if isOfSample(index, part, whole) { return .likely }
    if isInRow(index, part, whole) || isPlain(index, part, whole) { return .strong }
    if !words.partsWords, b.sentence < rate.sentence, a.value > b.value, rate.quantity.value <= .one
    {
      return .weak
    }
    if isOneOfSeveral(whole, part) { return .weak }
    if isIncluded(whole, in: part) || isInBracketsBefore(index, part) { return .weak }
    // x%（a/b）
    let isFraction = b.isBehindSlash || !words.partsWords && b.noun.hasPrefix("/")
    if isFraction, part == whole - 1, abs(whole - index) <= 2, a.sentence == rate.sentence {
      let isBeside =
        index == whole + 1 && rate.separator <= .comma && (!rate.isJoined || rate.has(.result))
        || index == part - 1 && a.depth >= rate.depth
          && (a.separator <= .comma || a.isBehindColon || a.depth > rate.depth)
      if isBeside || !words.partsWords { return .strong }
      return follows(index, part, whole) ? .likely : .weak
    }
    // Of the 48 we asked, 36 agreed, a rate of 75%.
    if b.has(.ofWhole), b.separator != .none, part == whole + 1, index == part + 1,
      rate.separator <= .comma, a.separator != .none,
      a.sentence == rate.sentence, !a.has([.each, .base])
    {
      return .strong
    }
    if follows(index, part, whole) {
      return isTold(rate, a, part, whole, index) || isClose(rate, a, b) ? .likely : .weak
    }
    // 为预算12.5亿元的104.8%: the whole stands right before its rate.
    let isOf =
      whole == index - 1 && rate.separator == .none && rate.depth == b.depth
      && rate.noun.isEmpty && b.head.isEmpty
    // 办结率100%，办结310件; 化解率98%（受理200件，化解180件）
    if part == index + 1 || part == index + 2 && whole == index + 1, whole != index + 2,
      let stem = words.stem(of: rate.noun), a.sentence == rate.sentence,
      b.sentence == rate.sentence,
      whole < index
        ? mentions[..<index].last(where: { $0.measures(like: a) })?.range == b.range
        : b.depth > rate.depth,
      words.share(stem, a.noun, besides: b.noun), !a.has([.negation, .remainder, .base])
    {
      return .strong
    }
    // 列入计划的39件，占27.7%: the word is of a name.
    let hasOwnShare = !words.partsWords && isOwnShare(index) && part == index - 1
    let isBehind =
      whole == index + 1 && part < index
      && (b.depth > rate.depth && a.depth == rate.depth
        || !rate.noun.isEmpty && rate.has(.share) && b.noun.contains(rate.noun))
    guard part < index, whole < index || isBehind, a.sentence == rate.sentence,
      !a.has([.base, .rise, .fall, .each, .plan])
        || !a.has([.base, .rise, .fall, .each]) && hasOwnShare
        || a.has(.actual) && !a.has([.base, .each]),
      a.estimate.low <= b.estimate.high || rate.quantity.value > .one || rate.has(.plan)
        || !b.has(.incoming), !b.has([.rise, .fall, .base, .opening])
    else { return .weak }
    // The part stands right before its rate.
    let between = mentions.indices[(part + 1)..<index].filter { $0 != whole }
    // 50万元以上的村占比: the number belongs to a name.
    if part == index - 1, rate.separator == .none, !a.head.isEmpty, rate.depth == a.depth {
      return .weak
    }
    guard !words.outsideRates.contains(where: rate.noun.hasSuffix) else { return .weak }
    guard between.allSatisfy({ !mentions[$0].isAmount || mentions[$0].isDifference }) else {
      return .weak
    }
    // The whole is the nearest number of its kind.
    let earlier = mentions[..<part].indices.filter {
      mentions[$0].measures(like: a) && mentions[$0].sentence >= rate.sentence - 1
        && ($0 == whole
          || !mentions[$0].has([.negation, .remainder, .fault])
            && (words.partsWords || !mentions[$0].isDifference))
    }
    if isOf { return part < whole && (earlier.last == part || part == whole - 1) ? .strong : .weak }
    if isBehind,
      rate.has(.share)
        || words.stem(of: rate.noun).map({ words.share($0, a.noun + a.head) }) ?? false
    {
      return .strong
    }
    if !words.partsWords, rate.has([.share, .ratio]), rate.noun.count > 1, whole < part,
      part == index - 1, earlier.last == whole, rate.separator <= .comma, !a.has(.negation),
      words.stem(of: rate.noun) == nil, words.share(rate.noun, a.noun, besides: b.noun)
    {
      return .likely
    }
    if rate.has(.share), words.stem(of: rate.noun) == nil {
      if rate.noun.isEmpty, whole < part {
        let start = earlier.last { mentions[$0 + 1].has(.part) } ?? earlier.first
        return start == whole && !hasShare(whole) ? .strong : .weak
      }
      // 占全市的58.9%: the whole is named, here or in brackets.
      let isNamed = !rate.noun.isEmpty && !rate.has(.base) && (b.noun + b.head).contains(rate.noun)
      let isBracket =
        whole == index - 1 && b.depth > rate.depth
        && (words.partsWords || b.noun.isEmpty || words.share(rate.noun, b.noun))
      return isNamed || isBracket ? .strong : .weak
    }
    guard whole < part, earlier.last == whole || isDivided(whole, earlier) else { return .weak }
    guard let stem = words.stem(of: rate.noun) else {
      let isOfPlan =
        rate.has(.plan) && b.has(.plan) && rate.depth == a.depth && rate.depth == b.depth
      return isOfPlan && !a.has(.plan) && !a.has(.part) ? .strong : .weak
    }
    let isRest =
      !a.cues.union(a.headCues).isDisjoint(with: [.negation, .remainder]) && !rate.has(.negation)
    let isBound =
      !isRest
      && (words.share(stem, a.noun + a.head, besides: b.noun)
        || a.has(.outgoing) && rate.has(.outgoing) && !b.has(.outgoing))
      || (b.has(.plan) && a.has(.actual))
      || isOpposite(part, of: index)
    return isBound && (!rate.has(.qualifier) || a.has(.qualifier)) ? .strong : .weak
  }
}
