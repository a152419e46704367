internal import DocumentModel

/// Which numbers may come out even, by their order alone.
extension CoincidenceReadings {
  /// Each number with the rows of others that end before it or begin behind it, and with its two neighbours.
  func sums(_ numbers: [Mention]) -> [Coincidence] {
    rows(numbers).map { Coincidence(form: .sum, came: $0.row, closing: $0.whole) }
  }

  /// 总收入216784亿元，…。中央收入99566亿元；地方收入117218亿元: each number with two to four others that stand side by side behind
  /// it, but not at once, or at once and in as many sentences as they are.
  func distantSums(_ numbers: [Mention]) -> [Coincidence] {
    numbers.indices.filter { numbers[$0].digits > 3 }.flatMap { place -> [Coincidence] in
      let whole = numbers[place]
      return numbers.indices[(place + 1)...].flatMap { first in
        (2...(first == place + 1 ? 8 : 4)).map { numbers[first...].prefix($0) }.filter { row in
          guard let last = row.last, row.count > 1 else { return false }
          return (first > place + 1 || last.sentence > whole.sentence + 1)
            && last.sentence - whole.sentence <= (first > place + 1 ? 3 : row.count + 1)
            && row.allSatisfy { $0.value < whole.value && !$0.has(.respective) }
            && isOfOneSize(row, whole) && !arePaired(row)
            && !row.dropFirst().contains { $0.has([.part, .closedList, .openList, .structure]) }
        }
        .map { Coincidence(form: .sum, came: Array($0), closing: whole) }
      }
    }
  }

  /// 营收、净利润47.35万亿元、4.02万亿元: whether numbers of two things stand side by side.
  func arePaired(_ row: ArraySlice<Mention>) -> Bool {
    row.contains { $0.separator == .list && $0.noun.isEmpty && $0.head.isEmpty }
      && row.contains { !$0.noun.isEmpty }
  }

  /// Whether parts make about as much as a whole: no point has moved.
  private func isOfOneSize(_ row: ArraySlice<Mention>, _ whole: Mention) -> Bool {
    guard let sum = try? row.sum() else { return false }
    return sum.isNear(whole.estimate, from: 60, to: 160)
  }

  /// The change of a whole with all those beside it, up and down; in each sentence where there are several.
  func flows(_ changes: [Mention]) -> [Coincidence] {
    let bySentence = Dictionary(grouping: changes, by: \.sentence).values
    return flows(ofAll: changes) + (bySentence.count > 1 ? bySentence.flatMap(flows(ofAll:)) : [])
  }

  private func flows(ofAll changes: [Mention]) -> [Coincidence] {
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
