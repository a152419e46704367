import DocumentModel

/// Amounts added up one by one, with what must be known of them to compare a total with their sum.
struct TableSum {
  private let isRounded: Bool
  private(set) var count = 0
  private var sum = Rational.zero
  /// The sum without the amounts that are themselves sums of those behind them.
  private var kept = Rational.zero
  /// By how much the sum may be off: each rounded amount by half its last place.
  private var slack = Rational.zero
  private var isWhole = true
  private var least: Rational?
  private var most: Rational?
  private var decimals = 0
  private var isGrouped = false
  /// The sum left the range of exact arithmetic.
  private var hasOverflown = false

  init(isRounded: Bool) { self.isRounded = isRounded }

  mutating func add(_ amount: TableCell.Amount) {
    count += 1
    isWhole = isWhole && amount.isWhole
    least = least.map { min($0, amount.value) } ?? amount.value
    most = most.map { max($0, amount.value) } ?? amount.value
    decimals = max(decimals, amount.decimals)
    isGrouped = isGrouped || amount.isGrouped
    update { (sums) throws(ArithmeticFault) in
      sums.sum = try sums.sum + amount.value
      sums.kept = try sums.kept + amount.value
      sums.slack = try sums.slack + amount.half
    }
  }

  /// Leaves out an amount that turned out to be the sum of those behind it.
  mutating func leaveOut(_ parent: Rational) {
    update { (sums) throws(ArithmeticFault) in sums.kept = try sums.kept - parent }
  }

  /// The sum of both.
  func joined(with other: TableSum) -> TableSum {
    var joined = self
    joined.count += other.count
    joined.isWhole = isWhole && other.isWhole
    joined.least = [least, other.least].compactMap(\.self).min()
    joined.most = [most, other.most].compactMap(\.self).max()
    joined.decimals = max(decimals, other.decimals)
    joined.isGrouped = isGrouped || other.isGrouped
    joined.hasOverflown = hasOverflown || other.hasOverflown
    joined.update { (sums) throws(ArithmeticFault) in
      sums.sum = try sums.sum + other.sum
      sums.kept = try sums.kept + other.kept
      sums.slack = try sums.slack + other.slack
    }
    return joined
  }

  private mutating func update(_ change: (inout TableSum) throws(ArithmeticFault) -> Void) {
    do {
      try change(&self)
    } catch {
      hasOverflown = true
    }
  }

  private func known(_ value: Rational) throws(ArithmeticFault) -> Rational {
    if hasOverflown { throw .overflow }
    return value
  }

  /// Whether the parts may add up to `total`.
  func fits(_ total: TableCell.Amount) throws(ArithmeticFault) -> Bool {
    let isExact = !isRounded && isWhole && total.isWhole
    let slack = isExact ? .zero : try known(slack) + total.half
    for sum in [try known(sum), kept] {
      if try (sum - total.value).magnitude() <= slack { return true }
      // Each amount stands twice: once by itself, once in the row that it is part of.
      if try sum == total.value + total.value { return true }
    }
    return false
  }

  /// Whether `total` may be meant for the sum: an average, a maximum, or what the parts share is not.
  func isPlausible(_ total: TableCell.Amount) throws(ArithmeticFault) -> Bool {
    if let least, let most, least >= .zero, most > total.value { return false }
    if try isSwapped(total) { return true }
    return try distance(from: total) * Rational(2) <= total.value.magnitude()
  }

  /// 74 and 47: whether a total has the digits of the sum in another order.
  private func isSwapped(_ total: TableCell.Amount) throws(ArithmeticFault) -> Bool {
    let sum = try known(sum)
    guard count > 1, isWhole, sum.denominator == 1, total.value.denominator == 1, sum > .zero,
      total.value > .zero
    else { return false }
    let (own, other) = (String(sum.numerator), String(total.value.numerator))
    return own.count > 1 && own.count == other.count && own.sorted() == other.sorted()
  }

  func distance(from total: TableCell.Amount) throws(ArithmeticFault) -> Rational {
    try (known(sum) - total.value).magnitude()
  }

  /// The sum, written as `total` is: with its sign of money, its unit, and commas where there are any.
  func text(
    as total: TableCell.Amount, _ context: LintContext
  ) throws(ArithmeticFault) -> String {
    try known(sum).written(
      as: total.quantity, text: context.text(total.range), decimals: max(decimals, total.decimals),
      isGrouped: isGrouped || total.isGrouped)
  }
}
