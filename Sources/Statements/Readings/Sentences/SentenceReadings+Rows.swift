internal import DocumentModel

/// Of 1,127 incidents 842 were minor, 231 moderate and 45 severe: a number and all others behind it, of which a
/// slip of the hand makes the sum wrong.
extension SentenceReadings {
  func rows(in sentence: Int) -> [Reading] {
    let own = amounts(in: sentence).filter { mentions[$0].depth == 0 }
    let before = amounts(in: sentence - 1).filter { mentions[$0].depth == 0 }
    guard let first = own.first else { return [] }
    var found = [row(first, Array(own.dropFirst()))]
    // We closed 318 cases. In 142 …, in 97 … and in 89 …
    if before.count == 1, let whole = before.first,
      mentions.filter({ $0.sentence == sentence - 1 && $0.isRate }).isEmpty
    {
      found.append(row(whole, own))
    }
    return found.compactMap(\.self) + pairs(own) + stripped(sentence)
  }

  /// Nine of the 22 findings are rated high, eight medium and five low: what follows a part of a whole has its verb.
  private func stripped(_ sentence: Int) -> [Reading] {
    let own = mentions.indices.filter {
      mentions[$0].sentence == sentence && mentions[$0].depth == 0
    }
    return own.indices.dropFirst().compactMap { place in
      let whole = mentions[own[place]]
      let first = mentions[own[place - 1]]
      guard whole.isBehindSlash, whole.kind == .count, whole.unit.isEmpty, !isCompared(whole) else {
        return nil
      }
      var parts = [first]
      for other in own[(place + 1)...] {
        let part = mentions[other]
        guard part.measures(like: whole), !isCompared(part), part.noun.isEmpty, !part.isBehindSlash,
          part.quantity.unit.isEmpty || part.isInWords, part.separator <= .comma,
          !words.isVerb(behind: part), !part.has([.each, .part, .whole]), !part.next.isEmpty
        else { break }
        parts.append(part)
        if part.isJoined { break }
      }
      guard parts.count > 2, parts[parts.count - 1].isJoined, !whole.remarks.contains(.overlapping),
        (parts + [whole]).allSatisfy({ $0.quantity.approximation == nil }),
        let sum = try? parts.reduce(Rational.zero, { try $0 + $1.value }),
        isNear(sum, whole.value, 25)
      else { return nil }
      return split(whole, parts, sum)
    }
  }

  /// Men accounted for 1,284 and women for 1,176 of the 2,460 delegates: two that make up the whole behind them.
  private func pairs(_ own: [Int]) -> [Reading] {
    own.dropFirst(2).compactMap { place in
      let (a, b, whole) = (mentions[place - 2], mentions[place - 1], mentions[place])
      guard own.contains(place - 2), own.contains(place - 1), whole.isBehindSlash, b.isJoined,
        [a, b].allSatisfy({
          $0.measures(like: whole) && !isCompared($0) && $0.quantity.approximation == nil
            && !$0.isBehindSlash && !$0.has([.each, .part])
        }), whole.quantity.approximation == nil, words.arePaired(a.noun, b.noun),
        let sum = try? a.value + b.value, isNear(sum, whole.value, 30)
      else { return nil }
      return Reading(
        .split, ["whole": [whole], "parts": [a, b]], subject: whole,
        note: sum > whole.value ? "over" : "under", strength: .likely
      ) { () throws(ArithmeticFault) in
        try (a.estimate + b.estimate).overlaps(whole.estimate)
      }
    }
  }

