internal import DocumentModel

/// 51.6 bushels per acre; 88.1 million acres were harvested; 4.54 billion bushels: what each has, how many there are, and
/// all of it, in sentences of their own; in a language that parts words.
///
/// The units alone say which number is which: what is for each of something is measured like the total, and something
/// is what another number counts.
struct UnitTriples {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords else { return [] }
    return mentions.indices.compactMap(reading)
  }

  private func reading(at index: Int) -> Reading? {
    let each = mentions[index]
    guard each.isAmount, isMeasured(each), each.value > .zero, !each.isDifference,
      !each.isAttribute, each.quantity.approximation == nil,
      !each.has([.base, .from, .compare, .part]), let name = perName(each)
    else { return nil }
    let near = mentions.indices.filter {
      $0 != index && abs(mentions[$0].sentence - each.sentence) < 3 && isLevel(mentions[$0])
    }
    let totals = near.map { mentions[$0] }.filter { isSame($0, each) && $0.value > each.value }
    let counts = near.map { mentions[$0] }.filter {
      !isSame($0, each) && $0.kind == .count && $0.value > .one && isCount($0, of: name)
    }
    let found = totals.flatMap { total in
      counts.compactMap { Reading.mean(total, over: $0, each: each) }
    }
    func firm(_ reading: Reading) -> Reading {
      var reading = reading
      reading.isFirm = true
      if !reading.holds {
        reading.strength = .likely
        reading.suspects = reading.places
        reading.isByDigits = true
      }
      return reading
    }
    if let held = found.first(where: \.holds) { return firm(held) }
    guard found.count == 1, let reading = found.first, let total = totals.first,
      let count = counts.first, isOnly(index), abs(total.sentence - count.sentence) < 3,
      ![total, count].contains(where: { $0.quantity.approximation != nil })
    else { return nil }
    let digits = NearMiss.digits([each, total, count]) { numbers throws(ArithmeticFault) in
      try (numbers[1] / numbers[2]).overlaps(numbers[0])
    }
    return digits ?? 0 > 1 ? firm(reading) : nil
  }

  /// The first words of what a number is for each of: acre of 51.6 bushels per acre.
  private func perName(_ each: Mention) -> String? {
    let behind = each.behind.prefix(5)
    // £120 a head
    if behind.count > 1, words.articles.contains(behind[0]), words.heads.contains(behind[1]) {
      return behind[1]
    }
    // 4.2 tonnes a hectare
    if behind.count > 1, words.articles.contains(behind[0]), words.measures?[behind[1]] != nil,
      words.timesNamed[behind[1]] == nil
    {
      return behind[1]
    }
    guard
      let place = behind.firstIndex(where: { word in
        words.cues(of: word).contains(.each) && !words.eachPlain.contains(word)
          && !words.eachWords.contains(word)
      })
    else { return nil }
    let name = behind[(place + 1)...].prefix(2)
    guard let first = name.first, words.timesNamed[first] == nil, first.count > 2 else {
      return nil
    }
    return name.joined(separator: " ")
  }

  private func isMeasured(_ each: Mention) -> Bool {
    each.kind == .money || !each.unit.isEmpty || !each.quantity.unit.isEmpty
  }

  private func isLevel(_ mention: Mention) -> Bool {
    mention.isAmount && mention.depth == 0 && !mention.isDifference && !mention.isAttribute
      && !mention.isListed && !mention.isCell && perName(mention) == nil
      && !mention.has([.base, .compare, .part, .by])
      && !(mention.has(.from)
        && mentions.contains { $0.sentence == mention.sentence && $0.has(.to) })
      && !(mention.isInWords && mention.value < Rational(3))
  }

  private func isSame(_ total: Mention, _ each: Mention) -> Bool {
    guard total.measures(like: each) else { return false }
    return each.kind == .money || !each.unit.isEmpty || total.quantity.unit == each.quantity.unit
  }

  /// Whether a number counts what another one is for each of.
  private func isCount(_ count: Mention, of name: String) -> Bool {
    let unit = count.unit.isEmpty ? count.quantity.unit : count.unit
    // £120 a head for 36 guests
    if words.heads.contains(name), words.people.contains(where: { unit.hasPrefix($0) }) {
      return true
    }
    let own = [unit] + count.behind.prefix(4)
    return name.split(separator: " ").contains { word in
      guard word.count > 2, words.cues(of: String(word)).isEmpty else { return false }
      let root = word.prefix(max(3, word.count - 1))
      return own.joined(separator: " ").split(separator: " ").contains { $0.hasPrefix(root) }
    }
  }

  /// Whether no other number near it is for each of the same.
  private func isOnly(_ index: Int) -> Bool {
    let each = mentions[index]
    return !mentions.indices.contains {
      $0 != index && abs(mentions[$0].sentence - each.sentence) < 2
        && perName(mentions[$0]) == perName(each) && mentions[$0].measures(like: each)
        && !mentions[$0].isDifference && !mentions[$0].has([.base, .from, .compare])
    }
  }
}
