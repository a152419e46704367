internal import DocumentModel

/// Exports rose 3.1% to $187bn and imports 1.5% to $228.5bn, and the deficit narrowed to $41.5bn: two numbers of opposite
/// names and what they are apart by, in sentences of their own; in a language that parts words.
struct NetReadings {
  let mentions: [Mention]
  let words: StatementWords
  /// Whether the words before a number name one of what is opposed, or what is left of it.
  private let flows: [Bool]

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
    guard words.partsWords, mentions.count > 1 else {
      flows = []
      return
    }
    let named = passage.words.opposed.reduce(into: Set(passage.words.nets)) {
      $0.formUnion([$1.first, $1.second])
    }
    flows = mentions.map { mention in
      mention.noun.split(separator: " ").contains { named.contains(String($0)) }
    }
  }

  var all: [Reading] { flows.isEmpty ? [] : pairs + rows }

  private var pairs: [Reading] {
    let levels = mentions.indices.filter(isLevel).map { index in
      let name = name(index)
      let parts = name.split(separator: " ")
      return Level(index: index, parts: parts, isNet: isNet(index, name, parts))
    }
    guard levels.contains(where: \.isNet) else { return [] }
    return words.opposed.flatMap { pair in readings(pair.first, pair.second, levels) }
  }

  /// A number of now, what it is called, and whether it is what is left.
  private struct Level {
    let index: Int
    let parts: [Substring]
    let isNet: Bool

    /// Goods exports are some of them.
    func isNamed(_ word: String) -> Bool {
      !isNet && parts.count < 6 && parts.contains { $0 == word }
    }
  }

  private func readings(_ first: String, _ second: String, _ levels: [Level]) -> [Reading] {
    let nets = levels.filter(\.isNet).map(\.index)
    let came = levels.filter { $0.isNamed(first) }.map(\.index)
    let went = levels.filter { $0.isNamed(second) }.map(\.index)
    guard let one = came.first, let other = went.first else { return [] }
    return nets.flatMap { net -> [Reading] in
      let own = came.filter { isNear($0, net) }
      for a in own {
        for b in went where isNear(b, net) {
          if let held = reading(a, b, net, .weak), held.holds { return [held] }
        }
      }
      guard isNear(one, net), isNear(other, net), nets.count == 1,
        mentions[one].measures(like: mentions[net]), mentions[other].measures(like: mentions[net]),
        isSlip(one, other, net)
      else { return [] }
      return [reading(one, other, net, .likely)].compactMap(\.self)
    }
  }

  private func reading(_ came: Int, _ went: Int, _ net: Int, _ strength: Reading.Strength)
    -> Reading?
  {
    let (a, b, closing) = (mentions[came], mentions[went], mentions[net])
    guard a.measures(like: closing), b.measures(like: closing) else { return nil }
    var reading = Reading(
      .balance, ["came": [a], "went": [b], "closing": [closing]], subject: closing, note: "net",
      strength: strength
    ) { () throws(ArithmeticFault) in
      try (a.estimate - b.estimate).magnitude().overlaps(closing.estimate.magnitude())
    }
    reading?.isFirm = true
    return reading
  }

  private func isSlip(_ a: Int, _ b: Int, _ net: Int) -> Bool {
    let digits =
      NearMiss.digits([mentions[a], mentions[b], mentions[net]]) {
        numbers throws(ArithmeticFault) in
        try (numbers[0] - numbers[1]).magnitude().overlaps(numbers[2].magnitude())
      } ?? 0
    return digits > 2
  }

  /// A number of now, which nothing else is said of: to $187bn, not by $5.4bn and not from $43.5bn.
  private func isLevel(_ index: Int) -> Bool {
    let number = mentions[index]
    return number.isAmount && number.depth == 0 && number.quantity.approximation == nil
      && !(number.isDifference && !number.has(.to))
      && !number.has([.from, .base, .compare, .plan, .each, .part, .by])
  }

  /// What a number is called: by its own words, or where it came to something by those before its change.
  private func name(_ index: Int) -> String {
    var place = index
    while !flows[place], !mentions[place].has(.net), place > 0,
      index - place < 3, mentions[place - 1].sentence == mentions[index].sentence,
      mentions[place].separator < .semicolon, isOfChange(mentions[place - 1])
    {
      place -= 1
    }
    let number = mentions[place]
    return flows[place] || number.has(.net) ? number.noun : mentions[index].noun
  }

  /// Rose 1.7% on the month to reach, decreased from $43.6 billion to: what stands before a level.
  private func isOfChange(_ mention: Mention) -> Bool {
    mention.isDifference || mention.isRate || mention.has(.from)
  }

  func isNet(_ index: Int) -> Bool {
    let name = name(index)
    return isNet(index, name, name.split(separator: " "))
  }

  private func isNet(_ index: Int, _ name: String, _ parts: [Substring]) -> Bool {
    parts.contains { words.nets.contains(String($0)) }
      || isOfNet(index)
        && !words.opposed.contains { name.contains($0.first) || name.contains($0.second) }
  }

  /// Whether a word before a number or the change that it stands behind calls it what is left.
  private func isOfNet(_ index: Int) -> Bool {
    if mentions[index].has(.net) { return true }
    guard index > 0, !flows[index] else { return false }
    let near = mentions[max(0, index - 2)..<index].filter {
      $0.sentence == mentions[index].sentence
    }
    return near.contains { $0.has(.net) && isOfChange($0) }
      && mentions[index].separator < .semicolon
  }

  private func isNear(_ a: Int, _ b: Int) -> Bool {
    abs(mentions[a].sentence - mentions[b].sentence) < 4
  }
}
