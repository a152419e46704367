/// Writes numbers and texts so that ``ByteReader`` reads them back.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Seven bits a byte, the lowest first; signs alternate.
  mutating func number(_ number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func flag(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes += text.utf8
  }

  mutating func optional<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  mutating func list<Values: Collection>(
    _ values: Values, _ write: (inout ByteWriter, Values.Element) -> Void
  ) {
    number(values.count)
    for value in values { write(&self, value) }
  }
}

/// The bytes are not what a ``ByteWriter`` wrote.
struct ByteDamage: Error {}

/// Reads what a ``ByteWriter`` wrote; damaged bytes are told, never trusted.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  var isAtEnd: Bool { place == bytes.endIndex }

  mutating func number() throws(ByteDamage) -> Int {
    var (value, shift): (UInt, UInt) = (0, 0)
    while true {
      let byte = try byte()
      guard shift < 64 else { throw ByteDamage() }
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(bitPattern: value >> 1) ^ -Int(value & 1)
  }

  mutating func flag() throws(ByteDamage) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw ByteDamage()
    }
  }

  mutating func text() throws(ByteDamage) -> String {
    let count = try count()
    guard let text = String(validating: bytes[place..<place + count], as: UTF8.self) else {
      throw ByteDamage()
    }
    place += count
    return text
  }

  mutating func optional<Value>(_ read: (inout ByteReader) throws(ByteDamage) -> Value)
    throws(ByteDamage) -> Value?
  {
    try flag() ? try read(&self) : nil
  }

  mutating func list<Value>(_ read: (inout ByteReader) throws(ByteDamage) -> Value)
    throws(ByteDamage) -> [Value]
  {
    var values: [Value] = []
    for _ in 0..<(try count()) { values.append(try read(&self)) }
    return values
  }

  /// A number of things, each of one byte at least.
  private mutating func count() throws(ByteDamage) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.endIndex - place else { throw ByteDamage() }
    return count
  }

  private mutating func byte() throws(ByteDamage) -> UInt8 {
    guard place < bytes.endIndex else { throw ByteDamage() }
    defer { place += 1 }
    return bytes[place]
  }
}
