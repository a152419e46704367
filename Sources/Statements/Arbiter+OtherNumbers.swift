internal import DocumentModel

/// Whether what fails of some numbers is right of others beside them, which may be meant.
extension Arbiter {
  func isRightOfOthers(_ reading: Reading) -> Bool {
    do throws(ArithmeticFault) {
      switch reading.kind {
      case .change: return try isFromAnother(reading)
      case .balance: return try isWithoutOne(reading)
      default: return false
      }
    } catch {
      return false
    }
  }

  /// 完成4386万件，同比增长17.7%（去年3726万件），环比增长9.1%（9月4019万件）: the rate from another number to the same one.
  private func isFromAnother(_ change: Reading) throws(ArithmeticFault) -> Bool {
    guard let from = change.roles["from"]?.first, let to = change.roles["to"]?.first,
      let rate = change.roles["rate"]?.first, rate.isRate, from.depth > 0
    else { return false }
    let wanted = try Estimate(rate: rate)
    for other in amounts
    where other.sentence == rate.sentence && other.depth == from.depth && other.value > .zero
      && other.range != from.range && other.measures(like: to)
    {
      let distance = try to.estimate - other.estimate
      let goesRight = rate.has(.fall) ? distance.low <= .zero : distance.high >= .zero
      if goesRight, try (distance.magnitude() / other.estimate).overlaps(wanted) { return true }
    }
    return false
  }

  /// 收入103.27亿元，支出109.84亿元，当期缺口6.57亿元，上年滚存58.43亿元: one of what came or went is what the others leave.
  private func isWithoutOne(_ balance: Reading) throws(ArithmeticFault) -> Bool {
    guard let opening = balance.roles["opening"], let closing = balance.roles["closing"] else {
      return false
    }
    let (came, went) = (balance.roles["came"] ?? [], balance.roles["went"] ?? [])
    guard came.count + went.count > 2 else { return false }
    for left in (came + went).indices {
      let isCame = left < came.count
      let up = isCame ? came.enumerated().filter { $0.offset != left }.map(\.element) : came
      let down =
        isCame ? went : went.enumerated().filter { $0.offset != left - came.count }.map(\.element)
      guard !up.isEmpty, !down.isEmpty else { continue }
      let net = try up.sum() - down.sum()
      let rest = try opening.sum() + net
      let wanted = try closing.sum()
      let isNet = try net.magnitude().overlaps((came + went)[left].estimate)
      if isNet, rest.overlaps(wanted) { return true }
    }
    return false
  }
}
