internal import DocumentModel

/// Averages that name what they are for each of, and times counted in other units; in a language that does not part words.
extension AverageReadings {
  /// 幼儿336人，教职工42人，平均每名教职工照看8名幼儿: the count and the total are both named once more.
  func isNamed(_ total: Mention, _ count: Mention, _ each: Mention, _ share: Share) -> Bool {
    guard !words.partsWords, !each.isCell, count.noun.count > 1,
      share.unit.contains(count.noun.suffix(2)), each.head.count > 1,
      (total.noun + total.head).contains(each.head.prefix(2)),
      !(count.noun + count.head).contains(each.head.prefix(2)),
      ![total, count, each].contains(where: {
        $0.quantity.approximation != nil
          || $0.has([.part, .plan, .base, .compare, .rise, .fall, .respective])
      }), let made = try? total.estimate / count.estimate
    else { return false }
    return made.isNear(each.estimate, from: 50, to: 200)
  }

  /// How many of the time that an average is for are in one unit of a count: 60 of 每秒 in 45分钟.
  func timeFactor(_ count: Mention, _ share: Share) -> Rational {
    guard !words.partsWords, words.units[count.quantity.unit] != nil else { return .one }
    let (own, each) = (base(of: count.quantity.unit), base(of: share.unit))
    guard own.unit == each.unit, words.units[share.unit] != nil || share.unit == own.unit,
      words.clock.contains(own.unit)
    else { return .one }
    return (try? own.factor / each.factor) ?? .one
  }
}
