internal import DocumentModel

/// 职工265人，其中公务员48人，事业人员102人，编外人员115人，分别占18.1%、38.5%和43.4%: shares in the order of the parts
/// before them; in a language that does not part words.
extension RateReadings {
  /// The places of the rates that stand in one row with the one at `index`; nil where it is in none.
  private func row(around index: Int) -> Range<Int>? {
    var (first, end) = (index, index + 1)
    while first > 0, !opensRow(first), mentions[first].isRate,
      mentions[first].separator == .list || mentions[first].separator == .none,
      mentions[first].noun.isEmpty
    {
      first -= 1
    }
    guard mentions[first].isRate, opensRow(first) else { return nil }
    while end < mentions.count, mentions[end].isRate, mentions[end].noun.isEmpty,
      mentions[end].separator == .list || mentions[end].separator == .none
    {
      end += 1
    }
    return end - first > 1 ? first..<end : nil
  }

  private func opensRow(_ index: Int) -> Bool {
    mentions[index].has([.respective, .closedList])
  }

  /// The reading of a rate of such a row with its own part; nil where it is in none.
  func respective(_ index: Int) -> [Reading]? {
    guard !words.partsWords, let row = row(around: index), mentions[row.lowerBound].has(.share),
      row.lowerBound >= row.count
    else { return nil }
    let parts = (row.lowerBound - row.count)..<row.lowerBound
    let (rate, part) = (mentions[index], mentions[parts.lowerBound + index - row.lowerBound])
    let areParts = parts.allSatisfy {
      mentions[$0].measures(like: part) && mentions[$0].sentence == rate.sentence
        && !mentions[$0].isDifference
    }
    guard areParts else { return nil }
    let whole = mentions[..<parts.lowerBound].last {
      $0.measures(like: part) && $0.sentence >= rate.sentence - 1 && !$0.isDifference && !$0.isBase
    }
    guard let whole else { return [] }
    let reading = Reading(
      .rate, ["part": [part], "whole": [whole], "rate": [rate]], subject: rate,
      strength: whole.sentence == rate.sentence ? .strong : .weak
    ) { () throws(ArithmeticFault) in
      let wanted = try Estimate(rate: rate)
      var sum = Estimate(.zero)
      for part in parts { sum = try sum + mentions[part].estimate }
      if try (part.estimate / whole.estimate).overlaps(wanted) { return true }
      return try (part.estimate / sum).overlaps(wanted)
    }
    return [reading].compactMap(\.self)
  }
}
