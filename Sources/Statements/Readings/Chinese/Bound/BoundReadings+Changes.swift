internal import DocumentModel

/// Changes of parts beside the change of their whole.
extension BoundReadings {
  /// 学校412所，减少26所；小学286所，减少21所，中学126所，减少5所: where parts make a whole, their changes make its change.
  func changesOfParts(_ index: Int) -> Reading? {
    guard index > 0, index + 3 < mentions.count else { return nil }
    let (whole, by) = (mentions[index - 1], mentions[index])
    guard isChange(by), isValue(whole), by.measures(like: whole), by.depth == whole.depth,
      by.sentence == whole.sentence
    else { return nil }
    let behind = mentions[(index + 1)...].prefix {
      $0.sentence - whole.sentence < 2 && $0.depth >= whole.depth
    }
    let near = behind.filter { $0.measures(like: whole) && $0.depth == whole.depth }
    guard let opener = near.first, opener.has([.part, .division]) else { return nil }
    let values = near.prefix { !isChange($0) || $0.range.lowerBound < opener.range.lowerBound }
    let pairs = values.count > 1 ? respective(near, values.count) : alternating(near)
    guard let pairs, pairs.count > 1, let sum = try? pairs.map(\.value).sum(),
      sum.overlaps(whole.estimate)
    else { return nil }
    let along = pairs.filter { $0.rises == by.has(.rise) }.map(\.by)
    let against = pairs.filter { $0.rises != by.has(.rise) }.map(\.by)
    guard !along.isEmpty else { return nil }
    if against.isEmpty {
      var found = self.sum(of: along, by)
      // One of them may be greater than all of them.
      if found?.holds == false {
        found?.suspects = Set((along + [by]).map(\.quantity.range.lowerBound))
      }
      return found
    }
    return reading(
      .balance, ["came": along, "went": against, "closing": [by]], subject: by, note: "flows",
      along + against + [by]
    ) { numbers throws(ArithmeticFault) in
      var sum = Estimate(.zero)
      for (place, number) in numbers.dropLast().enumerated() {
        sum = place < along.count ? try sum + number : try sum - number
      }
      return sum.overlaps(numbers[numbers.count - 1])
    }
  }

  private typealias Changed = (value: Mention, by: Mention, rises: Bool)

  private func isChange(_ mention: Mention) -> Bool {
    mention.isAmount && mention.isDifference && mention.has(.rise) != mention.has(.fall)
      && mention.quantity.approximation == nil
  }

  /// Each part with its change right behind it.
  private func alternating(_ near: [Mention]) -> [Changed]? {
    var found: [Changed] = []
    for place in stride(from: 0, to: near.count - 1, by: 2) {
      let (value, by) = (near[place], near[place + 1])
      guard isValue(value), isChange(by) else { break }
      found.append((value, by, by.has(.rise)))
    }
    return found.isEmpty ? nil : found
  }

  /// All parts, and behind them their changes in the same order: 分别增加19人和13人.
  private func respective(_ near: [Mention], _ count: Int) -> [Changed]? {
    guard near.count >= count * 2 else { return nil }
    let (values, changes) = (near[..<count], near[count..<(count * 2)])
    guard let first = changes.first, isChange(first), first.has([.respective, .closedList]),
      values.allSatisfy(isValue), changes.dropFirst().allSatisfy({ $0.separator <= .list })
    else { return nil }
    return zip(values, changes).map { ($0, $1, first.has(.rise)) }
  }
}
