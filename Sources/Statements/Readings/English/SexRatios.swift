internal import DocumentModel

/// Males 623,121,843; females 587,447,730; sex ratio (females per 1,000 males) 943: how many of the one come to so many of the
/// other, in a language that parts words.
struct SexRatios {
  private static let pairs: [(one: String, other: String)] =
    ShippedWords.En.Statements.sexPairs.rows.map { ($0.word, $0.meaning) }

  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords, mentions.count > 3 else { return [] }
    return mentions.indices.dropFirst(2).compactMap {
      reading(at: $0) ?? toHundred(at: $0) ?? counted(at: $0)
    }
  }

  /// The sex ratio was 104.69 (female = 100): males for each hundred females.
  private func toHundred(at index: Int) -> Reading? {
    let ratio = mentions[index]
    guard ratio.isAmount, ratio.quantity.decimals > 0, ratio.value > Rational(60),
      ratio.value < Rational(160), !ratio.has([.base, .from]), !ratio.isDifference,
      Self.names.contains(where: ratio.noun.contains), let (female, male) = Self.pairs.first
    else { return nil }
    guard let one = people(male, before: index), let other = people(female, before: index) else {
      return nil
    }
    return Reading(
      .factor, ["from": [other], "to": [one], "times": [ratio]], subject: ratio,
      note: "proportion", strength: .likely
    ) { () throws(ArithmeticFault) in
      let made = try one.estimate / other.estimate * Estimate(Rational(100))
      let half = try Rational.powerOfTen(-ratio.quantity.decimals) * Rational(3, over: 5)
      return made.overlaps(
        Estimate(ratio.value, from: try ratio.value - half, to: try ratio.value + half))
    }
  }

  /// A sex ratio of 963 females per 1,000 males.
  private func counted(at index: Int) -> Reading? {
    let (ratio, per) = (mentions[index - 1], mentions[index])
    guard per.value == Rational(1000) || per.value == Rational(100), per.has(.each),
      ratio.sentence == per.sentence, per.separator == .none, ratio.quantity.approximation == nil,
      !ratio.has([.base, .compare, .from]), ratio.digits > 1,
      let pair = Self.pairs.first(where: {
        ratio.quantity.unit.hasPrefix($0.one) && per.quantity.unit.hasPrefix($0.other)
          || ratio.quantity.unit.hasPrefix($0.other) && per.quantity.unit.hasPrefix($0.one)
      })
    else { return nil }
    let isFirst = ratio.quantity.unit.hasPrefix(pair.one)
    guard let one = people(isFirst ? pair.one : pair.other, before: index - 1),
      let other = people(isFirst ? pair.other : pair.one, before: index - 1)
    else { return nil }
    return Reading(
      .factor, ["from": [other], "to": [one], "times": [ratio]], subject: ratio,
      note: "proportion", strength: .likely
    ) { () throws(ArithmeticFault) in
      let wanted = try one.estimate / other.estimate * per.estimate
      let half = try Rational.powerOfTen(-ratio.quantity.decimals) * Rational(3, over: 5)
      return wanted.overlaps(
        Estimate(ratio.value, from: try ratio.value - half, to: try ratio.value + half))
    }
  }

  private static let names = ShippedWords.En.Statements.sexRatios.words

  /// The only number of the sentence or the one before that counts a population of one sex.
  private func people(_ name: String, before index: Int) -> Mention? {
    let found = mentions[..<index].filter { mention in
      mention.isAmount && !mention.isDifference && !mention.has([.base, .from, .each])
        && mentions[index].sentence - mention.sentence < 2
        && (mention.quantity.unit.hasPrefix(name)
          || mention.noun.split(separator: " ").contains { $0.hasPrefix(name) })
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The number behind females per 1,000 males.
  private func reading(at index: Int) -> Reading? {
    let per = mentions[index]
    guard per.value == Rational(1000) || per.value == Rational(100), index + 1 < mentions.count,
      let (first, second) = names(per)
    else { return nil }
    let ratio = mentions[index + 1]
    guard ratio.isAmount, ratio.sentence == per.sentence, ratio.quantity.approximation == nil,
      !ratio.has([.base, .from]), let one = count(of: first, before: index),
      let other = count(of: second, before: index), one.range != other.range
    else { return nil }
    return Reading(
      .factor, ["from": [other], "to": [one], "times": [ratio]], subject: ratio,
      note: "proportion", strength: .likely
    ) { () throws(ArithmeticFault) in
      let wanted = try one.estimate / other.estimate * per.estimate
      let half = try Rational.powerOfTen(-ratio.quantity.decimals) * Rational(1, over: 2)
      return wanted.overlaps(
        Estimate(ratio.value, from: try ratio.value - half, to: try ratio.value + half))
    }
  }

  /// Females and males of females per 1,000 males.
  private func names(_ per: Mention) -> (String, String)? {
    let (before, behind) = (per.noun, per.head.isEmpty ? per.quantity.unit : per.head)
    func has(_ text: String, _ word: String) -> Bool {
      text.split(separator: " ").contains { $0.hasPrefix(word) }
    }
    for (one, other) in Self.pairs {
      if has(before, one), has(behind + " " + per.quantity.unit, other) { return (one, other) }
      if has(before, other), has(behind + " " + per.quantity.unit, one) { return (other, one) }
    }
    return nil
  }

  /// The only number before that counts them.
  private func count(of name: String, before index: Int) -> Mention? {
    let found = mentions[..<index].filter { mention in
      mention.isAmount && !mention.isDifference && !mention.has([.base, .from, .each])
        && (mention.quantity.unit.hasPrefix(name)
          || mention.noun.split(separator: " ").last?.hasPrefix(name) ?? false)
    }
    return found.count == 1 ? found[0] : nil
  }
}
