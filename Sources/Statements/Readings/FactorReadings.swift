internal import DocumentModel

/// 由50亿元增加到200亿元，翻了两番; doubled from 20 to 40.
struct FactorReadings {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    mentions.indices.flatMap { index -> [Reading] in
      let factor = mentions[index]
      let isFolding = factor.kind == .count && factor.quantity.unit == words.folds
      let isRatio = factor.kind == .number && factor.has(.ratio)
      guard factor.kind == .times || isFolding || isRatio else { return [] }
      return readings(of: index, isFolding: isFolding, isRatio: isRatio)
    }
  }

  private func readings(of index: Int, isFolding: Bool, isRatio: Bool) -> [Reading] {
    let factor = mentions[index]
    let near = mentions.indices.filter {
      let other = mentions[$0]
      return $0 != index && other.isAmount && !other.isDifference
        && other.sentence == factor.sentence
        && other.quantity.unit != words.folds && !(isRatio && other.kind == .number)
    }
    var found: [Reading?] = []
    for to in near {
      for from in near where from != to && mentions[from].measures(like: mentions[to]) {
        let (old, new) = (mentions[from], mentions[to])
        let isBefore =
          isRatio ? to < from : old.isBase == new.isBase ? to < from : old.isBase
        let isTold = !factor.has(.rise) || isFolding || old.isReference
        let isClear = near.count == 2 && isBefore && isTold && min(to, from) < index
        found.append(
          Reading(
            .factor, ["from": [old], "to": [new], "times": [factor]], subject: factor,
            note: isFolding ? "fold" : isRatio ? "ratio" : "", strength: isClear ? .strong : .weak
          ) { () throws(ArithmeticFault) in
            let ratio = try new.estimate / old.estimate
            if isFolding { return try fits(ratio, folds: factor.quantity.value) }
            let wanted = try Estimate(rate: factor)
            if factor.has(.rise) { return ratio.overlaps(try wanted + Estimate(.one)) }
            guard isRatio else { return ratio.overlaps(wanted) }
            let percent = try ratio / Estimate(Rational(1, over: 100))
            return ratio.overlaps(wanted) || percent.overlaps(wanted)
          })
      }
    }
    return found.compactMap(\.self)
  }

  /// Whether a ratio is some power of two, give or take a twentieth.
  private func fits(_ ratio: Estimate, folds: Rational) throws(ArithmeticFault) -> Bool {
    guard folds < Rational(20), folds.denominator == 1 else { return true }
    var wanted = Rational.one
    for _ in 0..<Int(folds.numerator) { wanted = try wanted * Rational(2) }
    let slack = try wanted * Rational(1, over: 20)
    return ratio.overlaps(Estimate(wanted, from: try wanted - slack, to: try wanted + slack))
  }
}
