internal import DocumentModel

/// 检查加油站5座、仓储企业8家、建筑工地12个，累计检查各类场所25处: things that are counted in units of their own, and what all of them come to in a
/// unit of any thing; in a language that does not part words.
struct MixedSums {
  private let mentions: [Mention]
  private let words: StatementWords

  private static let anyUnits = ShippedWords.Zh.Statements.anyUnits.set

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard mentions.count > 2 else { return [] }
    return mentions.indices.dropFirst(2).compactMap(reading)
  }

  private func reading(at index: Int) -> Reading? {
    let whole = mentions[index]
    guard whole.kind == .count, whole.has(.whole), isPlain(whole), whole.separator <= .comma,
      !whole.has([.each, .plan])
    else { return nil }
    let isOfAny = Self.anyUnits.contains(whole.quantity.unit)
    var row: [Mention] = []
    var ends: [Int] = []
    for part in mentions[..<index].reversed() {
      guard part.kind == .count, isPlain(part), part.sentence == whole.sentence,
        part.depth == whole.depth, !part.has([.whole, .each, .plan, .part, .share])
      else { break }
      row.insert(part, at: 0)
      if part.separator > .list { ends.append(row.count) }
      if part.separator > .comma { break }
    }
    // The longest row that comes out even is meant, else the one of the clause before.
    let held = ends.reversed().first { count in
      (try? Array(row.suffix(count)).sum())?.overlaps(whole.estimate) ?? false
    }
    let isListed = row.dropFirst().allSatisfy { $0.separator <= .list }
    guard held != nil || isListed || areAlike(row) else { return nil }
    let parts = Array(row.suffix(held ?? row.count))
    guard parts.count > 1, parts.allSatisfy({ $0.noun.count > 1 || !$0.head.isEmpty }),
      Set((parts + [whole]).map(\.unit)).count > 1,
      !parts.contains(where: { words.times.units[$0.quantity.unit] != nil }),
      let sum = try? parts.sum(), held != nil || !isMade(whole, before: index)
    else { return nil }
    let digits =
      NearMiss.digits([whole] + parts) { numbers throws(ArithmeticFault) in
        var sum = Estimate(.zero)
        for number in numbers.dropFirst() { sum = try sum + number }
        return sum.overlaps(numbers[0])
      } ?? 0
    let isNear =
      digits > 1 && sum.isNear(whole.estimate, from: isOfAny ? 70 : 85, to: isOfAny ? 140 : 118)
    var found = Reading(
      .split, ["whole": [whole], "parts": parts], subject: whole,
      note: sum.low > whole.estimate.high ? "over" : "under", strength: isNear ? .likely : .weak
    ) { () throws(ArithmeticFault) in sum.overlaps(whole.estimate) }
    found?.isFirm = true
    return found
  }

  /// 走访企业34家，走访商户58户: whether the clauses of a row begin alike.
  private func areAlike(_ row: [Mention]) -> Bool {
    guard let start = row.first?.noun.prefix(2), start.count == 2 else { return false }
    return row.allSatisfy { $0.noun.hasPrefix(start) }
  }

  private func isPlain(_ mention: Mention) -> Bool {
    mention.quantity.approximation == nil && !mention.isDifference && mention.value > .zero
      && !mention.has([.base, .from, .compare, .greater, .less])
  }

  /// Whether some of the numbers before a whole make it.
  private func isMade(_ whole: Mention, before index: Int) -> Bool {
    var sum = Rational.zero
    for part in mentions[..<index].reversed() where part.kind == .count {
      guard part.sentence == whole.sentence, let next = try? sum + part.value else { return false }
      sum = next
      if sum == whole.value { return true }
    }
    return false
  }
}
