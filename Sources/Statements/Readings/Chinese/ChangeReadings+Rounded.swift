internal import DocumentModel

/// What is measured and written without decimals.
extension ChangeReadings {
  /// 883公里增加到951公里，净增69公里: whether all three were rounded to whole units, so that they are off by one.
  func isApartByRounding(_ by: Mention, from old: Mention, to new: Mention)
    throws(ArithmeticFault) -> Bool
  {
    let least = try Rational(500) * by.quantity.scale
    guard !words.partsWords, words.measuredUnits.contains(by.quantity.unit), old.value >= least,
      [by, old, new].allSatisfy({
        $0.quantity.decimals == 0 && $0.quantity.scale == by.quantity.scale
      })
    else { return false }
    let off = try (new.value - old.value).magnitude() - by.value
    return try off.magnitude() <= by.quantity.scale
  }
}
