internal import DocumentModel

/// Which numbers may come out even, by the stretch of text they stand in: what a bracket, a sentence or the rest of a
/// paragraph counts is most often all of it.
extension CoincidenceReadings {
  /// What does not come out even of all that a stretch counts, whatever its numbers are called.
  var inStretches: [Reading] {
    let amounts = mentions.indices.filter(isLoose).map { mentions[$0] }
    var measured: [Mention] = []
    var found: [Reading] = []
    for number in amounts where !measured.contains(where: { $0.measures(like: number) }) {
      measured.append(number)
      let alike = amounts.filter { $0.measures(like: number) }
      guard (3...Self.mostNumbers * 2).contains(alike.count) else { continue }
      let runs = runs(alike.filter { !$0.isDifference })
      var known: Set<Int> = []
      for run in runs where run.holds == true { known.formUnion(run.places) }
      for (_, own) in Dictionary(grouping: runs, by: \.closing.quantity.range.lowerBound) {
        found.add(best(of: own, beside: &known, most: Self.mostInRuns, unlikely: 4))
      }
      if found.isEmpty {
        found.add(best(of: triples(alike), beside: &known, most: Self.mostInTriples, unlikely: 4))
      }
    }
    return found
  }

  private func isLoose(_ place: Int) -> Bool {
    let number = mentions[place]
    guard number.isAmount, number.quantity.approximation == nil, !number.isAttribute,
      !number.isBehindSlash, !number.isCell, !number.isListed, number.value >= .zero,
      !number.has(.base)
    else { return false }
    // 增加25亿斤和21亿斤: what is joined to a difference is one.
    return place == 0 || number.separator > .list || !number.noun.isEmpty
      || !mentions[place - 1].isDifference
  }

  /// Three numbers that stand side by side, or with one other between them, the greatest of them as the sum of the others.
  private func triples(_ numbers: [Mention]) -> [Coincidence] {
    numbers.indices.flatMap { first -> [Coincidence] in
      let near = numbers[first...].prefix(4)
      return near.indices.dropFirst().flatMap { second -> [Coincidence] in
        near[(second + 1)...].compactMap { last -> Coincidence? in
          let all = [near[first], near[second], last].sorted { $0.value < $1.value }
          guard last.sentence - near[first].sentence < 3, all[0].digits > 1, all[0].value > .zero,
            all[2].value > all[1].value
          else { return nil }
          let parts = all[..<2].sorted { $0.range.lowerBound < $1.range.lowerBound }
          return Coincidence(form: .sum, came: parts, closing: all[2])
        }
      }
    }
  }

  /// Each number with all others of the bracket behind it, of a part of that bracket, of its sentence, the next one, and the
  /// paragraph; and with those before it.
  ///
  /// - Parameter numbers: What is measured alike, at any depth.
  /// - Returns: What may come out even, each set of numbers once.
  /// - Complexity: O(*n*²) in the numbers.
  func runs(_ numbers: [Mention]) -> [Coincidence] {
    var tried: Set<[Int]> = []
    return numbers.indices.flatMap { place -> [Coincidence] in
      let whole = numbers[place]
      guard whole.value > .zero, whole.digits > 1 else { return [] }
      return (behind(place, numbers) + before(place, numbers)).filter { run in
        (2...Self.mostInRun).contains(run.count) && run.contains { $0.value > .zero }
          && isMost(run, of: whole) && !arePaired(run) && !isRounding(run, of: whole)
          && tried.insert(
            run.map(\.quantity.range.lowerBound).sorted() + [whole.quantity.range.lowerBound]
          ).inserted
      }
      .map { Coincidence(form: .sum, came: Array($0), closing: whole) }
    }
  }

  private func behind(_ place: Int, _ numbers: [Mention]) -> [ArraySlice<Mention>] {
    let whole = numbers[place]
    let rest = numbers[(place + 1)...]
    guard let first = rest.first else { return [] }
    let bracket = rest.prefix { $0.sentence == whole.sentence && $0.depth > whole.depth }
    let sentence = rest.prefix { $0.sentence == whole.sentence }
    let next = rest.dropFirst(sentence.count).prefix { $0.sentence == first.sentence + 1 }
    // 920 (226 left by their owners, 676 brought in, the rest strays): of two, some may be left out.
    var runs = [
      bracket.count > 2 ? bracket : bracket.prefix(0), sentence,
      rest.prefix { $0.sentence <= whole.sentence + 2 },
    ]
    runs += parts(of: bracket)
    runs.append(sentence.prefix { $0.depth == whole.depth })
    if sentence.isEmpty { runs.append(rest.prefix { $0.sentence == first.sentence }) }
    runs.append(next)
    return runs.map(closed)
  }

  private func before(_ place: Int, _ numbers: [Mention]) -> [ArraySlice<Mention>] {
    let whole = numbers[place]
    let sentence = numbers[..<place].suffix(where: { $0.sentence == whole.sentence })
    let near = numbers[..<place].suffix(where: { $0.sentence > whole.sentence - 3 })
    let runs = [sentence, sentence.suffix(where: { $0.depth == whole.depth }), near]
    return runs.filter { closed($0).count == $0.count }
  }

  /// （其中：男性25人、女性15人；当场死亡25人、途中死亡13人）: what stands between semicolons.
  private func parts(of bracket: ArraySlice<Mention>) -> [ArraySlice<Mention>] {
    let cuts = bracket.indices.dropFirst().filter { bracket[$0].separator == .semicolon }
    guard !cuts.isEmpty else { return [] }
    let ends = [bracket.startIndex] + cuts + [bracket.endIndex]
    return zip(ends, ends.dropFirst()).map { bracket[$0..<$1] }
  }

  /// A run up to where a word opens the parts of one of its numbers.
  private func closed(_ run: ArraySlice<Mention>) -> ArraySlice<Mention> {
    let end = run.indices.dropFirst().first {
      run[$0].has([.part, .closedList, .openList, .structure])
    }
    return run[..<(end ?? run.endIndex)]
  }

  /// Whether numbers make most of a whole, or no more than a slip beyond it.
  private func isMost(_ run: ArraySlice<Mention>, of whole: Mention) -> Bool {
    guard let sum = try? run.sum() else { return false }
    return sum.isNear(whole.estimate, from: 40, to: 250)
  }

  /// 210, 8 and 191 thousand, 408 in all: whether no more than the rounding of parts may be the reason.
  private func isRounding(_ run: ArraySlice<Mention>, of whole: Mention) -> Bool {
    guard let sum = try? run.sum() else { return true }
    let off = abs(Double(sum.value) - Double(whole.value))
    return off <= (run + [whole]).map(\.lastPlace).reduce(0, +) / 2
  }

  /// How often numbers without any relation may seem to be all that a stretch counts and its total.
  private static let mostInRuns = 0.45

  /// The same of any three numbers.
  private static let mostInTriples = 0.1

  /// More numbers are no list that is read.
  private static let mostInRun = 20
}

extension ArraySlice {
  /// The longest end of it whose elements all meet a condition.
  fileprivate func suffix(where meets: (Element) -> Bool) -> ArraySlice {
    let start = indices.last { !meets(self[$0]) }.map { $0 + 1 } ?? startIndex
    return self[start...]
  }
}
