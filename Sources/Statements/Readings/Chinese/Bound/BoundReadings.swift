internal import DocumentModel

/// 占社会消费品零售总额473亿元的比重为27.6%; 其中新收99件、旧存10件: numbers that words bind so that one identity is
/// meant and no other; in a language that does not part words.
///
/// Where they do not fit, a slip of the hand in one of them must explain it.
struct BoundReadings {
  let mentions: [Mention]
  let words: StatementWords
  /// What knows units, and what a number is for each of.
  let averages: AverageReadings

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
    averages = AverageReadings(passage)
  }

  var all: [Reading] {
    guard !words.partsWords else { return [] }
    var found: [Reading] = []
    for (index, subject) in mentions.enumerated() where !subject.isCell && !subject.isListed {
      found.add(namedShare(index))
      found.add(oppositeShare(index))
      found.add(uptime(index))
      found.add(newAndOld(index))
      found.add(yearsApart(index))
      found.add(pointsOfNamed(index))
      found.add(ratioOfPair(index))
      found.add(weightedMean(index))
      found.add(pairOfGroup(index))
      for reading in respectiveShares(index) { found.add(reading) }
      for reading in products(index) { found.add(reading) }
      found.add(namedRatio(index))
      found.add(saidShare(index))
      found.add(superlative(index))
      found.add(datedLevels(index))
      found.add(vitalRates(index))
      found.add(steps(index))
      found.add(changesOfParts(index))
      found.add(rateParts(index))
    }
    found.add(sharedOut)
    return found
  }

  /// A reading of numbers that stand in an identity, as sure as the digits of the one that may have slipped say.
  func reading(
    _ kind: StatementKind, _ roles: [String: [Mention]], subject: Mention, note: String = "",
    _ numbers: [Mention], digits least: Int = 2,
    fits: ([Estimate]) throws(ArithmeticFault) -> Bool
  ) -> Reading? {
    let isExact = numbers.allSatisfy { $0.quantity.approximation == nil }
    guard let written = try? numbers.map({ try rounded($0) }), let holds = try? fits(written) else {
      return nil
    }
    let digits = holds || !isExact ? 0 : NearMiss.digits(numbers, fits: fits) ?? 0
    var reading = Reading(
      kind, roles, subject: subject, note: note,
      strength: holds || digits >= least ? .likely : .weak
    ) { () throws(ArithmeticFault) in holds }
    reading?.isFirm = true
    reading?.isBound = true
    return reading
  }

  /// What a number may stand for: rates may be cut after their last digit.
  private func rounded(_ mention: Mention) throws(ArithmeticFault) -> Estimate {
    mention.isRate ? try Estimate(rate: mention) : mention.estimate
  }

  /// Whether a number is a plain amount of the time that is written about.
  func isValue(_ mention: Mention) -> Bool {
    mention.isAmount && mention.value > .zero && !mention.isDifference
      && !mention.has([.each, .plan]) && !mention.isBehindSlash
      && (!mention.has(.compare) || mention.isJoining)
      && mention.quantity.approximation == nil
  }

  /// The name of a number: what stands before it and behind it.
  func name(_ mention: Mention) -> String { mention.noun + mention.head }
}
