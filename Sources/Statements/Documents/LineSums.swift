internal import DocumentModel

/// 立案5002件，其中：, and below it 经济类2133件, 政治类419件 and more, each in a line of its own: the first amounts of lines, and
/// a number above or below them that they would make if one of them had not slipped.
struct LineSums {
  private let document: Document
  private let passages: [Passage]
  /// A list of a report has no more lines.
  private static let most = 19
  /// How often numbers without any relation may seem to be the amounts of lines and their total.
  private static let mostChance = 0.45

  init(_ document: Document, _ passages: [Passage]) {
    self.document = document
    self.passages = passages
  }

  /// - Complexity: O(*lines* × *length of lists*).
  var all: [Reading] {
    var found: [Reading] = []
    var index = 0
    let blocks = passages.map(block)
    while index < passages.count {
      var end = index
      while end + 1 < passages.count, let own = blocks[end], blocks[end + 1] == own + 1 { end += 1 }
      if end > index + 1, end - index <= Self.most {
        found.add(reading(Array(passages[index...end])))
      }
      index = end + 1
    }
    return found
  }

  private func block(of passage: Passage) -> Int? {
    guard let first = passage.mentions.first,
      let block = document.blocks.index(at: first.quantity.range.lowerBound),
      document.blocks[block].container != .cell
    else { return nil }
    return block
  }

  /// What does not add up of lines that stand one below the other.
  private func reading(_ lines: [Passage]) -> Reading? {
    let rows = lines.map { line in
      line.mentions.filter { isPlain($0) && !document.isLineNumber($0) }
    }
    var tried: [Coincidence] = []
    for (place, row) in rows.enumerated() {
      for whole in row
      where whole.digits > 1 && whole.value > .zero && !whole.isDifference
        && (lines[0].words.partsWords || !whole.has(.part))
      {
        let below = run(rows[(place + 1)...], whole)
        let above = place == rows.count - 1 && row.count == 1 ? run(rows[..<place], whole) : []
        for parts in [below, above] where parts.count > 1 {
          tried.append(Coincidence(form: .sum, came: parts, closing: whole))
        }
      }
    }
    guard !tried.isEmpty else { return nil }
    var known: Set<Int> = []
    return CoincidenceReadings(lines[0]).best(
      of: tried, beside: &known, most: Self.mostChance)
  }

  /// The first amount of each line that is measured as a whole is, as long as there is one.
  private func run(_ rows: ArraySlice<[Mention]>, _ whole: Mention) -> [Mention] {
    let parts = rows.prefix { $0.contains { $0.measures(like: whole) } }
      .compactMap { $0.first { $0.measures(like: whole) } }
    guard
      parts.count == rows.count || whole.range.lowerBound < (parts.first?.range.lowerBound ?? 0),
      let sum = try? parts.sum(), sum.isNear(whole.estimate, from: 40, to: 250)
    else { return [] }
    return parts
  }

  private func isPlain(_ number: Mention) -> Bool {
    number.isAmount && !number.isVague && !number.isAttribute
      && !number.isListed && number.depth == 0 && number.value >= .zero
  }
}
