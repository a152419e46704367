internal import DocumentModel

extension Reading {
  /// Whether it may be reported where it fails; `bySlip` says whether a slip of the hand in any of its numbers
  /// may have made them what they are.
  func mayBeMeant(bySlip: Bool) -> Bool {
    guard strength > .weak, self.isSure || isSound, !isRounding else { return false }
    return isPlausible && hasSoundSizes || bySlip && isSlip
  }

  /// 22.6 million, 900,000 fewer, 3.7%; 22,500 MW, 32 of 700 MW each: whether a number with noughts was rounded, where
  /// words leave something open.
  private var isRounding: Bool {
    guard strength == .likely, !self.isBound,
      kind == .average || kind == .change && roles["by"] != nil && roles["rate"] != nil
    else { return false }
    return slipEvidence?.isRounding ?? false
  }

  /// Whether one slip makes all of it right, as it seldom does where numbers have nothing to do with each other.
  private var isSlip: Bool {
    if !self.suspects.isEmpty { return true }
    guard let evidence = slipEvidence else { return false }
    return evidence.chance < (kind == .shares ? 0.8 : 0.3)
  }

  /// Whether no part is greater than its whole where no word makes it one.
  private var hasSoundSizes: Bool {
    guard let whole = roles["whole"]?.first else { return true }
    switch kind {
    case .split:
      guard note == "over" || note == "under", let parts = roles["parts"] else { return true }
      let most = parts.map(\.estimate.low).max() ?? .zero
      return most <= whole.estimate.high || isNamedWhole(whole, parts)
    case .rate:
      // 四种原因共155起，占63%: what is much smaller than its part is not its whole.
      guard let part = roles["part"]?.first, let rate = roles["rate"]?.first else { return true }
      return rate.value >= .one || !part.estimate.low.isBeyond(whole.estimate.high)
    default: return true
    }
  }

  /// Whether words say that a number is the whole of others, however great they are.
  private func isNamedWhole(_ whole: Mention, _ parts: [Mention]) -> Bool {
    // 支出30.6万元，其中购置71.9万元，运行12.6万元
    let isOpened =
      strength == .strong && parts.count > 1 && parts[0].has(.part) && parts[0].depth == whole.depth
      && parts[0].sentence == whole.sentence && !whole.has([.plan, .rise, .fall])
    return whole.has(.whole) && parts.count > 2 || isOpened
  }

  /// Whether the numbers of a reading that fails can belong together at all.
  ///
  /// What is planned is no part of what was done, a part is not greater than a whole that no word calls one,
  /// the numbers of two years make no sum of one of them, and what stands for each of many has no parts.
  var isSound: Bool {
    switch kind {
    case .split: isSoundSplit
    case .rate: isSoundRate && !isOfMeanPopulation
    default: true
    }
  }

  /// 年末总人口138271万人，全年出生1786万人，出生率12.95‰: a rate of the mean population of a year, which is not far from that at
  /// its end.
  private var isOfMeanPopulation: Bool {
    guard let rate = roles["rate"]?.first, rate.quantity.unit == "‰",
      let part = roles["part"]?.first, let whole = roles["whole"]?.first
    else { return false }
    do throws(ArithmeticFault) {
      let off = try (part.value / whole.value - rate.value).magnitude()
      return try off <= rate.value * Rational(1, over: 50)
    } catch {
      return false
    }
  }

  /// Whether it has the part and the whole of another rate.
  func sharesNumbers(with other: Reading) -> Bool {
    ["part", "whole"].allSatisfy { role in
      guard let own = roles[role]?.first, let its = other.roles[role]?.first else { return false }
      return own.quantity.range == its.quantity.range
    }
  }

