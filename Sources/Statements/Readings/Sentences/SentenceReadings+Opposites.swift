internal import DocumentModel

/// 64% were satisfied, while 46% were not: two shares of one thing, of which one is the rest of the other.
extension SentenceReadings {
  func opposites(in sentence: Int) -> [Reading] {
    let rates = mentions.indices.filter {
      mentions[$0].sentence == sentence && mentions[$0].isRate
        && !mentions[$0].quantity.unit.isEmpty
    }
    guard rates.count == 2, let first = rates.first, let last = rates.last, isExact([last]) else {
      return []
    }
    let (a, b) = (mentions[first], mentions[last])
    guard
      [a, b].allSatisfy({
        !isCompared($0) && $0.value < .one && $0.value > .zero && $0.depth == 0 && !$0.isListed
          && !$0.has([.each, .part, .to]) && !$0.remarks.contains(.overlapping)
      }), a.quantity.decimals == b.quantity.decimals, isRest(b, of: a),
      let left = try? Rational.one - a.value
    else { return [] }
    let isSame = left == b.value
    guard isSame || isSlip(b, left) else { return [] }
    return [
      Reading(.shares, ["parts": [a, b]], subject: b, strength: .likely) {
        () throws(ArithmeticFault) in
        try (a.estimate + b.estimate).overlaps(Estimate(.one))
      }
    ].compactMap(\.self)
  }

  /// Whether words make one share the rest of the other: were not; so; did not germinate, of a germination rate.
  private func isRest(_ b: Mention, of a: Mention) -> Bool {
    let isDenied = a.cues.union(a.headCues).contains(.negation)
    if let last = b.behind.last, words.cues(of: last).contains(.negation), !isDenied { return true }
    guard b.has([.result, .closing, .remainder, .others]), b.separator <= .semicolon else {
      return false
    }
    // The no-show rate was 12%, so 88% were kept; not: 64% of men smoked, so 46% of all fell ill.
    let isNamed = a.noun.split(separator: " ").contains { words.rates.contains(String($0)) }
    return isNamed || isDenied != b.cues.union(b.headCues).contains(.negation)
      || b.has([.closing, .remainder, .others])
  }

  /// Whether two shares differ in one digit or in the order of their digits.
  private func isSlip(_ share: Mention, _ wanted: Rational) -> Bool {
    Slip.isOneOff(share, insteadOf: wanted)
  }
}
