internal import DocumentModel

/// How likely it is that numbers that do not fit are meant together, one of them changed by a slip of the hand.
struct SlipEvidence {
  /// The places of the numbers of which a slip would mend it.
  private(set) var suspects: Set<Int> = []
  /// How often numbers that have nothing to do with each other would be as near to fitting.
  var chance = 1.0
  /// Whether two neighbouring digits that changed places explain it.
  private(set) var isSwap = false
  /// Whether no more than rounding explains that they do not fit.
  private(set) var isRounding = false

  /// What a number may stand for.
  struct Span {
    var low: Double
    var high: Double

    func widened(by slack: Double) -> Span { Span(low: low - slack, high: high + slack) }
  }

  /// 1,405 of 3,217 is 43.7%: the parts together have their share of a whole.
  static func share(_ parts: [Mention], of whole: Mention, _ rate: Mention) -> SlipEvidence {
    SlipEvidence(parts + [whole, rate], isSum: false) { spans in
      let (whole, rate) = (spans[spans.count - 2], spans[spans.count - 1])
      guard whole.low > 0 else { return false }
      let part = sum(spans.dropLast(2))
      return part.low / whole.high <= rate.high && part.high / whole.low >= rate.low
    }
  }

  /// A total, how many share it, and what each has, all in their own units.
  static func mean(of total: Mention, _ count: Mention, _ each: Mention) -> SlipEvidence {
    let made = Double(total.value) / Double(count.value)
    // Units of one measure are most often powers of ten of each other.
    let factor = power10(near: Double(each.value) / made)
    return SlipEvidence([total, count, each], isSum: false, cut: [2], nominal: 2) { spans in
      let (total, count, each) = (spans[0], spans[1], spans[2])
      guard count.low > 0 else { return false }
      return total.low * factor / count.high <= each.high
        && total.high * factor / count.low >= each.low
    }
  }

  /// A total, what it came to in each of some days, weeks or months, and how many there are; one day more in a leap year.
  static func mean(of total: Mention, _ each: Mention, over count: Double) -> SlipEvidence {
    let factor = power10(near: Double(each.value) / Double(total.value) * count)
    let most = count == 365 ? 366 : count
    return SlipEvidence([total, each], isSum: false, cut: [1]) { spans in
      let (total, each) = (spans[0], spans[1])
      return total.low * factor / most <= each.high && total.high * factor / count >= each.low
    }
  }

  /// The power of ten that a number is nearest to.
  private static func power10(near number: Double) -> Double {
    var power = 1.0
    while power * 3.2 < number { power *= 10 }
    while power > number * 3.2, power > 1e-12 { power /= 10 }
    return power
  }

  /// A whole and all of its parts.
  static func sum(_ parts: [Mention], of whole: Mention) -> SlipEvidence {
    SlipEvidence(parts + [whole], isSum: true) { spans in
      let (all, whole) = (sum(spans.dropLast()), spans[spans.count - 1])
      return all.low <= whole.high && all.high >= whole.low
    }
  }

  /// Shares of one whole.
  static func shares(_ parts: [Mention]) -> SlipEvidence {
    SlipEvidence(parts, isSum: true) { spans in
      let all = sum(spans[...])
      return all.low <= 1 && all.high >= 1
    }
  }

  /// What was there and came, less what went, and what is left; of two flows alone, whichever is the greater.
  static func balance(_ came: [Mention], _ went: [Mention], _ closing: Mention) -> SlipEvidence {
    SlipEvidence(came + went + [closing], isSum: true) { spans in
      let all = sum(spans.prefix(came.count))
      let less = sum(spans[came.count..<(spans.count - 1)])
      let left = Span(low: all.low - less.high, high: all.high - less.low)
      let last = spans[spans.count - 1]
      return left.low <= last.high && left.high >= last.low
        || came.count == 1 && -left.high <= last.high && -left.low >= last.low
    }
  }

