internal import DocumentModel

/// What speaks for and against a row of parts.
extension SplitReadings {
  /// 89 commits: 46 of docs, 11 of tests, 8 of the build and 4 others: one of a row is no whole of the rest.
  func isInRow(_ whole: Mention, _ parts: [Mention]) -> Bool {
    let before = mentions.last { $0.quantity.range.lowerBound < whole.quantity.range.lowerBound }
    // Of 500 members 300 swim, 220 cycle and 90 row.
    if let before, before.has(.ofWhole), before.sentence == whole.sentence,
      before.measures(like: whole), before.value > whole.value, !before.isBehindSlash
    {
      return true
    }
    guard let before, whole.separator == .comma else { return false }
    return before.sentence == whole.sentence && before.measures(like: whole)
      && before.depth == whole.depth && parts[0].separator == whole.separator
  }

  /// 640, and with 310 lambs, 288 sales and 22 deaths it had reached 640: flows, and what there was before them.
  func isStock(_ whole: Mention, before last: Mention) -> Bool {
    mentions.contains {
      $0.sentence == whole.sentence && $0.has([.to, .closing]) && $0.measures(like: whole)
        && ($0.quantity.range.lowerBound > last.quantity.range.lowerBound
          // 86 at the start; nine left, twelve came, and it closed with 89
          || $0.range == last.range && whole.has(.opening))
    }
  }

  /// 0, 1 and 2: small numbers that count nothing are names.
  func areNames(_ numbers: [Mention]) -> Bool {
    words.partsWords
      && numbers.allSatisfy {
        $0.quantity.kind == .number && $0.unit.isEmpty && $0.value < Rational(10)
      }
  }

  /// 其余为旱地: a part without a number.
  func leavesRest(_ whole: Mention, _ parts: [Mention]) -> Bool {
    !words.partsWords && parts.contains { $0.remarks.contains(.remainder) }
  }

  /// 涉及甲2.35亿元、乙3.18亿元，其余1.72亿元为丙: what is left has a number of its own.
  func namesRest(_ parts: [Mention]) -> Bool {
    guard !words.partsWords, parts.count > 1, let last = parts.last else { return false }
    // 其余样本中可用于分析的812份: some of what is left.
    if last.noun.count > 6, words.among.contains(where: last.noun.contains) { return false }
    return last.has(.others) && !last.isDifference
  }

  /// £4.1m, £2.6m and £1.9m: the first one of a row is no whole of the others.
  func isItem(_ whole: Mention, of parts: [Mention]) -> Bool {
    guard whole.head.isEmpty else { return false }
    let isBare = whole.quantity.kind == .number && whole.unit.isEmpty
    return isBare || parts.dropLast().allSatisfy { $0.head.isEmpty && $0.noun.isEmpty }
  }

  /// 10 elected members, 5 co-opted members and 3 others; 41 were complete, 14 were being built and 9 had not
  /// begun: the first one of a row is named as the others are.
  func isLikeItem(_ whole: Mention, of parts: [Mention]) -> Bool {
    func last(_ mention: Mention) -> Substring? { mention.quantity.unit.split(separator: " ").last }
    let named = parts.count { last($0) != nil && last($0) == last(whole) }
    if named > 0, whole.kind == .count, whole.unit.isEmpty { return true }
    // 14 vans, 9 cars and 3 lorries
    let areNamed = (parts + [whole]).allSatisfy {
      $0.kind == .count && $0.unit.isEmpty && !$0.quantity.unit.isEmpty
    }
    if areNamed, parts.count == 2, parts.allSatisfy({ $0.noun.isEmpty }) { return true }
    return words.isVerb(behind: whole) && parts.allSatisfy(words.isVerb(behind:))
  }

  /// In a language that joins the last part of a row with a word: 8 bugs, 7 features and 5 questions.
  func rowStrength(
    _ whole: Mention, _ parts: [Mention], _ sum: Estimate, _ opener: Mention
  ) -> Reading.Strength? {
    guard words.partsWords else { return nil }
    let isOpen =
      sum.low <= whole.estimate.high && (parts + [whole]).contains { $0.has(.openList) }
    if isOpen { return .weak }
    // 12 at Northgate, 9 at Southgate, and the others at three smaller ones.
    let isPartial = mentions.contains {
      $0.sentence == whole.sentence && $0.has([.others, .remainder])
        && $0.quantity.range.lowerBound > parts[parts.count - 1].quantity.range.lowerBound
    }
    if isPartial, sum.low <= whole.estimate.high { return .weak }
    let opens = opener.isBehindColon || opener.depth > whole.depth || opener.has(.part)
    guard opens, !isResult(whole), isClose(sum, whole), !opener.has(.openList),
      parts.count > 2 || parts[1].isJoined || opener.isBehindColon
    else { return nil }
    // Of which 36,000 were sold and 3,500 sent back: the rest has no name.
    let leavesRest =
      parts.count == 2 && opener.has(.part) && sum.high < whole.estimate.low && !arePaired(parts)
      && !areExclusive(parts)
    if leavesRest { return .weak }
    return parts.last.map(\.isJoined) ?? false ? .strong : .likely
  }

  /// Whether words say that the parts need not add up: limits, things that count twice, flows.
  ///
  /// `ofFlows` says whether what came and what went may be added.
  func isLoose(_ whole: Mention, _ parts: [Mention], ofFlows: Bool = false) -> Bool {
    let cues = parts.reduce(Cues()) { $0.union($1.cues) }
    let isMean =
      words.partsWords
      && mentions.contains {
        $0.sentence == whole.sentence && $0.each.map(words.eachWords.contains) ?? false
          && $0.measures(like: whole)
      }
    let isProduct = words.partsWords && parts.contains { $0.has(.result) && !$0.has(.closing) }
    let isNameless =
      words.partsWords
      && parts.allSatisfy {
        $0.noun.isEmpty && $0.head.isEmpty && $0.quantity.kind == .number && $0.unit.isEmpty
          && $0.depth == whole.depth && !$0.isLabelled
      }
    let isWhole = namesRest(parts)
    func isOpen(_ mention: Mention) -> Bool {
      mention.quantity.approximation != nil || mention.remarks.contains(.overlapping) && !isWhole
    }
    return isMean || isProduct || isNameless || isOpen(whole) || parts.contains(where: isOpen)
      || !ofFlows && cues.isSuperset(of: [.incoming, .outgoing])
      || includesMore(whole) || !isWhole && areMixed(parts)
  }

  /// 累计签约62亿元（含上年结转17亿元）: a whole that holds more than its row; in a language that does not part words.
  private func includesMore(_ whole: Mention) -> Bool {
    !words.partsWords
      && mentions.first { $0.quantity.range.lowerBound > whole.quantity.range.lowerBound }
        .map { next in
          next.depth > whole.depth && next.has(.openList) && next.measures(like: whole)
            && next.separator == .none && next.has([.base, .opening])
        } ?? false
  }

  /// 已通5G的103个，未通光纤的9个: what was done and what was not, of two things where they end otherwise.
  private func areNegated(_ parts: [Mention]) -> Bool {
    !words.partsWords && parts.contains { $0.has(.negation) } && parts.contains { $0.has(.actual) }
      && parts.allSatisfy { $0.noun.count > 2 }
  }

  /// 男 and 女, 出口 and 进口: two that make a whole.
  func arePaired(_ parts: [Mention]) -> Bool {
    guard parts.count == 2 else { return false }
    let (a, b) = (parts[0].noun + parts[0].head, parts[1].noun + parts[1].head)
    return words.arePaired(a, b) && !(areNegated(parts) && a.last != b.last)
  }
}
