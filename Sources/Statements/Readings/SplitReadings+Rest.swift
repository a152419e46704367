internal import DocumentModel

/// 发现问题126个，涉及资金2.36亿元，已整改113个，整改率89.7%；其余13个正在整改: what is left of a whole, wherever it stands;
/// in a language that does not part words.
extension SplitReadings {
  func rest(at index: Int) -> [Reading] {
    let last = mentions[index]
    guard !words.partsWords, last.has([.others, .remainder]), last.isAmount, last.kind != .number,
      !last.isDifference, !last.has([.part, .each, .plan]), last.quantity.approximation == nil
    else { return [] }
    let before = mentions[..<index].filter {
      $0.sentence == last.sentence && $0.measures(like: last) && !isRemark($0)
        && $0.depth == last.depth && $0.quantity.unit == last.quantity.unit
    }
    guard before.count > 1, before.count < 7 else { return [] }
    return before.indices.dropLast().flatMap { start in
      (start + 1..<before.count).compactMap { from in
        let parts = Array(before[from...]) + [last]
        return reading(before[start], parts) { sum in
          before.count == 2 && isClose(sum, before[0]) && !isLoose(before[0], parts)
            && before[1].has([.actual, .outgoing, .passing]) && !before[1].has(.part)
            && before[0].value > before[1].value ? .likely : .weak
        }
      }
    }
  }
}
