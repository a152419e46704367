internal import DocumentModel

/// 办理人大代表建议46件、政协提案58件。其中，48件人大代表建议: a part that is named as its whole and exceeds it; 调查了14个乡镇。从调查的12个乡镇看:
/// what is pointed to by what was done; where no blanks part words.
extension SameQuantities {
  var exceeding: [Reading] {
    guard !words.hasBlanks else { return [] }
    return passages.flatMap { passage in
      passage.mentions.indices.compactMap { part(at: $0, in: passage) }
    }
  }

  private func part(at index: Int, in passage: Passage) -> Reading? {
    let part = passage.mentions[index]
    guard part.kind == .count, part.quantity.approximation == nil, part.depth == 0,
      part.separator == .stop, part.head.count > 1,
      part.cues.isDisjoint(with: [.rise, .fall, .base, .each, .plan, .compare, .whole])
    else { return nil }
    let before = passage.mentions[..<index].filter {
      $0.sentence == part.sentence - 1 && $0.quantity.unit == part.quantity.unit
        && $0.quantity.approximation == nil && $0.depth == 0
        && $0.cues.isDisjoint(with: [.rise, .fall, .base, .each, .plan, .compare, .part])
    }
    let isExceeding = part.has(.part) && part.noun.isEmpty
    let same = before.filter { isExceeding ? isNamed($0, by: part) : isPointed($0, by: part) }
    guard same.count == 1, let whole = same.first else { return nil }
    let isWrong =
      isExceeding
      ? part.estimate.low > whole.estimate.high : !part.estimate.overlaps(whole.estimate)
    guard isWrong else { return nil }
    return Reading(
      .same, ["first": [whole], "second": [part]], subject: part, note: "twice", strength: .likely
    ) { () throws(ArithmeticFault) in false }
  }

  /// Whether what stands behind the second number begins with the end of the first one's name.
  private func isNamed(_ whole: Mention, by part: Mention) -> Bool {
    let name = words.core(of: whole.noun).suffix(4)
    return name.count == 4 && part.head.prefix(10).contains(name)
  }
}