  private func row(_ place: Int, _ behind: [Int]) -> Reading? {
    let whole = mentions[place]
    let isPlan = whole.has(.plan) && !whole.has([.compare, .greater, .less, .base, .from])
    guard whole.quantity.approximation == nil, isPlan || !isCompared(whole),
      !whole.has([.each, .part, .openList, .closedList]),
      !whole.isBehindSlash, !whole.remarks.contains(.overlapping)
    else { return nil }
    // With 310 births and 22 deaths it had reached 928: flows between two stocks.
    if let last = behind.last, mentions[last].measures(like: whole),
      mentions[last].has([.to, .closing, .result, .end]), behind.count > 2,
      behind.contains(where: { isFlow(mentions[$0]) })
    {
      return nil
    }
    var parts: [Mention] = []
    for place in behind {
      let part = mentions[place]
      if part.isDifference || part.has(.base), !parts.isEmpty { return nil }
      guard part.measures(like: whole) else {
        if parts.isEmpty { return nil }
        continue
      }
      parts.append(part)
      if part.isJoined { break }
    }
    // After 318 declined, 932 were complete, and a further 40 agreed: the first ones make up the whole.
    var before = Rational.zero
    for (number, part) in parts.dropLast().enumerated() {
      guard let next = try? before + part.value else { return nil }
      before = next
      if number > 0, before == whole.value { return nil }
    }
    let isPair =
      parts.count == 2
      && words.arePaired(parts[0].noun + " " + parts[0].head, parts[1].noun + " " + parts[1].head)
    // The 18-member council has 10 elected members, 5 co-opted members and 3 members by right.
    let isNamedAgain =
      whole.kind == .count && whole.unit.isEmpty && !whole.quantity.unit.isEmpty && parts.count > 1
      && parts.allSatisfy {
        let noun = $0.quantity.unit.split(separator: " ").last ?? ""
        return noun.hasPrefix(whole.quantity.unit) && noun.count <= whole.quantity.unit.count + 1
      }
    guard parts.count > 1, let last = parts.last, last.isJoined,
      !parts.contains(where: {
        isCompared($0) || $0.has([.each, .whole, .to, .ofWhole, .others, .closing])
          || $0.quantity.approximation != nil || $0.value >= whole.value || $0.isBehindSlash
          || $0.remarks.contains(.overlapping)
      }),
      parts[0].separator > .none || parts[0].has([.closedList, .structure, .openList])
        || isNamedAgain || whole.has(.ofWhole) && whole.noun.isEmpty,
      let sum = try? parts.reduce(Rational.zero, { try $0 + $1.value })
    else { return nil }
    let isOpen = parts.contains { $0.has(.openList) } && !isPair
    let isSlip = !isOpen && isNear(sum, whole.value, 40) && slips(whole, parts, sum)
    // Of the £74m raised £41m will pay for track, £19m for signals and £16m for stations: too much.
    let isOver =
      whole.has(.ofWhole) && whole.noun.isEmpty && sum > whole.value && parts.count > 2 && !isOpen
      && (whole.kind == .money || !whole.unit.isEmpty) && isNear(sum, whole.value, 25)
    // 41 were complete, 14 were being built and 9 had not begun: how far each has come.
    let isStaged =
      parts.count > 2 && last.cues.union(last.headCues).contains(.negation) && !isOpen
      && parts.dropLast().allSatisfy { !$0.cues.union($0.headCues).contains(.negation) }
      && parts.allSatisfy(words.isVerb(behind:)) && isNear(sum, whole.value, 15)
    guard
      isSlip || isOver || isStaged || isNamedAgain && isNear(sum, whole.value, 25)
        || sum == whole.value
    else { return nil }
    return split(whole, parts, sum)
  }

  /// Whether a slip in one number explains that the sum is wrong; in few numbers, one of many digits.
  private func slips(_ whole: Mention, _ parts: [Mention], _ sum: Rational) -> Bool {
    let least = parts.count > 2 ? 2 : 3
    if Slip.digits(of: whole, insteadOf: sum) ?? 0 >= least { return true }
    return parts.contains {
      guard let rest = try? whole.value - sum, let value = try? $0.value + rest else {
        return false
      }
      return Slip.digits(of: $0, insteadOf: value) ?? 0 >= least
    }
  }
}
