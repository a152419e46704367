internal import DocumentModel

/// 1月接待2140人，2月1365人，3月2780人，一季度接待6285人; 分别获赠137件、86件、52件，三馆共接受275件: a row of times or of
/// values in the order of names, and its total right behind it; in a language that does not part words.
extension SplitReadings {
  func rowTotal(before index: Int) -> [Reading] {
    let whole = mentions[index]
    guard !words.partsWords, !whole.isCell, whole.isAmount, whole.kind != .number,
      whole.separator == .comma, whole.depth == 0, !isRemark(whole), !whole.noun.isEmpty,
      !whole.has([.part, .plan, .base, .compare, .others, .remainder, .negation, .share]),
      whole.quantity.approximation == nil
    else { return [] }
    let other = mentions[..<index].lastIndex {
      $0.sentence != whole.sentence || $0.depth > 0 || !$0.measures(like: whole)
        || $0.quantity.unit != whole.quantity.unit || isRemark($0)
        || $0.quantity.approximation != nil || $0.has([.plan, .whole, .part])
    }
    let parts = Array(mentions[(other.map { $0 + 1 } ?? 0)..<index])
    guard parts.count > 2, parts.count < 13, !isCountedTwice(whole, parts),
      !parts.contains(where: { $0.has(.openList) || $0.headCues.contains(.andSoOn) }),
      !parts.contains(where: { $0.estimate.high >= whole.estimate.low })
    else { return [] }
    let isOfTimes = areOfTimes(parts)
    guard isOfTimes || isRespective(parts) else { return [] }
    let isSame = parts.contains {
      words.share($0.noun, whole.noun) || whole.noun.count == 1 && $0.noun.contains(whole.noun)
    }
    return [
      reading(whole, parts) { (sum: Estimate) in
        if whole.has(.whole) {
          return sum.isNear(whole.estimate, from: 80, to: 125) ? .likely : .weak
        }
        // 4月受理105件: one more of the row.
        guard isSame, !isOfTimes || !isNumbered(whole.noun) else { return .weak }
        return isOfTimes && sum.isNear(whole.estimate, from: 90, to: 110)
          || slip(whole, parts) > 1 && sum.isNear(whole.estimate, from: 80, to: 125)
          ? .likely : .weak
      }
    ].compactMap(\.self)
  }

  /// Whether some may be of several parts, or what came stands among what went.
  func isCountedTwice(_ whole: Mention, _ parts: [Mention]) -> Bool {
    let cues = parts.reduce(Cues()) { $0.union($1.cues) }
    return cues.isSuperset(of: [.incoming, .outgoing])
      || (parts + [whole]).contains {
        $0.has(.overlapping)
          || $0.remarks.contains(.overlapping) && words.people.contains($0.quantity.unit)
      }
  }

  /// 1月…，2月…，3月…: names that all hold a number, or the first of a row without names.
  func areOfTimes(_ parts: [Mention]) -> Bool {
    let names = parts.map(\.noun)
    let spans = names.compactMap(words.times.shortSpan)
    if spans.count == names.count, Set(spans).count == names.count { return true }
    if names.allSatisfy(isNumbered) { return Set(names).count == names.count }
    return names.first.map(isNumbered) ?? false && isRow(parts)
  }

  private func isNumbered(_ name: String) -> Bool {
    name.unicodeScalars.contains { (0x30...0x39).contains($0.value) }
  }

  /// 分别为137件、86件、52件.
  private func isRespective(_ parts: [Mention]) -> Bool {
    parts[0].has([.respective, .closedList]) && isRow(parts)
  }

  /// Whether nothing but marks and joints stands between the numbers.
  private func isRow(_ parts: [Mention]) -> Bool {
    parts.dropFirst().allSatisfy { $0.separator <= .list && $0.noun.isEmpty && $0.cues.isEmpty }
  }
}
