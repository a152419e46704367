internal import DocumentModel

/// Income 881, cost 281, profit 600, tax 75, net income 525, each in a line of its own: the lines of a statement, of which
/// some are what those above them come to.
///
/// Each line that comes out even takes the place of the lines it is made of, so that the next one goes on from it.
struct LineLadders {
  private let columns: [[LineColumns.Entry]]
  private let words: StatementWords
  private let own: DocumentWords
  /// A line is made of no more lines than these.
  private static let reach = 12
  /// How often numbers without any relation may seem to be lines of a statement of which others come out even, or which
  /// are only called so.
  private static let (mostInStatement, mostAlone) = (0.3, 0.1)

  init(_ columns: LineColumns, _ words: StatementWords, _ own: DocumentWords) {
    self.columns = columns.all
    self.words = words
    self.own = own
  }

  /// - Complexity: O(*lines* × *reach*²).
  var all: [Reading] { columns.compactMap(reading) }

  /// The lines of a run that come out even, and what may be meant of the others.
  private struct Steps {
    var held = 0
    var known: Set<Int> = []
    var failing: [Coincidence] = []
    /// What two lines that follow one another would both come to but for one number.
    var witnessed: Reading?
  }

  /// What does not come out even of some lines, and would but for one slip.
  private func reading(_ column: [LineColumns.Entry]) -> Reading? {
    let all = alike(column).map(steps)
    if let witnessed = all.compactMap(\.witnessed).first { return witnessed }
    let held = all.reduce(0) { $0 + $1.held }
    var failing = all.flatMap(\.failing)
    let isStatement = held > 1 || held > 0 && failing.contains { isNamed($0.closing) }
    failing.removeAll {
      $0.closing.digits < 2 || !isStatement && !isNamed($0.closing) && !isLed($0, column)
    }
    guard !failing.isEmpty else { return nil }
    for index in failing.indices { failing[index].isExact = isStatement }
    var known = all.reduce(into: Set<Int>()) { $0.formUnion($1.known) }
    return CoincidenceReadings(Passage(column.map(\.number), words)).best(
      of: failing, beside: &known, most: isStatement ? Self.mostInStatement : Self.mostAlone,
      unlikely: 2)
  }

  /// Income was 1362.70万元, of which: whether a whole stands in a line that opens the list of its parts.
  private func isLed(_ sum: Coincidence, _ column: [LineColumns.Entry]) -> Bool {
    column.first.map { $0.opensList && $0.number.range == sum.closing.range } ?? false
  }

  /// The runs of a column that are measured alike.
  private func alike(_ column: [LineColumns.Entry]) -> [[LineColumns.Entry]] {
    var runs: [[LineColumns.Entry]] = []
    for entry in column {
      if let last = runs.last?.last, last.number.measures(like: entry.number) {
        runs[runs.count - 1].append(entry)
      } else {
        runs.append([entry])
      }
    }
    return runs.filter { $0.count > 2 }
  }

  private func steps(_ run: [LineColumns.Entry]) -> Steps {
    var found = Steps()
    // A whole, and below it all of its parts.
    let parts = run.dropFirst().map(\.number)
    let whole = Coincidence(form: .sum, came: parts, closing: run[0].number)
    if !run.contains(where: \.isTakenAway), run[0].number.value > .zero {
      if whole.holds == true {
        return Steps(held: 1, known: whole.places)
      }
      if isNear(whole) { found.failing.append(whole) }
    }
    var open: [LineColumns.Entry] = []
    for (index, entry) in run.enumerated() {
      let tried = candidates(open, entry)
      if let held = tried.first(where: { $0.holds == true }) {
        found.known.formUnion(held.places)
        found.held += 1
        open.removeLast(held.numbers.count - 1)
      } else {
        let near = tried.filter(isNear)
        found.failing += near
        if found.witnessed == nil {
          found.witnessed = near.compactMap { witnessed($0, open, run[(index + 1)...]) }.first
        }
      }
      open.append(entry)
    }
    return found
  }

  /// What a line may be made of: the lines right above it, added up, less the later ones, or as words and brackets say.
  private func candidates(
    _ open: [LineColumns.Entry], _ closing: LineColumns.Entry
  ) -> [Coincidence] {
    guard open.count > 1, closing.number.value > .zero else { return [] }
    return (2...min(Self.reach, open.count)).flatMap { count -> [Coincidence] in
      let row = Array(open.suffix(count))
      var signs: [[Bool]] = [row.map { $0.isTakenAway || isOut($0.number) }]
      signs[0][0] = row[0].isTakenAway
      if !row.contains(where: \.isTakenAway) {
        signs.append(row.map { _ in false })
        if count < 4 { signs.append([false] + row.dropFirst().map { _ in true }) }
      }
      var seen: Set<[Bool]> = []
      return signs.filter { seen.insert($0).inserted && $0.contains(false) }.map { signs in
        let came = zip(row, signs).filter { !$1 }.map(\.0.number)
        let went = zip(row, signs).filter { $1 }.map(\.0.number)
        return Coincidence(
          form: went.isEmpty ? .sum : .flows, came: came, went: went, closing: closing.number)
      }
    }
  }

  /// Growth 1,475 and 5,015, in all 10,791; opening 84,576, closing 91,066: whether the lines below a number that does not
  /// come out even need the one for it that those above it come to.
  private func witnessed(
    _ failing: Coincidence, _ open: [LineColumns.Entry], _ below: ArraySlice<LineColumns.Entry>
  ) -> Reading? {
    guard failing.closing.digits > 3, let next = below.first?.number,
      let came = try? failing.came.sum(),
      let made = failing.went.isEmpty ? came : try? came - failing.went.sum(),
      made.low > .zero, next.digits > 3
    else { return nil }
    var wanted: [(Estimate, Mention)] = []
    if open.count > failing.numbers.count - 1 {
      let first = open[open.count - failing.numbers.count].number
      if first.digits > 3 {
        wanted += [try? first.estimate + made, try? first.estimate - made]
          .compactMap { $0.map { ($0, next) } }
      }
    }
    if below.count > 1, next.digits > 3 {
      let last = below[below.startIndex + 1].number
      wanted += [try? made - next.estimate, try? made + next.estimate]
        .compactMap { $0.map { ($0, last) } }
    }
    guard wanted.contains(where: { $0.1.digits > 3 && $0.0.overlaps($0.1.estimate) }) else {
      return nil
    }
    var reading = failing.reading
    reading?.suspects = [failing.closing.numberRange.lowerBound]
    reading?.isSure = true
    return reading
  }

  private func isOut(_ number: Mention) -> Bool {
    number.has(.outgoing) && !number.has(.incoming)
      || own.has(own.statementOut, in: number.noun)
  }

  /// Total, net, profit: whether a line is called what others come to.
  private func isNamed(_ number: Mention) -> Bool {
    number.has([.whole, .net, .closing]) || own.has(own.statementResults, in: number.noun)
  }

  private func isNear(_ candidate: Coincidence) -> Bool {
    guard let came = try? candidate.came.sum(),
      let left = candidate.went.isEmpty ? came : try? came - candidate.went.sum()
    else { return false }
    return left.isNear(candidate.closing.estimate, from: 40, to: 250)
  }
}
