/// Reads a row of digits from its start on.
struct EnglishDigitReader {
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

  func isDigit(_ offset: Int) -> Bool { offset < end && 0x30...0x39 ~= bytes[offset] }

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

  /// 21,46,735: groups of two digits and a last one of three; how many digits they have.
  ///
  /// More of them than a number has are a row of figures.
  mutating func takePairs() -> Int {
    var (ahead, pairs) = (place, 0)
    while pairs < DigitRun.longest, ahead < end, bytes[ahead] == 0x2C, isGroup(of: 2, at: ahead + 1)
    {
      ahead += 3
      pairs += 1
    }
    guard pairs > 0, ahead < end, bytes[ahead] == 0x2C, isGroup(of: 3, at: ahead + 1) else {
      return 0
    }
    var count = 0
    for _ in 0...pairs {
      place += 1
      count += digits()
    }
    return count
  }

  private func isGroup(of count: Int, at start: Int) -> Bool {
    (0..<count).allSatisfy { isDigit(start + $0) } && !isDigit(start + count)
  }

  mutating func takePoint() -> Bool {
    guard place < end, bytes[place] == 0x2E, isDigit(place + 1) else { return false }
    place += 1
    return true
  }
}
