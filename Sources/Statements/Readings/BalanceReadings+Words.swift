internal import DocumentModel

/// Balances of a language that parts words, where a verb before or behind a number says what came and went.
extension BalanceReadings {
  /// 64 open at the start, 171 logged and 183 resolved, 52 left: an opening and a closing number that words
  /// name, and one to four flows between them, of which no word may say whether they came or went.
  ///
  /// Whatever direction makes it come out even is what is meant.
  func signed(closingAt index: Int) -> Reading? {
    let closing = mentions[index]
    guard words.partsWords, closing.quantity.approximation == nil else { return nil }
    let near = mentions.indices.filter { place in
      let other = mentions[place]
      return place != index && other.measures(like: closing) && other.depth == closing.depth
        && other.sentence <= closing.sentence && other.sentence >= closing.sentence - 1
        && !other.has([.part, .each, .plan, .compare]) && !other.isBehindSlash
    }
    guard let start = opening(of: index, near) else { return nil }
    let opening = mentions[start]
    // 212 in 2019; 40 left in two years and 75 joined, and it reached 260 in 2023: more may have come since.
    if let first = opening.year, let last = closing.year, last - first > 1 { return nil }
    // 24 beds … 26 patients: of two things there is no balance.
    let units = [opening.quantity.unit, closing.quantity.unit]
    guard units.contains("") || units[0].hasSuffix(units[1]) || units[1].hasSuffix(units[0]) else {
      return nil
    }
    let flows = near.filter { $0 != start && mentions[$0].sentence >= opening.sentence }
    let isRow = opening.sentence == closing.sentence || flows.allSatisfy { $0 > start }
    guard (2...4).contains(flows.count), isRow,
      !flows.contains(where: { mentions[$0].quantity.approximation != nil })
    else { return nil }
    let unknown = flows.filter { isIn(mentions[$0]) == isOut(mentions[$0]) }
    guard unknown.count < flows.count, unknown.count < 3,
      !unknown.contains(where: { mentions[$0].noun.isEmpty && mentions[$0].head.isEmpty })
    else { return nil }
    return readings(opening, flows, unknown, closing)
  }

  /// The first reading that holds, whichever of the unknown flows came; else the one in which they went.
  private func readings(
    _ opening: Mention, _ flows: [Int], _ unknown: [Int], _ closing: Mention
  ) -> Reading? {
    var last: Reading?
    // Each of the unknown ones went, came, or is of something else.
    let patterns = unknown.reduce([[Int: Int]]()) { all, flow in
      (all.isEmpty ? [[:]] : all).flatMap { before in
        [-1, 1, 0].map { before.merging([flow: $0]) { $1 } }
      }
    }
    for pattern in patterns.isEmpty ? [[:]] : patterns {
      func sign(_ flow: Int) -> Int { pattern[flow] ?? (isIn(mentions[flow]) ? 1 : -1) }
      let found = reading(
        opening, flows.filter { sign($0) == 1 }.map { mentions[$0] },
        flows.filter { sign($0) == -1 }.map { mentions[$0] }, closing, .likely)
      if let found, found.holds { return found }
      last = last ?? found
    }
    return last
  }

  /// What was there before the number at `index`, which says of itself that it is what is left.
  private func opening(of index: Int, _ near: [Int]) -> Int? {
    let closing = mentions[index]
    func isOpening(_ place: Int) -> Bool {
      let mention = mentions[place]
      return mention.has(.opening) || mention.has(.base) && !mention.has([.rise, .fall])
    }
    // fell to 1,862 after 3,655 joiners and 3,933 leavers, having been 2,140
    if closing.has(.to), closing.has([.rise, .fall]) {
      let bases = near.filter {
        $0 > index && mentions[$0].has(.base) && !mentions[$0].has(.from) && !isFlow($0)
      }
      return bases.count == 1 ? bases[0] : nil
    }
    guard !closing.has([.rise, .fall, .base, .part, .plan]) else { return nil }
    let openings = near.filter { $0 < index && isOpening($0) && !isFlow($0) }
    // held 14.2 GL in October … held 12.7 GL in April: the verb of the first number once more.
    if let first = near.first(where: { $0 < index && mentions[$0].sentence == closing.sentence }),
      let verb = mentions[first].noun.split(separator: " ").last, verb.count > 2,
      closing.noun.split(separator: " ").last == verb, openings.allSatisfy({ $0 == first })
    {
      return first
    }
    guard closing.has([.closing, .end]) || closing.has(.result) && !closing.has(.opening) else {
      return nil
    }
    return openings.count == 1 ? openings[0] : nil
  }

  private func isFlow(_ place: Int) -> Bool {
    let mention = mentions[place]
    return mention.has([.incoming, .outgoing]) && !mention.has([.opening, .base])
  }
}
