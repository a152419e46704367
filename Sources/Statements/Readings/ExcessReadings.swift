internal import DocumentModel

/// 60 of 50 letters; of the 40 volunteers, 45 took part: a part that exceeds its whole, in a language that
/// says of what a number is the part.
struct ExcessReadings {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords else { return [] }
    return mentions.indices.dropFirst().compactMap { index in
      let (first, second) = (mentions[index - 1], mentions[index])
      guard first.measures(like: second), first.sentence == second.sentence,
        first.depth == second.depth, second.separator <= .comma
      else { return nil }
      if second.has(.ofWhole), second.separator == .none { return behind(first, second) }
      return first.has(.ofWhole) && !first.isBehindSlash ? before(first, second) : nil
    }
  }

  /// The part and its whole right behind it: 60 of 50 letters; 70 pumps failed out of 60.
  private func behind(_ part: Mention, _ whole: Mention) -> Reading? {
    let isNamed = !whole.quantity.unit.isEmpty
    let isPart =
      names(part)
      ? isSame(part, whole) || !isNamed : part.head.isEmpty || words.whole(behind: part) != nil
    // File 5 of 4 counts files; 3 teams of 12 are no part of them.
    guard isPart, whole.has(.outOf) || isNamed && whole.isBehindSlash && !names(part),
      !words.labels.contains(where: { Array(part.noun.utf8)[...].ends(with: $0) })
    else { return nil }
    return reading(part, whole, .strong)
  }

  /// The whole before its part: out of 12 clubs, 15 clubs sent a report.
  private func before(_ whole: Mention, _ part: Mention) -> Reading? {
    guard whole.separator != .none, whole.noun.isEmpty, part.noun.isEmpty,
      !part.has([.rise, .fall, .base, .ofWhole]),
      // Of the 12 months, 145 visits fell in May: what is counted is no part of a time.
      words.timesNamed[whole.quantity.unit] == nil || isSame(part, whole)
    else { return nil }
    if names(part) { return isSame(part, whole) ? reading(part, whole, .strong) : nil }
    let isSaid = part.next.isEmpty || words.isVerb(behind: part)
    // Of 20 boats, 25 crew were lost: a noun that is not known as one.
    return isSaid ? reading(part, whole, .strong) : nil
  }

  private func reading(_ part: Mention, _ whole: Mention, _ strength: Reading.Strength) -> Reading?
  {
    let cues = whole.cues.union(whole.headCues).union(part.cues)
    guard part.isAmount, part.quantity.approximation == nil, whole.quantity.approximation == nil,
      cues.isDisjoint(with: [.plan, .each]), !whole.has(.compare),
      !words.sorts.contains(whole.quantity.unit),
      // That a part is none too many says nothing of what is meant.
      part.estimate.low > whole.estimate.high
    else { return nil }
    return Reading(
      .split, ["whole": [whole], "parts": [part]], subject: part, note: "part", strength: strength
    ) { () throws(ArithmeticFault) in false }
  }

  /// Whether the number says what it counts.
  private func names(_ mention: Mention) -> Bool {
    mention.quantity.kind == .count && !mention.quantity.unit.isEmpty
  }

  private func isSame(_ part: Mention, _ whole: Mention) -> Bool {
    part.quantity.unit == whole.quantity.unit
  }
}
