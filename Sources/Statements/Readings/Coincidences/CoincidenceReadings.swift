internal import DocumentModel

/// 进出口37048亿元，出口20996亿元，进口16052亿元: numbers of one measure that make each other, told by their digits alone.
///
/// Numbers of many digits that are one slip of the hand away from a sum are seldom so by chance; how seldom, their
/// digits and the number of sums that were tried say.
struct CoincidenceReadings {
  let mentions: [Mention]
  private let words: StatementWords
  /// What numbers count that take turns with others.
  private let things: [Int: String]

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
    things = words.partsWords ? AlternatingSums.things(in: mentions) : [:]
  }

  /// 936 cases and 595 deaths, 2,407 cases and 1,296 deaths: whether numbers of two things would be added.
  private func mixesThings(_ candidate: Coincidence) -> Bool {
    !things.isEmpty && Set(candidate.places.compactMap { things[$0] }).count > 1
  }

  var all: [Reading] {
    let plain = mentions.filter(isPlain)
    var seen: [Mention] = []
    var found: [Reading] = []
    for number in plain where !seen.contains(where: { isAlike($0, number) }) {
      seen.append(number)
      let alike = plain.filter { isAlike($0, number) }
      if (3...Self.mostNumbers).contains(alike.count), let reading = reading(of: alike) {
        found.append(reading)
      }
    }
    let places = found.reduce(into: Set<Int>()) { $0.formUnion($1.places) }
    return found
      + (inStretches + amongRates + ofMeans).filter { $0.places.isDisjoint(with: places) }
  }

  private func isAlike(_ a: Mention, _ b: Mention) -> Bool {
    a.measures(like: b) && a.depth == b.depth && a.each == b.each
  }

  private func isPlain(_ number: Mention) -> Bool {
    number.isAmount && number.value > .zero && number.quantity.approximation == nil
      && !number.isAttribute && !number.isBehindSlash && !number.isCell && !number.isListed
      && !number.has(.plan)
  }

  /// The one that is least likely by chance of all that may be meant, where a slip explains why it does not come out
  /// even.
  private func reading(of numbers: [Mention]) -> Reading? {
    let changes = numbers.filter(\.isDifference)
    let values = numbers.filter { !$0.isDifference }
    var known: Set<Int> = []
    // What stands side by side is meant first, then what stands further off.
    for tried in [
      sums(values) + flows(changes) + gaps(values, changes), distantSums(values),
    ] {
      if let found = best(of: tried, beside: &known) { return found }
    }
    return nil
  }

  /// The one of some that may come out even that is least likely by chance.
  ///
  /// - Parameters:
  ///   - tried: What may come out even.
  ///   - known: The numbers that are right by what holds; those of `tried` that do are added.
  ///   - most: How often numbers without any relation may seem to have one.
  ///   - unlikely: How much less is believed of slips other than two digits that changed places.
  /// - Returns: Its reading, marked as told by digits; nil where none is that unlikely.
  func best(
    of tried: [Coincidence], beside known: inout Set<Int>, most: Double = mostChance,
    unlikely: Double = 1
  ) -> Reading? {
    var failing: [Coincidence] = []
    for candidate in tried {
      guard let holds = candidate.holds else { continue }
      if holds { known.formUnion(candidate.places) } else { failing.append(candidate) }
    }
    var best: (coincidence: Coincidence, chance: Double, suspects: Set<Int>)?
    for candidate in failing {
      // 人均纸质4.75本、电子3.40本，两项合计人均8.15本: means make a sum where a word says so.
      guard candidate.closing.each == nil || candidate.closing.has(.whole), !candidate.isOpen,
        !mixesUnits(candidate),
        !mixesThings(candidate), !(words.partsWords && candidate.isCompared),
        let slip = candidate.evidence, !slip.suspects.isSubset(of: known),
        slip.isSwap || !candidate.mayOverlap, !isSumOfOthers(candidate),
        slip.isSwap || !(words.partsWords && candidate.isApart)
      else { continue }
      let chance = slip.chance * (slip.isSwap || candidate.isDivided ? 1 : unlikely)
      guard chance < best?.chance ?? most / Double(tried.count) else { continue }
      best = (candidate, chance, slip.suspects)
    }
    // 高新技术企业, 规上企业: those of two ways make up no whole.
    let ways = Set(
      (best?.coincidence.came ?? []).compactMap { part in
        words.divisions.first { part.noun.contains($0.word) }?.way
      })
    guard let best, ways.count < 2, var reading = best.coincidence.reading else { return nil }
    reading.suspects = best.suspects
    reading.isByDigits = true
    reading.isSure = best.chance * Double(tried.count) < Self.leastChance
    // A whole that other parts make is right; what may have slipped is a part.
    let parts = best.coincidence.came.filter {
      best.suspects.subtracting(known).contains($0.quantity.range.lowerBound)
    }
    if known.contains(reading.subject.quantity.range.lowerBound), parts.count == 1 {
      reading.subject = parts[0]
    }
    return reading
  }

  /// From 3,288 to 2,907, and from 1,612 to 1,252: whether two others come to the whole of a sum that does not.
  private func isSumOfOthers(_ candidate: Coincidence) -> Bool {
    guard words.partsWords, candidate.form == .sum else { return false }
    let whole = candidate.closing
    let others = mentions.filter { $0.measures(like: whole) && $0.range != whole.range }
      .prefix(Self.mostNumbers)
    return others.indices.contains { first in
      others[..<first].contains { second in
        (try? (others[first].estimate + second.estimate).overlaps(whole.estimate)) ?? false
      }
    }
  }

  /// 7,897 cases and 1,768 deaths, 7,719 cases and 3,177 deaths: whether some parts are counted as the whole is and others
  /// as something that is told as often; in a language that counts without measure words.
  private func mixesUnits(_ candidate: Coincidence) -> Bool {
    guard words.partsWords, candidate.form == .sum else { return false }
    let own = Set(candidate.numbers.map(\.quantity.unit)).subtracting([""])
    guard own.count > 1 else { return false }
    let first = candidate.numbers.map(\.sentence).min() ?? 0
    let last = candidate.closing.sentence + 1
    let near = mentions.filter { $0.sentence >= first && $0.sentence <= last }
    return own.count { unit in near.count { $0.quantity.unit == unit } > 1 } > 1
  }

  /// Among more numbers some sum is one slip away from any of them.
  static let mostNumbers = 16

  /// How often numbers without any relation hardly ever seem to have one.
  static let leastChance = 0.03

  /// How often numbers without any relation may seem to have one.
  static let mostChance = 1.0

  /// The same of stretches of text, which no words need to call a whole and its parts.
  private static let mostInRuns = 0.1
}
