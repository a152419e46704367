internal import DocumentModel

/// 今年发放贷款540笔。去年为450笔，同比增长20%; 去年120件。今年360件，是去年的3倍: two amounts in two sentences, the one of them of an earlier time, and what
/// is said right behind the second of how it changed; in a language that does not part words.
struct TwoSentences {
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
    let change = mentions[index]
    let last = mentions[index - 1]
    guard change.kind == .percent && change.isDifference || change.kind == .times,
      change.noun.count < 3, change.quantity.approximation == nil, !change.isCell,
      change.sentence == last.sentence, change.separator <= .comma, change.clauses == 0,
      !change.has([.plan, .each, .part, .respective])
    else { return nil }
    let near = mentions[..<index].filter {
      $0.sentence >= change.sentence - 1 && $0.measures(like: last)
    }
    guard near.count == 2, near[1].range == last.range, near[0].sentence == last.sentence - 1,
      near.allSatisfy({
        $0.isAmount && $0.depth == change.depth && !$0.isDifference && $0.value > .zero
          && $0.quantity.approximation == nil && !$0.has([.plan, .each, .part, .compare])
      }), near[0].isBase != near[1].isBase || near[0].has(.now) && !near[1].has(.now),
      !mentions.contains(where: { $0.sentence == near[0].sentence && $0.isDifference })
    else { return nil }
    // 今年540笔。去年为450笔: what is of this year is the new one.
    let (old, new) = near[0].isBase ? (near[0], near[1]) : (near[1], near[0])
    // 去年为450笔: its name is that of the sentence before.
    guard near[1].noun.count < 5 || words.share(near[0].noun, near[1].noun),
      let ratio = try? new.estimate / old.estimate
    else { return nil }
    return change.kind == .times
      ? factor(change, old, new, ratio) : growth(change, old, new, ratio)
  }

  private func growth(_ change: Mention, _ old: Mention, _ new: Mention, _ ratio: Estimate)
    -> Reading?
  {
    guard let size = try? (ratio - Estimate(.one)).magnitude(),
      let rate = try? Estimate(rate: change), !size.overlaps(rate),
      size.isNear(rate, from: 40, to: 250)
    else { return nil }
    return bound(
      Reading(
        .change, ["from": [old], "to": [new], "rate": [change]], subject: change, strength: .likely
      ) { () throws(ArithmeticFault) in false })
  }

  private func factor(_ change: Mention, _ old: Mention, _ new: Mention, _ ratio: Estimate)
    -> Reading?
  {
    let own = change.estimate
    guard let more = try? ratio - Estimate(.one), !ratio.overlaps(own),
      !(change.isDifference && more.overlaps(own)),
      ratio.isNear(own, from: 40, to: 250)
    else { return nil }
    return bound(
      Reading(
        .factor, ["from": [old], "to": [new], "times": [change]], subject: change,
        strength: .likely
      ) { () throws(ArithmeticFault) in false })
  }

  private func bound(_ reading: Reading?) -> Reading? {
    var found = reading
    found?.isBound = true
    found?.isFirm = true
    return found
  }
}
