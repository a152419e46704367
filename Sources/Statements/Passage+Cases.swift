internal import DocumentModel

/// 达到10万条时，成本为151美元；达到100万条时，成本为161美元: numbers of one sentence, each behind another one that says of which case it is.
extension Passage {
  /// The first number of the part of its sentence that a number stands in; nil where it is that itself.
  func opener(of mention: Mention) -> Mention? {
    guard let place = mentions.lastIndex(where: { $0.numberRange == mention.numberRange }),
      let start = mentions[...place].lastIndex(where: { $0.separator >= .semicolon }),
      start < place
    else { return nil }
    return mentions[start]
  }

  /// Whether the first numbers of two parts of a sentence are measured alike and differ.
  static func areOfTwoCases(_ first: Mention?, _ second: Mention?) -> Bool {
    guard let first, let second else { return false }
    return first.range != second.range && first.measures(like: second)
      && first.value != second.value
  }
}
