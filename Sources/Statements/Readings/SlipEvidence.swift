internal import DocumentModel

/// How likely it is that numbers that do not fit are meant together, one of them changed by a slip of the hand.
struct SlipEvidence {
  /// The places of the numbers of which a slip would mend it.
  private(set) var suspects: Set<Int> = []
  /// How often numbers that have nothing to do with each other would be as near to fitting.
  private(set) var chance = 1.0

  /// What a number may stand for.
  struct Span {
    var low: Double
    var high: Double
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

  private static func sum(_ spans: ArraySlice<Span>) -> Span {
    spans.reduce(Span(low: -1e-9, high: 1e-9)) {
      Span(low: $0.low + $1.low, high: $0.high + $1.high)
    }
  }

  private init(_ numbers: [Mention], isSum: Bool, _ fits: ([Span]) -> Bool) {
    var spans = numbers.map(SlipEvidence.span)
    let greatest = spans.map(\.high).max() ?? 0
    guard !fits(spans), greatest > 0, numbers.count < 20 else { return }
    // How far off they may be without notice, as a part of the whole.
    let width =
      isSum
      ? spans.map { max($0.high - $0.low, $0.high * 1e-9) }.reduce(0, +) / greatest
      : spans.map { ($0.high - $0.low) / max($0.high, 1e-9) }.reduce(0, +)
    let unit = numbers.map { Double($0.quantity.scale) }.min() ?? 1
    let least = isSum ? max(width, unit * 1e-3 / greatest) : width
    var tried = 0.0
    for (place, number) in numbers.enumerated() where number.quantity.approximation == nil {
      let own = spans[place]
      let middle = (own.low + own.high) / 2
      for value in SlipEvidence.slips(of: number) {
        // What is no more than the rounding is no slip that tells.
        if abs(value - middle) / (isSum ? greatest : max(middle, value)) > least { tried += 1 }
        spans[place] = Span(low: value - middle + own.low, high: value - middle + own.high)
        if fits(spans) { suspects.insert(number.quantity.range.lowerBound) }
      }
      spans[place] = own
    }
    let grain = isSum && width < 1e-6 ? 1 / (greatest / unit) : width
    if !suspects.isEmpty { chance = tried * grain / (isSum ? 1 : 2.3) }
  }

  private static func span(_ mention: Mention) -> Span {
    let estimate = mention.estimate
    let unit =
      mention.isRate ? Double(mention.quantity.scale) / power(mention.quantity.decimals) : 0
    return Span(low: Double(estimate.low), high: Double(estimate.high) + unit * 0.49)
  }

  /// What a number may have been before one digit changed, two of them changed places, or the point moved.
  private static func slips(of mention: Mention) -> [Double] {
    let scale = Double(mention.quantity.scale) / power(mention.quantity.decimals)
    let written = (Double(mention.quantity.value) / scale).rounded()
    guard written >= 1, written < 1e15 else { return [] }
    let digits = Array(String(Int(written)).utf8).map { Int($0) - 0x30 }
    func value(_ digits: [Int]) -> Double { Double(digits.reduce(0) { $0 * 10 + $1 }) * scale }
    var found = [value(digits) * 10, value(digits) / 10]
    for place in digits.indices {
      for digit in 0...9 where digit != digits[place] && (place > 0 || digit > 0) {
        var other = digits
        other[place] = digit
        found.append(value(other))
      }
      for second in digits.indices
      where second > place && digits[second] != digits[place] && (place > 0 || digits[second] > 0) {
        var other = digits
        other.swapAt(place, second)
        found.append(value(other))
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
    // Nearly all fit, and are turned into a float at once.
    if let numerator = Int64(exactly: number.numerator),
      let denominator = Int64(exactly: number.denominator)
    {
      self = Double(numerator) / Double(denominator)
    } else {
      self = Double(number.numerator) / Double(number.denominator)
    }
  }
}
