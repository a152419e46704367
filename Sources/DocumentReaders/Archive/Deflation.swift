internal import CZlib

/// Packs what archives hold.
enum Deflation {
  /// Deflates bytes, without a header of their own; the same bytes always give the same result.
  ///
  /// - Returns: Nil where zlib has no memory.
  /// - Complexity: O(*n*).
  static func deflate(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count <= Int(UInt32.max) else { return nil }
    var stream = unsafe z_stream()
    let width = unsafe Int32(MemoryLayout<z_stream>.size)
    let usual = Z_DEFAULT_COMPRESSION
    guard
      unsafe deflateInit2_(
        &stream, usual, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, width) == Z_OK
    else { return nil }
    defer { unsafe deflateEnd(&stream) }
    var packed = [UInt8](
      repeating: 0, count: Int(unsafe deflateBound(&stream, UInt(bytes.count))))
    let status = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe packed.withUnsafeMutableBufferPointer { output in
        unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        return unsafe CZlib.deflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { return nil }
    return unsafe Array(packed.prefix(packed.count - Int(stream.avail_out)))
  }
}
