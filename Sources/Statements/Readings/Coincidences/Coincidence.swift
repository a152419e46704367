internal import DocumentModel

/// Numbers that come out even, or would if one of them had not slipped: what came, less what went, is what is left.
struct Coincidence {
  enum Form {
    /// A whole and its parts: what came, and what is left.
    case sum
    /// Changes up and down, and the change of the whole.
    case flows
    /// Two values and what they are apart by.
    case gap
    /// Shares of one whole.
    case hundred
  }

  let form: Form
  let came: [Mention]
  var went: [Mention] = []
  let closing: Mention
  /// Its numbers are those of accounts, which come out even to the last digit.
  var isExact = false

  var numbers: [Mention] { came + went + [closing] }

  var places: Set<Int> { Set(numbers.map(\.quantity.range.lowerBound)) }

  /// Whether it comes out even; nil where the numbers cannot be computed with.
  var holds: Bool? {
    do throws(ArithmeticFault) {
      if form == .hundred { return try numbers.sum().overlaps(Estimate(.one)) }
      let left = try went.isEmpty ? came.sum() : came.sum() - went.sum()
      return try (form == .gap ? left.magnitude() : left).overlaps(closing.estimate)
    } catch {
      return nil
    }
  }

  /// How often numbers that have nothing to do with each other would be as near to it, and which of them may have
  /// slipped; nil where no slip explains it, or where they are off by so little that no slip need be the reason.
  var evidence: SlipEvidence? {
    if form == .hundred {
      let slip = SlipEvidence.shares(numbers)
      return slip.suspects.isEmpty || slip.isRounding ? nil : slip
    }
    let sizes = numbers.map { Double($0.quantity.value) }.sorted()
    let isOfAccounts = isExact || numbers.allSatisfy(\.isFullCount)
    let least = isOfAccounts ? numbers.map(\.lastPlace).reduce(0, +) : (sizes.last ?? 0) / 1000
    guard let most = sizes.last, off > least, maySlip(off) else { return nil }
    var slip = SlipEvidence.balance(came, went, closing)
    guard !slip.suspects.isEmpty else { return nil }
    // Two numbers of nearly one size are apart by little without any reason.
    let rest = sizes.dropLast(2).reduce(0, +)
    guard rest > 0 else { return nil }
    slip.chance *= max(1, most / rest) * grain * (isSaid ? 0.25 : 1)
    return slip
  }

  /// 党纪处分49.8万人、政务处分16.2万人: whether words say that its parts may count some things twice.
  var mayOverlap: Bool { form == .sum && closing.remarks.contains(.overlapping) }

  /// 分季度看，一季度2.95亿人次: whether words say that what follows is all of something.
  var isDivided: Bool { came.first?.has([.division, .closedList, .structure]) ?? false }

  /// Throughput including breakbulk was 84.9; 300 tickets, including 120 and 90; 33.0, including smaller sources: whether the
  /// whole is said to be of more.
  var isOpen: Bool {
    form == .sum
      && (closing.has(.openList) || closing.told.contains(.openList)
        || came.contains { $0.has(.openList) })
  }

  /// 540,000 nights, ahead of the Dutch (410,000): whether its numbers are compared with each other.
  var isCompared: Bool {
    form == .sum && came.contains { $0.has([.greater, .less, .compare]) }
  }

  /// Whether no more is known of its numbers than that they stand near each other, in sentences of their own.
  var isApart: Bool {
    form == .sum && !isSaid && Set(numbers.map(\.sentence)).count == numbers.count
  }

  /// Whether a word or colon says that one of the numbers is a whole or that others are its parts; 其中 leaves open
  /// whether they are all of them.
  private var isSaid: Bool {
    guard form != .gap, let first = came.first else { return false }
    if isDivided { return true }
    if (came + went).contains(where: { $0.has(.part) }) {
      return form == .flows && !went.isEmpty || isOver
    }
    return closing.has(.whole) || came.contains { $0.isBehindColon }
      || went.contains { $0.isBehindColon }
      || first.separator == .semicolon && closing.range.lowerBound < first.range.lowerBound
  }

  /// How far it is from coming out even.
  private var off: Double {
    func sum(_ numbers: [Mention]) -> Double {
      numbers.reduce(0) { $0 + Double($1.quantity.value) }
    }
    let left = sum(came) - sum(went)
    return abs((form == .gap ? abs(left) : left) - Double(closing.quantity.value))
  }

  /// Whether one digit, two that changed places or a moved point can make such a difference; false says that no slip
  /// does, at less cost than to try them all.
  private func maySlip(_ off: Double) -> Bool {
    let width = numbers.reduce(0) { $0 + Double($1.estimate.high) - Double($1.estimate.low) }
    let least = numbers.map { Double($0.quantity.scale) / SlipEvidence.power($0.quantity.decimals) }
      .min()
    guard let unit = least, unit > 0 else { return false }
    let most = width + unit / 1000
    if numbers.contains(where: { number in
      let value = Double(number.quantity.value)
      return abs(off - value * 9) <= most || abs(off - value * 0.9) <= most + unit
    }) {
      return true
    }
    var place = unit
    while place <= off * 1.1 + most {
      // A digit of the place, or two digits that changed places.
      for step in [1, 9, 99, 999, 9999] {
        let size = place * Double(step)
        let times = (off / size).rounded()
        if (1...9).contains(times), abs(off - times * size) <= most { return true }
      }
      place *= 10
    }
    return false
  }

  /// 47,000 and 39,000: the power of ten that all of them were rounded to, by their noughts.
  private var grain: Double {
    var grain = 1.0
    while numbers.allSatisfy({ $0.endsInNought(at: grain) }) { grain *= 10 }
    return grain
  }

  /// What does not come out even, with the roles of its numbers.
  var reading: Reading? {
    switch form {
    case .gap:
      Reading(
        .change, ["from": came, "to": went, "by": [closing]], subject: closing, note: "difference",
        strength: .likely
      ) { () throws(ArithmeticFault) in false }
    case .flows where !went.isEmpty:
      Reading(
        .balance, ["came": came, "went": went, "closing": [closing]], subject: closing,
        note: "flows", strength: .likely
      ) { () throws(ArithmeticFault) in false }
    case .hundred:
      Reading(
        .shares, ["parts": numbers], subject: closing, strength: .likely
      ) { () throws(ArithmeticFault) in false }
    case .sum, .flows:
      Reading(
        .split, ["whole": [closing], "parts": came], subject: closing,
        note: isOver ? "over" : "under", strength: .likely
      ) { () throws(ArithmeticFault) in false }
    }
  }

  private var isOver: Bool {
    do throws(ArithmeticFault) {
      return try came.sum().low > closing.estimate.high
    } catch {
      return false
    }
  }
}

extension Mention {
  /// 11,815,246: a whole number of many digits, which nobody rounded.
  fileprivate var isFullCount: Bool {
    quantity.decimals == 0 && quantity.scale == .one && digits > 4
  }

  /// Whether it is written without decimals and with a nought at a power of ten.
  fileprivate func endsInNought(at power: Double) -> Bool {
    guard quantity.decimals == 0, quantity.scale > .zero else { return false }
    let written = (Double(quantity.value) / Double(quantity.scale)).rounded()
    return written >= 10 && (written / power).truncatingRemainder(dividingBy: 10) == 0
  }
}
