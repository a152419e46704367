internal import DocumentModel

/// 共320件，其中民事205件、行政115件; 20 issues: 8 bugs, 7 features and 5 questions.
struct SplitReadings {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    var found: [Reading] = []
    for index in mentions.indices {
      found.add(forward(from: index))
      found.add(backward(from: index))
      found.add(success(at: index))
      found.add(respective(at: index))
      found.add(complement(at: index))
      found.add(outcomes(from: index))
      found.add(farther(from: index))
      found.add(halves(before: index))
      found.add(rest(at: index))
      found.add(added(before: index))
      found.add(clauses(from: index))
      found.add(totals(at: index))
      found.add(removed(at: index))
      found.add(oppositesOfPlace(at: index))
      found.add(rowTotal(before: index))
      found.add(opposites(at: index))
      found.add(vacancies(at: index))
    }
    return found
  }

  /// The parts behind a whole.
  func forward(from index: Int) -> [Reading] {
    let whole = mentions[index]
    guard whole.kind == .count || whole.kind == .money, !isRemark(whole) || isEarlierWhole(whole)
    else { return [] }
    // Growth between whole and parts belongs to the whole.
    var skipped = words.partsWords ? 1 : 0
    guard
      let first = mentions.indices[(index + 1)...].first(where: {
        if isRemark(mentions[$0]) || $0 == index + 1 && dividesInto(mentions[$0]) { return false }
        // payable in two instalments, £500,000 and £425,000
        guard skipped > 0, !mentions[$0].measures(like: whole), mentions[$0].depth == whole.depth
        else { return true }
        skipped -= 1
        return false
      }),
      let first = opener(of: whole, at: first), let run = run(from: first)
    else { return [] }
    let opener = mentions[first]
    // 干部126人（含挂职32人）到基层，其中科级以上48人: what stands in brackets is no whole of what follows them.
    if !words.partsWords, opener.depth < whole.depth { return [] }
    guard !opener.isBehindSlash || isAnnounced(run, at: first),
      run.count < 2 || !run[1].isBehindSlash
    else { return [] }
    let isNext = opener.sentence == whole.sentence + 1 && opener.has([.part, .division])
    let isOfParts = isSentenceOfParts(whole, run)
    guard opener.sentence == whole.sentence || isNext || isOfParts else { return [] }
    let opensParts =
      opener.has([.part, .division, .closedList, .respective, .openList])
      || opener.depth > whole.depth || opener.isBehindColon && first == index + 1
    let isPair = arePaired(run) && first == index + 1
    let isOther =
      opener.has([.plan, .each, .rise, .fall]) && !whole.has(.plan)
      && !(opener.headCues.contains(.plan) && words.partsWords)
      // 540,000 nights, ahead of the Dutch (410,000) and the British (265,000)
      || words.partsWords && opener.has([.greater, .less, .compare])
    guard run.count > 1 else {
      return opensParts && !isOther && opener.has([.part, .openList])
        ? [
          single(
            whole, opener, opener.depth > whole.depth && !opener.has(.part) ? .likely : .strong)
        ].compactMap(\.self) : []
    }
    let isListed =
      !opensParts && (first == index + 1 || words.partsWords || dividesInto(mentions[index + 1]))
      && opener.separator <= (words.partsWords ? .semicolon : .comma)
      && opener.sentence == whole.sentence
    // A row may end where its marks change: 甲12件、乙8件，丙另有6件.
    let counts = (2...run.count).filter {
      words.partsWords || $0 == run.count || isBesides(run[$0])
        || $0 > 2 && run[$0].separator != run[$0 - 1].separator
    }
    return extended(whole, run)
      + counts.reversed().compactMap { count in
        let parts = Array(run[..<count])
        return reading(whole, parts) { (sum: Estimate) in
          guard isAll(count, of: run), !isOther else { return .weak }
          // 64 of the 80 passed; of these, 48 …: parts of the 64.
          if words.partsWords, whole.isBehindSlash, opener.has(.part) { return .weak }
          // 41,300 in May and 38,200 in June: 22,100 on Saturdays …: of the last one, or of both.
          if hasUncounted(parts) || isLastOfRow(index, before: first) { return .weak }
          if words.partsWords, isPartItself(index, beside: first, sum) { return .weak }
          if areClauses(parts), sum.low > whole.estimate.high { return .weak }
          if isAnnounced(parts, at: first), !isLoose(whole, parts), isClose(sum, whole) {
            return .likely
          }
          if isListed, !isPair { return listed(whole, parts, sum) }
          if isOfParts, !opensParts {
            return !isLoose(whole, parts)
              && (slip(whole, parts) > 2 || isNearRow(whole, parts, sum)) ? .likely : .weak
          }
          guard opensParts || isPair else { return .weak }
          let own = strength(whole, parts, sum, opener)
          return own == .weak && isColonRow(whole, parts, sum) ? .likely : own
        }
      }
  }

  /// Whether a number before a colon is joined to another of its measure.
  private func isLastOfRow(_ whole: Int, before first: Int) -> Bool {
    guard words.partsWords, whole > 0, whole + 1 == first, mentions[first].isBehindColon,
      mentions[whole].isJoined
    else { return false }
    let other = mentions[whole - 1]
    return other.measures(like: mentions[whole]) && other.sentence == mentions[whole].sentence
      && other.depth == mentions[whole].depth && !other.isBase
  }

  /// In three rounds of £350,000, £310,000 and £260,000: as many parts as a number right before them says.
  private func isAnnounced(_ parts: [Mention], at first: Int) -> Bool {
    guard words.partsWords, first > 0, parts.count > 1 else { return false }
    let count = mentions[first - 1]
    return count.kind == .count && count.unit.isEmpty && count.depth == parts[0].depth
      && count.sentence == parts[0].sentence && count.quantity.value == Rational(parts.count)
      && (parts[0].separator == .none || parts[0].separator == .semicolon)
      && (parts[parts.count - 1].isJoined || parts[0].separator == .semicolon)
  }

  /// 36 of 40 councillors voted: 22 for, 13 against, 1 abstention; $2.64m (55%), $1.44m (30%) and $0.72m
  /// (15%): the parts are those of the number before, or it is one of them.
  private func isPartItself(_ whole: Int, beside first: Int, _ sum: Estimate) -> Bool {
    if mentions[whole].isBehindSlash, whole > 0, mentions[whole - 1].estimate.overlaps(sum) {
      return true
    }
    func hasShare(_ index: Int) -> Bool {
      index + 1 < mentions.count && mentions[index + 1].isRate
        && mentions[index + 1].depth > mentions[index].depth
        && mentions[index + 1].quantity.value < .one
    }
    return hasShare(whole) && hasShare(first) && mentions[first].cues.isEmpty
  }

  func reading(
    _ whole: Mention, _ parts: [Mention], _ strength: (Estimate) -> Reading.Strength
  ) -> Reading? {
    guard let sum = try? parts.sum() else { return nil }
    return Reading(
      .split, ["whole": [whole], "parts": parts], subject: whole,
      note: sum.low > whole.estimate.high ? "over" : "under",
      strength: (leavesRest(whole, parts) || whole.told.contains(.openList))
        && sum.high < whole.estimate.low ? .weak : strength(sum)
    ) { () throws(ArithmeticFault) in
      if sum.overlaps(whole.estimate) { return true }
      return try holdsWithoutRepeated(whole, parts, sum)
    }
  }
}
