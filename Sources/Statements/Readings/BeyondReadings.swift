internal import DocumentModel

/// A completion rate of 104%; 130% of respondents; fell by 150%: rates that pass the whole they are of.
struct BeyondReadings {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    mentions.indices.compactMap { index in
      let rate = mentions[index]
      guard rate.isRate, !rate.quantity.unit.isEmpty, rate.quantity.value > .one,
        rate.quantity.approximation == nil || rate.estimate.low > .one
      else { return nil }
      if rate.isDifference { return words.partsWords ? fall(index) : nil }
      return hundreds(rate) ?? share(index)
    }
  }

  /// “6100%”: six times a hundred percent whose 个 is lost.
  private func hundreds(_ rate: Mention) -> Reading? {
    guard rate.isQuoted, (2...9).contains(where: { rate.value == Rational($0 * 10 + 1) }) else {
      return nil
    }
    return Reading(.rate, ["rate": [rate]], subject: rate, note: "hundreds", strength: .strong) {
      () throws(ArithmeticFault) in false
    }
  }

  /// More than all of a whole that the rate is one of.
  private func share(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard let strength = strength(of: index),
      !rate.has([.plan, .base, .compare, .greater, .less]),
      rate.headCues.isDisjoint(with: [.plan, .base, .compare]),
      !names(words.passing, in: rate.noun), rate.year == nil, !includesOthers(index),
      !isAccountedFor(rate)
    else { return nil }
    let isPlanned =
      words.partsWords
      && mentions.contains { $0.sentence == rate.sentence && $0.has([.plan, .compare]) }
    var reading = Reading(
      .rate, ["rate": [rate]], subject: rate, note: "beyond",
      strength: isPlanned ? min(strength, .likely) : strength
    ) { () throws(ArithmeticFault) in false }
    if words.partsWords {
      reading?.startsAtNumber = !words.boundedRates.contains { ends(rate.noun, with: $0) }
    } else {
      reading?.anchor = words.boundedRates.first(where: rate.noun.hasSuffix)
    }
    return reading
  }

  /// 参保52.3万人（含外地户籍3.1万人），参保率102.4%: some are not of those that the rate is of.
  private func includesOthers(_ index: Int) -> Bool {
    guard !words.partsWords, index > 0 else { return false }
    let (before, rate) = (mentions[index - 1], mentions[index])
    return before.depth > rate.depth && before.has(.openList) && before.sentence == rate.sentence
  }

  /// 到位率为112%，扣除补拨因素后为100%: the sentence says itself what lets it pass the whole.
  private func isAccountedFor(_ rate: Mention) -> Bool {
    !words.partsWords
      && mentions.contains {
        $0.sentence == rate.sentence && $0.range != rate.range && $0.isRate && $0.has(.comparable)
      }
  }

  /// How sure it is that the rate is one of a whole; nil where it may be one of something else.
  private func strength(of index: Int) -> Reading.Strength? {
    let rate = mentions[index]
    guard words.partsWords else {
      guard !words.unboundedRates.contains(where: rate.noun.hasSuffix) else { return nil }
      if words.boundedRates.contains(where: rate.noun.hasSuffix) { return .strong }
      // 女性占比120%; not 占户籍人口的120%, which may be of something else.
      return rate.has(.share) && !rate.isShareOfNamed ? .likely : nil
    }
    guard let whole = words.whole(behind: rate)?.joined(separator: " ") else {
      if words.boundedRates.contains(where: {
        ends(rate.noun, with: $0) || begins(rate.head, with: $0)
      }) {
        return .strong
      }
      return rate.has(.share) || names(words.boundedRates, in: rate.noun)
        ? .likely : nil
    }
    if index + 1 < mentions.count, mentions[index + 1].isBehindSlash {
      return isCovered(by: rate, mentions[index + 1]) ? .likely : nil
    }
    if words.boundedWholes.contains(where: { begins(whole, with: $0) }) { return .strong }
    let isShare = rate.has(.share) && !names(words.passedWholes, in: whole)
    return isShare ? .likely : nil
  }

  /// The frost hit 131% of the 6,000 orchards: a share of things that are counted.
  private func isCovered(by rate: Mention, _ whole: Mention) -> Bool {
    whole.kind == .count && whole.unit.isEmpty && whole.year == nil
      && whole.cues.union(whole.headCues).isDisjoint(with: [.plan, .base, .compare, .each])
      && (rate.noun.isEmpty || words.covering.contains { ends(rate.noun, with: $0) })
  }

  /// Nothing falls by more than all of it, unless it can be less than nothing.
  private func fall(_ index: Int) -> Reading? {
    let change = mentions[index]
    let canBeNegative = mentions.contains {
      $0.sentence == change.sentence
        && ($0.has(.net) || names(words.signed, in: $0.noun) || names(words.signed, in: $0.head))
    }
    guard change.has(.fall), !change.has([.rise, .from]), !change.isNegative, !canBeNegative,
      !words.signed.contains(change.next), words.whole(behind: change) == nil
    else { return nil }
    return Reading(.change, ["rate": [change]], subject: change, note: "beyond", strength: .strong)
    {
      () throws(ArithmeticFault) in false
    }
  }

  private func begins(_ text: String, with word: String) -> Bool {
    " \(spaced(text)) ".hasPrefix(" \(spaced(word)) ")
  }

  private func ends(_ text: String, with word: String) -> Bool {
    " \(spaced(text)) ".hasSuffix(" \(spaced(word)) ")
  }

  private func names(_ list: [String], in text: String) -> Bool {
    let text = " \(spaced(text)) "
    return list.contains { text.contains(" \(spaced($0)) ") }
  }

  /// A hyphen is lost in some names and a blank in others.
  private func spaced(_ text: String) -> String { text.filter { $0 != "-" } }
}
