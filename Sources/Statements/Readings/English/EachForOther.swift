internal import DocumentModel

/// 1,959,294 first attendances and 4,546,387 follow-ups, 2.3 follow-ups for each first attendance: how many of the one there
/// are for each of the other; in a language that parts words.
struct EachForOther {
  private static let eachWords = ShippedWords.En.Documents.rateWords.set

  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard mentions.count > 2 else { return [] }
    return mentions.indices.dropFirst(2).compactMap(reading)
  }

  private func reading(at index: Int) -> Reading? {
    let each = mentions[index]
    guard each.isAmount, each.value > .zero, !each.isDifference, each.quantity.approximation == nil,
      !each.has([.base, .compare, .plan, .from, .part]), let name = perName(each)
    else { return nil }
    let near = mentions[..<index].filter {
      $0.isAmount && $0.sentence >= each.sentence - 1 && $0.depth == 0 && $0.digits > 1
        && $0.unit.isEmpty && $0.kind != .money && !$0.isDifference
        && !$0.has([.base, .compare, .plan, .from, .part])
    }
    guard near.count == 2, let first = near.first, let second = near.last else { return nil }
    let others = [first, second].filter { names($0, name) }
    guard others.count == 1, let count = others.first else { return nil }
    let total = count.range == first.range ? second : first
    guard let own = each.behind.first, names(total, own) else { return nil }
    let digits =
      NearMiss.digits([total, count, each]) { numbers throws(ArithmeticFault) in
        try (numbers[0] / numbers[1]).overlaps(numbers[2])
      } ?? 0
    return Reading(
      .average, ["total": [total], "count": [count], "each": [each]], subject: each,
      strength: digits > 1 ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      try (total.estimate / count.estimate).overlaps(Estimate(rate: each))
    }
  }

  /// Attendance of 2.3 follow-ups for each first attendance.
  private func perName(_ each: Mention) -> String? {
    guard let place = each.behind.firstIndex(where: { Self.eachWords.contains($0) }),
      let name = each.behind.dropFirst(place + 1).prefix(3).last(where: { $0.count > 3 }),
      words.timesNamed[name] == nil
    else { return nil }
    return name
  }

  /// Whether a number counts what a word names.
  private func names(_ number: Mention, _ name: String) -> Bool {
    let root = name.prefix(max(5, name.count - 2))
    return ([number.quantity.unit] + number.behind.prefix(4)).contains {
      $0.hasPrefix(root) || root.count > 4 && $0.hasPrefix(root.prefix(6))
    }
  }
}
