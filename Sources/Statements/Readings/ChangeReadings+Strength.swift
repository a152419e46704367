internal import DocumentModel

extension ChangeReadings {
  /// Strong where nothing between the numbers speaks of something else.
  func strength(of index: Int, to: Int, with other: Int) -> Reading.Strength {
    let (subject, new, second) = (mentions[index], mentions[to], mentions[other])
    let isComparison = subject.has([.compare, .greater, .less]) && !subject.has(.base)
    let isNamed =
      subject.noun.isEmpty || new.noun.hasSuffix(subject.noun) || isComparison
      || words.times.isSpan(subject.noun) || isOfUnit(subject, new)
    // 由甲降到乙: the words alone say which is which.
    let isStepped = isStepped(index, to, other)
    let isFromTo =
      second.has(.from) && new.has(.to) && other + 1 == to && index == to + 1 || isStepped
    guard isNamed, !subject.has([.part, .plan]),
      !subject.has(.each) || isComparison || isFromTo && subject.isAmount
        || isOfMeans(subject, new, second),
      new.sentence == subject.sentence || isOfSentenceBefore(index, to, other),
      subject.depth == new.depth || words.partsWords && mentions[index - 1].depth == new.depth,
      !new.has(.plan) || isFromTo || isPlanned(index, to, other), !second.has(.part),
      !second.has(.plan) || second.has([.compare, .greater, .less]) || isFromTo,
      !second.has(.each) || second.has([.from, .compare, .greater, .less]),
      !subject.remarks.contains(.comparable) || !subject.isRate,
      ![subject, new, second].contains(where: { $0.has([.respective, .closedList]) }),
      !isOneOfList(index)
    else { return .weak }
    if subject.isFromOtherTime(than: second) || isOfFlows(subject, new) { return .weak }
    // 由8.6%提高到11.2%，提高2.6个百分点，比全省平均水平低1.3个百分点: than something else.
    if !words.partsWords, isComparison, second.has(.from) || new.has(.from), !subject.noun.isEmpty {
      return .weak
    }
    // 3月164分钟，9月131分钟，本次比二者平均值147.5分钟缩短45.5分钟: neither of the two is the new one.
    if !words.partsWords, second.has(.compare),
      words.bothNames.contains(where: second.noun.contains)
    {
      return .weak
    }
    // 增加到96次，增长50%；马麝逐年上升，增长34%: a clause that names something else.
    if !words.partsWords, subject.clauses > 0, subject.separator > .comma { return .weak }
    // 低于标准35，比上年下降2: the fall is from something else.
    if subject.has(.base), second.has([.greater, .less]), !second.has([.base, .from]) {
      return .weak
    }
    // 1.7 points short of the 48% target, 0.9 points better than the year before
    if words.partsWords, subject.headCues.contains(.compare),
      subject.headCues.contains(.base) || subject.year != nil, !second.has([.base, .from]),
      second.depth == subject.depth, second.year == nil || second.year != subject.year
    {
      return .weak
    }
    // €0.4 billion less than budgeted (€2.5 billion) and €0.7 billion more than in the previous year
    if words.partsWords, second.depth > subject.depth, other < index,
      subject.headCues.contains(.compare), subject.separator > .none,
      other < index - 1
        || subject.separator >= .list
    {
      return .weak
    }
    // What follows is meant in brackets or right behind alone.
    if other > index, second.depth == subject.depth, !isBehind(index, other, to: new) {
      return .weak
    }
    if isFromTo, subject.isRate, subject.quantity.approximation != nil || !subject.head.isEmpty {
      return .weak
    }
    // 由41.5天压缩到6.2天: less than a third of it.
    guard isFromTo && subject.has(.fall) || isLike(new, second, subject) else { return .weak }
    let (first, last) = (min(to, other), max(index, other))
    var strength = Reading.Strength.strong
    for between in mentions.indices[first...last].dropFirst().dropLast()
    where between != to && between != other && between != index {
      let mention = mentions[between]
      if isStepped, between == to - 1 { continue }
      // 整改前63.5%，整改三个月后82.1%: how long it took.
      if !words.partsWords, mention.kind == .count, mention.separator <= .comma,
        words.times.units[mention.quantity.unit] != nil, mention.value < Rational(100)
      {
        continue
      }
      // 60 members in 11 villages, up from 50
      if words.partsWords, between == to + 1, mention.separator == .none, second.has(.from),
        !mention.isBehindSlash, other == between + 1
      {
        strength = .likely
        continue
      }
      if mention.isAmount && !mention.isDifference || mention.has(.part) { return .weak }
    }
    return strength
  }

