/// Writes numbers and texts so that ``ByteReader`` reads them back.
///
/// What is written of texts is text: a program can hold it as a literal.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Decimal digits behind their sign, then a space.
  package mutating func number(_ number: Int) {
    bytes += String(number).utf8
    bytes.append(UInt8(ascii: " "))
  }

  package mutating func flag(_ flag: Bool) { bytes.append(UInt8(ascii: flag ? "+" : "-")) }

  /// The length in bytes, then the UTF-8.
  package mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes += text.utf8
  }

  package mutating func optional<Value>(
    _ value: Value?, _ write: (inout ByteWriter, Value) -> Void
  ) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  /// How many there are, then each.
  package mutating func list<Values: Collection>(
    _ values: Values, _ write: (inout ByteWriter, Values.Element) -> Void
  ) {
    number(values.count)
    for value in values { write(&self, value) }
  }
}

/// The bytes are not what a ``ByteWriter`` wrote.
package struct ByteDamage: Error, Equatable {
  package init() {}
}

/// Reads what a ``ByteWriter`` wrote; damaged bytes are reported, never trusted.
package struct ByteReader {
  private let bytes: [UInt8]
  private let end: Int
  /// The bytes are UTF-8 as a whole, so that a part of them is if it ends between characters.
  private let isText: Bool
  /// Where the next byte stands that is read.
  package private(set) var place: Int

  /// Reads from a place to another one, or to the end.
  ///
  /// - Parameters:
  ///   - bytes: What was written, among other bytes.
  ///   - start: The first byte that is read.
  ///   - end: The end of what is read; the last byte's where nil.
  ///   - isText: The bytes are those of a string: what they hold is not tested again.
  package init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil, isText: Bool = false) {
    self.bytes = bytes
    self.end = end ?? bytes.count
    self.isText = isText
    place = start
  }

  package var isAtEnd: Bool { place == end }

  package mutating func byte() throws(ByteDamage) -> UInt8 {
    guard place < end else { throw ByteDamage() }
    defer { place += 1 }
    return bytes[place]
  }

  package mutating func number() throws(ByteDamage) -> Int {
    guard place < end, bytes[place] == UInt8(ascii: "-") else { return try digits() }
    place += 1
    return try -digits()
  }

  /// A number of things that follow, each of one byte at least.
  package mutating func count() throws(ByteDamage) -> Int {
    let count = try digits()
    guard count <= end - place else { throw ByteDamage() }
    return count
  }

  /// A number without a sign, of 18 digits at most.
  private mutating func digits() throws(ByteDamage) -> Int {
    var value = 0
    let start = place
    while place < end, bytes[place].isASCIIDigit, place < start + 18 {
      value = value * 10 + Int(bytes[place] & 0x0F)
      place += 1
    }
    guard place > start, try byte() == UInt8(ascii: " ") else { throw ByteDamage() }
    return value
  }

  package mutating func flag() throws(ByteDamage) -> Bool {
    switch try byte() {
    case UInt8(ascii: "+"): true
    case UInt8(ascii: "-"): false
    default: throw ByteDamage()
    }
  }

  /// Where the bytes of the next text stand, which need not be UTF-8.
  package mutating func textRange() throws(ByteDamage) -> Range<Int> {
    let count = try count()
    defer { place += count }
    return place..<place + count
  }

  package mutating func text() throws(ByteDamage) -> String {
    let range = try textRange()
    if isText, isBetweenCharacters(range.lowerBound), isBetweenCharacters(range.upperBound) {
      return unsafe String(
        copying: UTF8Span(unchecked: bytes.span.extracting(range), isKnownASCII: false))
    }
    do {
      return String(copying: try UTF8Span(validating: bytes.span.extracting(range)))
    } catch {
      throw ByteDamage()
    }
  }

  private func isBetweenCharacters(_ place: Int) -> Bool {
    place == bytes.count || bytes[place] & 0xC0 != 0x80
  }

  /// Passes over the next text.
  package mutating func skipText() throws(ByteDamage) { _ = try textRange() }

  package mutating func optional<Value>(_ read: (inout ByteReader) throws(ByteDamage) -> Value)
    throws(ByteDamage) -> Value?
  {
    try flag() ? try read(&self) : nil
  }

  package mutating func list<Value>(_ read: (inout ByteReader) throws(ByteDamage) -> Value)
    throws(ByteDamage) -> [Value]
  {
    var values: [Value] = []
    for _ in 0..<(try count()) { values.append(try read(&self)) }
    return values
  }
}
