/// A row of digits with its groups and points: 358, 1,234.5, 5 038 137, 21,46,735, 1.2.3.
struct EnglishDigits: Hashable, Sendable {
  let end: Int
  /// How many digits stand before the first point.
  let count: Int
  let points: Int
  let isGrouped: Bool
  /// Without what parts its groups and its point; right while it fits into 24 digits.
  private let value: Int128
  private let decimals: Int
  private let startsWithZero: Bool

  /// Reads the row that opens `range`.
  init(_ bytes: [UInt8], _ range: TextRange) {
    var reader = EnglishDigitReader(bytes: bytes, end: range.upperBound, place: range.lowerBound)
    startsWithZero = bytes[range.lowerBound] == 0x30
    var whole = reader.digits()
    var isGrouped = false
    if whole <= 3, !startsWithZero {
      let start = whole
      whole += reader.takePairs()
      while reader.takeGroup() { whole += 3 }
      if whole == start { whole += reader.takeBlankGroups(behind: range.lowerBound) }
      isGrouped = whole > start
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

  /// Hour and minute with a stop between them: 7.30.
  var stopped: (hour: Int, minute: Int)? {
    guard points == 1, decimals == 2, count < 3, !isGrouped else { return nil }
    return (Int(value) / 100, Int(value) % 100)
  }

  /// 007: a code rather than a number.
  var isPadded: Bool { startsWithZero && count > 1 }

  /// A row that may be a year: four digits from 1900 to 2099.
  var year: Int? { plain.flatMap { count == 4 && 1900...2099 ~= $0 ? $0 : nil } }
}