  /// Two values and their difference, or its rate.
  static func change(from: Mention, to: Mention, _ by: Mention, isRate: Bool) -> SlipEvidence {
    SlipEvidence([from, to, by], isSum: !isRate) { spans in
      let (old, new, by) = (spans[0], spans[1], spans[2])
      let rise = Span(low: new.low - old.high, high: new.high - old.low)
      let distance =
        rise.low >= 0
        ? rise
        : rise.high <= 0
          ? Span(low: -rise.high, high: -rise.low) : Span(low: 0, high: max(-rise.low, rise.high))
      guard isRate else { return distance.low <= by.high + 1e-9 && distance.high >= by.low - 1e-9 }
      guard old.low > 0 else { return false }
      return distance.low / old.high <= by.high && distance.high / old.low >= by.low
    }
  }

  /// What something came to, the step that led there, and its rate.
  static func step(to: Mention, _ by: Mention, _ rate: Mention) -> SlipEvidence {
    let isRise = by.has(.rise)
    return SlipEvidence([to, by, rate], isSum: false, nominal: 1) { spans in
      let (new, by, rate) = (spans[0], spans[1], spans[2])
      let old =
        isRise
        ? Span(low: new.low - by.high, high: new.high - by.low)
        : Span(low: new.low + by.low, high: new.high + by.high)
      guard old.low > 0 else { return false }
      return by.low / old.high <= rate.high && by.high / old.low >= rate.low
    }
  }

  private static func sum(_ spans: ArraySlice<Span>) -> Span {
    spans.reduce(Span(low: -1e-9, high: 1e-9)) {
      Span(low: $0.low + $1.low, high: $0.high + $1.high)
    }
  }

  /// Two values, and how many times the one is the other, or more than it.
  static func times(from: Mention, to: Mention, _ times: Mention, isAdded: Bool) -> SlipEvidence {
    let added: Double = isAdded ? 1 : 0
    return SlipEvidence([from, to, times], isSum: false, cut: [2]) { spans in
      let (old, new, times) = (spans[0], spans[1], spans[2])
      guard old.low > 0 else { return false }
      return new.low / old.high <= times.high + added && new.high / old.low >= times.low + added
    }
  }

  /// Tries all slips of all numbers; those at the places `cut` were computed from others: rounded, or cut after their last
  /// digit; the noughts of the one at `nominal` say little.
  private init(
    _ numbers: [Mention], isSum: Bool, cut: Set<Int> = [], nominal: Int? = nil,
    _ fits: ([Span]) -> Bool
  ) {
    var spans = numbers.map(SlipEvidence.span)
    for place in cut {
      let unit = numbers[place].lastPlace
      let middle = Double(numbers[place].value)
      spans[place].low = min(spans[place].low, middle - unit / 2)
      spans[place].high = max(spans[place].high, middle + unit * 0.51)
    }
    let greatest = spans.map(\.high).max() ?? 0
    // 700 of each, or 900,000 fewer: noughts may be rounding; 24.0% for 24.05%: so may the last place.
    let rounded = zip(spans, numbers).enumerated().map { place, pair in
      let (span, number) = pair
      return isSum ? span : span.widened(by: number.grain(isNominal: nominal == place) / 2)
    }
    isRounding = fits(rounded)
    guard !isRounding, greatest > 0, numbers.count < 20 else { return }
    // How far off they may be without notice, as a part of the whole.
    let width =
      isSum
      ? spans.map { max($0.high - $0.low, $0.high * 1e-9) }.reduce(0, +) / greatest
      : spans.map { ($0.high - $0.low) / max($0.high, 1e-9) }.reduce(0, +)
    let unit = numbers.map { Double($0.quantity.scale) }.min() ?? 1
    let least = isSum ? max(width, unit * 1e-3 / greatest) : width
    var tried = Tried()
    for (place, number) in numbers.enumerated() where !number.isVague {
      let own = spans[place]
      let middle = (own.low + own.high) / 2
      for slip in SlipEvidence.slips(of: number) {
        // What is no more than the rounding is no slip that tells.
        let tells = abs(slip.value - middle) / (isSum ? greatest : max(middle, slip.value)) > least
        spans[place] = Span(
          low: slip.value - middle + own.low, high: slip.value - middle + own.high)
        tried.add(slip, tells, at: fits(spans) ? number.quantity.range.lowerBound : nil)
      }
      spans[place] = own
    }
    let grain = isSum && width < 1e-6 ? 1 / (greatest / unit) : width
    (suspects, isSwap) = (tried.suspects, tried.isSwap)
    if !suspects.isEmpty { chance = tried.count * grain / (isSum ? 1 : 2.3) }
  }

