internal import DocumentModel

/// 签约率76.4%，尚未签约的占23.6%; 成功率99.92%，失败率0.08%: a rate and the one of what it leaves out; in a language that does
/// not part words.
struct OppositeReadings {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard !words.partsWords else { return [] }
    return mentions.indices.dropFirst().compactMap(reading)
  }

  private func reading(at index: Int) -> Reading? {
    let (rate, rest) = (mentions[index - 1], mentions[index])
    let other: Cues = [
      .rise, .fall, .base, .plan, .part, .each, .compare, .greater, .less, .from, .respective,
    ]
    guard rate.isRate, rest.isRate, rate.sentence == rest.sentence, rest.separator <= .semicolon,
      rate.depth == rest.depth, !rate.isCell, rest.clauses == 0, !rate.has(other),
      !rest.has(other), rate.quantity.approximation == nil, rest.quantity.approximation == nil,
      rate.has(.qualifier) == rest.has(.qualifier), rate.value < .one, rest.value < .one,
      arePaired(rate, rest) || isDenied(rest, rate)
        || !rate.has([.negation, .fault])
          && words.stem(of: rate.noun).map({ isRest(rest, of: $0) }) ?? false
    else { return nil }
    let strength = strength(rate, rest)
    return Reading(.shares, ["parts": [rate, rest]], subject: rest, strength: strength) {
      () throws(ArithmeticFault) in
      try (rate.estimate + rest.estimate).overlaps(Estimate(.one))
    }
  }

  /// 赞成票占68.5%，反对票占31.5%; 视力不良率48.2%，视力正常的比例51.8%: named alike but for two words that make up a whole.
  private func arePaired(_ rate: Mention, _ other: Mention) -> Bool {
    guard rate.shareOf.count < 2, other.shareOf.count < 2 else { return false }
    // 已 and 未 stand before many verbs.
    func prefix(_ noun: String, _ word: String) -> Substring? {
      let (name, characters) = (Array(noun), Array(word))
      guard name.count >= characters.count else { return nil }
      return (0...(name.count - characters.count))
        .first { name[$0..<($0 + characters.count)].elementsEqual(characters) }
        .map { noun.prefix($0) }
    }
    // 城区普及率, 农村未通自来水: what is left of the names is the same.
    func rest(_ noun: String, _ word: String) -> String {
      let ending = words.rates.first { noun.hasSuffix($0) && noun.count > $0.count } ?? ""
      let name = String(noun.dropLast(ending.count))
      guard let start = prefix(name, word) else { return name }
      return String(start + name.dropFirst(start.count + word.count))
    }
    return words.pairs.contains { one, second in
      [(one, second), (second, one)].contains { a, b in
        guard a.count > 1, let first = prefix(rate.noun, a), let start = prefix(other.noun, b),
          !other.noun.contains(a) || b.contains(a), !rate.noun.contains(b) || a.contains(b)
        else { return false }
        guard start.isEmpty || first.hasSuffix(start) else { return false }
        let (left, right) = (rest(rate.noun, a), rest(other.noun, b))
        return left.isEmpty || right.isEmpty || left.hasSuffix(right) || right.hasSuffix(left)
      }
    }
  }

  /// 知晓政策的有74.1%，不知晓的有25.9%; 普及率92.3%，尚未通自来水的占7.7%: the same with no before it, where the two nearly make up a whole.
  private func isDenied(_ rest: Mention, _ rate: Mention) -> Bool {
    guard rest.has(.negation), !rate.has([.negation, .fault]), rest.shareOf.count < 2,
      rate.shareOf.count < 2, rest.noun.count > 1
    else { return false }
    let core = rest.noun.filter { !words.cues(of: String($0)).contains(.negation) }
    // 可用率, 不可用时间
    let last = words.stem(of: rate.noun)?.last
    let isSame = zip(rest.noun, rest.noun.dropFirst()).contains { no, next in
      next == last && words.cues(of: String(no)).contains(.negation)
    }
    guard isSame || words.share(core, rate.noun) || core.count == 1 && rate.noun.contains(core)
    else { return false }
    guard let sum = try? rate.estimate + rest.estimate else { return false }
    if sum.overlaps(Estimate(.one)) { return true }
    return sum.isNear(Estimate(.one), from: 90, to: 110)
      && SlipEvidence.shares([rate, rest]).chance < 0.35
  }

  /// Whether a rate is of what another one of `stem` leaves out.
  private func isRest(_ rest: Mention, of stem: String) -> Bool {
    if let own = words.stem(of: rest.noun) {
      // 入住率85%，商铺空置率22%: not of the same.
      func isPair(_ good: String, _ bad: String) -> Bool {
        guard stem.hasSuffix(good), own.hasSuffix(bad) else { return false }
        let name = own.dropLast(bad.count)
        return name.isEmpty || name == stem.dropLast(good.count)
      }
      if words.pairs.contains(where: { isPair($0.first, $0.second) }) { return true }
      // 不合格率
      if rest.has(.fault), own.count == 3, stem.hasSuffix(own.dropFirst()) { return true }
    }
    guard rest.has(.negation), rest.has(.share) || words.stem(of: rest.noun) != nil,
      let last = stem.last, let place = rest.noun.lastIndex(of: last)
    else { return false }
    // 城镇覆盖率98%，农村未覆盖的占12%: not of the same.
    let opens = (1...2).contains {
      words.cues(of: String(rest.noun.prefix($0))).contains(.negation)
    }
    guard opens || rest.noun.prefix(2) == stem.prefix(2) else { return false }
    // 未经集中处理的部分: not 未就业人员中女性
    return rest.noun[place...].count < 4
  }

  /// More than all, or a slip of the hand: there may be something between the two.
  private func strength(_ rate: Mention, _ rest: Mention) -> Reading.Strength {
    do throws(ArithmeticFault) {
      let sum = try rate.estimate + rest.estimate
      if sum.low > .one {
        return sum.low < (try Rational(6, over: 5)) ? .likely : .weak
      }
      let (one, other) = (try .one - rest.value, try .one - rate.value)
      return Slip.isSwap(rate, insteadOf: one) || Slip.isSwap(rest, insteadOf: other)
        || SlipEvidence.shares([rate, rest]).chance < 0.35 ? .likely : .weak
    } catch {
      return .weak
    }
  }
}
