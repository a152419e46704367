internal import DocumentModel

extension MeanReadings {
  /// The mean of the numbers that stand in a row beside it.
  func means(of sentence: Int) -> [Reading] {
    let all = mentions.indices.filter { mentions[$0].sentence == sentence && mentions[$0].isAmount }
    guard all.contains(where: { mentions[$0].each.map(words.eachWords.contains) ?? false }) else {
      return []
    }
    return rows(all).compactMap { row in
      let parts = row.map { mentions[$0] }
      let others = all.filter {
        !row.contains($0) && mentions[$0].measures(like: parts[0])
          && mentions[$0].quantity.value != Rational(row.count)
      }
      let announced = all.filter {
        !row.contains($0) && !others.contains($0) && mentions[$0].unit.isEmpty
      }
      guard others.count == 1, let mean = others.first, announced.count < 2 else { return nil }
      let each = mentions[mean]
      let isPlain =
        (each.separator <= .comma || each.isBehindColon || each.sentence != parts[0].sentence
          || each.quantity.range.lowerBound < parts[0].quantity.range.lowerBound)
        && (each.has(.each) || parts[0].depth > each.depth) && !isSum(parts)
        && !parts.contains { $0.each.map { !words.eachWords.contains($0) } ?? false }
        && !parts.contains { $0.has([.to, .from, .rise, .fall, .opening, .closing, .base]) }
        && (row.count > 2 || parts[0].depth > each.depth) && !each.remarks.contains(.spread)
      return Reading(
        .average, ["parts": parts, "each": [each]], subject: each, note: "mean",
        strength: isPlain ? .likely : .weak
      ) { () throws(ArithmeticFault) in
        try (parts.sum() / Estimate(Rational(parts.count))).overlaps(Estimate(rate: each))
      }
    }
  }

  /// 38 and 47 minutes, together 189: the last number counts the others and more.
  private func isSum(_ parts: [Mention]) -> Bool {
    do throws(ArithmeticFault) {
      let sum = try parts.dropLast().sum()
      return parts.count > 2 && parts[parts.count - 1].estimate.low > sum.high
    } catch {
      return true
    }
  }

  /// The numbers of one kind that stand in a row that "and" closes.
  private func rows(_ all: [Int]) -> [[Int]] {
    all.indices.compactMap { last in
      guard mentions[all[last]].isJoined else { return nil }
      var row = [all[last]]
      while let first = row.first, first > 0, all.contains(first - 1),
        mentions[first].separator <= .comma,
        mentions[first].separator != .none, mentions[first - 1].measures(like: mentions[first]),
        mentions[first - 1].depth == mentions[first].depth
      {
        row.insert(first - 1, at: 0)
      }
      return row.count > 1 ? row : nil
    }
  }
}
