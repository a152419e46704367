internal import DocumentModel

/// What is read over a whole document: tables, lists, and what is said twice.
struct DocumentReadings {
  private let document: Document
  private let words: StatementWords
  private let passages: [Passage]

  /// The most bytes of a paragraph that is read for lists, ranges and what is said again; no prose is longer.
  static let longest = 10_000
  /// Tables with more columns are no tables of a report, and are not read.
  private static let mostColumns = 64

  init(_ document: Document, _ passages: [Passage], _ words: StatementWords) {
    self.document = document
    self.passages = passages.map(\.asWritten)
    self.words = words
  }

  /// One reading for each number that does not fit, and all that hold.
  var verdicts: [Reading] {
    let own = DocumentWords.of(document)
    return Self.distinct(related(own) { $0.verdicts }) + written(own)
  }

  /// All that were made, whatever becomes of them.
  var readings: [Reading] {
    let own = DocumentWords.of(document)
    return related(own) { $0.readings } + written(own)
  }

  /// What numbers say of each other, in tables by the readings of their rows and columns that are asked for.
  private func related(
    _ own: DocumentWords, inTables tableReadings: (TablePassages) -> [Reading]
  ) -> [Reading] {
    let grids = document.markup.tables
      .filter { $0.rows.allSatisfy { $0.cells.count <= Self.mostColumns } }
      .map { TableGrid($0, of: document, words) }
    var found: [Reading] = []
    for grid in grids {
      let columns =
        TableColumns(grid, words, own).all + TableBalances(grid, own).all
        + WholeRows(grid, own).all
        + (own.hasBlanks ? [] : known(grid))
      // What is computed from other columns is understood.
      let places = Set(columns.map(\.subject.quantity.range.lowerBound))
      found += columns
      found += tableReadings(TablePassages(grid, words)).filter {
        $0.holds || $0.places.isDisjoint(with: places)
      }
    }
    found += TextAndTables(document, passages, grids).all
    let beside = TextBesideTables(document, passages)
    found += grids.flatMap(beside.readings)
    for passage in passages { found += UnitPairs(passage, in: document, own).all }
    let textPassages = textPassages
    found += CurrencyPairs(textPassages).all
    found += SameQuantities(textPassages, in: document, words, own).all
    found += SwappedDigits(textPassages, in: document, words, own).all
    found += textPassages.compactMap(ListedItems(document, own).reading)
    found += textPassages.flatMap(SaidAgain(document, own).readings)
    let lists = InlineLists(document, own)
    found += textPassages.flatMap(lists.readings) + lists.great
    if own.hasBlanks {
      found += textPassages.flatMap(SteppedFrom(document, words).readings)
      found += AmountsAgain(textPassages).all
    } else {
      found += NamedRegions(document).all
      found += textPassages.flatMap(ToldChanges(document).readings)
      found += textPassages.flatMap(PlanOrders(document).readings)
      found += textPassages.flatMap(OrderedRows(document, words).readings)
      found += textPassages.flatMap(Chainages(document).readings)
      found += textPassages.flatMap(NothingSaid(document).readings)
      found += textPassages.flatMap(MonthParts(document, words).readings)
      found += RepeatedAmounts(textPassages, in: document, words).all
    }
    found += RangeReadings(document, own).all
    found += CapitalAmounts(document, own).all
    found += textPassages.flatMap(Respectively(document, own).readings)
    found += textPassages.compactMap(ItemAmounts(document, own).reading)
    found += LineShares(document, passages).all
    found += LabelledBalances(document, passages, own).all
    found += LabelledLines(passages, in: document, words).all
    found += ParallelRows(document, passages).all
    let sums = LineSums(document, passages).all
    let ladders = LineLadders(LineColumns(document, passages), words, own).all
    found +=
      sums
      + ladders.filter { ladder in
        !sums.contains { !$0.places.isDisjoint(with: ladder.places) }
      }
    if own.hasBlanks {
      let faults = Set(found.filter { !$0.holds }.flatMap(\.places))
      found += TableLines(document, passages).all
      found += TwoBreakdowns(document, passages).all
      found += CountedShares(document, passages).all + TotalRates(document, passages, grids).all
      found += grids.flatMap { TableGrain($0, words).all }
      found += LinesAsClauses(document, passages, words).all
        .filter { $0.places.isDisjoint(with: faults) }
    }
    return found
  }

  /// What the names of rows and columns tell, in a language that does not part words.
  private func known(_ grid: TableGrid) -> [Reading] {
    KnownRows(grid).all + NestedTotals(grid).all + RowsOfNothing(grid, words).all
      + ColumnWholes(grid, words).all + HundredRows(grid, in: document).all
  }

  /// What the words around single numbers say, which stands beside any relation of them.
  private func written(_ own: DocumentWords) -> [Reading] {
    ScopedCounts(document, own).all + ExactLimits(document, own).all
      + AlikeNumbers(document, own).all
  }

  /// Passages outside tables, of prose.
  private var textPassages: [Passage] {
    passages.filter { passage in
      passage.mentions.first.flatMap { document.blocks.block(at: $0.quantity.range.lowerBound) }
        .map { $0.container != .cell && $0.range.count <= Self.longest } ?? false
    }
  }

  /// One finding for each number.
  private static func distinct(_ readings: [Reading]) -> [Reading] {
    var taken: Set<Int> = []
    return readings.filter {
      $0.holds || taken.insert($0.subject.quantity.range.lowerBound).inserted
    }
  }
}
