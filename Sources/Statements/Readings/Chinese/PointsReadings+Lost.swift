internal import DocumentModel

/// Signs of percent that are lost where the numbers beside show that there was one; in a language that does not part words.
extension PointsReadings {
  /// 食品价格下降0.6，教育价格上涨1.7%; 同意172票（86%），反对18票（9），弃权10票（5%）; 占比35 below 占比42%.
  func lostBeside(at index: Int) -> Reading? {
    let number = mentions[index]
    guard !words.partsWords, number.kind == .number, number.quantity.unit.isEmpty,
      number.quantity.approximation == nil, number.head.isEmpty, !number.isCell,
      number.value < Rational(100), number.value > .zero,
      !number.has([.greater, .less, .each, .ratio]), !isBeforeUnit(index)
    else { return nil }
    guard isShareLike(index) || isGrowthLike(index) || isInBracketsLike(index) else { return nil }
    return Reading(.unit, ["number": [number]], subject: number, note: "lost", strength: .strong) {
      () throws(ArithmeticFault) in false
    }
  }

  /// 一次交验合格率99.1%，环比提高2.4: a change of a rate without its points.
  func lostPoints(at index: Int) -> Reading? {
    let number = mentions[index]
    guard !words.partsWords, index > 0, number.kind == .number, number.quantity.unit.isEmpty,
      number.quantity.decimals > 0, number.quantity.approximation == nil, number.head.isEmpty,
      number.isDifference, number.noun.isEmpty, !number.isCell, number.depth == 0,
      number.value < Rational(50), !isBeforeUnit(index)
    else { return nil }
    let rate = mentions[index - 1]
    guard rate.kind == .percent, !rate.isDifference, rate.sentence == number.sentence,
      rate.depth == number.depth, number.separator == .comma, number.clauses == 0
    else { return nil }
    return Reading(
      .unit, ["number": [number]], subject: number, note: "lost-points", strength: .likely
    ) { () throws(ArithmeticFault) in false }
  }

  /// 2.5、3.6个百分点: whether the unit of a row stands behind its last number.
  private func isBeforeUnit(_ index: Int) -> Bool {
    guard index + 1 < mentions.count else { return false }
    let next = mentions[index + 1]
    return next.separator <= .list && next.sentence == mentions[index].sentence
      && next.noun.isEmpty
  }

  private func others(_ index: Int, _ isAlike: (Mention) -> Bool) -> Int {
    mentions.count {
      $0.kind == .percent && abs($0.sentence - mentions[index].sentence) == 0 && isAlike($0)
    }
  }

  /// 占比35 beside two shares with their sign.
  private func isShareLike(_ index: Int) -> Bool {
    let number = mentions[index]
    guard number.has(.share), number.shareOf.isEmpty, !number.isDifference else { return false }
    return others(index) {
      $0.has(.share) && $0.shareOf.isEmpty && $0.noun.isEmpty == number.noun.isEmpty
    } > 1
  }

  /// 下降0.6 beside 上涨1.7%.
  private func isGrowthLike(_ index: Int) -> Bool {
    let number = mentions[index]
    guard number.isDifference, number.quantity.decimals > 0, number.depth == 0 else { return false }
    if index > 0, mentions[index - 1].kind == .points { return false }
    // 增长6.7: a change of an amount, or of what is named before it.
    let isOfAmount =
      index > 0 && mentions[index - 1].isAmount && number.separator == .comma
      && !mentions[index - 1].quantity.unit.isEmpty && number.noun.isEmpty
    guard isOfAmount || number.noun.count > 1 else { return false }
    return others(index) { $0.isDifference && $0.depth == 0 } > 0
  }

  /// （9） beside （86%） and （5%）, each behind an amount.
  private func isInBracketsLike(_ index: Int) -> Bool {
    let number = mentions[index]
    func isRemark(_ place: Int) -> Bool {
      guard place > 0 else { return false }
      let (own, before) = (mentions[place], mentions[place - 1])
      return own.depth == before.depth + 1 && own.noun.isEmpty && own.separator == .none
        && before.kind == .count && own.cues.isSubset(of: .filler)
    }
    guard isRemark(index) else { return false }
    let unit = mentions[index - 1].quantity.unit
    return mentions.indices.count {
      isRemark($0) && mentions[$0].kind == .percent && mentions[$0 - 1].quantity.unit == unit
        && mentions[$0].sentence == number.sentence
    } > 1
  }
}
