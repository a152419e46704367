internal import DocumentModel

/// Steps of a scale on which each thing stands once.
extension BoundReadings {
  /// 31个省份中，加快的18个，回落的9个，持平的4个: steps of one scale, on which each thing stands once.
  func steps(_ index: Int) -> Reading? {
    let whole = mentions[index]
    guard whole.isAmount, !whole.isDifference, whole.value > .one,
      !whole.has([.each, .plan, .base]),
      whole.quantity.approximation == nil
    else { return nil }
    if whole.has(.whole), let found = stepsBefore(index) { return found }
    var parts: [Mention] = []
    var found: [(scale: String, step: String)] = []
    for part in mentions[(index + 1)...] {
      guard part.sentence == whole.sentence || parts.isEmpty && part.sentence == whole.sentence + 1,
        parts.isEmpty || part.sentence == parts[0].sentence,
        part.depth == whole.depth
          || part.depth == whole.depth + 1
      else { break }
      guard part.isAmount else { continue }
      guard part.quantity.unit.isWritten(whole.quantity.unit), part.kind == whole.kind,
        part.quantity.approximation == nil, !part.has([.to, .each, .plan, .whole]),
        let step = step(of: part)
      else { break }
      parts.append(part)
      found.append(step)
    }
    guard parts.count > 1, Set(found.map(\.scale)).count == 1,
      Set(found.map(\.step)).count == found.count, let scale = found.first?.scale,
      let sum = try? parts.sum()
    else { return nil }
    let isOver = sum.low > whole.estimate.high
    let isWhole = steps(of: scale).isSubset(of: found.map(\.step))
    guard isOver && parts.count > 2 || isWhole || sum.overlaps(whole.estimate) else { return nil }
    return self.sum(of: parts, whole)
  }

  /// 金牌12枚、银牌9枚、铜牌14枚，奖牌总数35枚: the same where the whole stands behind them.
  private func stepsBefore(_ index: Int) -> Reading? {
    let whole = mentions[index]
    let row = mentions[..<index].reversed().prefix {
      $0.sentence == whole.sentence && $0.measures(like: whole) && $0.depth == whole.depth
        && $0.quantity.approximation == nil && step(of: $0) != nil
    }
    let found = row.compactMap(step)
    guard row.count > 1, let scale = found.first?.scale, Set(found.map(\.scale)).count == 1,
      Set(found.map(\.step)) == steps(of: scale), found.count == Set(found.map(\.step)).count
    else { return nil }
    return sum(of: row.reversed(), whole)
  }

  private func steps(of scale: String) -> Set<String> {
    var found: Set<String> = []
    for (_, meaning) in words.ladderSteps {
      let parts = meaning.split(separator: "-").map(String.init)
      if parts.first == scale { found.formUnion(parts.suffix(1)) }
    }
    return found
  }

  /// The scale that a part stands on, and where.
  private func step(of part: Mention) -> (scale: String, step: String)? {
    let name = name(part)
    let near = words.ladderSteps.filter { name.contains($0.word) }.max {
      $0.word.count < $1.word.count
    }
    guard let near else {
      let said = part.cues.union(part.headCues)
      guard said.contains(.rise) != said.contains(.fall) else { return nil }
      return ("trend", said.contains(.rise) ? "1" : "3")
    }
    let parts = near.meaning.split(separator: "-").map(String.init)
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }
}
