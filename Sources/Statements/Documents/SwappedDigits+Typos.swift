internal import DocumentModel
internal import SourceText

/// 账面原值2.74亿元 … 与账面原值2.47亿元一致: two digits beside each other that have changed places, as typing does it; where no
/// blanks part words.
extension SwappedDigits {
  /// Whether nothing says that a number is of another time, part or mode.
  func isPlainInChinese(_ mention: Mention) -> Bool {
    let other: Cues = [.rise, .fall, .base, .greater, .less, .from, .remainder, .others, .part]
    let isExactRate = mention.isRate && mention.quantity.decimals > 0
    return (mention.isAmount || isExactRate) && !mention.has(other)
      && (mention.depth == 0 || mention.depth == 1 && mention.noun.isEmpty)
      && mention.quantity.approximation == nil
  }

  /// Whether two neighbours have changed places in a number that is named or pointed to as the first one.
  func isTypo(
    _ a: [UInt8], _ b: [UInt8], _ before: String, _ behind: String, _ own: String, _ after: String
  ) -> Bool {
    guard let place = a.indices.first(where: { a[$0] != b[$0] }), place + 1 < a.count,
      a[place + 1] != b[place + 1], b.count > 2
    else { return false }
    let marks = "，。；、：,;:（(）)"
    func last(_ text: String) -> String {
      let bare = text.drop { _ in false }.reversed().drop { "（(".contains($0) }
      return String(bare.prefix { !marks.contains($0) }.reversed())
    }
    func first(_ text: String) -> String {
      String(text.drop { $0.isWhitespace }.prefix { !marks.contains($0) }.prefix(8))
    }
    let (core, other) = (words.core(of: last(before)), words.core(of: last(own)))
    // 东线186公里。西线168公里。
    if NamedQuantity.areParallel(core, other) { return false }
    let name = core + " " + first(behind)
    let known = other + " " + first(after)
    let shared = Self.pairs(of: name).intersection(Self.pairs(of: known))
    let isPointed =
      words.backReferences.contains { last(before).contains($0) }
      || words.ownWords.contains(where: before.hasSuffix)
    return shared.count > (b.count > 3 ? 0 : 1) || isPointed
  }
}