  /// 从首轮的72.4%提高到二轮的89.1%，提高了16.7个百分点: what the second one came to stands behind the name of its time.
  private func isStepped(_ index: Int, _ to: Int, _ other: Int) -> Bool {
    guard !words.partsWords, to == other + 2, index == to + 1 else { return false }
    let (old, step, new) = (mentions[other], mentions[to - 1], mentions[to])
    return old.has(.from) && step.has(.to) && step.kind == .count && step.head.isEmpty
      && step.separator == .none && new.separator == .none && new.noun.isEmpty
      && step.value < Rational(100) && !step.measures(like: new) && old.measures(like: new)
  }

  /// 游客214.6万人次，人次数下降31.5%: named by the unit of what it is of; in a language that does not part words.
  private func isOfUnit(_ subject: Mention, _ new: Mention) -> Bool {
    !words.partsWords && subject.noun.count > 1 && new.quantity.unit == subject.noun
  }

  /// 平均亩产412公斤，去年为397公斤，亩均增加15公斤: three means of one thing.
  private func isOfMeans(_ subject: Mention, _ new: Mention, _ second: Mention) -> Bool {
    !words.partsWords && new.has(.each) && second.isBase && second.noun.isEmpty
      && subject.noun.isEmpty && subject.isDifference
  }

  /// 拟安排2,930亿元，比上年预计数增加439亿元，增长17.6%: right behind the only number of the sentence.
  private func isPlanned(_ index: Int, _ to: Int, _ by: Int) -> Bool {
    let (subject, new, difference) = (mentions[index], mentions[to], mentions[by])
    return !words.partsWords && by == to + 1 && index == to + 2 && difference.isDifference
      && difference.has(.base) && subject.noun.isEmpty && !subject.has([.base, .plan])
      && !mentions[..<to].contains { $0.sentence == new.sentence && $0.measures(like: new) }
  }

  /// 增加337.52万元，增长6.92%，上年为4,876.12万元: behind the change and its rate.
  private func isBehind(_ index: Int, _ other: Int, to new: Mention) -> Bool {
    let (subject, old) = (mentions[index], mentions[other])
    if words.partsWords { return other == index + 1 && old.has(.base) }
    return (old.has(.base) || old.year != nil && old.year == subject.year)
      && mentions[index..<other].allSatisfy { $0.isDifference && $0.depth == subject.depth }
      && (old.noun.isEmpty || new.noun.hasSuffix(old.noun)
        || old.noun.count < 3 && old.has(.closing))
  }

  /// 支出6,187万元。与上年的5,926万元相比，增加261万元: what the sentence before ends with.
  private func isOfSentenceBefore(_ index: Int, _ to: Int, _ other: Int) -> Bool {
    let (subject, new, old) = (mentions[index], mentions[to], mentions[other])
    return !words.partsWords && new.sentence == subject.sentence - 1
      && old.sentence == subject.sentence && other == to + 1 && old.noun.isEmpty && old.has(.base)
      && old.has(.compare)
      && !mentions[..<to].contains { $0.sentence == new.sentence && $0.measures(like: new) }
  }

  /// Whether a rate is the first of several in a row: 增长29.2%、39.4%.
  private func isOneOfList(_ index: Int) -> Bool {
    let next = index + 1
    return next < mentions.count && mentions[next].kind == mentions[index].kind
      && mentions[next].separator == .list && mentions[next].noun.isEmpty
  }

  /// Whether two numbers are of one size: three times as much at most, unless the rate says more.
  private func isLike(_ new: Mention, _ old: Mention, _ rate: Mention) -> Bool {
    if rate.kind == .points { return old.quantity.value <= .one && new.quantity.value <= .one }
    guard !old.isDifference, rate.kind == .percent, rate.quantity.value < .one else { return true }
    let (a, b) = (new.estimate, old.estimate)
    guard let triple = try? a.high * Rational(3), let other = try? b.high * Rational(3) else {
      return false
    }
    return triple >= b.low && other >= a.low
  }
}
