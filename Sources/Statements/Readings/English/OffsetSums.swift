internal import DocumentModel

/// A deficit of $86.6bn on goods, partly offset by a surplus of $22.4bn on services: what is left of numbers when the one that
/// a word takes away from them is taken; in a language that parts words.
struct OffsetSums {
  private static let offsets = ShippedWords.En.Statements.offsets.set

  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords, mentions.count > 2 else { return [] }
    return mentions.indices.dropFirst().flatMap(readings)
  }

  private func readings(of index: Int) -> [Reading] {
    let less = mentions[index]
    let isOffset = less.noun.split(separator: " ").contains { Self.offsets.contains(String($0)) }
    guard isOffset, isLevel(less) else { return [] }
    let own = mentions[..<index].indices.filter {
      let other = mentions[$0]
      return other.sentence == less.sentence && other.depth == less.depth && isLevel(other)
        && other.measures(like: less)
    }
    guard let last = own.last else { return [] }
    let far = mentions[..<last].indices.filter {
      let other = mentions[$0]
      return other.sentence >= less.sentence - 1 && isLevel(other) && other.measures(like: less)
        && other.depth == less.depth
    }
    let behind = mentions[(index + 1)...].indices.prefix {
      mentions[$0].sentence == less.sentence
    }.filter { isLevel(mentions[$0]) && mentions[$0].measures(like: less) }
    var found: [Reading] = []
    for whole in far + behind.prefix(1) {
      // All between the whole and what is taken away, and the last of them alone.
      let rows = [own.filter { $0 > whole }, [last]].filter { !$0.isEmpty && !$0.contains(whole) }
      for row in rows {
        found.add(reading(mentions[whole], row.map { mentions[$0] }, less: less))
      }
    }
    return found
  }

  private func isLevel(_ mention: Mention) -> Bool {
    mention.isAmount && !mention.isDifference && !mention.isBase && !mention.isCell
      && mention.value > .zero && mention.quantity.approximation == nil
      && !mention.has([.plan, .each, .from])
  }

  private func reading(_ whole: Mention, _ parts: [Mention], less: Mention) -> Reading? {
    guard let came = try? parts.sum() else { return nil }
    let digits =
      NearMiss.digits(parts + [less, whole]) { numbers throws(ArithmeticFault) in
        var left = Estimate(.zero)
        for number in numbers.dropLast(2) { left = try left + number }
        left = try left - numbers[numbers.count - 2]
        return left.overlaps(numbers[numbers.count - 1])
      } ?? 0
    var reading = Reading(
      .balance, ["came": parts, "went": [less], "closing": [whole]], subject: whole, note: "net",
      strength: digits > 2 ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      try (came - less.estimate).overlaps(whole.estimate)
    }
    if digits > 2 { reading?.isFirm = true }
    return reading
  }
}
