internal import DocumentModel

/// Chooses among the readings of a passage.
///
/// What holds is what is meant; only where nothing holds is the best one objected to, and only where its
/// words are strong.
struct Arbiter {
  /// All that were made, whatever becomes of them.
  let readings: [Reading]

  init(_ passage: Passage) {
    readings =
      ChangeReadings(passage).all + RateReadings(passage).all + SplitReadings(passage).all
      + BalanceReadings(passage).all + AverageReadings(passage).all + FactorReadings(passage).all
      + SharesReadings(passage).all + PointsReadings(passage).all
      + PopulationReadings(passage).all
  }

  /// The readings that were chosen, in the order of the text, no number in two of them that fail.
  var verdicts: [Reading] {
    let bySubject = Dictionary(grouping: readings) { $0.subject.quantity.range.lowerBound }
    var held: [Reading] = []
    var failed: [Reading] = []
    for (_, all) in bySubject {
      if let reading = all.filter(\.holds).max(by: { $0.strength < $1.strength }) {
        held.append(reading)
      } else if let reading = all.max(by: { $0.strength < $1.strength }), reading.strength > .weak {
        failed.append(reading)
      }
    }
    // What stands in a whole that adds up is no whole that does not.
    let parts = held.filter { $0.kind == .split || $0.kind == .balance || $0.kind == .shares }
      .reduce(into: Set<Int>()) { $0.formUnion($1.places) }
    var taken: Set<Int> = []
    var chosen: [Reading] = []
    for reading in failed.sorted(by: comesFirst) {
      let places = reading.places
      if reading.kind == .split || reading.kind == .shares,
        places.subtracting(parts).count < places.count - 1
      {
        continue
      }
      guard
        taken.isDisjoint(with: places)
          || reading.kind != .split && taken.intersection(places).count < 2
      else { continue }
      taken.formUnion(places)
      chosen.append(reading)
    }
    return (held + chosen).sorted {
      $0.subject.quantity.range.lowerBound < $1.subject.quantity.range.lowerBound
    }
  }

  /// Stronger ones first, then those with more numbers, then in the order of the text.
  private func comesFirst(_ a: Reading, _ b: Reading) -> Bool {
    if a.strength != b.strength { return a.strength > b.strength }
    let (first, second) = (a.places, b.places)
    if first.count != second.count { return first.count > second.count }
    return a.subject.quantity.range.lowerBound < b.subject.quantity.range.lowerBound
  }
}
