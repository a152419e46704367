internal import DocumentModel

/// Cases pending on 1 September: 730,068, adjustments: (2,799), added: 682,693, dispositions: 650,297, cases pending on
/// 31 August: 759,665: lines of which the first and the last one are called alike, and what came and went between them.
struct LineBalances {
  /// More lines are no balance.
  private static let counts = 3...20
  /// Of more, some come to what stands below them.
  private static let most = 8
  /// Of how many lines nothing need say whether they came or went.
  private static let mostOpen = 3

  /// Whether the first and the last number are what was there and what is left.
  func isBalance(_ run: [Mention]) -> Bool {
    guard Self.counts.contains(run.count), let first = run.first, let last = run.last,
      run.allSatisfy({ $0.isAmount && $0.measures(like: first) }), first.value > .zero,
      last.value > .zero, last.digits > 1, first.digits > 1
    else { return false }
    if first.has(.opening), last.has(.closing) { return true }
    let (one, other) = (first.noun, last.noun)
    guard let name = one.split(separator: " ").first, other.hasPrefix(name) else { return false }
    let ends = [one, other].map { $0.split(separator: " ") }
    let areLike =
      ends[0].count == ends[1].count && ends[0].count > 2 && ends[0].last == ends[1].last
    return one == other || areLike || first.isDated && last.isDated
  }

  /// What does not come out even of such lines, whichever way those lines go that nothing is said of.
  func reading(_ run: [Mention]) -> Reading? {
    guard let first = run.first, let last = run.last, run.count <= Self.most else { return nil }
    let middle = Array(run.dropFirst().dropLast())
    let open = middle.indices.filter { sign(middle[$0]) == nil }
    guard open.count <= Self.mostOpen else { return nil }
    var best: (digits: Int, came: [Mention], went: [Mention])?
    for choice in 0..<(1 << open.count) {
      let goesOut = middle.indices.map { place -> Bool in
        if let known = sign(middle[place]) { return !known }
        return open.firstIndex(of: place).map { choice >> $0 & 1 == 1 } ?? false
      }
      let came = [first] + zip(middle, goesOut).filter { !$1 }.map(\.0)
      let went = zip(middle, goesOut).filter { $1 }.map(\.0)
      func fits(_ numbers: [Estimate]) throws(ArithmeticFault) -> Bool {
        var left = Estimate(.zero)
        for number in numbers.prefix(came.count) { left = try left + number }
        for number in numbers.dropFirst(came.count).dropLast() {
          left = try left - number.magnitude()
        }
        return left.overlaps(numbers[numbers.count - 1])
      }
      let all = came + went + [last]
      if (try? fits(all.map(\.estimate))) ?? true { return nil }
      let digits = NearMiss.digits(all, fits: fits) ?? 0
      if digits > max(2, best?.digits ?? 0) { best = (digits, came, went) }
    }
    guard let best else { return nil }
    return Reading(
      .balance, ["came": best.came, "went": best.went, "closing": [last]], subject: last,
      note: "flows", strength: .likely
    ) { () throws(ArithmeticFault) in false }
  }

  /// Whether a line came; nil where nothing says so.
  private func sign(_ number: Mention) -> Bool? {
    if number.isNegative || number.isTakenAway { return false }
    let (isIn, isOut) = (number.has([.incoming, .rise]), number.has([.outgoing, .fall]))
    return isIn == isOut ? nil : isIn
  }
}

extension Mention {
  /// A number in brackets alone: it is taken away, as accounts write it.
  fileprivate var isTakenAway: Bool { self.remarks.contains(.negation) }
}
