internal import DocumentModel

/// 分四批派出，第一批28人次…; 两大园区共276家，东区149家，西区137家: how many parts there are is said before them; in a
/// language that does not part words.
extension SplitReadings {
  /// Whether a number counts the parts that follow it: 分四批, of four parts.
  func dividesInto(_ mention: Mention) -> Bool {
    !words.partsWords && mention.kind == .count
      // 由三部分构成
      && (mention.has(.divideOpener) || mention.headCues.contains(.closedList))
      && mention.value >= Rational(2) && mention.value <= Rational(12)
  }

  /// Whether a number before a whole, or between it and its parts, says how many they are.
  func isAnnounced(_ whole: Mention, _ parts: [Mention]) -> Bool {
    guard !words.partsWords, parts.count > 1, !isLoose(whole, parts),
      !parts.contains(where: { $0.has([.actual, .outgoing, .closing, .negation]) })
    else { return false }
    let count = Rational(parts.count)
    let place = whole.quantity.range.lowerBound
    guard let index = mentions.firstIndex(where: { $0.quantity.range.lowerBound == place }) else {
      return false
    }
    if index + 1 < mentions.count, dividesInto(mentions[index + 1]) {
      return mentions[index + 1].value == count
    }
    guard index > 0, whole.separator == .none, whole.has(.whole) else { return false }
    let before = mentions[index - 1]
    return before.kind == .count && before.value == count && before.sentence == whole.sentence
  }

  /// 已整改58项，正在整改12项，尚未启动4项: how far each has come, the last ones not at all.
  func areStages(_ parts: [Mention]) -> Bool {
    guard !words.partsWords, parts.count > 2, let first = parts.first, let last = parts.last else {
      return false
    }
    let isOpen = last.has([.negation, .remainder, .others])
    return isOpen && !first.has([.negation, .remainder])
      && parts.allSatisfy { !$0.noun.isEmpty && !$0.isDifference && $0.separator <= .comma }
  }
}
