internal import DocumentModel

/// 四个季度分别完成5.1亿元、6.3亿元、5.8亿元、7.2亿元，季均6.1亿元: the mean of a row whose length is said; in a language
/// that does not part words.
extension AverageReadings {
  func mean(at index: Int) -> Reading? {
    let each = mentions[index]
    guard !words.partsWords, each.has(.each), each.isAmount, !each.isReference,
      !each.has([.part, .plan])
    else { return nil }
    var row: [Mention] = []
    for part in mentions[..<index].reversed() {
      guard part.measures(like: each), part.sentence == each.sentence, part.depth == each.depth,
        !part.isDifference, !part.has([.each, .base, .whole])
      else { break }
      row.insert(part, at: 0)
      if part.separator != .list { break }
    }
    guard row.count > 2,
      let before = mentions[..<index].last(where: { $0.range.lowerBound < row[0].range.lowerBound }
      ),
      before.kind == .count, before.value == Rational(row.count), before.sentence == each.sentence
    else { return nil }
    return Reading(
      .average, ["parts": row, "each": [each]], subject: each, note: "mean", strength: .likely
    ) { () throws(ArithmeticFault) in
      try (row.sum() / Estimate(Rational(row.count))).overlaps(estimate(of: each))
    }
  }
}
