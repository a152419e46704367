internal import DocumentModel

/// Lines, sentences and clauses that give the same numbers of several things: what all others make of theirs, one does not.
///
/// 公立医院 249488.7, 261938.5, 5.0% and three more such lines: the last number is the growth of the first two in each. No
/// word need say so; where it holds in all rows but one, and a slip of the hand explains that one, it is meant.
struct ParallelRows {
  private let document: Document
  private let passages: [Passage]
  /// A row of a report has no more numbers that belong together.
  private static let widest = 6
  /// Two rows may be alike by chance.
  private static let fewest = 3
  /// More lines are no list of a report.
  private static let most = 60

  init(_ document: Document, _ passages: [Passage]) {
    self.document = document
    self.passages = passages
  }

  var all: [Reading] {
    var found: [Reading] = []
    for group in lines + passages.flatMap(sentences) {
      if let reading = RowRelation.odd(in: group) ?? RowTotals(group).odd { found.append(reading) }
    }
    return found
  }

  /// Runs of paragraphs with the same kinds of numbers, one below the other.
  private var lines: [[[Mention]]] {
    var groups: [[[Mention]]] = []
    var last: Int?
    for passage in passages {
      let row = numbers(of: passage.mentions)
      let block = passage.mentions.first.flatMap {
        document.blocks.index(at: $0.quantity.range.lowerBound)
      }
      guard let block, isRow(row), document.blocks[block].container != .cell else {
        last = nil
        continue
      }
      if let last, block == last + 1, let end = groups.last?.last, areAlike(end, row) {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
      last = block
    }
    return groups.filter { (Self.fewest...Self.most).contains($0.count) }
  }

  /// Runs of sentences, or of clauses between semicolons, with the same kinds of numbers.
  private func sentences(of passage: Passage) -> [[[Mention]]] {
    let numbers = numbers(of: passage.mentions)
    guard numbers.count >= Self.fewest * 2 else { return [] }
    return [Separator.stop, .semicolon].flatMap { cut -> [[[Mention]]] in
      var rows: [[Mention]] = []
      for number in numbers {
        let isNext = rows.last?.last.map { isCut($0, number, cut) } ?? true
        if isNext { rows.append([number]) } else { rows[rows.count - 1].append(number) }
      }
      var groups: [[[Mention]]] = []
      for row in rows {
        if isRow(row), let end = groups.last?.last, areAlike(end, row) {
          groups[groups.count - 1].append(row)
        } else {
          groups.append([row])
        }
      }
      return groups.filter { (Self.fewest...Self.most).contains($0.count) }
    }
  }

  private func isCut(_ last: Mention, _ next: Mention, _ cut: Separator) -> Bool {
    last.sentence != next.sentence || cut == .semicolon && next.separator >= .semicolon
  }

  private func numbers(of mentions: [Mention]) -> [Mention] {
    mentions.filter {
      ($0.isAmount || $0.isRate) && !$0.isAttribute && !$0.isListed && $0.depth == 0
        && !document.isLineNumber($0)
    }
  }

  private func isRow(_ row: [Mention]) -> Bool {
    (2...Self.widest).contains(row.count)
      && row.allSatisfy { $0.quantity.approximation == nil && !$0.isInWords }
  }

  private func areAlike(_ a: [Mention], _ b: [Mention]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { $0.kind == $1.kind }
  }
}
