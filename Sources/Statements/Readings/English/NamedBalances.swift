internal import DocumentModel

/// Began the year with 140 animals, took in 920, recorded 987 outcomes and ended the year with 73: what was there and what is
/// left are named, and what came and went between them is not, or by words of all kinds; in a language that parts words.
struct NamedBalances {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords, mentions.count > 3 else { return [] }
    return mentions.indices.compactMap(reading)
  }

  private func reading(closingAt index: Int) -> Reading? {
    let closing = mentions[index]
    guard closing.has(.closing), isLevel(closing),
      let first = mentions[..<index].lastIndex(where: {
        $0.has(.opening) && $0.sentence == closing.sentence && isLevel($0)
          && $0.depth == closing.depth && $0.measures(like: closing)
      })
    else { return nil }
    let opening = mentions[first]
    let flows = mentions[(first + 1)..<index].filter {
      $0.isAmount && $0.depth == closing.depth && !$0.has(.part)
    }
    guard (2...3).contains(flows.count),
      flows.allSatisfy({ isLevel($0) && $0.measures(like: closing) && !$0.has(.opening) })
    else { return nil }
    // Each way that those without a name may go.
    let ways = flows.reduce([[Bool]()]) { ways, flow in
      let own =
        flow.has(.incoming) == flow.has(.outgoing) ? [true, false] : [flow.has(.incoming)]
      return ways.flatMap { way in own.map { way + [$0] } }
    }
    func left(_ numbers: [Estimate], _ way: [Bool]) throws(ArithmeticFault) -> Estimate {
      var left = numbers[0]
      for (flow, comes) in zip(numbers.dropFirst(), way) {
        left = try comes ? left + flow : left - flow
      }
      return left
    }
    let numbers = [opening] + flows + [closing]
    let held = ways.contains { way in
      (try? left(numbers.map(\.estimate), way).overlaps(closing.estimate)) ?? false
    }
    let meant = ways.first { way in
      way.contains(true) && way.contains(false)
        && (NearMiss.digits(numbers) { changed throws(ArithmeticFault) in
          try left(changed, way).overlaps(changed[changed.count - 1])
        } ?? 0) > 2
    }
    guard let way = meant ?? ways.first else { return nil }
    let came = zip(flows, way).filter(\.1).map(\.0)
    let went = zip(flows, way).filter { !$0.1 }.map(\.0)
    return Reading(
      .balance, ["opening": [opening], "came": came, "went": went, "closing": [closing]],
      subject: closing, strength: meant == nil ? .weak : .likely
    ) { () throws(ArithmeticFault) in held }
  }

  private func isLevel(_ mention: Mention) -> Bool {
    mention.isAmount && !mention.isCell && mention.quantity.approximation == nil
      && mention.value > .zero && !mention.has([.plan, .each, .base, .compare, .respective])
  }
}
