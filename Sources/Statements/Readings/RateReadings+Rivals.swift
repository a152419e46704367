internal import DocumentModel

/// Where numbers stand that are not those of a rate.
extension RateReadings {
  /// 职工320人。女职工126人。党员186人。高级职称36人，占11.3%: whether a number of an earlier sentence has rivals there.
  func isOneOfSeveral(_ whole: Int, _ part: Int) -> Bool {
    let (a, b) = (mentions[part], mentions[whole])
    guard !words.partsWords, b.sentence < a.sentence, !a.has(.part) else { return false }
    return mentions[..<part].contains {
      $0.value > b.value && $0.depth == 0 && $0.measures(like: a) && !$0.isDifference
        && $0.range != b.range
    }
  }

  /// 29微克（目标31微克），优良天数比率87.4%: brackets that close before a rate.
  func isInBracketsBefore(_ index: Int, _ part: Int) -> Bool {
    !words.partsWords && part < index && mentions[part].depth > 0
      && mentions[part..<index].contains { $0.depth < mentions[part].depth }
  }

  /// 52.3万人（含外地户籍3.1万人）: a part of the number before its brackets.
  func isIncluded(_ index: Int, in whole: Int) -> Bool {
    !words.partsWords && index == whole + 1 && mentions[index].depth > mentions[whole].depth
      && mentions[index].has([.openList, .part])
  }

  /// Whether brackets with a rate stand right behind a number.
  func hasOwnRate(_ index: Int) -> Bool {
    index + 1 < mentions.count && mentions[index + 1].isRate
      && mentions[index + 1].depth > mentions[index].depth
      && mentions[index + 1].separator == .none
  }

  /// Whether the number behind a mention is its own share: a part of something else.
  func hasShare(_ index: Int) -> Bool {
    index + 1 < mentions.count && mentions[index + 1].isRate && mentions[index + 1].has(.share)
  }
}
