internal import DocumentModel

/// Parts of which one says how much stands in others too.
extension SplitReadings {
  /// 水资源总量316亿立方米，其中地表水304亿、地下水86亿，不重复量12亿; 两者重复74亿: whether a whole is the sum of all its parts but one,
  /// or of those without what is counted twice.
  func holdsWithoutRepeated(_ whole: Mention, _ parts: [Mention], _ sum: Estimate)
    throws(ArithmeticFault) -> Bool
  {
    guard let place = parts.firstIndex(where: isRepeated), parts.count > 2 else { return false }
    let repeated = parts[place].estimate
    let once = try sum - repeated - repeated
    if once.overlaps(whole.estimate) { return true }
    for (other, part) in parts.enumerated() where other != place {
      let rest = try sum - part.estimate
      if rest.overlaps(whole.estimate) { return true }
    }
    return false
  }

  private func isRepeated(_ part: Mention) -> Bool {
    words.repeated.contains(where: (part.noun + part.head).contains)
  }
}
