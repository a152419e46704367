internal import DocumentModel

/// 936 cases and 595 deaths in one country, 2,407 cases and 1,296 deaths in the next: numbers of two things that take
/// turns; each makes a sum with its own kind only.
struct AlternatingSums {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  /// The things that take turns in some numbers, by the place of the number; empty where none do.
  static func things(in mentions: [Mention]) -> [Int: String] {
    var found: [Int: String] = [:]
    for run in runs(in: mentions) {
      for index in run { found[mentions[index].quantity.range.lowerBound] = thing(mentions[index]) }
    }
    return found
  }

  var all: [Reading] {
    guard words.partsWords else { return [] }
    return Self.runs(in: mentions).flatMap(readings)
  }

  /// What a number counts: the word behind it.
  private static func thing(_ mention: Mention) -> String {
    mention.quantity.unit.isEmpty ? mention.next : mention.quantity.unit
  }

  /// Two pairs or more, each of the same two things, that stand side by side.
  private static func runs(in mentions: [Mention]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start + 3 < mentions.count {
      let (one, other) = (thing(mentions[start]), thing(mentions[start + 1]))
      var end = start
      while end < mentions.count, isPart(mentions[end]),
        thing(mentions[end]) == ((end - start).isMultiple(of: 2) ? one : other),
        mentions[end].sentence == mentions[start].sentence
      {
        end += 1
      }
      end -= (end - start) % 2
      if one != other, !one.isEmpty, !other.isEmpty, end - start > 3 {
        found.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  private static func isPart(_ mention: Mention) -> Bool {
    mention.isAmount && mention.kind != .money && !mention.isDifference && !mention.isCell
      && mention.quantity.approximation == nil
  }

  private func readings(of run: Range<Int>) -> [Reading] {
    (0..<2).flatMap { offset -> [Reading] in
      let parts = run.filter { ($0 - run.lowerBound).isMultiple(of: 2) == (offset == 0) }
        .map { mentions[$0] }
      let name = Self.thing(parts[0])
      let wholes = mentions[..<run.lowerBound].suffix(4).filter {
        Self.isPart($0) && $0.sentence >= parts[0].sentence - 1
          && (Self.thing($0) == name || $0.quantity.unit.isEmpty)
      }
      return wholes.compactMap { whole in
        reading(whole, parts, isClosed: isClosed(whole, mentions[run.lowerBound], name))
      }
    }
  }

  /// Whether the numbers are all that a total of their kind is made of.
  private func isClosed(_ whole: Mention, _ first: Mention, _ name: String) -> Bool {
    Self.thing(whole) == name && first.isBehindColon || whole.has(.whole) && first.isBehindColon
  }

  private func reading(_ whole: Mention, _ parts: [Mention], isClosed: Bool) -> Reading? {
    guard let sum = try? parts.sum() else { return nil }
    let isOver = sum.low > whole.estimate.high
    let digits =
      NearMiss.digits(parts + [whole]) { numbers throws(ArithmeticFault) in
        var all = Estimate(.zero)
        for number in numbers.dropLast() { all = try all + number }
        return all.overlaps(numbers[numbers.count - 1])
      } ?? 0
    let isMeant = isClosed && digits > 2
    var reading = Reading(
      .split, ["whole": [whole], "parts": parts], subject: whole, note: isOver ? "over" : "under",
      strength: isMeant ? .likely : .weak
    ) { () throws(ArithmeticFault) in sum.overlaps(whole.estimate) }
    if isMeant { reading?.isFirm = true }
    return reading
  }
}
