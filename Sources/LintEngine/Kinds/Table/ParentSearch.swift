import DocumentModel

/// Finds the amounts of a series that are the sum of two or more that follow them.
///
/// An amount is one where the series' sum comes to what it was behind the amount, and the amount once
/// more: a matter of looking the sum up among those that are waited for.
struct ParentSearch {
  struct Parent {
    let line: Int
    let value: Rational
    /// What the series must add up to for it to be a sum.
    fileprivate let wanted: Rational
  }

  /// More amounts than this that wait for one sum are contrived.
  private static let mostWaiting = 16

  private var sum = Rational.zero
  /// Amounts with at least one behind them.
  private var waiting: [Rational: [Parent]] = [:]
  private var newest: Parent?
  private var newestLine = -1
  /// Figures left the range of exact arithmetic: the sums, which did so too, report it.
  private var isOff = false

  /// Adds an amount.
  ///
  /// - Returns: The earlier amounts that are now known to be sums.
  mutating func add(_ value: Rational, line: Int) -> [Parent] {
    guard !isOff else { return [] }
    do {
      sum = try sum + value
      let found = waiting.isEmpty ? [] : waiting.removeValue(forKey: sum) ?? []
      if let newest { wait(newest) }
      newest = Parent(line: line, value: value, wanted: try sum + value)
      newestLine = line
      return found
    } catch {
      isOff = true
      return []
    }
  }

  private mutating func wait(_ parent: Parent) {
    guard parent.value != .zero,
      waiting[parent.wanted, default: []].count < Self.mostWaiting
    else { return }
    waiting[parent.wanted, default: []].append(parent)
  }

  /// The amounts that are sums if the series continues for `count` more, which add up to `rest`.
  ///
  /// They wait no longer until they are given back.
  mutating func take(behind count: Int, adding rest: Rational) -> [Parent] {
    guard !isOff,
      case .success(let total) = Result(catching: { () throws(ArithmeticFault) in
        try sum + rest
      })
    else { return [] }
    var found = waiting.isEmpty ? [] : waiting.removeValue(forKey: total) ?? []
    if count > 1, let last = newest, last.value != .zero, last.wanted == total {
      found.append(last)
      newest = nil
    }
    return found
  }

  /// Lets amounts wait again that the series did not come to.
  mutating func giveBack(_ parents: [Parent]) {
    for parent in parents {
      if parent.line == newestLine { newest = parent } else { wait(parent) }
    }
  }
}
