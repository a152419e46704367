internal import DocumentModel

extension SharesReadings {
  /// Fell by 45% overall: 61% here, 34% there and 9% elsewhere: whether a row says how much each of several changed.
  func isOfChange(_ head: Mention, at first: Int) -> Bool {
    guard first > 0, head.isBehindColon else { return false }
    let before = mentions[first - 1]
    return before.isRate && before.isDifference && before.sentence == head.sentence
  }

  /// Gifts made up 38% of the total; fees accounted for 34%, with 11% from legacies and 17% from rent: whether the shares of
  /// the sentence before make the row a whole.
  func isCompleted(_ run: [Mention]) -> Bool {
    let before = mentions.filter {
      $0.isRate && $0.has(.share) && !$0.isDifference && $0.sentence == run[0].sentence - 1
    }
    guard !before.isEmpty else { return false }
    do throws(ArithmeticFault) {
      return try (before.sum() + run.sum()).overlaps(Estimate(.one))
    } catch {
      return false
    }
  }

  /// In a language where names may stand behind: 26% were satisfied, 23% neutral and 51% dissatisfied.
  func strengthOfWords(_ run: [Mention], _ cues: Cues, _ sum: Estimate) -> Reading.Strength {
    let last = run[run.count - 1].sentence
    let isOpen =
      mentions.contains {
        $0.sentence >= last && $0.sentence <= last + 1 && $0.remarks.contains(.overlapping)
      }
      || run.contains { $0.quantity.approximation != nil || $0.has([.base, .compare]) }
      || cues.contains(.openList) && sum.low <= .one
    guard !isOpen, let percent = try? Rational(1, over: 100) else { return .weak }
    func lies(_ low: Int, _ high: Int) -> Bool {
      guard let least = try? percent * Rational(low), let most = try? percent * Rational(high)
      else { return false }
      return sum.high > least && sum.low < most
    }
    let names = run.map { $0.noun + " " + $0.head }
    let isClosed = !run.reduce(cues) { $0.union($1.headCues).union($1.cues) }.isDisjoint(with: [
      .others, .remainder, .closedList, .structure,
    ])
    // By type: delays 44%, staff 19%.
    let isNamedOnly =
      run.count == 2 && sum.high < .one
      && run.allSatisfy { $0.cues.union($0.headCues).isDisjoint(with: [.others, .remainder]) }
    if isClosed, !isNamedOnly { return run.count > 2 ? .strong : .likely }
    if run[0].remarks.contains(.spread) || cues.contains(.openList) { return .weak }
    if run[0].has(.division), run.count > 2 { return lies(60, 150) ? .likely : .weak }
    if run.count == 2 {
      return words.arePaired(names[0], names[1]) && lies(cues.contains(.part) ? 85 : 60, 140)
        ? .likely : .weak
    }
    if names.indices.contains(where: { a in
      names[(a + 1)...].contains { words.arePaired(names[a], $0) }
    }) {
      return lies(50, 160) ? .likely : .weak
    }
    let marks = run.dropFirst().map(\.separator)
    if marks.contains(.semicolon), marks.contains(where: { $0 <= .comma }) { return .weak }
    let isRow = run[0].headCues.contains(.ofWhole) || run.allSatisfy { $0.depth > 0 }
    return isRow && run[run.count - 1].isJoined
      ? (lies(70, 140) ? .likely : .weak) : lies(85, 115) ? .likely : .weak
  }
}
