internal import DocumentModel

/// Which of two numbers is the earlier one, and whether the word goes the same way.
extension ChangeReadings {
  /// The mentions before one, nearest first, of its sentence and the one before.
  func before(_ index: Int) -> [Int] {
    let sentence = mentions[index].sentence
    return mentions[..<index].indices.reversed()
      .prefix { mentions[$0].sentence >= sentence - (words.partsWords ? 1 : 2) && index - $0 <= 8 }
  }

  /// The same, and what follows in brackets, the sentence or the next one.
  func around(_ index: Int) -> [Int] {
    let sentence = mentions[index].sentence
    return before(index)
      + mentions.indices[(index + 1)...].prefix {
        mentions[$0].sentence <= sentence + 1 && $0 - index <= 3
      }
  }

  /// 由50件增加到40件: the word against the numbers.
  func direction(of to: Int) -> [Reading] {
    let new = mentions[to]
    let earlier = before(to).first {
      mentions[$0].measures(like: new) && mentions[$0].isBase
        && mentions[$0].sentence == new.sentence && !isOfPopulation($0)
    }
    // grew to 38 from 44
    let next = to + 1
    let behind =
      words.partsWords && next < mentions.count && mentions[next].has(.from)
        && (mentions[next].separator == .none || isBehindComma(next))
        && mentions[next].measures(like: new)
        && (mentions[next].noun.isEmpty || isTime(mentions[next], behind: new))
        && mentions[next].sentence == new.sentence ? next : nil
    guard let from = behind ?? earlier, !new.has(.part),
      !new.has(.each) || words.partsWords && mentions[from].has(.from) && abs(from - to) == 1,
      new.has(.rise) != new.has(.fall)
    else {
      return []
    }
    let old = mentions[from]
    if behind == nil, isBaseOfAnother(from, than: to) { return [] }
    // 单价比142元便宜，全年可节约18万元: of another size.
    if !words.partsWords, !old.has(.from),
      !new.estimate.isNear(old.estimate, from: 10, to: 1000)
    {
      return []
    }
    let reading = Reading(
      .change, ["from": [old], "to": [new]], subject: new, note: "direction",
      strength: abs(from - to) == 1 ? .strong : .likely
    ) { () throws(ArithmeticFault) in
      new.has(.rise) ? new.estimate.high >= old.estimate.low : new.estimate.low <= old.estimate.high
    }
    return [reading].compactMap(\.self)
  }

  /// Fell to 13.05% at end-June from 13.22%: what stands between two numbers is when.
  private func isTime(_ old: Mention, behind new: Mention) -> Bool {
    new.behind.first.map(words.prepositions.contains) ?? false && old.separator == .none
      && old.noun.split(separator: " ").count < 4
  }

  /// 由每10万人42.1人上升到: the people of a rate.
  private func isOfPopulation(_ index: Int) -> Bool {
    guard !words.partsWords, mentions[index].has(.each), index + 1 < mentions.count,
      mentions[index].quantity.decimals == 0, mentions[index].value >= Rational(1000)
    else {
      return false
    }
    return mentions[index + 1].separator == .none && mentions[index + 1].noun.isEmpty
      && mentions[index + 1].sentence == mentions[index].sentence
  }

  /// Rose to 94.1%, from 93.2% a year earlier; not from the one to the other of something else.
  private func isBehindComma(_ from: Int) -> Bool {
    mentions[from].separator == .comma
      && !mentions[from].has([.rise, .fall, .to, .compare, .part, .plan, .by])
      && !(from + 1 < mentions.count && mentions[from + 1].sentence == mentions[from].sentence
        && mentions[from + 1].has(.to))
  }

  /// Rs 1,455 crore as compared to Rs 1,215 crore, while other expenses fall to Rs 3,322 crore: what one number was
  /// compared with says nothing of the next, in a language that parts words.
  private func isBaseOfAnother(_ from: Int, than to: Int) -> Bool {
    guard words.partsWords, from > 0, !mentions[from].has(.from),
      mentions[to].separator >= .comma
    else { return false }
    let before = mentions[from - 1]
    return before.measures(like: mentions[from]) && before.sentence == mentions[from].sentence
      && !before.isDifference && !before.isBase
  }

  /// 本年62.4亿元，上年65.0亿元，增长4.0%: whether the change is as great as said, but the other way round.
  func goesOtherWay(_ change: Mention, from old: Mention, to new: Mention) -> Bool {
    guard !words.partsWords, old.has(.base) || isEarlierYear(old, new), !new.has([.base, .from]),
      change.value > .zero,
      // 下降4.0%，较上年的下降1.5%回落2.5个百分点: below zero, without a sign.
      !new.isDifference, !old.isDifference,
      // 亏损120万元，上年亏损200万元，增长40%
      !words.signed.contains(where: { (new.noun + old.noun).contains($0) }),
      change.has(.rise) != change.has(.fall), !change.has(.net)
    else { return false }
    do throws(ArithmeticFault) {
      let distance = try (new.estimate - old.estimate).magnitude()
      let wanted = change.isAmount ? change.estimate : try Estimate(rate: change)
      let isRate = change.kind == .percent
      guard try (isRate ? distance / old.estimate : distance).overlaps(wanted) else { return false }
    } catch {
      return false
    }
    return change.has(.rise)
      ? new.estimate.high < old.estimate.low : new.estimate.low > old.estimate.high
  }

  /// Growth was -2.1% here, -0.4% there and +3.7% elsewhere: a row in which signs alone say the direction.
  func isOneOfSigned(_ index: Int) -> Bool {
    let change = mentions[index]
    return words.partsWords
      && mentions.contains {
        $0.sentence == change.sentence && $0.isNegative && $0.kind == change.kind
          && $0.range != change.range
      }
  }

  func isOfAnother(_ index: Int) -> Bool {
    words.isOfAnother(mentions[index], behind: index > 0 ? mentions[index - 1] : nil)
  }

  /// 增长-3.5%: the word and the sign say it twice.
  func negative(at index: Int) -> [Reading] {
    let change = mentions[index]
    let reading = Reading(
      .change, ["rate": [change]], subject: change, note: "sign", strength: .likely
    ) { () throws(ArithmeticFault) in false }
    return [reading].compactMap(\.self)
  }

  /// Whether what a difference names is one of two numbers, if it names something: not 比第二名低55万元.
  func names(_ by: Mention, oneOf pair: [Int]) -> Bool {
    let known = pair.map { mentions[$0].noun + " " + mentions[$0].head }
    return by.noun.count < 2 || by.has(.net) || words.bothNames.contains { by.noun.contains($0) }
      || known.contains { words.share(by.noun, $0) }
      || by.noun.contains { character in known.contains { $0.contains(character) } }
  }

  /// Whether a number is one that another is compared with, of whatever time.
  func isOld(_ number: Mention) -> Bool {
    !words.partsWords && number.isReference && !number.has([.greater, .less])
  }

  /// Whether the number at `from` is the earlier one of two.
  func isEarlier(_ from: Int, than to: Int, by change: Mention) -> Bool {
    let (old, new) = (mentions[from], mentions[to])
    // 比2022年增加9.40万元，2022年为3.20万元
    if let year = old.year, year == change.year, new.year == nil, !old.isDifference { return true }
    if old.isReference, !old.isJoining || old.isBase { return true }
    if old.year != nil, new.year == nil, old.depth > new.depth { return true }
    guard let year = old.year, let other = new.year else { return false }
    return year < other && !old.isDifference
  }
}
