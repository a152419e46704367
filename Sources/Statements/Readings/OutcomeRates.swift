internal import DocumentModel

/// 1,426,000 employed and 93,000 unemployed, so that the rate was 6.1%; 275,450 prosecuted and 34,982 not: a share of two
/// numbers of opposite names, which are all together; in a language that parts words.
struct OutcomeRates {
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

  private func reading(at index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.kind == .percent, !rate.quantity.unit.isEmpty, rate.value < .one, rate.depth == 0,
      rate.quantity.approximation == nil, !rate.isDifference, rate.each == nil,
      !rate.has([.plan, .base, .from, .each, .compare])
    else { return nil }
    let levels = mentions[..<index].filter {
      $0.sentence >= rate.sentence - 1 && isLevel($0)
    }
    let near = levels.filter { !$0.has(.part) }
    let pairs = near.indices.dropFirst().compactMap { place -> (a: Mention, b: Mention)? in
      let (a, b) = (near[place - 1], near[place])
      return a.measures(like: b) && b.sentence - a.sentence < 2
        && (areOpposed(a, b) || near.count == 2 && isOfOutcome(rate)) ? (a, b) : nil
    }
    // Women numbered 901, or 63.9%; men numbered 509, or 36.1%: each has its share.
    guard let pair = pairs.last,
      !mentions[..<index].contains(where: {
        $0.isRate && !$0.isDifference && $0.range.lowerBound > pair.a.range.lowerBound
      })
    else { return nil }
    // Among them, 236,183: a part of both.
    if let part = levels.last, part.has(.part),
      part.sentence == rate.sentence, part.measures(like: pair.a)
    {
      return share(rate, part, of: [pair.a, pair.b], note: "both")
    }
    let (first, second) = (pair.b, pair.a)
    let held = [share(rate, first, of: [second]), share(rate, second, of: [first])]
      .compactMap(\.self)
    if let reading = held.first(where: \.holds) { return reading }
    // The rate is named after one of the two.
    return isNamed(rate, first, besides: second) ? held.first : held.last
  }

  /// The share of a part in itself and another number, or in two others.
  private func share(_ rate: Mention, _ part: Mention, of others: [Mention], note: String = "among")
    -> Reading?
  {
    func fits(_ numbers: [Estimate]) throws(ArithmeticFault) -> Bool {
      let whole = try note == "both" ? numbers[2] + numbers[3] : numbers[1] + numbers[2]
      return try (numbers[1] / whole).overlaps(numbers[0])
    }
    let digits = NearMiss.digits([rate, part] + others, fits: fits) ?? 0
    let isSaid =
      rate.has([.result, .conclusion, .share]) || words.stem(of: rate.noun) != nil
    let expected = try? part.value / (others.sum().value + (note == "both" ? .zero : part.value))
    let isNear = expected.map { Estimate(rate.value).isNear(Estimate($0), from: 60, to: 160) }
    let isExact = ([part] + others).allSatisfy { $0.quantity.approximation == nil }
    let isSure =
      isSaid && isExact && digits > 1 && isNear ?? false
      && (note == "both" || areOpposed(part, others[0]))
    let roles =
      note == "both"
      ? ["part": [part], "whole": [others[0]], "sibling": [others[1]], "rate": [rate]]
      : ["part": [part], "sibling": others, "rate": [rate]]
    var reading = Reading(
      .rate, roles, subject: rate, note: note, strength: isSure ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      try fits([Estimate(rate: rate), part.estimate] + others.map(\.estimate))
    }
    reading?.isFirm = true
    return reading
  }

  private func isLevel(_ mention: Mention) -> Bool {
    mention.isAmount && mention.depth == 0 && mention.value > .zero && !mention.isAttribute
      && !mention.isListed && !mention.isCell && !mention.isDifference && !mention.isBehindSlash
      && !mention.has([.base, .compare, .from, .each, .plan])
      && !(mention.isInWords && mention.value < Rational(13))
  }

  /// Prosecuted and not prosecuted, employed and unemployed, passed and failed.
  private func areOpposed(_ a: Mention, _ b: Mention) -> Bool {
    let (one, other) = (names(a), names(b))
    if words.arePaired(one.joined(separator: " "), other.joined(separator: " ")) { return true }
    let isDenied = [a, b].map { $0.cues.union($0.headCues).contains(.negation) }
    if isDenied[0] != isDenied[1] {
      return words.share(one.joined(separator: " "), other.joined(separator: " "))
    }
    func isOpposite(_ long: [String], _ short: [String]) -> Bool {
      long.contains { word in bare(word).contains { short.contains($0) } }
    }
    if isOpposite(one, other) || isOpposite(other, one) { return true }
    func holds(_ names: [String], _ set: Set<String>) -> Bool {
      names.contains(where: set.contains)
    }
    return holds(one, words.failures) && holds(other, words.successes)
      || holds(other, words.failures) && holds(one, words.successes)
  }

  private func names(_ mention: Mention) -> [String] {
    let unit = mention.quantity.unit
    return (mention.noun + " " + mention.head + " " + unit).split(separator: " ").map(String.init)
      + mention.behind
  }

  /// In work and unemployed: the unemployment rate may be of both.
  private func isOfOutcome(_ rate: Mention) -> Bool {
    rate.noun.split(separator: " ").contains {
      words.failures.contains(String($0)) || words.successes.contains(String($0))
    }
  }

  /// A word without what makes its opposite of it: employed of unemployed.
  private func bare(_ word: String) -> [String] {
    words.oppositePrefixes.filter { word.hasPrefix($0) && word.count > $0.count + 3 }
      .map { String(word.dropFirst($0.count)) }
  }

  /// Whether a rate is named after a part: unemployment of unemployed, non-arrest of not arrested.
  private func isNamed(_ rate: Mention, _ part: Mention, besides other: Mention) -> Bool {
    let (own, others) = (
      names(part).joined(separator: " "), names(other).joined(separator: " ")
    )
    if words.share(rate.noun, own, besides: others) { return true }
    let saysNo = rate.noun.split(separator: " ").contains { word in
      bare(String(word)).contains { words.share($0, own) }
    }
    return part.cues.union(part.headCues).contains(.negation) == saysNo
  }
}
