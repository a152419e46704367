internal import DocumentModel

/// Numbers between what there was and what is left that may be flows too; in a language that does not part words.
extension BalanceReadings {
  /// Whether a number that stands for each or for all of something moves what is counted.
  func hasOtherFlows(_ opening: Mention, _ closing: Mention, rest: [Mention]) -> Bool {
    let known = Set(rest.map(\.range))
    return mentions.contains {
      $0.range.lowerBound > opening.range.lowerBound
        && $0.range.upperBound < closing.range.lowerBound && $0.measures(like: closing)
        && $0.depth == closing.depth && $0.has(.each) && $0.has([.incoming, .outgoing])
        && !known.contains($0.range)
    }
  }

  /// 各接种点领用6175支: all that each of them took, not what one did.
  func isOfAllOnes(_ flow: Mention) -> Bool {
    !words.partsWords && flow.has([.incoming, .outgoing]) && !flow.has(.plan)
      && flow.each.map(words.together.contains) ?? false
  }

  /// 其中超过18个月的只剩3件: some of what is left.
  func isOfPart(_ index: Int) -> Bool {
    guard !words.partsWords, index > 0 else { return false }
    let (before, closing) = (mentions[index - 1], mentions[index])
    return before.has(.part) && closing.separator == .none && !before.measures(like: closing)
      && before.sentence == closing.sentence
  }
}
