/// Numbers in an archive, the lowest byte first; nil beyond its end.
struct LittleEndian {
  let bytes: [UInt8]

  func number(at offset: Int, width: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - width else { return nil }
    var value: UInt64 = 0
    for index in (offset..<offset + width).reversed() { value = value << 8 | UInt64(bytes[index]) }
    return Int(exactly: value)
  }

  /// The bytes of a number.
  static func bytes(_ value: Int, width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  func two(_ offset: Int) -> Int? { number(at: offset, width: 2) }
  func four(_ offset: Int) -> Int? { number(at: offset, width: 4) }
  func eight(_ offset: Int) -> Int? { number(at: offset, width: 8) }
}
