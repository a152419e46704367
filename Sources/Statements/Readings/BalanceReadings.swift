internal import DocumentModel

/// 上年结转8件，新收52件，办结55件，结转下年5件: what was there and what came is what went and what is left.
struct BalanceReadings {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    mentions.indices.compactMap { index in
      let closing = mentions[index]
      guard closing.isAmount else { return nil }
      if let signed = signed(closingAt: index) { return signed }
      guard !closing.has([.part, .plan]), !isOfPart(index),
        !closing.has(.opening) || words.partsWords && closing.has(.net)
      else { return nil }
      return whole(closingAt: index) ?? years(closingAt: index) ?? levels(closingAt: index)
        ?? net(at: index)
    } + fromTo + mentions.indices.compactMap(flows) + mentions.indices.flatMap(nets)
      + mentions.indices.compactMap(subtotal)
  }

  /// After 9 resignations and 14 appointments the team grew from 88 to 93.
  var fromTo: [Reading] {
    guard words.partsWords else { return [] }
    return mentions.indices.compactMap { index in
      let closing = mentions[index]
      guard closing.isAmount, closing.has(.to) else { return nil }
      let others = mentions.filter {
        $0.sentence == closing.sentence && $0.measures(like: closing) && $0.range != closing.range
      }
      let openings = others.filter { $0.has(.from) }
      let flows = others.filter { !$0.has(.from) }
      let came = flows.filter { $0.has(.incoming) && !$0.has(.outgoing) }
      let went = flows.filter { $0.has(.outgoing) && !$0.has(.incoming) }
      guard openings.count == 1, flows.count > 1, came.count + went.count == flows.count else {
        return nil
      }
      // $1,232 against costs of $568, so the margin grew from $627 to $664: what is left of the two alone.
      if let left = try? came.sum() - went.sum(), left.overlaps(closing.estimate) { return nil }
      return reading(openings[0], came, went, closing, .likely)
    }
  }

  func reading(
    _ opening: Mention, _ came: [Mention], _ went: [Mention], _ closing: Mention,
    _ strength: Reading.Strength
  ) -> Reading? {
    Reading(
      .balance, ["opening": [opening], "came": came, "went": went, "closing": [closing]],
      subject: closing, strength: strength
    ) { () throws(ArithmeticFault) in
      var left = opening.estimate
      for mention in came { left = try left + mention.estimate }
      for mention in went { left = try left - mention.estimate }
      return left.overlaps(closing.estimate)
    }
  }

  /// The numbers of the sentence before one that can be added to it, and of the one before.
  func before(_ index: Int) -> [Mention] {
    let closing = mentions[index]
    return mentions[..<index].indices.filter {
      let other = mentions[$0]
      return other.sentence >= closing.sentence - 1 - (isOfParts(closing.sentence - 1) ? 1 : 0)
        && other.measures(like: closing)
        && other.depth == closing.depth && !isBesidePart($0)
        && !other.has(words.partsWords || isOfAllOnes(other) ? [.part] : [.part, .plan, .each])
        && !(words.partsWords && other.has(.each))
    }
    .map { mentions[$0] }
  }

  /// 其中，基层收案271997件；中级收案43891件: whether a sentence tells the parts of what the one before counts.
  private func isOfParts(_ sentence: Int) -> Bool {
    !words.partsWords && mentions.first { $0.sentence == sentence }?.has(.part) ?? false
  }

  /// 其中社会捐赠386件、考古移交231件、征集购买125件: whether a number stands in a row of parts.
  func isBesidePart(_ index: Int) -> Bool {
    guard !words.partsWords else { return false }
    // 其中，基层收案271997件，占84.7%；中级收案43891件，占13.7%
    let own = mentions[index]
    if own.separator == .semicolon,
      mentions[..<index].contains(where: {
        $0.has(.part) && $0.sentence == own.sentence && $0.measures(like: own)
      })
    {
      return true
    }
    let row = mentions[...index].indices.reversed().first { mentions[$0].separator != .list }
    return row.map { $0 < index && mentions[$0].has(.part) } ?? false
  }

  /// Opening, what came, what went, closing.
  func whole(closingAt index: Int) -> Reading? {
    let closing = mentions[index]
    let isLeft = closing.headCues.contains(.closing) && closing.has([.remainder, .others])
    guard closing.has([.closing, .end]) || isLeft, !closing.has([.rise, .fall, .base]) else {
      return nil
    }
    let before = before(index)
    let named = before.lastIndex(where: {
      $0.has(.opening) || $0.has(.base) && !$0.has([.rise, .fall, .compare])
    })
    let isNamed = named != nil
    // Of 60 printed, 44 were issued and 3 spoiled; 13 remain.
    guard let start = named ?? (words.partsWords && before.count > 1 ? 0 : nil) else { return nil }
    let opening = before[start]
    // What came may be named before what was there.
    let others =
      before[..<start].filter { $0.sentence == opening.sentence } + before[(start + 1)...]
    // 两次到货共5200支，各接种点领用6175支: flows of which no word here says so.
    if !words.partsWords, isNamed, hasOtherFlows(opening, closing, rest: others) { return nil }
    // 合计可用9.73亿元: what is there before some of it goes.
    let rest =
      summedUp(others)
      ?? others.filter {
        words.partsWords || (!$0.has(.whole) || isIn($0) || isOut($0)) && !isSubtotal($0, before)
      }
    let came = rest.filter { isIn($0) && !isOut($0) }
    let went = rest.filter { isOut($0) && !isIn($0) }
    let isNet = !words.partsWords && came.count == 1 && came[0].has(.net)
    guard !went.isEmpty || isNet, rest.count <= 4 else { return nil }
    if came.count + 1 == rest.count - went.count, isNamed, !words.partsWords {
      return either(opening, rest, came, went, closing)
    }
    guard came.count + went.count == rest.count else { return nil }
    // 412, 18 fewer than planned: no flow.
    if words.partsWords, rest.contains(where: { $0.headCues.contains(.compare) }) { return nil }
    let hasParts = mentions[..<index].contains { $0.sentence == closing.sentence && $0.has(.part) }
    return reading(opening, came, went, closing, isNamed ? .strong : hasParts ? .weak : .likely)
  }

  /// 新收86件；公开51件，部分公开9件，其他24件，合计84件: the total of a row in the place of its parts; nil where there is none.
  private func summedUp(_ flows: [Mention]) -> [Mention]? {
    guard !words.partsWords, let end = flows.lastIndex(where: { $0.has(.whole) }) else {
      return nil
    }
    let total = flows[end]
    let start = flows[..<end].lastIndex { $0.sentence != total.sentence }.map { $0 + 1 } ?? 0
    let row = flows[start..<end]
    guard row.count > 1, let sum = try? Array(row).sum(), sum.overlaps(total.estimate) else {
      return nil
    }
    return flows[..<(end - row.count)] + [total] + flows[(end + 1)...]
  }

  /// 年初47,904名，发展486名、转入125名、转出389名: one number of which no word says whether it came or went.
  func either(
    _ opening: Mention, _ rest: [Mention], _ came: [Mention], _ went: [Mention], _ closing: Mention
  ) -> Reading? {
    let known = came + went
    guard let flow = rest.first(where: { one in !known.contains { $0.range == one.range } }),
      !isIn(flow), !isOut(flow), !flow.noun.isEmpty
    else { return nil }
    guard let first = reading(opening, came + [flow], went, closing, .likely), !first.holds,
      let second = reading(opening, came, went + [flow], closing, .likely)
    else { return reading(opening, came + [flow], went, closing, .likely) }
    return second.holds || distance(second) < distance(first) ? second : first
  }

  func isIn(_ mention: Mention) -> Bool {
    (mention.has(.incoming) || mention.has(.rise) && !isLevel(mention)) && !mention.has(.opening)
  }

  func isOut(_ mention: Mention) -> Bool {
    mention.has(.outgoing) || mention.has(.fall) && !isLevel(mention)
  }

  /// It stood at 312, fell to 280 and closed at 295: what something came to neither came nor went.
  private func isLevel(_ mention: Mention) -> Bool { words.partsWords && mention.has(.to) }
}
