/// A row of digits with its groups and points: 358, 1,234.5, 1.2.3.
struct EnglishDigits: Hashable, Sendable {
  let end: Int
  /// How many digits stand before the first point.
  let count: Int
  let points: Int
  let isGrouped: Bool
  /// Without its groups' commas and its point; right while it fits into 24 digits.
  private let value: Int128
  private let decimals: Int
  private let startsWithZero: Bool

  /// Reads the row that opens `range`.
  init(_ bytes: [UInt8], _ range: TextRange) {
    var reader = Reader(bytes: bytes, end: range.upperBound, place: range.lowerBound)
    startsWithZero = bytes[range.lowerBound] == 0x30
    var whole = reader.digits()
    var isGrouped = false
    if whole <= 3, !startsWithZero {
      while reader.takeGroup() {
        whole += 3
        isGrouped = true
      }
    }
    var points = 0
    var decimals = 0
    while reader.takePoint() {
      points += 1
      decimals = reader.digits()
    }
    count = whole
    self.isGrouped = isGrouped
    self.points = points
    self.decimals = decimals
    value = reader.value
    end = reader.place
  }

  /// The number; nil for versions, addresses and rows too long for exact arithmetic.
  var number: (value: Rational, decimals: Int)? {
    guard points < 2, count + decimals <= DigitRun.longest else { return nil }
    do {
      let unit = try Rational.powerOfTen(-decimals)
      return (try Rational(value, over: 1) * unit, decimals)
    } catch {
      return nil
    }
  }

  /// A whole number without groups, up to nine digits.
  var plain: Int? { points == 0 && !isGrouped && count <= 9 ? Int(value) : nil }

  /// 007: a code rather than a number.
  var isPadded: Bool { startsWithZero && count > 1 }

  /// A row that may be a year: four digits from 1900 to 2099.
  var year: Int? { plain.flatMap { count == 4 && 1900...2099 ~= $0 ? $0 : nil } }

  private struct Reader {
    let bytes: [UInt8]
    let end: Int
    var place: Int
    var value: Int128 = 0
    private var total = 0

    init(bytes: [UInt8], end: Int, place: Int) {
      self.bytes = bytes
      self.end = end
      self.place = place
    }

    private func isDigit(_ offset: Int) -> Bool { offset < end && 0x30...0x39 ~= bytes[offset] }

    mutating func digits() -> Int {
      let start = place
      while isDigit(place) {
        if total < DigitRun.longest { value = value * 10 + Int128(bytes[place] - 0x30) }
        total += 1
        place += 1
      }
      return place - start
    }

    /// A comma and exactly three digits.
    mutating func takeGroup() -> Bool {
      guard place + 3 < end, bytes[place] == 0x2C, (1...3).allSatisfy({ isDigit(place + $0) }),
        !isDigit(place + 4)
      else { return false }
      place += 1
      return digits() == 3
    }

    mutating func takePoint() -> Bool {
      guard place < end, bytes[place] == 0x2E, isDigit(place + 1) else { return false }
      place += 1
      return true
    }
  }
}
