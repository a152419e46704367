internal import DocumentModel

/// The numbers that stand in a row.
extension SplitReadings {
  /// A number beside a part that is no part itself: its growth, its share.
  func isRemark(_ mention: Mention) -> Bool {
    // 由15人组成 is no number something was.
    let isMade =
      !words.partsWords && mention.has(.from)
      && (mention.headCues.contains(.closedList) || isMadeBehind(mention))
    let isBase = mention.isBase && !isMade
    return !mention.isAmount || mention.isDifference || isBase || mention.has(.each)
  }

  /// 由甲742公顷、乙386公顷和丙712公顷三部分组成: the word stands behind the last one.
  private func isMadeBehind(_ mention: Mention) -> Bool {
    let row = mentions.filter {
      $0.sentence == mention.sentence
        && $0.quantity.range.lowerBound > mention.quantity.range.lowerBound
    }.prefix { $0.separator <= .list }
    return row.last.map { $0.headCues.contains(.closedList) || $0.has(.closedList) } ?? false
  }

  /// The numbers that stand in one row from `first` on.
  func run(from first: Int) -> [Mention]? {
    var found = [mentions[first]]
    var mark: Separator?
    var since = Separator.none
    var hasRemarks = false
    for (place, mention) in zip((first + 1)..., mentions[(first + 1)...]) {
      // 20 of the 30 others: a part of its own whole.
      if words.partsWords, place + 1 < mentions.count, mentions[place + 1].isBehindSlash,
        mentions[place + 1].measures(like: mention)
      {
        break
      }
      since = max(since, mention.separator)
      guard mention.sentence == found[0].sentence else { break }
      if mention.depth > found[0].depth { continue }
      guard mention.depth == found[0].depth else { break }
      if isRemark(mention) || isChangeInRow(place) {
        hasRemarks = true
        continue
      }
      // Of which £12m went on roads, and that £12m included £1.5m: the same part again.
      if words.partsWords, mention.headCues.contains(.openList),
        found.contains(where: { $0.quantity.value == mention.quantity.value })
      {
        break
      }
      // 6 of them men and 5 of them women
      let isPartToo = words.partsWords && found[0].has(.part) && mention.isJoined
      guard mention.measures(like: found[0]), !mention.has(.whole), isPartToo || !mention.has(.part)
      else { break }
      // 出口13.5万亿元，进口10.1万亿元，贸易顺差3.4万亿元: what parts a pair is no part beside them.
      if !words.partsWords, mention.has(.net), arePaired(found) { break }
      // 其中小微贷款18.6亿元，年末余额95.2亿元: what there is at the end is no part of what came.
      if !words.partsWords, mention.has(.end), !found[0].has(.end) { break }
      // 甲2.35亿元、乙3.18亿元，其余1.72亿元
      let isRest = !words.partsWords && since <= .comma && mention.has(.others)
      if let mark, since > mark, !isRest { break }
      if words.partsWords, since == .none { break }
      // 其中大案5件；结案57件: the part before the mark stands alone.
      if mark == nil, since > .comma, !hasRemarks || words.partsWords, found[0].separator == .comma
      {
        break
      }
      // 6, 5 and 4, with one shared: behind the last of a row.
      if words.partsWords, found.count > 2, found[found.count - 1].isJoined, !mention.isJoined,
        since == .comma
      {
        break
      }
      mark = mark ?? level(since)
      since = .none
      found.append(mention)
      if found.count > 40 { return nil }
    }
    return found
  }

  /// 分别增加19人和13人: whether a number goes on with a row of changes that the one before opened.
  private func isChangeInRow(_ place: Int) -> Bool {
    let row = mentions[...place].indices.reversed().prefix {
      $0 > 0 && mentions[$0].separator <= .list && mentions[$0].noun.isEmpty
    }
    guard !words.partsWords, let last = row.last else { return false }
    let first = mentions[last - 1]
    return first.isDifference && first.has([.respective, .closedList])
      && first.measures(like: mentions[place])
  }

  /// A mark as it parts the items of a row; "and" is a comma.
  func level(_ mark: Separator) -> Separator { words.partsWords ? max(mark, .comma) : mark }
}
