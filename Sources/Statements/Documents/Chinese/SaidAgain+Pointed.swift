internal import DocumentModel
internal import SourceText

/// 新增龙头企业27家，带动农户8.6万户；这27家龙头企业: a number that points to one farther back by its unit and noun; in a language
/// that does not part words.
extension SaidAgain {
  func pointedBack(_ index: Int, _ mentions: [Mention]) -> Reading? {
    let b = mentions[index]
    guard !words.hasBlanks, b.kind == .count, b.quantity.approximation == nil,
      points(before: b) || opensAmong(b), isRich(b), b.head.count > 1
    else { return nil }
    let name = String(b.head.prefix(6))
    let near = mentions[..<index].filter { a in
      a.sentence >= b.sentence - 2 && a.quantity.unit.isWritten(b.quantity.unit) && a.depth == 0
        && a.quantity.approximation == nil && !a.isDifference
        && !a.has([.part, .each, .compare, .others, .remainder])
    }
    guard near.count == 1, let a = near.first, isRich(a), hasShared(name, a.noun + a.head) else {
      return nil
    }
    let isEqual = a.estimate.overlaps(b.estimate)
    return isEqual || Slip.isOneOff(b, insteadOf: a.value)
      ? reading(a, b, "pointed", isEqual: isEqual) : nil
  }

  private func points(before mention: Mention) -> Bool {
    guard let block = document.blocks.block(at: mention.quantity.range.lowerBound) else {
      return false
    }
    let bytes = document.text.bytes
    var end = mention.quantity.range.lowerBound
    while let last = bytes.lastScalar(in: block.range.lowerBound..<end),
      last.properties.isWhitespace || "£$€¥￥".unicodeScalars.contains(last)
    {
      end -= UTF8.width(last)
    }
    return words.wholePointers.contains(where: bytes[block.range.lowerBound..<end].ends)
  }

  /// 280张床位中，: whether a clause opens with a number of which some are told.
  private func opensAmong(_ mention: Mention) -> Bool {
    mention.noun.isEmpty && mention.cues.isSubset(of: .filler) && mention.separator > .list
      && mention.head.count < 9 && Self.among.contains(where: mention.head.hasSuffix)
  }

  private static let among = ShippedWords.Zh.Statements.among.words

  private func hasShared(_ a: String, _ b: String) -> Bool {
    let characters = Array(a)
    return zip(characters, characters.dropFirst()).contains { b.contains(String([$0, $1])) }
  }
}
