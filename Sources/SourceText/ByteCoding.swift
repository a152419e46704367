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
  @inlinable package init() {}
}

/// Reads what a ``ByteWriter`` wrote; damaged bytes are reported, never trusted.
package struct ByteReader {
  @usableFromInline let bytes: ArraySlice<UInt8>
  /// Where the next byte stands that is read.
  @inlinable package var place: Int { next }
  @usableFromInline var next: Int

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    next = bytes.startIndex
  }

  @inlinable package var isAtEnd: Bool { next == bytes.endIndex }

  @inlinable package mutating func byte() throws(ByteDamage) -> UInt8 {
    guard next < bytes.endIndex else { throw ByteDamage() }
    defer { next += 1 }
    return bytes[next]
  }

  package mutating func number() throws(ByteDamage) -> Int {
    guard next < bytes.endIndex, bytes[next] == UInt8(ascii: "-") else { return try digits() }
    next += 1
    return try -digits()
  }

  /// A number of things that follow, each of one byte at least.
  @inlinable package mutating func count() throws(ByteDamage) -> Int {
    let count = try digits()
    guard count <= bytes.endIndex - next else { throw ByteDamage() }
    return count
  }

  /// A number without a sign.
  @inlinable mutating func digits() throws(ByteDamage) -> Int {
    var value = 0
    let start = next
    while next < bytes.endIndex, bytes[next] != 0x20 {
      // 18 digits fit.
      guard bytes[next].isASCIIDigit, next - start < 18 else { throw ByteDamage() }
      value = value &* 10 &+ Int(bytes[next] & 0x0F)
      next += 1
    }
    guard next > start, next < bytes.endIndex else { throw ByteDamage() }
    next += 1
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
  @inlinable package mutating func textRange() throws(ByteDamage) -> Range<Int> {
    let count = try count()
    defer { next += count }
    return next..<next + count
  }

  package mutating func text() throws(ByteDamage) -> String {
    guard let text = String(validating: bytes[try textRange()], as: UTF8.self) else {
      throw ByteDamage()
    }
    return text
  }

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
