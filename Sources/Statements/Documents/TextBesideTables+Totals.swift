internal import DocumentModel

extension TextBesideTables {
  /// A number of a sentence that is the sum of a column but for a slip, or is called the whole of what the
  /// column has.
  ///
  /// What does not depend on the number is found once a sentence.
  struct Totals {
    private let texts: TextBesideTables
    private let mentions: [Mention]
    private let text: String
    private let grid: TableGrid
    private let columns: [Sums]
    /// What the cells of the table say.
    private let values: Set<Rational>
    private lazy var areRowsCalled = texts.areCalled(grid, in: text)
    private let isRowNamed: Bool
    /// By column: whether the sentence says what it holds, and whether a number of it is its sum.
    private var called: [Int: Bool] = [:]
    private var told: [Int: Bool] = [:]

    init(
      of texts: TextBesideTables, _ mentions: [Mention], _ text: String, _ grid: TableGrid,
      _ columns: [Sums], _ values: Set<Rational>, isRowNamed: Bool
    ) {
      self.texts = texts
      self.mentions = mentions
      self.text = text
      self.grid = grid
      self.columns = columns
      self.values = values
      self.isRowNamed = isRowNamed
    }

    var reading: Reading? {
      mutating get {
        for mention in mentions where mention.isAmount && texts.isPlain(mention) {
          guard !mention.has([.rise, .fall, .from]) else { continue }
          for column in columns.indices {
            if let reading = reading(mention, column) { return reading }
          }
        }
        return nil
      }
    }

    private mutating func reading(_ mention: Mention, _ column: Int) -> Reading? {
      let known = columns[column]
      guard texts.isAlike(mention, known.like),
        let sum = mention.scaled(known.sum, of: known.like), !mention.estimate.overlaps(sum),
        !mention.isInOtherUnit(than: known.sum)
      else { return nil }
      let digits = Slip.digits(of: mention, insteadOf: sum.value) ?? 0
      let isNear =
        digits > 2 && Slip.isSwap(mention, insteadOf: sum.value) || digits > 1 && isCalled(column)
      // It is a number of the table, or one of several that are said of it.
      guard isNear || isNamed(mention, column), !values.contains(mention.value), !isTold(column),
        !isRowNamed
      else { return nil }
      return Reading(
        .split, ["whole": [mention], "parts": known.cells], subject: mention,
        note: sum.value > mention.value ? "over" : "under", strength: .likely
      ) { () throws(ArithmeticFault) in false }
    }

    private mutating func isNamed(_ mention: Mention, _ column: Int) -> Bool {
      let like = columns[column].like
      return columns.count == 1 && mention.has(.whole)
        && (mention.quantity.unit == like.quantity.unit || like.kind == .number)
        && isCalled(column)
    }

    private mutating func isCalled(_ column: Int) -> Bool {
      if let known = called[column] { return known }
      let core = texts.words.core(of: columns[column].head.text)
      let isCalled = texts.words.has([core], in: text) || areRowsCalled
      called[column] = isCalled
      return isCalled
    }

    private mutating func isTold(_ column: Int) -> Bool {
      if let known = told[column] { return known }
      let known = columns[column]
      let isTold = mentions.contains { other in
        known.sums.contains {
          other.scaled($0, of: known.like)?.overlaps(other.estimate) ?? false
        }
      }
      told[column] = isTold
      return isTold
    }
  }
}
