internal import DocumentModel
internal import SourceText

/// Numbers that take all of what was counted before, by its name.
extension SaidAgain {
  // MARK: - 37 schools; each of the 35 schools was visited

  /// All of what the sentence before counted, by its name, and nothing that takes some of it.
  func universal(_ index: Int, _ mentions: [Mention], _ between: String) -> Reading? {
    let (a, b) = (mentions[index - 1], mentions[index])
    guard words.hasBlanks, a.kind == .count, b.kind == .count, !a.quantity.unit.isEmpty,
      a.quantity.unit == b.quantity.unit, a.sentence + 1 == b.sentence, a.depth == 0,
      !a.has(Self.other), !b.has([.rise, .fall, .base, .plan]),
      [a, b].allSatisfy({ $0.quantity.approximation == nil && isRich($0) }),
      words.allPointers.contains(where: {
        (" " + Self.trimmed(between).lowercased()).hasSuffix(" " + $0)
      }),
      !mentions[..<(index - 1)].contains(where: {
        $0.sentence == a.sentence && $0.measures(like: a)
      })
    else { return nil }
    guard !isNarrowed(b, of: a) else { return nil }
    return reading(a, b, "pointed", isEqual: a.estimate.overlaps(b.estimate))
  }

  /// All 48 nurses on the night shift: some of those counted before.
  func isNarrowed(_ mention: Mention, of first: Mention) -> Bool {
    let next = longBehind(mention).lowercased().split { !$0.isLetter }.map(String.init)
    if let far = document.sentence(of: first.quantity),
      let near = document.sentence(of: mention.quantity), far != near,
      document.areOfTwoTimes(far, near, words)
    {
      return true
    }
    guard let word = next.first, words.relatives.contains(word) || words.narrowings.contains(word)
    else { return false }
    // In the fleet, of which the sentence before spoke.
    let known = document.sentence(of: first.quantity).map {
      document.text.string($0).lowercased().split { !$0.isLetter }.map(String.init)
    }
    return !next.dropFirst().prefix(3).contains { $0.count > 3 && known?.contains($0) ?? false }
  }

  private func longBehind(_ mention: Mention) -> String {
    guard let block = document.blocks.block(at: mention.quantity.range.lowerBound) else {
      return ""
    }
    let start = mention.quantity.range.upperBound
    return start < block.range.upperBound
      ? String(document.text.string(start..<block.range.upperBound).prefix(40)) : ""
  }
}
