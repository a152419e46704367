internal import DocumentModel

/// A budget of £4.2m for the Sallow Bridge repairs, and the £4.6 million approved for the Sallow Bridge repairs: what is known
/// already, for the same thing in as many words, is the same sum.
struct AmountsAgain {
  private struct Entry {
    let mention: Mention
    let words: [String]
  }

  private let entries: [Entry]
  /// So many words in a row name one thing.
  private static let sameWords = 4
  /// A text with more sums of money is not compared sum by sum.
  private static let most = 200

  init(_ passages: [Passage]) {
    let money = passages.flatMap(\.mentions).filter {
      $0.kind == .money && $0.depth == 0 && $0.quantity.approximation == nil
        && !$0.has([.each, .compare, .base, .greater, .less, .by]) && !$0.isDifference
        && $0.behind.count >= Self.sameWords
    }
    entries =
      money.count <= Self.most ? money.map { Entry(mention: $0, words: $0.behind) } : []
  }

  var all: [Reading] {
    entries.indices.compactMap { index in
      let second = entries[index]
      guard second.mention.isDefinite else { return nil }
      let same = entries[..<index].filter { isSame($0, second) }
      guard let first = same.last?.mention,
        !same.contains(where: { $0.mention.estimate.overlaps(second.mention.estimate) }),
        first.measures(like: second.mention), first.year == second.mention.year,
        Slip.isOneOff(second.mention, insteadOf: first.value)
      else { return nil }
      return Reading(
        .same, ["first": [first], "second": [second.mention]], subject: second.mention,
        note: "twice", strength: .likely
      ) { () throws(ArithmeticFault) in false }
    }
  }

  /// For the Sallow Bridge repairs: whether both are for the same thing.
  private func isSame(_ a: Entry, _ b: Entry) -> Bool {
    let first = a.words.joined(separator: " ") + " "
    return b.words.indices.dropLast(Self.sameWords - 1).contains { place in
      first.contains(b.words[place..<(place + Self.sameWords)].joined(separator: " ") + " ")
    }
  }
}
