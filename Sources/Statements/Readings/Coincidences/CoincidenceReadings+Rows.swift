internal import DocumentModel

/// Which numbers may come out even, by their order alone.
extension CoincidenceReadings {
  /// Each number with the rows of others that end before it or begin behind it, and with its two neighbours.
  func sums(_ numbers: [Mention]) -> [Coincidence] {
    rows(numbers).map { Coincidence(form: .sum, came: $0.row, closing: $0.whole) }
  }

  /// The change of a whole with all those beside it, up and down.
  func flows(_ changes: [Mention]) -> [Coincidence] {
    guard (3...9).contains(changes.count), let first = changes.first, let last = changes.last else {
      return []
    }
    let rows = [(first, Array(changes.dropFirst())), (last, Array(changes.dropLast()))]
    return rows.filter { isRow($1[...], of: $0) }.map { whole, row in
      let along = row.filter { $0.has(.rise) == whole.has(.rise) }
      let against = row.filter { $0.has(.rise) != whole.has(.rise) }
      return Coincidence(form: .flows, came: along, went: against, closing: whole)
    }
  }

  /// Two values, no more than one other between them, and a change beside them.
  func gaps(_ values: [Mention], _ changes: [Mention]) -> [Coincidence] {
    changes.flatMap { change -> [Coincidence] in
      let near = values.filter { isNear($0, change) }
      return near.indices.flatMap { first in
        near[(first + 1)...].prefix(2).map {
          Coincidence(form: .gap, came: [near[first]], went: [$0], closing: change)
        }
      }
    }
  }

  private func rows(_ numbers: [Mention]) -> [(whole: Mention, row: [Mention])] {
    numbers.indices.flatMap { place -> [(whole: Mention, row: [Mention])] in
      let whole = numbers[place]
      var found: [ArraySlice<Mention>] = []
      for length in stride(from: 2, through: min(8, numbers.count - place - 1), by: 1) {
        found.append(numbers[(place + 1)...(place + length)])
      }
      for length in stride(from: 2, through: min(8, place), by: 1) {
        found.append(numbers[(place - length)..<place])
      }
      if place > 0, place < numbers.count - 1 {
        found.append([numbers[place - 1], numbers[place + 1]])
      }
      return found.filter { isRow($0, of: whole) }.map { (whole: whole, row: Array($0)) }
    }
  }

  /// Whether the numbers of a row can be parts of one whole: a word that opens parts stands before none but the first.
  private func isRow(_ row: ArraySlice<Mention>, of whole: Mention) -> Bool {
    row.allSatisfy { isNear($0, whole) }
      && !row.dropFirst().contains { $0.has([.part, .closedList, .openList, .structure]) }
  }

  private func isNear(_ a: Mention, _ b: Mention) -> Bool { abs(a.sentence - b.sentence) < 2 }
}
