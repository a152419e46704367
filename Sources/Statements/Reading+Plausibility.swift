internal import DocumentModel

extension Reading {
  /// Whether the number that does not fit is near enough to what the others yield to have been meant for it.
  ///
  /// A slip changes a digit, the order of digits or the point; numbers further apart belong together by the
  /// accident of standing in one sentence. Words that leave nothing open allow more than others.
  var isPlausible: Bool {
    if self.isFirm { return true }
    let pairs = yielded
    return !self.suspects.isEmpty || pairs.isEmpty
      || pairs.contains { isNear($0.stated, $0.expected) }
  }

  /// Whether what is stated is a third to three times of what the others yield.
  var isOfOneSize: Bool {
    let pairs = yielded
    return pairs.isEmpty
      || pairs.contains { pair in
        pair.stated > 0 && pair.expected > 0
          && (1.0 / 3...3).contains(pair.stated / pair.expected)
      }
  }

  /// What is stated beside what the other numbers yield, in every way they may be meant.
  private var yielded: [(stated: Double, expected: Double)] {
    func value(_ role: String) -> Double? { roles[role]?.first.map { Double($0.value) } }
    func sum(_ role: String) -> Double { (roles[role] ?? []).reduce(0) { $0 + Double($1.value) } }
    switch kind {
    case .rate:
      guard let rate = value("rate"), let whole = value("whole"), whole > 0 else { return [] }
      if let part = value("part") { return [(rate, part / whole)] }
      return value("rest").map { [(rate, 1 - $0 / whole)] } ?? []
    case .change:
      guard !saysOrder, let to = value("to") else { return [] }
      guard let from = value("from") else {
        guard let by = value("by"), let rate = value("rate") else { return [] }
        return [(abs(rate), by / abs(to - by)), (abs(rate), by / (to + by))]
      }
      let change = abs(to - from)
      if let by = value("by") { return [(abs(by), change)] }
      guard let rate = value("rate") else { return [] }
      if note == "points" { return [(abs(rate), change)] }
      return [(abs(rate), change / from), (abs(rate), change / to)]
    case .split:
      guard note == "over" || note == "under", let whole = value("whole") else { return [] }
      return [(whole, sum("parts"))]
    case .shares:
      return [(note == "ratio" ? 100 : 1, sum("parts"))]
    case .balance:
      guard let closing = value("closing") else { return [] }
      return [(closing, abs((value("opening") ?? 0) + sum("came") - sum("went")))]
    case .average:
      guard note.isEmpty, let total = value("total"), let count = value("count"),
        let each = value("each"), count > 0
      else { return [] }
      return [(each, total / count)]
    case .factor:
      guard note != "fold", note != "proportion", let from = value("from"), let to = value("to"),
        let times = value("times"), from > 0, to > 0
      else { return [] }
      return [(times, to / from), (times, to / from - 1), (times, from / to)]
    case .unit, .same, .listing, .range: return []
    }
  }

  private func isNear(_ stated: Double, _ expected: Double) -> Bool {
    guard stated > 0, expected > 0 else { return strength == .strong || stated == expected }
    let ratio = max(stated, expected) / min(stated, expected)
    if ratio <= most { return true }
    let isPercent = subject.kind == .percent || subject.kind == .points
    if isPercent, abs(stated - expected) <= (strength == .strong ? 0.3 : 0.1) { return true }
    // The point, or 万 for 亿.
    for power in [10.0, 100, 1000, 10_000, 100_000_000] where abs(ratio / power - 1) < 0.02 {
      return true
    }
    return kind != .shares && isSlip(of: expected)
  }

  /// How many times as much one number may be as the other.
  private var most: Double {
    switch (kind, strength) {
    case (.shares, .strong): 2
    case (.shares, _): 1.12
    case (.split, .strong): 4
    case (.split, _): 1.25
    case (_, .strong): 12
    default: 3
    }
  }

  /// Whether the subject has the digits of what is expected, all but one or in another order.
  private func isSlip(of expected: Double) -> Bool {
    let quantity = subject.quantity
    let scale = Double(quantity.scale)
    var power = 1.0
    for _ in 0..<min(quantity.decimals, 6) { power *= 10 }
    let wanted = (expected / scale * power).rounded()
    let written = (Double(quantity.value) / scale * power).rounded()
    guard wanted < 1e12, written < 1e12 else { return false }
    let (a, b) = (Array(String(Int(wanted))), Array(String(Int(written))))
    guard a.count == b.count, a.count > 1 else { return false }
    return a.sorted() == b.sorted() || zip(a, b).count { $0 != $1 } == 1
  }
}