  private var isSoundSplit: Bool {
    if note == "part" {
      // 手足口病4例、流感6例: items of one list.
      if let part = roles["parts"]?.first, part.separator == .list, !part.has(.part) {
        return false
      }
      // Two occurred; there had been five in 2022.
      let numbers = roles.values.joined()
      if let part = roles["parts"]?.first, part.year != nil, part.separator > .comma,
        roles["whole"]?.first?.year != part.year
      {
        return false
      }
      return Set(numbers.compactMap(\.year)).count < 2
        && !numbers.contains { $0.isBase || $0.has([.others, .remainder]) }
    }
    guard note == "over" || note == "under", let whole = roles["whole"]?.first,
      let parts = roles["parts"]
    else { return true }
    // 540,000 nights, ahead of the Dutch (410,000): what is compared in brackets is no part.
    if parts.contains(where: {
      $0.has([.greater, .less]) && !$0.isDifference && $0.depth > whole.depth
    }) {
      return false
    }
    // 33.0, including smaller sources not shown
    if whole.told.contains(.openList) { return false }
    // Exports of £84.2m, imports of £79.6m, and a total deficit of £310.4m: what is left of two is no sum of them.
    if whole.has(.net), !whole.has(.from), !parts.contains(where: { $0.has(.net) }) { return false }
    // Opened 356, of which 41 were its own, closed 298: what was done besides is no part; 30 were closed is one.
    let flow: Cues = [.opening, .incoming, .outgoing, .closing]
    if let first = parts.first, first.has(.part), !first.has(flow),
      parts.dropFirst().contains(where: { $0.has(flow) && $0.headCues.isDisjoint(with: flow) })
    {
      return false
    }
    // Of seven estates, five have a plan, and all seven keep a map.
    if whole.isInWords, parts.contains(where: { $0.isInWords && $0.value == whole.value }) {
      return false
    }
    // Aboard the 777, 3 were hurt and 40 were not: a number that was not read stands before one.
    if parts.contains(where: \.hasNumberInName) { return false }
    let most = parts.map(\.estimate.low).max() ?? .zero
    let isExceeded = most > whole.estimate.high
    if isExceeded, parts.contains(where: { $0.has(.plan) != whole.has(.plan) }) { return false }
    // 19 cases against a ceiling of 22, and two of another kind
    if whole.has(.plan), whole.has(.compare), parts.contains(where: { !$0.has(.plan) }),
      !parts.contains(where: { $0.has([.closing, .remainder, .others, .net, .actual]) })
    {
      return false
    }
    // 之比为3∶2，其中调解30件，判决20件: one of several parts is not their whole.
    if whole.has(.part), !whole.has(.whole), !self.isFirm,
      parts.allSatisfy({ $0.depth == whole.depth }),
      !parts.contains(where: { $0.has(.part) })
    {
      return false
    }
    if let last = parts.last, last.range.upperBound < whole.range.lowerBound {
      // 新增12项和44项，累计分别达到64项和288项: one of a row has no sum before it.
      if whole.has([.respective, .closedList]) { return false }
      // 招募志愿者3000名。五是资助困难家庭，合计6300名: of what its own sentence names.
      if last.sentence < whole.sentence, whole.clauses > 0, whole.noun.isEmpty { return false }
    }
    guard let year = whole.year else { return true }
    return parts.allSatisfy { $0.year ?? year == year }
  }

  private var isSoundRate: Bool {
    guard let whole = roles["whole"]?.first, let rate = roles["rate"]?.first else { return true }
    // 37例，发生率4.0‰: that is no rate of so few.
    if note == "grain", whole.quantity.value.isLess(than: rate) { return false }
    // 年平均人口45.5万人，出生率7.2‰
    if whole.has(.each), !whole.headCues.contains(.each), !rate.has(.each),
      note != "population"
    {
      return false
    }
    guard let part = roles["part"]?.first else { return true }
    // 500元至5000元占16%: the ends of a range.
    if whole.has(.to), whole.separator == .none, whole.depth == part.depth,
      part.range.lowerBound < whole.range.lowerBound, !whole.has([.rise, .fall, .whole])
    {
      return false
    }
    // 2.35亿元（即23500万元）: one amount said twice has no share of itself.
    if part.quantity.scale != whole.quantity.scale, part.estimate.overlaps(whole.estimate) {
      return false
    }
    // 参训率92%，离要求的98%: a goal is the rate of nothing that was done.
    if rate.has(.plan), !whole.has(.plan), !part.has(.plan) { return false }
    // 为半年目标19.8亿元的108%；非税收入5.1亿元，为半年目标的93.7%: each has a goal of its own.
    return
      !(rate.has(.plan) && part.separator >= .semicolon
      && part.range.lowerBound > whole.range.lowerBound)
  }
}

extension Rational {
  /// Whether a share of so many is less than half of one.
  fileprivate func isLess(than share: Mention) -> Bool {
    guard let part = try? self * share.value, let half = try? Rational(1, over: 2) else {
      return false
    }
    return part < half
  }

  /// Whether it is greater than another number by more than a fifth.
  fileprivate func isBeyond(_ other: Rational) -> Bool {
    guard let most = try? other * Rational(6, over: 5) else { return false }
    return self > most
  }
}

extension Mention {
  /// Whether its name begins with a small number, in a language that parts words.
  fileprivate var hasNumberInName: Bool {
    guard noun.first?.isNumber ?? false, let space = noun.firstIndex(of: " ") else { return false }
    return noun[..<space].count < 4 && noun[..<space].allSatisfy(\.isNumber)
  }
}