  /// The slips that were tried: two neighbouring digits that changed places are as frequent as all other slips together,
  /// and there are far fewer of them, so that one of them tells more.
  private struct Tried {
    private var swaps = 0.0
    private var all = 0.0
    private var bySwap: Set<Int> = []
    private var byAny: Set<Int> = []

    var isSwap: Bool { !bySwap.isEmpty }
    var suspects: Set<Int> { isSwap ? bySwap : byAny }
    var count: Double { isSwap ? min(all, swaps * 2) : all }

    mutating func add(_ slip: Slipped, _ tells: Bool, at place: Int?) {
      if tells {
        all += 1
        if slip.isSwap { swaps += 1 }
      }
      guard let place else { return }
      byAny.insert(place)
      if slip.isSwap { bySwap.insert(place) }
    }
  }

  private struct Slipped {
    let value: Double
    /// Two neighbouring digits changed places.
    var isSwap = false
  }

  private static func span(_ mention: Mention) -> Span {
    let estimate = mention.estimate
    let unit = mention.isRate ? mention.lastPlace : 0
    return Span(low: Double(estimate.low), high: Double(estimate.high) + unit * 0.49)
  }

  /// What a number may have been before one digit changed, two of them changed places, or the point moved.
  private static func slips(of mention: Mention) -> [Slipped] {
    let scale = mention.lastPlace
    let written = (Double(mention.quantity.value) / scale).rounded()
    guard written >= 1, written < 1e15 else { return [] }
    let digits = Array(String(Int(written)).utf8).map { Int($0) - 0x30 }
    func value(_ digits: [Int]) -> Double { Double(digits.reduce(0) { $0 * 10 + $1 }) * scale }
    var found = [Slipped(value: value(digits) * 10), Slipped(value: value(digits) / 10)]
    for place in digits.indices {
      for digit in 0...9 where digit != digits[place] && (place > 0 || digit > 0) {
        var other = digits
        other[place] = digit
        found.append(Slipped(value: value(other)))
      }
      for second in digits.indices
      where second > place && digits[second] != digits[place] && (place > 0 || digits[second] > 0) {
        var other = digits
        other.swapAt(place, second)
        found.append(Slipped(value: value(other), isSwap: second == place + 1))
      }
    }
    return found
  }

  /// A power of ten.
  static func power(_ decimals: Int) -> Double {
    (0..<min(decimals, 12)).reduce(1.0) { power, _ in power * 10 }
  }
}

extension Double {
  init(_ number: Rational) {
    self = Double(near: number.numerator) / Double(near: number.denominator)
  }

  /// A number of 128 bits; most need no more than 64, which costs a hundredth.
  private init(near number: Int128) {
    self = Int64(exactly: number).map { Double($0) } ?? Double(number)
  }
}

extension Mention {
  /// 约300: about so many; 约339.7 is as exact as it is written.
  var isVague: Bool { quantity.approximation != nil && digits < 3 }

  /// What a unit of its last place stands for: 0.1万元 of 3.5万元.
  var lastPlace: Double { Double(quantity.scale) / SlipEvidence.power(quantity.decimals) }

  /// How many of its digits count: without noughts at its end.
  var digits: Int {
    var written = (abs(Double(quantity.value)) / lastPlace).rounded()
    while written >= 10, written.truncatingRemainder(dividingBy: 10) == 0 { written /= 10 }
    return written < 1e15 ? String(Int(written)).count : 15
  }

  /// What its last place stands for, of a rate; or its last digit that counts, of a nominal number with two noughts or
  /// more; 0 otherwise.
  fileprivate func grain(isNominal: Bool) -> Double {
    let scale = Double(quantity.scale)
    if isRate { return lastPlace }
    guard isNominal, quantity.decimals == 0 else { return 0 }
    let written = (Double(quantity.value) / scale).rounded()
    guard written >= 100, written.truncatingRemainder(dividingBy: 100) == 0 else { return 0 }
    var grain = 100.0
    while written.truncatingRemainder(dividingBy: grain * 10) == 0 { grain *= 10 }
    return grain * scale
  }
}
