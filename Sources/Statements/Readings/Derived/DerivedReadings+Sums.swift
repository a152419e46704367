internal import DocumentModel

/// What several numbers make together, or leave.
extension DerivedReadings {
  /// Panels gave 412 MWh, the turbine 655 MWh and biogas 238 MWh; together they gave 1,305 MWh: all the numbers of
  /// its measure that stand before a total.
  func sums(_ index: Int) -> [Reading] {
    let whole = mentions[index]
    let isTotal = whole.cues.union(whole.headCues).contains(.whole) || isOfWholeTime(whole)
    guard whole.isAmount,
      isTotal || isConcluded(whole) || isConcludedBefore(index) || whole.isBehindColon
        || isEnding(whole) || isYear(whole),
      !whole.isDifference, !isPlanned(whole),
      !whole.has(.each) || whole.each.map({ words.timesNamed[$0] != nil }) ?? false,
      !whole.has([
        .part, .remainder, .others, .openList, .net, .share, .base,
      ]), isYear(whole) || !whole.has([.closing, .end]),
      !whole.isBehindSlash, whole.depth == 0
    else { return [] }
    let places = sources(of: index, least: 2) { $0.measures(like: whole) }
    let measured = places.map { mentions[$0] }
    // The three countries: hardly one of many.
    let great = measured.filter { !isSmall($0) }
    let parts = great.count > 2 ? great : measured
    guard parts.count > 1, parts.count < 14 else { return [] }
    // Any row of them may be meant.
    for start in 0..<(parts.count - 1) {
      for end in (start + 2)...parts.count {
        if let held = sum(whole, Array(parts[start..<end]), .weak), held.holds { return [held] }
      }
    }
    let all = parts.reduce(Cues()) { $0.union($1.cues) }.union(whole.cues)
    guard isExact(parts), !all.isSuperset(of: [.incoming, .outgoing]),
      parts.allSatisfy({ isPart($0, of: whole) }),
      parts.allSatisfy({ isSame($0, whole) }) || parts.count > 2 && areOfAll(parts, whole),
      Set(parts.map(\.depth)).count == 1,
      !isOpen(whole),
      let expected = try? parts.reduce(Rational.zero, { try $0 + $1.value })
    else { return [] }
    // 55.7 and 12.0 less 7.4: some of them went.
    if comesOut(whole, parts) { return [] }
    let digits = slips(whole, parts)
    let isClose = isNear(whole.value, expected, isTotal || whole.has(.conclusion) ? 45 : 20)
    // 11, 16 and 19: 46 in all
    if !isTotal, !isConcluded(whole), !isConcludedBefore(index), !isYear(whole) {
      let isLast = !mentions[(index + 1)...].contains {
        $0.sentence == whole.sentence && $0.measures(like: whole) && !$0.isDifference
      }
      guard parts.count > 2, isLast, parts[0].sentence == whole.sentence,
        isNear(whole.value, expected, isEnding(whole) ? 12 : 25) || digits > 2
      else { return [] }
    }
    if whole.remarks.union(parts[0].remarks).contains(.unread), digits < 3 { return [] }
    // so the 120 chairs were enough: known before.
    if whole.isDefinite, whole.has(.conclusion), !isTotal { return [] }
    let isFirm =
      isConcluded(whole) || isConcludedBefore(index) || whole.sentence == parts[0].sentence
    let isMeant =
      parts.count > 2
      ? isClose && isFirm || digits > 1 : isTotal && isConcluded(whole) && isClose || digits > 2
    return isMeant ? [sum(whole, parts, .likely)].compactMap(\.self) : []
  }

  /// Bringing the three countries to 28,616 cases: what is said stands before a small number.
  private func isConcludedBefore(_ index: Int) -> Bool {
    index > 0 && mentions[index].has(.to) && mentions[index].separator == .none
      && isSmall(mentions[index - 1]) && mentions[index - 1].has(.conclusion)
  }

  func sum(_ whole: Mention, _ parts: [Mention], _ strength: Reading.Strength) -> Reading? {
    guard let sum = try? parts.reduce(Rational.zero, { try $0 + $1.value }) else { return nil }
    return Reading(
      .split, ["whole": [whole], "parts": parts], subject: whole,
      note: sum > whole.value ? "over" : "under", strength: strength
    ) { () throws(ArithmeticFault) in
      try parts.sum().overlaps(whole.estimate)
    }
  }

  /// upheld 23, dismissed 66 and sent 9 back, disposing of 98: what a clause with a verb in -ing ends with.
  private func isEnding(_ whole: Mention) -> Bool {
    let names = whole.noun.split(separator: " ")
    return whole.separator == .comma && names.first?.hasSuffix("ing") ?? false && names.count < 4
  }

  /// The year closed with $16,265.
  private func isYear(_ whole: Mention) -> Bool {
    whole.isDefinite && whole.separator == .stop && whole.period == "year"
      && whole.has([.closing, .to, .result])
  }

  /// 312 laptops, 148 servers and 57 printers are 517 devices; 496 sets of twins and 7 sets of triplets no 999 babies.
  func areOfAll(_ parts: [Mention], _ whole: Mention) -> Bool {
    let unit = whole.quantity.unit
    let named = parts.map(\.quantity.unit).filter { !$0.isEmpty }
    return unit.isEmpty || named.contains(unit) || Set(named).count == named.count
  }

  /// Whether some of the numbers have to be taken away from the others.
  private func comesOut(_ whole: Mention, _ parts: [Mention]) -> Bool {
    guard parts.count < 7 else { return false }
    for pattern in 1..<(1 << (parts.count - 1)) {
      var sum = parts[0].estimate
      for (place, part) in parts.dropFirst().enumerated() {
        let next = pattern >> place & 1 == 1 ? try? sum - part.estimate : try? sum + part.estimate
        guard let next else { return true }
        sum = next
      }
      if sum.overlaps(whole.estimate) { return true }
    }
    return false
  }

  func slips(_ whole: Mention, _ parts: [Mention]) -> Int {
    NearMiss.digits([whole] + parts) { numbers throws(ArithmeticFault) in
      var sum = Estimate(.zero)
      for number in numbers.dropFirst() { sum = try sum + number }
      return sum.overlaps(numbers[0])
    } ?? 0
  }

  private func isPart(_ part: Mention, of whole: Mention) -> Bool {
    // $420,000 a year and $275,000, so annual income is
    let isOfOneTime = part.period != nil && part.period == whole.period
    if part.has(.each), !isOfOneTime { return false }
    return (part.depth == 0 || part.depth == 1 && part.noun.isEmpty && part.head.isEmpty)
      && part.value > .zero && !part.isDifference && !part.isBehindSlash
      && !part.has([
        .whole, .part, .openList, .closing, .opening, .remainder, .plan, .compare,
        .base, .from, .greater, .less, .net,
      ])
      && !isOpen(part)
  }

  /// 21,480 for 2023 as a whole, 72 across the year.
  private func isOfWholeTime(_ whole: Mention) -> Bool {
    let said = whole.noun.split(separator: " ") + whole.behind.map { $0[...] }
    return isConcluded(whole) && said.contains { words.timesNamed[String($0)] == "year" }
  }
}
