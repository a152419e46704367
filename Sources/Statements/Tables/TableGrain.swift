internal import DocumentModel

/// Exercise, 21 patients, 57.1%; control, 23, 37.2%: rates of small numbers in the column before, of which one is that of no
/// whole number of them, while the others are.
struct TableGrain {
  private let grid: TableGrid
  /// Of more than these, nearly every rate is one of some: in parts of what the rate is written to.
  private static let most = 0.3

  private let people: Set<String>

  init(_ grid: TableGrid, _ words: StatementWords) {
    self.grid = grid
    people = words.people
  }

  var all: [Reading] {
    grid.heads.indices.dropFirst().flatMap { rates in
      grid.heads.indices.prefix(rates).compactMap { reading(of: $0, rates) }.prefix(1)
    }
  }

  private func reading(of counts: Int, _ rates: Int) -> Reading? {
    guard grid.heads[rates].cues.isDisjoint(with: [.base, .plan]),
      grid.heads[rates].cues.isDisjoint(with: [.rise, .fall]) || countsPeople(counts),
      !grid.signedColumns.contains(rates)
    else { return nil }
    var held = 0
    var failing: [(count: Mention, rate: Mention)] = []
    for cells in grid.cells {
      guard cells.indices.contains(counts), cells.indices.contains(rates),
        let count = cells[counts], let rate = cells[rates]
      else { continue }
      let size = Double(count.value)
      guard count.isAmount, count.kind != .money, count.quantity.decimals == 0, size > 1,
        count.quantity.scale == .one, size <= 400, rate.kind == .percent, !rate.isNegative,
        rate.value <= .one, size * rate.lastPlace < Self.most
      else { return nil }
      if isPossible(rate, of: size) {
        held += rate.value == .zero || rate.value == .one ? 0 : 1
      } else {
        failing.append((count, rate))
      }
    }
    guard failing.count == 1, held > 0, let odd = failing.first else { return nil }
    return Reading(
      .rate, ["rate": [odd.rate], "whole": [odd.count]], subject: odd.rate, note: "grain",
      strength: .likely
    ) { () throws(ArithmeticFault) in false }
  }

  /// Patients (n): improved may be a share of them.
  private func countsPeople(_ column: Int) -> Bool {
    grid.heads[column].text.lowercased().split { !$0.isLetter }.contains { name in
      name == "n" || people.contains { name.hasPrefix($0) && name.count < $0.count + 3 }
    }
  }

  /// Whether a whole number of so many things has the share, rounded or cut.
  private func isPossible(_ rate: Mention, of size: Double) -> Bool {
    let unit = rate.lastPlace
    let least = ((Double(rate.value) - unit * 0.52) * size).rounded(.up)
    return least / size <= Double(rate.value) + unit
  }
}
