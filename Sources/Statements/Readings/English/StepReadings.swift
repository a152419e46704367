internal import DocumentModel

/// A yield of 838 pounds, down 61 pounds from the 2017 yield of 899; a budget of $192m, which is 8.0% less than the amended
/// one of $208m: a number, by how much it differs, and right behind that what it is compared with; in a language that parts
/// words.
struct StepReadings {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords, mentions.count > 2 else { return [] }
    return (1..<(mentions.count - 1)).compactMap(reading)
  }

  private func reading(at index: Int) -> Reading? {
    let (new, by, old) = (mentions[index - 1], mentions[index], mentions[index + 1])
    guard by.isDifference, by.isAmount || by.isRate, by.quantity.approximation == nil,
      by.separator <= .comma, by.noun.isEmpty, by.depth == 0,
      old.separator == .none, old.has([.from, .compare]), old.depth == 0,
      new.sentence == by.sentence, old.sentence == by.sentence, new.depth == 0,
      new.isAmount, old.measures(like: new), by.isRate || by.measures(like: new),
      new.value > .zero, old.value > .zero, !new.isDifference || new.has(.to),
      !new.has([.from, .base]), !isTwoThings(new, old),
      // Down 12 to 38 from 50: what it came to stands behind.
      !(index + 2 < mentions.count && mentions[index + 2].has(.to)
        && mentions[index + 2].separator == .none)
    else { return nil }
    if by.isRate {
      return Reading(
        .change, ["from": [old], "to": [new], "rate": [by]], subject: by, strength: .likely
      ) { () throws(ArithmeticFault) in
        let growth = try (new.estimate - old.estimate).magnitude() / old.estimate
        return growth.overlaps(try Estimate(rate: by))
      }
    }
    return Reading(
      .change, ["from": [old], "to": [new], "by": [by]], subject: by, note: "difference",
      strength: .likely
    ) { () throws(ArithmeticFault) in
      try (new.estimate - old.estimate).magnitude().overlaps(by.estimate)
    }
  }

  /// Whether the two are told to be of times that cannot be those of one step.
  private func isTwoThings(_ new: Mention, _ old: Mention) -> Bool {
    !old.estimate.isNear(new.estimate, from: 20, to: 500)
  }
}
