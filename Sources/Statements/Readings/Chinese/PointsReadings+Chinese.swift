internal import DocumentModel

/// Percent for points and points for percent, where the numbers beside a change tell which it is; in a language that
/// does not part words.
extension PointsReadings {
  /// 同比增长6.1%，增速比上半年的4.9%提高1.2%: two rates, and what parts them to the digit.
  func apart(at index: Int) -> Reading? {
    let change = mentions[index]
    guard !words.partsWords, index > 1, change.kind == .percent, change.isDifference,
      change.noun.count < 3, change.quantity.approximation == nil
    else { return nil }
    let old = mentions[index - 1]
    guard old.kind == .percent, old.has(.compare), change.separator == .none,
      old.sentence == change.sentence, old.depth == change.depth, old.value > .zero,
      let new = mentions[..<(index - 1)].last(where: {
        $0.kind == .percent && $0.sentence == change.sentence && $0.depth == change.depth
      }),
      let parted = try? (new.value - old.value).magnitude(), parted == change.value
    else { return nil }
    return reading(change, old, new, .likely) { () throws(ArithmeticFault) in
      let growth = try (new.estimate - old.estimate).magnitude() / old.estimate
      return growth.overlaps(change.estimate)
    }
  }

  /// 由3.75万公斤提高到3.96万公斤，增长5.6个百分点; 产量3.96万公斤，比上年增长5.6个百分点: points of an amount.
  func pointsOfAmount(at index: Int) -> Reading? {
    let change = mentions[index]
    guard !words.partsWords, index > 0, change.kind == .points, change.isDifference,
      change.noun.isEmpty, change.separator == .comma, change.clauses == 0,
      !change.has([.contribution, .greater, .less, .share, .net, .plan, .respective])
    else { return nil }
    let new = mentions[index - 1]
    guard new.kind == .count || new.kind == .money, new.sentence == change.sentence,
      new.depth == change.depth, !new.isDifference || new.has(.to), !new.has([.plan, .part]),
      !words.rates.contains(where: { new.noun.hasSuffix($0) || new.head.hasSuffix($0) }),
      !new.has(.share), change.has([.rise, .fall]),
      // What the points are of may be said farther back.
      !mentions[..<index].contains(where: {
        $0.sentence == change.sentence && ($0.isRate || $0.kind == .points)
      })
    else { return nil }
    return Reading(.unit, ["rate": [change]], subject: change, note: "percent", strength: .likely) {
      () throws(ArithmeticFault) in false
    }
  }

  /// 出生人口3330人，常住人口48.6万人，出生率为6.85%; 长6千米，高差72米，坡度为12%: two numbers make the rate in thousandths.
  func isTenfold(_ rate: Mention) -> Bool {
    let near = mentions.filter {
      $0.isAmount && abs($0.sentence - rate.sentence) < 2 && !$0.isDifference
        && $0.value > .zero && $0.quantity.approximation == nil
    }
    let units = AverageReadings(mentions, words)
    return near.contains { part in
      near.contains { whole in
        guard part.range != whole.range, let factor = units.factor(part, whole),
          let scaled = try? part.estimate * Estimate(factor), scaled.value < whole.value,
          let own = try? scaled / whole.estimate,
          let tenth = try? Estimate(rate: rate) / Estimate(Rational(10))
        else { return false }
        return own.overlaps(tenth)
      }
    }
  }
}
