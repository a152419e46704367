internal import DocumentModel

/// 年初库存3.85万吨，轮入1.20万吨，轮出1.64万吨，年末库存3.41万吨: what there was at two times and what came and went
/// between them, of some of which no word says which; in a language that does not part words.
extension BalanceReadings {
  func levels(closingAt index: Int) -> Reading? {
    let closing = mentions[index]
    guard !words.partsWords, closing.has([.end, .closing]), !closing.isDifference, !closing.isBase,
      closing.depth == 0
    else { return nil }
    let before = mentions[..<index].indices.filter {
      mentions[$0].sentence >= closing.sentence - 2 && mentions[$0].measures(like: closing)
        && mentions[$0].depth == 0 && !mentions[$0].has(.part) && !isBesidePart($0)
    }
    guard let first = before.lastIndex(where: { isOpening(mentions[$0], closing) }) else {
      return nil
    }
    let opening = mentions[before[first]]
    let flows = before[(first + 1)...].map { mentions[$0] }
    // 9月末贷款余额, 10月末余额
    let name = closing.noun.drop(while: \.isNumber)
    let isNamed = name.count > 1 && opening.noun.hasSuffix(name)
    guard isSame(opening, closing), (2...4).contains(flows.count),
      flows.contains(where: isKnown) || isNamed && flows.count == 2,
      flows.allSatisfy({
        !$0.noun.isEmpty && !$0.has([.each, .plan, .whole, .base, .compare, .net, .to])
          && $0.quantity.approximation == nil
      })
    else { return nil }
    let unknown = flows.filter { !isKnown($0) }
    guard unknown.count < 3 else { return nil }
    var found: Reading?
    for choice in 0..<(1 << unknown.count) {
      let second = unknown.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element)
      func isCame(_ flow: Mention) -> Bool {
        isKnown(flow) ? isIn(flow) : !second.contains { $0.range == flow.range }
      }
      let reading = reading(
        opening, flows.filter(isCame), flows.filter { !isCame($0) }, closing, .likely)
      if reading?.holds ?? false { return reading }
      // What comes nearest is meant.
      if let reading, found.map({ distance(reading) < distance($0) }) ?? true { found = reading }
    }
    return found
  }

  /// How far what is left is from what is said to be left.
  func distance(_ reading: Reading) -> Rational {
    func sum(_ role: String) throws(ArithmeticFault) -> Rational {
      var sum = Rational.zero
      for mention in reading.roles[role] ?? [] { sum = try sum + mention.value }
      return sum
    }
    do throws(ArithmeticFault) {
      let left = try sum("opening") + sum("came") - sum("went")
      return try (left - sum("closing")).magnitude()
    } catch {
      return Rational(Int.max)
    }
  }

  /// Whether a number is of an earlier time than the last one: 年初, 2022年末.
  private func isOpening(_ number: Mention, _ closing: Mention) -> Bool {
    guard !number.isDifference, !number.has([.compare, .plan, .each]) else { return false }
    // 6月末水库蓄水3.45亿立方米
    let isDated = number.year != nil || number.noun.first?.isNumber ?? false
    return number.has([.opening, .base]) || number.has(.end) && isDated
  }

  /// Whether both are named alike.
  private func isSame(_ opening: Mention, _ closing: Mention) -> Bool {
    closing.noun.isEmpty || opening.noun.hasSuffix(closing.noun) || closing.has(.closing)
      || words.share(closing.noun, opening.noun)
  }

  private func isKnown(_ flow: Mention) -> Bool { isIn(flow) != isOut(flow) }
}
