internal import DocumentModel

/// Gas: 38.5%, Wind: 31.2%, All other sources: 9.4%, each in a line of its own: shares of one whole, as the rest among them
/// says.
struct LineShares {
  private let document: Document
  private let passages: [Passage]
  /// A list of shares has no more lines, and a line no more bytes.
  private static let lines = 3...24
  private static let longest = 160

  init(_ document: Document, _ passages: [Passage]) {
    self.document = document
    self.passages = passages
  }

  var all: [Reading] {
    var found: [Reading] = []
    var run: [Mention] = []
    var last = -1
    for passage in passages {
      let share = share(of: passage)
      if let share, share.block == last + 1 || run.isEmpty {
        run.append(share.rate)
      } else {
        found.add(reading(run))
        run = share.map { [$0.rate] } ?? []
      }
      last = share?.block ?? -1
    }
    found.add(reading(run))
    return found
  }

  /// The only number of a line, where it is a rate at its end.
  private func share(of passage: Passage) -> (rate: Mention, block: Int)? {
    guard passage.mentions.count == 1, let rate = passage.mentions.first, rate.kind == .percent,
      !rate.isCell, rate.quantity.approximation == nil, !rate.isDifference, !rate.isNegative,
      !rate.has([.base, .plan, .compare, .greater, .less, .to, .from]),
      let index = document.blocks.index(at: rate.numberRange.lowerBound),
      case let block = document.blocks[index], block.container != .cell,
      block.role == .paragraph, block.range.count <= Self.longest
    else { return nil }
    return (rate, index)
  }

  private func reading(_ run: [Mention]) -> Reading? {
    guard Self.lines.contains(run.count), let last = run.last,
      // 其他: without a rest, nothing says that they are all.
      last.cues.union(last.headCues).intersection([.others, .remainder]) != [],
      !run.contains(where: { $0.remarks.contains(.overlapping) }),
      let sum = try? run.sum(), sum.isNear(Estimate(.one), from: 70, to: 140)
    else { return nil }
    return Reading(.shares, ["parts": run], subject: last, strength: .likely) {
      () throws(ArithmeticFault) in sum.overlaps(Estimate(.one))
    }
  }
}
