/// The units in which a consumer counts columns.
package enum ColumnUnit: Sendable { case utf8, utf16, unicodeScalars }

/// The line starts of one record.
///
/// A line ends at LF; a CR before it belongs to the line end; nothing else ends a line.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// How many scalars, and how many four-byte ones, stand before every 256th byte.
  private let checkpoints: [(scalars: Int, long: Int)]
  private static let stride = 256

  /// - Complexity: O(*n*) in the size of the record.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var checkpoints: [(scalars: Int, long: Int)] = []
    var (scalars, long) = (0, 0)
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { checkpoints.append((scalars, long)) }
      if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte >= 0xF0 { long += 1 }
    }
    self.starts = starts
    self.checkpoints = checkpoints
  }

  /// How many lines the record has; a final LF is followed by one more, empty line.
  package var count: Int { starts.count }

  /// The one-based number of the line that holds `offset`.
  ///
  /// - Complexity: O(log *lines*).
  package func line(of offset: ByteOffset) -> Int {
    max(1, starts.partitioningIndex { $0 > offset.value })
  }

  /// The bytes of a line, its line end left out.
  ///
  /// - Parameter line: A one-based line number of this record.
  /// - Returns: Offsets into the record.
  package func content(ofLine line: Int) -> Range<Int> {
    let start = starts[line - 1]
    guard line < starts.count else { return start..<bytes.count }
    var end = starts[line] - 1
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The one-based line and column of `offset`.
  ///
  /// - Parameters:
  ///   - offset: A position in the indexed record; one past its end is allowed.
  ///   - unit: What the column counts.
  /// - Returns: Line and column, both from one.
  /// - Complexity: O(log *lines*).
  package func position(of offset: ByteOffset, in unit: ColumnUnit) -> (line: Int, column: Int) {
    let line = line(of: offset)
    let start = starts[line - 1]
    let end = min(offset.value, bytes.count)
    guard unit != .utf8 else { return (line, end - start + 1) }
    let (scalars, long) = counts(from: start, to: end)
    // A four-byte sequence is a surrogate pair.
    return (line, unit == .utf16 ? scalars + long + 1 : scalars + 1)
  }

  /// The scalars that start in a stretch, and the four-byte ones among them.
  private func counts(from start: Int, to end: Int) -> (scalars: Int, long: Int) {
    if end - start < Self.stride {
      return Self.counts(in: bytes[min(start, end)..<end])
    }
    let (before, through) = (counts(before: start), counts(before: end))
    return (through.scalars - before.scalars, through.long - before.long)
  }

  private static func counts(in bytes: ArraySlice<UInt8>) -> (scalars: Int, long: Int) {
    var (scalars, long) = (0, 0)
    for byte in bytes {
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte >= 0xF0 { long += 1 }
    }
    return (scalars, long)
  }

  /// The scalars that start before an offset, and the four-byte ones among them.
  private func counts(before offset: Int) -> (scalars: Int, long: Int) {
    guard !checkpoints.isEmpty else { return (0, 0) }
    let index = min(offset / Self.stride, checkpoints.count - 1)
    let rest = Self.counts(in: bytes[index * Self.stride..<offset])
    return (checkpoints[index].scalars + rest.scalars, checkpoints[index].long + rest.long)
  }
}
