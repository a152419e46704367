internal import DocumentModel

/// 189,409 visits, from 180,662 the year before: 164,893 on weekdays, 10,151 on Saturdays and 14,365 on Sundays: a row
/// behind a colon or dash, which makes one of the numbers before it; in a language that parts words.
///
/// What is said of a part (353 of the 396; 3,955, down 6% from 4,226) is no part itself.
struct ColonRows {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords else { return [] }
    return mentions.indices.compactMap(reading)
  }

  private func reading(at first: Int) -> Reading? {
    let opener = mentions[first]
    // All 248 on the one, and 335 of the 396 on the other.
    guard opener.isBehindColon, opener.separator > .list, opener.separator < .stop,
      isPart(opener, orAll: true), !opener.isBehindSlash
    else { return nil }
    let row = row(from: first)
    guard row.count > 1, let last = row.last else { return nil }
    let wholes = wholes(before: first)
    for whole in wholes {
      for count in (2...row.count).reversed() {
        if let held = split(whole, Array(row.prefix(count)), .weak), held.holds { return held }
      }
    }
    let isClosed =
      last.isJoined || row.count > 2 && row.dropFirst().allSatisfy { $0.separator == .semicolon }
    // 41,300 in May and 38,200 in June: a row may be of both of them.
    let isOfSeveral = wholes.count > 1 && wholes[0].isJoined && wholes[1].separator != .none
    guard isClosed, !isOfSeveral, !isOpen(opener),
      row.allSatisfy({ $0.quantity.approximation == nil }),
      let sum = try? row.sum()
    else { return nil }
    for whole in wholes where isStated(whole) && sum.isNear(whole.estimate, from: 70, to: 140) {
      let digits =
        NearMiss.digits([whole] + row) { numbers throws(ArithmeticFault) in
          var sum = Estimate(.zero)
          for number in numbers.dropFirst() { sum = try sum + number }
          return sum.overlaps(numbers[0])
        } ?? 0
      if digits > (row.count > 2 ? 1 : 2) { return split(whole, row, .likely) }
    }
    return nil
  }

  /// The numbers of the row up to the end of its sentence.
  private func row(from first: Int) -> [Mention] {
    let opener = mentions[first]
    var found = [opener]
    var isBehindChange = false
    for mention in mentions[(first + 1)...] {
      guard mention.sentence == opener.sentence, mention.depth >= opener.depth,
        !mention.has(.whole)
      else { break }
      if mention.depth > opener.depth { continue }
      // 3,955, a fall of 6% from 4,226
      let isBase = isBehindChange && mention.separator == .none
      isBehindChange = mention.isDifference || isBase
      if isBase || mention.isBehindSlash || !isPart(mention) || !mention.measures(like: opener) {
        continue
      }
      if mention.separator == .none, !mention.isJoined { continue }
      found.append(mention)
    }
    return found
  }

  private func isPart(_ mention: Mention, orAll: Bool = false) -> Bool {
    mention.isAmount && mention.value > .zero && !mention.isDifference && !mention.isAttribute
      && !mention.isListed && !mention.isCell
      && !mention.has([.base, .compare, .each, .plan, .from, .to, .net, .openList])
      && (orAll || !mention.has(.whole))
  }

  /// The numbers before the row that it may make, nearest first.
  private func wholes(before first: Int) -> [Mention] {
    let opener = mentions[first]
    let own = mentions[..<first].filter { $0.sentence == opener.sentence }
    return own.reversed().filter {
      $0.isAmount && $0.measures(like: opener) && $0.depth <= opener.depth && !$0.isAttribute
        && $0.value > .zero && !($0.isDifference && !$0.has(.to)) && !$0.isListed && !$0.isCell
    }
  }

  private func isStated(_ whole: Mention) -> Bool {
    whole.quantity.approximation == nil && !whole.isBehindSlash
      && !whole.has([.base, .compare, .each, .from, .greater, .less])
  }

  private func isOpen(_ opener: Mention) -> Bool {
    !mentions.filter { $0.sentence == opener.sentence }.allSatisfy {
      !$0.has(.openList) && !$0.remarks.contains(.overlapping)
        && (!$0.remarks.contains(.spread) || $0.remarks.contains(.unread))
        && !$0.headCues.contains(.openList)
    }
  }

  private func split(_ whole: Mention, _ parts: [Mention], _ strength: Reading.Strength)
    -> Reading?
  {
    guard let sum = try? parts.sum() else { return nil }
    var reading = Reading(
      .split, ["whole": [whole], "parts": parts], subject: whole,
      note: sum.low > whole.estimate.high ? "over" : "under", strength: strength
    ) { () throws(ArithmeticFault) in sum.overlaps(whole.estimate) }
    reading?.isFirm = true
    return reading
  }
}
