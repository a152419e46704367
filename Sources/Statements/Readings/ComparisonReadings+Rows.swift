internal import DocumentModel

/// 使用率分别为92.4%、78.6%、81.3%，最高与最低相差13.8个百分点: how far the greatest and the least of a row are apart; in a language
/// that does not part words.
extension ComparisonReadings {
  func spread(at index: Int) -> Reading? {
    let by = mentions[index]
    guard by.kind == .points || by.isAmount, by.has(.net), by.has(.each), by.depth == 0,
      // 与年级最高分相差4.2分: not of the row.
      by.noun.count < 2,
      !by.has([.qualifier, .base, .plan, .part]), by.quantity.approximation == nil
    else { return nil }
    let row = mentions[..<index].filter {
      $0.sentence == by.sentence && $0.depth == 0
        && (by.kind == .points ? $0.isRate : $0.measures(like: by))
    }
    guard row.count > 2, !row.contains(where: { $0.isDifference || $0.isBase || $0.has(.plan) }),
      row.allSatisfy({ $0.quantity.approximation == nil }),
      row.dropFirst().allSatisfy({ $0.separator <= .comma }),
      let greatest = row.max(by: { $0.value < $1.value }),
      let least = row.min(by: { $0.value < $1.value })
    else { return nil }
    do throws(ArithmeticFault) {
      let wanted = by.isAmount ? by.estimate : try Estimate(rate: by)
      let distance = try greatest.estimate - least.estimate
      var holds = false
      for (place, a) in row.enumerated() {
        for b in row[(place + 1)...]
        where try (a.estimate - b.estimate).magnitude().overlaps(wanted) { holds = true }
      }
      return Reading(
        .change, ["to": [greatest], "from": [least], by.isAmount ? "by" : "rate": [by]],
        subject: by, note: by.isAmount ? "difference" : "points",
        strength: distance.low > .zero && distance.isNear(by.estimate, from: 50, to: 200)
          ? .likely : .weak
      ) { () throws(ArithmeticFault) in holds }
    } catch {
      return nil
    }
  }
}
