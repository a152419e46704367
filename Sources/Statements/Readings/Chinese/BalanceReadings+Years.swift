internal import DocumentModel

/// 2022年末860人。2023年，新招95人；离职70人。2023年末885人: what there was at the ends of two years, and what came and went between them, over
/// as many sentences; in a language that does not part words.
extension BalanceReadings {
  func years(closingAt index: Int) -> Reading? {
    let closing = mentions[index]
    guard !words.partsWords, closing.has([.end, .closing]) || closing.year != nil,
      !closing.isBase, !closing.isDifference, closing.noun.count > 1,
      closing.quantity.approximation == nil, !closing.isCell,
      let start = mentions[..<index].lastIndex(where: { isOpening($0, of: closing) })
    else { return nil }
    let opening = mentions[start]
    let flows = mentions[(start + 1)..<index].filter {
      $0.measures(like: closing) && $0.depth == closing.depth && !$0.isDifference
        && !$0.has([.part, .each, .plan, .base])
    }
    let came = flows.filter { isIn($0) && !isOut($0) }
    let went = flows.filter { isOut($0) && !isIn($0) }
    guard !came.isEmpty, !went.isEmpty, flows.count < 6, came.count + went.count == flows.count
    else { return nil }
    func fits(_ numbers: [Estimate]) throws(ArithmeticFault) -> Bool {
      var left = numbers[1]
      for number in numbers[2..<(2 + came.count)] { left = try left + number }
      for number in numbers[(2 + came.count)...] { left = try left - number }
      return left.overlaps(numbers[0])
    }
    let digits = NearMiss.digits([closing, opening] + came + went, fits: fits) ?? 0
    return reading(opening, came, went, closing, digits > 2 ? .likely : .weak)
  }

  /// Whether a number is that at the end of the year before.
  private func isOpening(_ mention: Mention, of closing: Mention) -> Bool {
    guard mention.measures(like: closing), mention.depth == closing.depth, !mention.isDifference,
      mention.quantity.approximation == nil, closing.sentence - mention.sentence < 6,
      mention.sentence < closing.sentence,
      mention.noun.hasSuffix(closing.noun) || closing.noun.hasSuffix(mention.noun),
      mention.noun.count > 1
    else { return false }
    if mention.has(.base), closing.has([.end, .closing]) { return true }
    guard let year = mention.year, let last = closing.year else { return false }
    return year == last - 1
  }
}
