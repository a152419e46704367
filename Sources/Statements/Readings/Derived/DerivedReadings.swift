internal import DocumentModel

/// So the gap is 14; which makes 35%; together they gave 1,305: a number that is said to follow from those before it,
/// in its sentence or the one before; in a language that parts words.
///
/// Which numbers it follows from, their order and measure say; no list of words between them must be known.
struct DerivedReadings {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords else { return [] }
    return mentions.indices.flatMap { index -> [Reading] in
      let subject = mentions[index]
      guard subject.quantity.approximation == nil, !subject.isAttribute, !subject.isListed,
        !subject.isCell, !subject.remarks.contains(.comparable)
      else { return [] }
      let found =
        sums(index) + rests(index) + differences(index) + changes(index) + shares(index)
        + means(index) + losses(index)
      return found.map {
        var reading = $0
        reading.isFirm = true
        return reading
      }
    }
  }

  /// Whether words say that a number follows from others.
  func isConcluded(_ subject: Mention) -> Bool {
    subject.has(.conclusion) || subject.isThis
      || subject.has(.result) && subject.noun.isEmpty && subject.separator <= .comma
  }

  /// The numbers that another one may follow from, nearest sentence first: those of its own sentence before it, where
  /// there are as many as it needs, else those of the sentence before.
  func sources(of index: Int, least: Int, _ isOne: (Mention) -> Bool) -> [Int] {
    let sentence = mentions[index].sentence
    let far = mentions[..<index].indices.filter {
      mentions[$0].sentence >= sentence - 2 && isPlain(mentions[$0]) && isOne(mentions[$0])
    }
    let near = far.filter { mentions[$0].sentence >= sentence - 1 }
    let own = near.filter { mentions[$0].sentence == sentence }
    if own.count >= least { return own }
    // We had 12,749. A year later we had 12,279. That is 3.7% less: each in a sentence of its own.
    if own.isEmpty, near.count == 1, far.count == least { return far }
    return own.isEmpty ? near : near.count == least ? near : []
  }

  /// Whether a number can be one that others follow from.
  func isPlain(_ mention: Mention) -> Bool {
    !mention.isAttribute && !mention.isListed && !mention.isCell
      && !(mention.isInWords && mention.kind == .count && mention.value < Rational(3))
  }

  /// 20 replied; one was unusable, leaving 19: whether two other numbers near it, small words too, make a number.
  func isMade(_ number: Mention) -> Bool {
    let near = mentions.filter {
      $0.sentence <= number.sentence && $0.sentence >= number.sentence - 1
        && $0.range != number.range && $0.isAmount && $0.measures(like: number)
    }
    return near.indices.contains { first in
      near[(first + 1)...].contains {
        guard let sum = try? near[first].value + $0.value,
          let gap = try? (near[first].value - $0.value).magnitude()
        else { return false }
        return sum == number.value || gap == number.value
      }
    }
  }

  /// Whether words leave open what the numbers of a sentence make.
  func isOpen(_ mention: Mention) -> Bool {
    mention.remarks.contains(.overlapping)
      || mention.remarks.contains(.spread) && !mention.remarks.contains(.unread)
  }

  /// Whether two numbers count or measure one thing.
  func isSame(_ a: Mention, _ b: Mention) -> Bool {
    guard a.measures(like: b) || isBare(a, beside: b) || isBare(b, beside: a) else { return false }
    let (one, other) = (a.quantity.unit, b.quantity.unit)
    return a.kind != .count || !a.unit.isEmpty || one.isEmpty || other.isEmpty || one == other
  }

  /// 58.3 million litres; the figure before was 56.2 million: a number without what it counts.
  func isBare(_ bare: Mention, beside other: Mention) -> Bool {
    bare.kind == .count && other.kind == .count && bare.quantity.kind == .number
      && bare.unit.isEmpty && bare.head.isEmpty
  }

  /// Whether what a number measures, and not what stands behind it, is planned.
  func isPlanned(_ mention: Mention) -> Bool {
    mention.has(.plan)
      && (!mention.headCues.contains(.plan)
        || mention.noun.split(separator: " ").contains {
          words.cues(of: String($0)).contains(.plan)
        })
  }

  /// Whether a number is off from what it should be by no more than a part of it.
  func isNear(_ stated: Rational, _ expected: Rational, _ percent: Int) -> Bool {
    guard let off = try? (stated - expected).magnitude(),
      let most = try? expected * Rational(Int128(percent), over: 100)
    else { return false }
    return off <= most
  }

  func isExact(_ numbers: [Mention]) -> Bool {
    numbers.allSatisfy { $0.quantity.approximation == nil }
  }
}
