internal import DocumentModel

/// 销售收入较2022年增长43.1%，从764万元增加到1093万元: a change and, right behind it, what it is from and to; in a language that does
/// not part words.
extension ChangeReadings {
  func ahead(of index: Int) -> Reading? {
    guard !words.partsWords, index + 2 < mentions.count else { return nil }
    let (change, old, new) = (mentions[index], mentions[index + 1], mentions[index + 2])
    guard change.isDifference, change.has(.rise) != change.has(.fall), !change.isNegative,
      !change.has([.each, .part, .plan, .respective, .closedList, .contribution]),
      old.has(.from), new.has(.to), old.measures(like: new), !old.isDifference,
      old.separator == .comma, new.separator == .none, new.sentence == change.sentence,
      old.depth == change.depth, new.depth == change.depth, old.noun.count < 2, old.clauses == 0,
      change.kind == .percent ? new.isAmount : change.kind == .points ? new.isRate : false,
      change.quantity.approximation == nil, !change.remarks.contains(.comparable)
    else { return nil }
    let isPoints = change.kind == .points
    let isNear =
      (try? (new.estimate - old.estimate).magnitude()).map { distance in
        isPoints
          ? distance.isNear(change.estimate, from: 50, to: 200)
          : (try? distance / old.estimate)?.isNear(change.estimate, from: 50, to: 200) ?? false
      } ?? false
    return Reading(
      .change, ["from": [old], "to": [new], "rate": [change]], subject: change,
      note: isPoints ? "points" : "", strength: isNear ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      let distance = try (new.estimate - old.estimate).magnitude()
      return try (isPoints ? distance : distance / old.estimate).overlaps(Estimate(rate: change))
    }
  }

  /// 今年1.86亿元，上年2.24亿元，规模扩大0.38亿元; 由5.8%变为4.6%，提高1.2个百分点: just as far as the word says, but the other way.
  func wrongWay(at index: Int) -> Reading? {
    let change = mentions[index]
    guard !words.partsWords, index > 1, change.isDifference, !change.isCell,
      change.kind == .points || change.isAmount, change.has(.rise) != change.has(.fall),
      !change.has([.each, .part, .plan, .net, .to, .from, .respective]), change.value > .zero,
      change.separator == .comma, change.quantity.approximation == nil
    else { return nil }
    let (first, second) = (mentions[index - 2], mentions[index - 1])
    let isStep = first.has(.from) && second.has(.to) && second.separator == .none
    let isOld =
      (second.has(.base) || isEarlierYear(second, first)) && !first.isBase && !second.has(.from)
    guard isStep || isOld, first.measures(like: second), !first.isDifference,
      !second.isDifference || isStep && second.has(.to), second.sentence == change.sentence,
      first.sentence == change.sentence, first.depth == change.depth,
      second.depth == change.depth,
      change.kind == .points ? first.isRate : first.measures(like: change),
      !words.signed.contains(where: { (first.noun + second.noun + change.noun).contains($0) }),
      change.noun.isEmpty || words.share(change.noun, first.noun + first.head)
    else { return nil }
    let (old, new) = isStep ? (first, second) : (second, first)
    guard let distance = try? new.value - old.value, let size = try? distance.magnitude(),
      size == change.value, change.has(.rise) == (distance < .zero)
    else { return nil }
    return Reading(
      .change, ["from": [old], "to": [new], change.isAmount ? "by" : "rate": [change]],
      subject: change, note: "side", strength: .strong
    ) { () throws(ArithmeticFault) in false }
  }
}
