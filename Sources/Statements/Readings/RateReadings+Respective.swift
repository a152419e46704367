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

  /// 6 of 120 and 15 of 118 had a relapse (5.0% and 12.7%): each rate with its own pair.
  private func ofPairs(_ index: Int) -> [Reading]? {
    func follows(_ place: Int) -> Bool {
      mentions.indices.contains(place) && mentions.indices.contains(place - 1)
        && mentions[place - 1].isRate && mentions[place].isRate && mentions[place].noun.isEmpty
        && mentions[place - 1].head.isEmpty
        && (mentions[place].isJoined || mentions[place].separator == .comma)
        && mentions[place].depth == mentions[place - 1].depth
    }
    var first = index
    while follows(first) { first -= 1 }
    var end = index + 1
    while follows(end) { end += 1 }
    let count = end - first
    guard count > 1, count < 5, first >= 2 * count, mentions[end - 1].isJoined else { return nil }
    let pairs = stride(from: first - 2 * count, to: first, by: 2)
    let arePairs = pairs.allSatisfy {
      mentions[$0 + 1].isBehindSlash && mentions[$0].measures(like: mentions[$0 + 1])
        && mentions[$0].sentence == mentions[index].sentence
    }
    guard arePairs else { return nil }
    let place = first - 2 * count + 2 * (index - first)
    let (rate, part, whole) = (mentions[index], mentions[place], mentions[place + 1])
    return [
      Reading(
        .rate, ["part": [part], "whole": [whole], "rate": [rate]], subject: rate, strength: .likely
      ) { () throws(ArithmeticFault) in
        let share = try part.estimate / whole.estimate
        let wanted = try Estimate(rate: rate)
        let rest = try Estimate(.one) - share
        return share.overlaps(wanted) || rest.overlaps(wanted)
      }
    ].compactMap(\.self)
  }

  /// Whether a number names a group, or is the first one of two that do.
  private func isGroup(_ index: Int) -> Bool {
    isOfName(index)
      || mentions[index].kind == .number && index + 1 < mentions.count && isOfName(index + 1)
        && mentions[index + 1].separator == .none
  }

  /// The reading of a rate of such a row with its own part; nil where it is in none.
  func respective(_ index: Int) -> [Reading]? {
    if words.partsWords { return ofPairs(index) }
    guard !words.partsWords, let row = row(around: index), mentions[row.lowerBound].has(.share),
      row.lowerBound >= row.count
    else { return nil }
    // 18至59岁625230人次: numbers that name groups are no parts.
    let parts = mentions[..<row.lowerBound].indices.filter { !isGroup($0) }.suffix(row.count)
    guard parts.count == row.count, let first = parts.first else { return nil }
    let (rate, part) = (mentions[index], mentions[parts[parts.startIndex + index - row.lowerBound]])
    let areParts = parts.allSatisfy {
      mentions[$0].measures(like: part) && mentions[$0].sentence == rate.sentence
        && !mentions[$0].isDifference
    }
    guard areParts else { return nil }
    let wholes = mentions[..<first].filter {
      $0.measures(like: part) && $0.sentence >= rate.sentence - 1 && !$0.isDifference && !$0.isBase
    }
    // 分别占收入总额的40.2%和25.7%: the whole is named.
    let named = wholes.filter {
      mentions[row.lowerBound].isShareOfNamed
        && words.share(mentions[row.lowerBound].noun, $0.noun) && $0.has(.whole)
    }
    guard let whole = named.count == 1 ? named.first : wholes.last else { return [] }
    let isNamed = named.count == 1
    let reading = Reading(
      .rate, ["part": [part], "whole": [whole], "rate": [rate]], subject: rate,
      strength: whole.sentence == rate.sentence ? .strong : isNamed ? .likely : .weak
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
