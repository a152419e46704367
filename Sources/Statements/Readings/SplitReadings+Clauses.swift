internal import DocumentModel

/// 投入5.4亿元。其中，城镇3.2亿元，新建管网45公里；农村2.2亿元，改造管网30公里: parts that stand first in clauses or sentences of their own,
/// each with what else is said of it; in a language that does not part words.
extension SplitReadings {
  func clauses(from index: Int) -> [Reading] {
    let whole = mentions[index]
    guard !words.partsWords, !whole.isCell, whole.kind == .count || whole.kind == .money,
      !isRemark(whole), whole.depth == 0, whole.quantity.approximation == nil, !whole.has(.part)
    else { return [] }
    var parts: [Mention] = []
    var hasMore = false
    for mention in mentions[(index + 1)...] {
      guard mention.sentence <= whole.sentence + 5 else { break }
      if mention.depth > whole.depth { continue }
      let isAlike = mention.measures(like: whole) && !isRemark(mention)
      let opens =
        mention.separator > .comma
        || parts.isEmpty && mention.separator == .comma && mention.has([.part, .openList])
      if opens {
        guard isAlike, !mention.has([.whole, .plan, .end, .compare]), !isBesides(mention),
          parts.isEmpty || !mention.has(.part), !mention.noun.isEmpty
        else { break }
        if mention.sentence > (parts.last ?? whole).sentence, !parts.isEmpty { hasMore = true }
        parts.append(mention)
      } else if isAlike {
        // A second number of the kind in one clause may be a part of a part.
        guard parts.isEmpty == false else { return [] }
        parts.removeLast()
        break
      } else if !parts.isEmpty, !mention.isRate, !mention.isDifference {
        hasMore = true
      }
      if parts.count > 8 { break }
    }
    guard parts.count > 1, hasMore, !isLoose(whole, parts) else { return [] }
    return [
      reading(whole, parts) { (sum: Estimate) in areClauses(of: whole, parts, sum) ? .likely : .weak
      }
    ].compactMap(\.self)
  }

  /// Whether the parts of clauses nearly make up their whole.
  private func areClauses(of whole: Mention, _ parts: [Mention], _ sum: Estimate) -> Bool {
    let names = parts.map { $0.noun + $0.head }
    let isMade = parts.last.map { $0.has(.others) } ?? false || arePaired(parts)
    let isOpened = parts[0].has([.part, .closedList, .division])
    guard Set(names).count == names.count, !leavesRest(whole, parts),
      isOpened || parts.count > 2 || whole.has(.whole) || isMade,
      !parts.contains(where: {
        $0.has([.negation, .incoming, .outgoing]) || $0.estimate.low > whole.estimate.high
      }) || isMade
    else { return false }
    let isAlike = haveLikeEnds(parts) || isMade || whole.has(.whole) && haveLikeNames(parts)
    return sum.isNear(whole.estimate, from: isAlike ? 88 : 97, to: isAlike ? 115 : 106)
  }

  /// How many sentences back the parts of a total may stand.
  static let reach = 4

  /// 城区120万元，乡镇80万元。两项合计200万元: whether a total of the sentence before may be meant.
  func crosses(_ index: Int) -> Bool {
    let whole = mentions[index]
    guard !words.partsWords, whole.has(.whole), whole.noun.count < 4 else { return false }
    let before = mentions[..<index].filter { $0.sentence == whole.sentence }
    return before.allSatisfy { $0.kind == .count && $0.separator == .stop }
      && (before.count == 1 || before.isEmpty && whole.noun.isEmpty)
  }
}
