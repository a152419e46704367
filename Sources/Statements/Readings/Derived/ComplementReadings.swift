internal import DocumentModel

/// Inspectors passed 91.7%; the failure rate was 8.3%: two rates of which one is what the other leaves, in one sentence
/// or two; in a language that parts words.
struct ComplementReadings {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords else { return [] }
    return mentions.indices.compactMap(reading)
  }

  private func reading(at last: Int) -> Reading? {
    let rest = mentions[last]
    guard isShare(rest, isReached: true), let first = mentions[..<last].lastIndex(where: \.isRate),
      mentions[first].sentence >= rest.sentence - 1, isShare(mentions[first])
    else { return nil }
    let rate = mentions[first]
    let others = mentions.contains {
      isShare($0) && $0.depth == 0 && $0.range != rate.range && $0.range != rest.range
        && ($0.sentence == rate.sentence || $0.sentence == rest.sentence)
    }
    // 1,605 of 2,140 (75.0%): a rate with numbers of its own.
    let hasOwn = mentions.contains {
      $0.isBehindSlash && ($0.sentence == rate.sentence || $0.sentence == rest.sentence)
    }
    // 22% failed; of those that failed, 68% passed later.
    guard !others, !hasOwn, rest.clauses == 0 || rest.has(.conclusion), rate.depth == 0,
      rest.depth == 0,
      !rate.remarks.contains(.overlapping), !rest.remarks.contains(.overlapping)
    else { return nil }
    guard isComplement(rest, of: rate), !areOfTwoWholes(rate, rest) else { return nil }
    let strength = strength(rate, rest)
    return Reading(.shares, ["parts": [rate, rest]], subject: rest, strength: strength) {
      () throws(ArithmeticFault) in
      try (rate.estimate + rest.estimate).overlaps(Estimate(.one))
    }.map {
      var reading = $0
      reading.isFirm = true
      return reading
    }
  }

  /// 86% of all new installations, and 10.4% of electricity demand: whether each has a whole of its own.
  private func areOfTwoWholes(_ rate: Mention, _ rest: Mention) -> Bool {
    guard let one = words.whole(behind: rate), let other = words.whole(behind: rest),
      !one.isEmpty, !other.isEmpty
    else { return false }
    return !words.share(one.joined(separator: " "), other.joined(separator: " "))
      && one.prefix(1) != other.prefix(1)
  }

  private func isShare(_ rate: Mention, isReached: Bool = false) -> Bool {
    rate.isRate && !rate.quantity.unit.isEmpty && rate.value > .zero && rate.value < .one
      && rate.quantity.approximation == nil && !rate.isListed && !rate.isCell
      && (!rate.isDifference || isReached && rate.has(.to))
      && rate.cues.subtracting(rate.headCues.intersection([.plan, .from, .base]))
        .subtracting(isReached ? .to : [])
        .isDisjoint(with: [.plan, .base, .compare, .greater, .less, .from, .to, .each, .part])
      && rate.perUnit.isEmpty
  }

  private func strength(_ rate: Mention, _ rest: Mention) -> Reading.Strength {
    guard let sum = try? rate.value + rest.value, let off = try? (sum - .one).magnitude(),
      let near = try? Rational(2, over: 100), let far = try? Rational(1, over: 5), off < far
    else { return .weak }
    let digits =
      NearMiss.digits([rate, rest]) { numbers throws(ArithmeticFault) in
        try (numbers[0] + numbers[1]).overlaps(Estimate(.one))
      } ?? 0
    let isConcluded = rest.has([.closing, .remainder, .others, .conclusion])
    return digits > 1 || isConcluded && off <= (try? near + near) ?? near || off <= near
      ? .likely : .weak
  }

  /// Whether one counts what went well and the other what did not, or what is left.
  private func isComplement(_ rest: Mention, of rate: Mention) -> Bool {
    let bad: Cues = [.negation, .fault]
    let (own, other) = (rest.cues.union(rest.headCues), rate.cues.union(rate.headCues))
    if rest.has([.remainder, .others]) || rest.has(.closing) && rest.separator <= .comma {
      return true
    }
    let (one, two) = (names(rate), names(rest))
    if words.arePaired(one, two) { return true }
    let isBad = names(rest).split(separator: " ").contains { words.failures.contains(String($0)) }
    let isGood = names(rate).split(separator: " ").contains { words.successes.contains(String($0)) }
    let isDenied = !own.isDisjoint(with: bad) || isBad
    let wasDenied = !other.isDisjoint(with: bad)
    if isDenied, !wasDenied, isGood || other.contains(.passing) { return true }
    // 28.9% were arrested again, and no arrest for 71.1%
    if isDenied, !wasDenied, rest.separator <= .semicolon, rest.sentence == rate.sentence,
      words.share(one, two)
    {
      return true
    }
    if isDenied != wasDenied, rest.has(.conclusion) { return true }
    // Employment was 58.2%; those without work made up 41.8%.
    if isDenied, !wasDenied, rest.has(.share), rest.separator <= .semicolon { return true }
    // Paper made up 31.8% of bills, electronic bills 68.2%: of one whole.
    return rate.has(.share) && rest.sentence == rate.sentence && rest.cues.isSubset(of: .filler)
      && !rest.noun.isEmpty && rate.quantity.decimals > 0 && rest.quantity.decimals > 0
      && rest.separator <= .comma && rest.behind.isEmpty
  }

  private func names(_ rate: Mention) -> String {
    (rate.noun + " " + rate.head + " " + rate.behind.joined(separator: " "))
  }
}
