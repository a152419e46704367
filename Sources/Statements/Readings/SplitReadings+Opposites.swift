internal import DocumentModel

/// 抽检520批次，不合格17批次，合格503批次; 床位1200张，占用1083张，空余床位117张: what is left of a whole, named as its opposite or
/// as what is free; in a language that does not part words.
extension SplitReadings {
  func opposites(at index: Int) -> [Reading] {
    let last = mentions[index]
    guard !words.partsWords, !last.isCell, last.isAmount, last.kind != .number, !last.noun.isEmpty,
      last.separator <= .comma, !isRemark(last), last.quantity.approximation == nil,
      !last.has([.part, .plan, .each, .base, .compare, .whole, .end])
    else { return [] }
    let before = mentions[..<index].filter {
      $0.sentence == last.sentence && $0.measures(like: last) && $0.depth == last.depth
    }
    guard before.count == 2, let whole = before.first, let part = before.last,
      !isRemark(whole), !isRemark(part), part.separator <= .comma || part.has(.outgoing),
      whole.estimate.low > part.estimate.high, whole.estimate.low > last.estimate.high,
      whole.quantity.unit == last.quantity.unit, part.quantity.unit == last.quantity.unit,
      ![whole, part].contains(where: {
        $0.quantity.approximation != nil || $0.has([.part, .base, .compare, .incoming, .each])
          || $0.headCues.contains(.andSoOn)
      }), !last.headCues.contains(.andSoOn), !last.remarks.contains(.overlapping)
    else { return [] }
    let isLeft = last.has([.net, .closing]) && part.has([.outgoing, .actual])
    guard isLeft || areOpposites(part, last) else { return [] }
    let parts = [part, last]
    return [
      reading(whole, parts) { (sum: Estimate) in
        sum.isNear(whole.estimate, from: 97, to: 104) || slip(whole, parts) > 1 ? .likely : .weak
      }
    ].compactMap(\.self)
  }

  /// 计划录用260名，签约231名，尚有29个岗位空缺: what is left, counted in another unit.
  func vacancies(at index: Int) -> [Reading] {
    let last = mentions[index]
    guard !words.partsWords, !last.isCell, index > 1, last.kind == .count,
      last.has([.closing, .net]), last.separator == .comma, last.quantity.approximation == nil,
      !last.has([.part, .each, .base, .compare, .rise, .fall])
    else { return [] }
    let (whole, part) = (mentions[index - 2], mentions[index - 1])
    let others: Cues = [.part, .each, .base, .compare, .rise, .fall, .closing, .net]
    guard whole.has(.plan), !part.has(.plan), whole.measures(like: part),
      !last.measures(like: part),
      [whole, part].allSatisfy({
        $0.kind == .count && $0.sentence == last.sentence && $0.depth == last.depth
          && $0.quantity.approximation == nil && !$0.has(others)
      }), part.separator == .comma, whole.value > part.value,
      words.people.contains(whole.quantity.unit), !words.people.contains(last.quantity.unit)
    else { return [] }
    let parts = [part, last]
    return [
      reading(whole, parts) { _ in slip(whole, parts) > 1 ? .strong : .weak }
    ].compactMap(\.self)
  }

  /// 不合格样品, 合格样品: named alike but for what says no.
  private func areOpposites(_ a: Mention, _ b: Mention) -> Bool {
    func isBad(_ mention: Mention) -> Bool { mention.has([.negation, .fault]) }
    guard isBad(a) != isBad(b) else { return false }
    let (good, bad) = isBad(a) ? (b.noun, a.noun) : (a.noun, b.noun)
    return good.count > 1 && bad.hasSuffix(good)
  }
}
