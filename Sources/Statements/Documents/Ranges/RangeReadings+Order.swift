internal import DocumentModel

extension RangeReadings {
  // MARK: - 5%～3%

  func order(of range: NumberRange, _ hasBreak: Bool) -> Reading? {
    guard !hasBreak || range.isConfidence, !range.isOfYears, let ends = range.ends, isMeant(range),
      range.low.mention.quantity.approximation == nil
    else { return nil }
    let isRising = ends.low.value < ends.high.value || range.mayBeUnscaled
    return Reading(
      .range, ["low": [range.low.mention], "high": [range.high.mention]],
      subject: range.high.mention, note: "order",
      strength: range.isNamed || range.joint == .dash ? .strong : .likely
    ) { () throws(ArithmeticFault) in isRising }
  }

  /// Whether two numbers are a range and no score, change or label.
  private func isMeant(_ range: NumberRange) -> Bool {
    let high = range.high.mention
    guard !words.ranges.notUnits.contains(high.quantity.unit),
      !words.ranges.notUnits.contains(range.low.mention.quantity.unit)
    else { return false }
    if range.isNamed || range.isConfidence { return !range.isBetween || !range.isOfSmallNumbers }
    let hasUnit = high.kind == .percent || high.kind == .money || high.kind == .count
    // £48.6m - £21.4m on staff, £18.9m on roads: a dash between clauses.
    if words.hasBlanks, high.kind == .money,
      document.text.bytes[range.low.end..<range.high.start].first == 0x20
    {
      return false
    }
    switch range.joint {
    // 2–3 may be a score, 52–48% a vote; what falls by words may be a change.
    // 2³² − 1 is a difference.
    case .dash: return hasUnit && range.high.written >= .zero && range.high.written != .one
    case .word: return hasUnit && !words.hasBlanks
    case .comma: return false
    }
  }
}
