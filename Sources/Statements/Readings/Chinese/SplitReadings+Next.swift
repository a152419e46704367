internal import DocumentModel

/// 生产总值3216亿元，增速高于全国1.2个百分点。分产业看，第一产业217亿元…: parts that a sentence opens with, whatever else the one before counts.
extension SplitReadings {
  /// Where the parts of a number begin, of which the first number behind it may be one; nil where nothing is a part.
  func opener(of whole: Mention, at first: Int) -> Int? {
    if mentions[first].measures(like: whole) { return first }
    guard !words.partsWords, mentions[first].sentence == whole.sentence, whole.depth == 0 else {
      return nil
    }
    let alike = mentions.filter {
      $0.sentence == whole.sentence && $0.measures(like: whole) && !isRemark($0) && $0.depth == 0
    }
    guard alike.count == 1,
      let next = mentions.indices.first(where: { mentions[$0].sentence > whole.sentence }),
      mentions[next].sentence == whole.sentence + 1,
      mentions[next].has([.part, .division]), mentions[next].measures(like: whole),
      mentions[next].depth == 0, !isRemark(mentions[next])
    else { return nil }
    return next
  }
}
