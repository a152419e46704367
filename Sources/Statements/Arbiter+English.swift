internal import DocumentModel

/// Readings of a language that parts words alone.
extension Arbiter {
  static func english(_ passage: Passage) -> [Reading] {
    ComparedLevels(passage).all + AlternatingSums(passage).all + OffsetSums(passage).all
      + ForEveryUnit(passage).all + NearbyMeans(passage).all + NamedShares(passage).all
      + NamedBalances(passage).all + GrossAndNet(passage).all + ContributionReadings(passage).all
      + FractionsAndRates(passage).all + EachForOther(passage).all + OneInMany(passage).all
      + PartsOfAny(passage).all
  }

  /// Whether words beside the numbers of a reading bind one of them to something else.
  func isSaidOfOthers(_ reading: Reading) -> Bool {
    switch reading.kind {
    case .change: isOfBracketedPart(reading) || isOfBracketedYear(reading)
    case .rate:
      isOfBracketedPart(reading) || isOfNamedBase(reading) || isOfItsOwnWhole(reading)
    case .split: countsTwoThings(reading)
    case .balance: isWithAnother(reading)
    default: false
    }
  }

  /// Including 91 (1.4 percent) fewer: whether a rate stands in brackets behind a part that has no place in the reading.
  private func isOfBracketedPart(_ reading: Reading) -> Bool {
    let rate = reading.subject
    guard rate.isRate, rate.depth > 0, rate.separator == .none,
      let place = mentions.firstIndex(where: { $0.range == rate.range }), place > 0
    else { return false }
    let owner = mentions[place - 1]
    return owner.isAmount && owner.depth < rate.depth && owner.has([.part, .openList])
      && !reading.places.contains(owner.numberRange.lowerBound)
  }

  /// A deficit of £71,178 (2022: £36,514), which took funds from one number to another: a difference of another year.
  private func isOfBracketedYear(_ reading: Reading) -> Bool {
    guard let by = reading.roles["by"]?.first, let to = reading.roles["to"]?.first else {
      return false
    }
    return by.depth > to.depth && by.year != nil && to.range.lowerBound > by.range.lowerBound
  }

  /// The fatality rate in all cases with a recorded outcome: whether a rate names a base that its whole does not name.
  private func isOfNamedBase(_ reading: Reading) -> Bool {
    guard let rate = reading.roles["rate"]?.first, let whole = reading.roles["whole"]?.first
    else { return false }
    let names = rate.noun.split(separator: " ").map(String.init)
    guard let place = names.lastIndex(where: rateNames.contains), place + 3 < names.count else {
      return false
    }
    let known =
      (whole.noun + " " + whole.head + " " + whole.quantity.unit)
      .split(separator: " ").map { $0.prefix(4) } + whole.behind.map { $0.prefix(4) }
    return names[(place + 1)...].count { !known.contains($0.prefix(4)) } > 1
  }

  /// Half of the costs of €3.60 million, so that €3.28 million is left: a fraction in words right before its whole, and a
  /// number that follows from it.
  private func isOfItsOwnWhole(_ reading: Reading) -> Bool {
    guard let rate = reading.roles["rate"]?.first, rate.quantity.unit.isEmpty,
      let whole = reading.roles["whole"]?.first, let part = reading.roles["part"]?.first,
      whole.range.lowerBound > rate.range.lowerBound, whole.separator == .none,
      part.range.lowerBound > whole.range.lowerBound
    else { return false }
    return part.has(.conclusion) || part.noun.split(separator: " ").count > 1
  }

  private var rateNames: Set<String> { StatementWords.english.rateNameSet }

  /// 5,130 complaints and enquiries: 904 enquiries, 3,452 complaints: whether a whole counts two things, and each part one
  /// of them, so that others may be left out.
  private func countsTwoThings(_ reading: Reading) -> Bool {
    guard let whole = reading.roles["whole"]?.first, let parts = reading.roles["parts"],
      whole.behind.count > 2, !whole.quantity.unit.isEmpty,
      StatementWords.english.cues(of: whole.behind[1]).contains(.joiner)
    else { return false }
    let other = whole.behind[2].prefix(4)
    let units = parts.map { $0.quantity.unit }
    // One part for each of the two is all there is.
    return parts.count > 2 && units.contains { $0.hasPrefix(other) }
      && units.contains(whole.quantity.unit)
  }

  /// With the transfer of a hospital (57 beds): whether another number beside them is what a balance is off by.
  private func isWithAnother(_ reading: Reading) -> Bool {
    guard let opening = reading.roles["opening"], let closing = reading.roles["closing"],
      let end = closing.first, let start = opening.first
    else { return false }
    let (came, went) = (reading.roles["came"] ?? [], reading.roles["went"] ?? [])
    let great = went.filter { !$0.isInWords }
    let offs = [went, great].compactMap { went in
      try? (opening.sum() + came.sum() - went.sum() - closing.sum()).magnitude()
    }
    return amounts.contains { other in offs.contains { isOff(other, by: $0) } }
    func isOff(_ other: Mention, by off: Estimate) -> Bool {
      other.measures(like: end) && !reading.places.contains(other.numberRange.lowerBound)
        && other.range.lowerBound > start.range.lowerBound
        && (start.sentence...max(start.sentence, end.sentence)).contains(other.sentence)
        && other.estimate.overlaps(off)
    }
  }
}
