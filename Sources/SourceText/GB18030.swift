internal import Glibc

extension TextEncoding {
  /// GB18030 bytes as UTF-8, through the C library's converter.
  ///
  /// - Returns: Nil where a byte sequence is invalid or the converter is not installed.
  static func utf8(ofGB18030 bytes: [UInt8]) -> [UInt8]? {
    // No sequence grows by more than half: two bytes become at most three, four at most four.
    converted(bytes, from: "GB18030", to: "UTF-8", capacity: bytes.count + bytes.count / 2 + 4)
  }

  /// UTF-8 as GB18030, which has every character.
  ///
  /// - Returns: Nil where the bytes are not UTF-8 or the converter is not installed.
  static func gb18030(ofUTF8 bytes: [UInt8]) -> [UInt8]? {
    // Two bytes become at most four.
    converted(bytes, from: "UTF-8", to: "GB18030", capacity: bytes.count * 2 + 4)
  }

  private static func converted(
    _ bytes: [UInt8], from source: String, to target: String, capacity: Int
  ) -> [UInt8]? {
    let converter = unsafe iconv_open(target, source)
    // iconv_open says "failed" with the pointer value -1.
    guard Int(bitPattern: converter) != -1 else { return nil }
    defer { unsafe iconv_close(converter) }
    var input = bytes
    var isWhole = false
    let output = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      unsafe input.withUnsafeMutableBytes { source in
        var from = unsafe source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var fromLeft = source.count
        var to = unsafe UnsafeMutableRawPointer(buffer.baseAddress)?
          .assumingMemoryBound(to: CChar.self)
        var toLeft = capacity
        let status = unsafe iconv(converter, &from, &fromLeft, &to, &toLeft)
        isWhole = status != Int.max.magnitude * 2 + 1 && fromLeft == 0
        count = capacity - toLeft
      }
    }
    return isWhole ? output : nil
  }
}
