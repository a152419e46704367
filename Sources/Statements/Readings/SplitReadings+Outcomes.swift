internal import DocumentModel

/// What a language of words says of the parts of a whole by the verbs behind them.
extension SplitReadings {
  /// 40 were approved and 21 were refused: nothing counts under both.
  func areExclusive(_ parts: [Mention]) -> Bool {
    let meanings = parts.map(outcome)
    return parts.count > 1 && !meanings.contains(nil) && Set(meanings.compactMap(\.self)).count > 1
  }

  /// Seven requests; four were accepted, one was refused and one was withdrawn.
  func outcomes(from index: Int) -> [Reading] {
    let whole = mentions[index]
    guard words.partsWords, whole.isAmount, !isRemark(whole), index + 2 < mentions.count,
      whole.quantity.approximation == nil
    else { return [] }
    let first = mentions[index + 1]
    let opens =
      whole.has(.ofWhole) && !whole.isBehindSlash && first.sentence == whole.sentence
      || first.sentence == whole.sentence + 1 && whole.separator == .stop && first.noun.isEmpty
      || first.sentence == whole.sentence && first.separator == .comma
        && first.noun.hasSuffix("ing") && !first.noun.contains(" ")
    guard opens, first.measures(like: whole), let parts = run(from: index + 1), parts.count > 1,
      areExclusive(parts), parts[parts.count - 1].isJoined, !isLoose(whole, parts)
    else { return [] }
    return [
      reading(whole, parts) { sum in
        if sum.low > whole.estimate.high { return .strong }
        return parts.count > 2 && isClose(sum, whole) ? .likely : .weak
      }
    ].compactMap(\.self)
  }

  /// 20 said yes and 15 named a reason: things that can be said of one and the same.
  func areClauses(_ parts: [Mention]) -> Bool {
    guard words.partsWords, !areExclusive(parts), !arePaired(parts) else { return false }
    let isCounted = parts.contains { !$0.quantity.unit.isEmpty || !$0.noun.isEmpty }
    return !isCounted && parts.contains(where: words.isVerb(behind:))
  }

  /// Met 7, partly met 3 and did not meet 1; one did not apply: what stands behind a row may be of it.
  func extended(_ whole: Mention, _ parts: [Mention]) -> [Reading] {
    guard words.partsWords, let last = parts.last else { return [] }
    let behind = mentions.filter {
      $0.quantity.range.lowerBound > last.quantity.range.lowerBound && $0.depth == last.depth
        && $0.sentence <= whole.sentence + 1 && $0.measures(like: whole) && !isRemark($0)
    }
    return (0..<min(3, behind.count)).compactMap { count in
      reading(whole, parts + behind[...count]) { _ in .weak }
    }
  }

  /// A leak, a rise in costs of 12%, and one supplier: articles where something of the row is not counted.
  func hasUncounted(_ parts: [Mention]) -> Bool {
    guard parts.contains(where: \.isArticle), let first = parts.first, let last = parts.last else {
      return false
    }
    let row = mentions.filter {
      (first.quantity.range.lowerBound...last.quantity.range.lowerBound)
        .contains($0.quantity.range.lowerBound)
    }
    return row.count > parts.count || parts.allSatisfy(\.isArticle)
  }

  private func outcome(of part: Mention) -> String? {
    let said = part.behind + part.head.split(separator: " ").map(String.init)
    if let outcome = said.lazy.compactMap({ words.outcomes[$0] }).first { return outcome }
    // approving 38, rejecting 17 and deferring 11
    guard let verb = part.noun.split(separator: " ").last, verb.hasSuffix("ing") else { return nil }
    let stem = verb.dropLast(3)
    return words.outcomes.first { $0.key.hasPrefix(stem) && $0.key.count <= stem.count + 3 }?.value
  }
}
