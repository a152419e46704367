internal import DocumentModel

/// Rates that are not those of the amounts beside them; in a language that parts words.
struct RateBases {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  /// Whether the rate of a change that does not fit may be of other numbers: of each year of several, at other
  /// prices, or of all of several pairs.
  func areOther(_ reading: Reading) -> Bool {
    guard words.partsWords, !reading.holds, let rate = reading.roles["rate"]?.first,
      rate.kind == .percent
    else { return false }
    if reading.kind == .rate {
      // An age-standardised rate of 76.3 per 100,000
      let isOfPopulation = !rate.perUnit.isEmpty || Double(rate.value) < 0.005
      return isShareOfKind(reading, rate) || isOfPopulation && rate.remarks.contains(.comparable)
    }
    guard reading.kind == .change else { return false }
    return isOfEachTime(rate) || rate.remarks.contains(.otherPrices)
      || isOfSeveralPairs(reading, rate)
  }

  /// Of 2,318 animals 1,206 were dogs, 25% of the dogs of the county: whether a rate is a share of all that its part is
  /// some of.
  private func isShareOfKind(_ reading: Reading, _ rate: Mention) -> Bool {
    guard let part = reading.roles["part"]?.first, let whole = reading.roles["whole"]?.first,
      let name = words.whole(behind: rate), !name.isEmpty
    else { return false }
    let own = Set(part.behind + part.head.split(separator: " ").map(String.init)).filter {
      words.cues(of: $0).isEmpty && !words.functionWords.contains($0)
    }
    let others = (whole.noun + " " + whole.head).split(separator: " ").map(String.init)
    return !own.subtracting(others + whole.behind).isDisjoint(with: name)
  }

  /// By 6% a year, at a compound rate of 6%.
  private func isOfEachTime(_ rate: Mention) -> Bool {
    let names = Set(rate.noun.split(separator: " ").map(String.init))
    let isMean = rate.each.map(words.eachWords.contains) ?? false
    return rate.headCues.contains(.each) || rate.each != nil && !isMean
      || isMean && names.contains { words.timesNamed[$0] != nil }
      || rate.behind.prefix(2).contains(where: words.compounded.contains)
      || !names.isDisjoint(with: words.compounded)
      || rate.has(.ofWhole) && words.isOfGrowth(rate.noun)
  }

  /// By 4.5%, from £310 to £325 for visitors and from £200 to £206 for residents: whether another pair joins that of
  /// a reading, and no rate of its own does.
  private func isOfSeveralPairs(_ reading: Reading, _ rate: Mention) -> Bool {
    guard let old = reading.roles["from"]?.first, let new = reading.roles["to"]?.first,
      old.has(.from), new.has(.to)
    else { return false }
    let pairs = mentions.indices.dropLast().filter {
      let (first, second) = (mentions[$0], mentions[$0 + 1])
      return first.has(.from) && second.has(.to) && second.separator == .none
        && first.sentence == rate.sentence && first.measures(like: old)
        && second.measures(like: old)
    }
    guard let own = pairs.firstIndex(where: { mentions[$0].range == old.range }) else {
      return false
    }
    func isJoined(_ first: Int, _ second: Int) -> Bool {
      let next = mentions[second]
      return next.noun.isEmpty && next.separator <= .comma && second - first == 2
    }
    return own + 1 < pairs.count && isJoined(pairs[own], pairs[own + 1])
      || own > 0 && isJoined(pairs[own - 1], pairs[own])
  }
}
