internal import CZlib

/// What zlib does for archives.
enum Inflation {
  /// What a byte can stand for: a larger size is a lie.
  private static let mostPerByte = 1040

  /// Inflates what an archive has packed.
  ///
  /// - Parameters:
  ///   - packed: The bytes of an entry, without a header of their own.
  ///   - size: How many bytes they are said to stand for.
  /// - Returns: Nil where they stand for more or fewer, or are damaged.
  /// - Complexity: O(*size*).
  static func inflate(_ packed: ArraySlice<UInt8>, to size: Int) -> [UInt8]? {
    guard packed.count <= Int(UInt32.max), size / Self.mostPerByte <= packed.count else {
      return nil
    }
    var stream = unsafe z_stream()
    let width = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, width) == Z_OK else { return nil }
    defer { unsafe inflateEnd(&stream) }
    var result: [UInt8] = []
    result.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: min(256 << 10, size + 1))
    let isWhole = unsafe packed.withUnsafeBufferPointer { input -> Bool in
      unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.avail_in = UInt32(input.count)
      while true {
        let status = unsafe chunk.withUnsafeMutableBufferPointer { output in
          unsafe stream.next_out = output.baseAddress
          unsafe stream.avail_out = UInt32(output.count)
          return unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
        }
        let count = unsafe chunk.count - Int(stream.avail_out)
        guard result.count + count <= size else { return false }
        result += chunk[..<count]
        if status == Z_STREAM_END { return true }
        guard status == Z_OK, count > 0 else { return false }
      }
    }
    return isWhole && result.count == size ? result : nil
  }

  /// The checksum that archives keep of what they hold.
  static func checksum(_ bytes: [UInt8]) -> Int {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe Int(crc32_z(0, buffer.baseAddress, buffer.count))
    }
  }
}
