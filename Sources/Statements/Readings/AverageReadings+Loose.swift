internal import DocumentModel

/// 占用总床日693,449天，出院86,412人次，平均住院日8.0天: any two numbers beside a mean, of which the one is measured as it is and
/// the other counts something else.
///
/// They explain numbers; that they do not fit counts only where digits speak for it (``Weighing``).
extension AverageReadings {
  func loose(_ index: Int) -> [Reading] {
    let each = mentions[index]
    guard each.isAmount, each.value > .zero, each.has(.each) || !each.perUnit.isEmpty,
      !each.isDifference, words.partsWords || !each.quantity.unit.isEmpty,
      !each.has([.plan, .compare, .base, .respective])
    else { return [] }
    let window = mentions.indices[
      max(0, index - Self.reach)..<min(index + 3, mentions.count)]
    let near = window.filter {
      let other = mentions[$0]
      return $0 != index && other.isAmount && other.value > .zero && !other.isDifference
        && !other.has([.each, .base, .plan]) && !other.isAttribute
        && abs(other.sentence - each.sentence) < 2
    }
    let totals = near.filter { looseFactor(mentions[$0], each) != nil }
    let counts = near.filter { mentions[$0].kind == .count && !totals.contains($0) }
    return totals.flatMap { total in
      // 小麦86.2万亩，玉米71.3万亩: any of several.
      counts.filter { count in
        counts.allSatisfy {
          $0 == count || mentions[$0].quantity.unit != mentions[count].quantity.unit
        }
      }
      .compactMap { reading(each, mentions[total], over: mentions[$0]) }
    }
  }

  private func reading(_ each: Mention, _ total: Mention, over count: Mention) -> Reading? {
    guard let factor = looseFactor(total, each) else { return nil }
    return Reading(
      .average, ["total": [total], "count": [count], "each": [each]], subject: each,
      note: factor == .one ? "" : "scaled", strength: .weak
    ) { () throws(ArithmeticFault) in
      try (total.estimate * Estimate(factor) / count.estimate).overlaps(estimate(of: each))
    }
  }

  /// What the unit of a total is in that of a mean; 亿人公里 of 公里: in a product of it too.
  private func looseFactor(_ total: Mention, _ each: Mention) -> Rational? {
    if total.kind != .count || each.kind != .count {
      return total.measures(like: each) ? .one : nil
    }
    let (sum, mean) = (total.quantity.unit, each.quantity.unit)
    if !words.partsWords, !mean.isEmpty, sum.count > mean.count, sum.hasSuffix(mean) { return .one }
    return factor(total, each)
  }

  /// How many numbers before a mean may belong to it.
  private static let reach = 5
}
