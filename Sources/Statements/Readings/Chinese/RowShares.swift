internal import DocumentModel

/// 参加测试250人，通过215人（86%），补考35人（14%）: amounts that each have their share right behind them, of one whole that stands before them
/// or that they make up; in a language that does not part words.
///
/// Where a share fits its amount and another one does not, the other one has slipped.
struct RowShares {
  private let mentions: [Mention]
  /// More amounts with shares are no row of a report.
  private static let most = 12

  init(_ passage: Passage) {
    mentions = passage.mentions
  }

  var all: [Reading] {
    guard mentions.count > 3 else { return [] }
    return rows.compactMap(reading)
  }

  private struct Row {
    let first: Int
    var pairs: [(part: Mention, rate: Mention)]
  }

  /// Runs of amounts of one kind with a share each.
  private var rows: [Row] {
    var found: [Row] = []
    var index = 0
    while index + 1 < mentions.count {
      guard isPair(at: index) else {
        index += 1
        continue
      }
      let pair = (part: mentions[index], rate: mentions[index + 1])
      if let last = found.last, last.first + last.pairs.count * 2 == index,
        let before = last.pairs.last, before.part.measures(like: pair.part),
        before.rate.depth == pair.rate.depth, before.part.depth == pair.part.depth,
        pair.part.sentence - before.part.sentence < 2
      {
        found[found.count - 1].pairs.append(pair)
      } else {
        found.append(Row(first: index, pairs: [pair]))
      }
      index += 2
    }
    return found.filter { (2...Self.most).contains($0.pairs.count) }
  }

  private func isPair(at index: Int) -> Bool {
    let (part, rate) = (mentions[index], mentions[index + 1])
    guard part.isAmount, rate.kind == .percent, part.sentence == rate.sentence, !part.isCell,
      part.value > .zero, part.quantity.approximation == nil, rate.quantity.approximation == nil,
      !part.isDifference, !part.has([.base, .each, .plan]), !rate.isDifference,
      !rate.has([.base, .plan, .compare, .respective])
    else { return false }
    let isBracket = rate.depth == part.depth + 1 && rate.separator == .none
    let isSaid = rate.depth == part.depth && rate.separator <= .comma && rate.has(.share)
    return (isBracket && (rate.noun.isEmpty || rate.has(.share)) || isSaid)
      && rate.shareOf.isEmpty
  }

  private func reading(_ row: Row) -> Reading? {
    let parts = row.pairs.map(\.part)
    var wholes = mentions[..<row.first].reversed().filter {
      $0.measures(like: parts[0]) && $0.value >= parts[0].value && !$0.isDifference
    }.prefix(3).map { (mention: Optional($0), estimate: $0.estimate) }
    if let sum = try? parts.sum() { wholes.append((nil, sum)) }
    // What is right of any whole is meant.
    let open = row.pairs.filter { pair in
      !wholes.contains { fits(pair, $0.estimate) }
    }
    guard open.count == 1, let odd = open.first else { return nil }
    for whole in wholes {
      let held = row.pairs.count { fits($0, whole.estimate) }
      guard held == row.pairs.count - 1, whole.estimate.low > .zero,
        let share = try? odd.part.estimate / whole.estimate,
        share.isNear(odd.rate.estimate, from: 60, to: 165)
      else { continue }
      var roles = ["part": [odd.part], "rate": [odd.rate]]
      if let mention = whole.mention {
        roles["whole"] = [mention]
      } else if parts.count == 2, let other = parts.first(where: { $0.range != odd.part.range }) {
        roles["sibling"] = [other]
      } else {
        continue
      }
      var found = Reading(
        .rate, roles, subject: odd.rate, note: whole.mention == nil ? "among" : "",
        strength: .likely
      ) { () throws(ArithmeticFault) in false }
      found?.isBound = true
      found?.isFirm = true
      return found
    }
    return nil
  }

  private func fits(_ pair: (part: Mention, rate: Mention), _ whole: Estimate) -> Bool {
    guard let share = try? pair.part.estimate / whole, let rate = try? Estimate(rate: pair.rate)
    else { return true }
    return share.overlaps(rate)
  }
}
