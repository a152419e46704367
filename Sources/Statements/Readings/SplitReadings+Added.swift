internal import DocumentModel

/// 支出完成42.36亿元，加上解支出1.94亿元、结转下年1.45亿元，支出总计45.75亿元: what is added to a number until a total; in a
/// language that does not part words.
extension SplitReadings {
  func added(before index: Int) -> [Reading] {
    let whole = mentions[index]
    guard !words.partsWords, whole.has(.whole), whole.isAmount, !whole.isDifference,
      !whole.has(.part), whole.depth == 0
    else { return [] }
    let row = mentions[..<index].filter {
      $0.sentence == whole.sentence && $0.isAmount && $0.depth == 0 && !$0.has([.part, .each])
    }
    guard
      let adder = row.firstIndex(where: { one in words.adders.contains { one.noun.hasPrefix($0) } }
      ),
      adder > 0
    else { return [] }
    let parts = Array(row[(adder - 1)...])
    guard parts.allSatisfy({ $0.measures(like: whole) && !$0.isDifference && !$0.has(.compare) })
    else { return [] }
    // 新收6,210件，加上旧存438件，共审结6,325件: what went is no sum of what came.
    if whole.has(.outgoing), !parts.contains(where: { $0.has(.outgoing) }) { return [] }
    let isOpen = parts.contains { $0.headCues.contains(.andSoOn) || $0.has(.openList) }
    let isExact = (parts + [whole]).allSatisfy { $0.quantity.approximation == nil }
    return [
      reading(whole, parts) { sum in
        isExact && isClose(sum, whole) && (!isOpen || sum.low > whole.estimate.high)
          ? .likely : .weak
      }
    ].compactMap(\.self)
  }
}
