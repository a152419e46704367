internal import DocumentModel

/// 回收134份，剔除19份，纳入115份; 96台服务器中有71台切换，剩下25台: what is left of a number when some of it is taken away; in a language
/// that does not part words.
extension SplitReadings {
  func removed(at index: Int) -> [Reading] {
    let last = mentions[index]
    guard !words.partsWords, !last.isCell, isPlain(last), !last.has([.plan, .part]) else {
      return []
    }
    let before = mentions[..<index].filter {
      $0.sentence == last.sentence && $0.measures(like: last) && $0.depth == last.depth
    }
    guard before.count == 2, before.allSatisfy(isPlain), !before[1].has(.whole),
      !last.has(.whole), before[1].separator <= .comma,
      last.separator <= .comma, before[0].quantity.unit == last.quantity.unit
    else { return [] }
    let (whole, part) = (before[0], before[1])
    let isTaken = words.removing.contains { part.noun.hasPrefix($0) }
    let isRest =
      last.has([.remainder, .others, .closing])
      && words.among.contains(where: whole.head.hasSuffix) && part.separator == .none
    // 任务73个，58个已竣工，尚有15个正在施工
    let isDone =
      last.has([.remainder, .others, .closing]) && part.separator <= .comma
      && part.cues.union(part.headCues).isDisjoint(with: [.opening, .incoming])
      && !part.cues.union(part.headCues).isDisjoint(with: [.actual, .outgoing, .passing])
      && whole.has([.plan, .incoming, .whole])
    guard isTaken || isRest || isDone, !isLoose(whole, [last]) else { return [] }
    let evidence = SlipEvidence.sum([part, last], of: whole)
    var found = reading(whole, [part, last]) { sum in
      sum.isNear(whole.estimate, from: 80, to: 125) || !evidence.suspects.isEmpty ? .likely : .weak
    }
    if found?.strength != .weak { found?.suspects = evidence.suspects }
    return [found].compactMap(\.self)
  }

  private func isPlain(_ number: Mention) -> Bool {
    number.isAmount && number.kind != .number && !number.isDifference
      && number.quantity.approximation == nil
      && !number.has([.base, .each, .compare, .greater, .less])
  }

  /// 城区抽查240批次，乡镇130批次。城区合格225批次，乡镇118批次。城区不合格15批次: good and bad of one place, and all of it.
  func oppositesOfPlace(at index: Int) -> [Reading] {
    let bad = mentions[index]
    guard !words.partsWords, !bad.isCell, isPlain(bad), bad.has([.negation, .fault]),
      bad.noun.count > 4
    else { return [] }
    let near = mentions[..<index].filter {
      $0.measures(like: bad) && $0.sentence >= bad.sentence - 3 && isPlain($0)
        && $0.depth == bad.depth && $0.noun.count > 3 && $0.noun.prefix(2) == bad.noun.prefix(2)
    }
    guard near.count == 2, near[1].noun.count > 3,
      bad.noun.hasSuffix(near[1].noun.dropFirst(2)), !near[1].has([.negation, .fault]),
      !near[0].noun.hasSuffix(near[1].noun.dropFirst(2))
    else { return [] }
    return [
      reading(near[0], [near[1], bad]) { sum in
        sum.isNear(near[0].estimate, from: 50, to: 150) ? .likely : .weak
      }
    ].compactMap(\.self)
  }
}
