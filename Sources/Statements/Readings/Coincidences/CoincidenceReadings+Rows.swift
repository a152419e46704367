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
    return rows.filter { isRow($1, of: $0) }.map { whole, row in
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
      let behind = (2...8).map { numbers[(place + 1)...].prefix($0) }.filter { $0.count > 1 }
      let before = (2...8).map { numbers[..<place].suffix($0) }.filter { $0.count > 1 }
      var found = Set(behind.map(\.indices) + before.map(\.indices)).map { Array(numbers[$0]) }
      if place > 0, place < numbers.count - 1 {
        found.append([numbers[place - 1], numbers[place + 1]])
      }
      return found.filter { isRow($0, of: numbers[place]) }.map { (whole: numbers[place], row: $0) }
    }
  }

  /// Whether the numbers of a row can be parts of one whole: a word that opens parts stands before none but the first.
  private func isRow(_ row: [Mention], of whole: Mention) -> Bool {
    row.allSatisfy { isNear($0, whole) }
      && !row.dropFirst().contains { $0.has([.part, .closedList, .openList, .structure]) }
  }

  private func isNear(_ a: Mention, _ b: Mention) -> Bool { abs(a.sentence - b.sentence) < 2 }
}
