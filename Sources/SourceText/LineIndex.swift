/// The units in which a consumer counts columns.
package enum ColumnUnit: Sendable { case utf8, utf16, unicodeScalars }

/// The line starts of one record.
///
/// A line ends at LF; a CR before it belongs to the line end; nothing else ends a line.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// - Complexity: O(*n*) in the size of the record.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// How many lines the record has; a final LF is followed by one more, empty line.
  package var count: Int { starts.count }

  /// The one-based number of the line that holds `offset`.
  ///
  /// - Complexity: O(log *lines*).
  package func line(of offset: ByteOffset) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset.value { low = middle } else { high = middle }
    }
    return low + 1
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
  /// - Complexity: O(log *lines*) and the bytes before `offset` on its line.
  package func position(of offset: ByteOffset, in unit: ColumnUnit) -> (line: Int, column: Int) {
    let line = line(of: offset)
    let prefix = bytes[starts[line - 1]..<min(offset.value, bytes.count)]
    switch unit {
    case .utf8: return (line, prefix.count + 1)
    case .unicodeScalars:
      return (line, prefix.reduce(into: 1) { if $1 & 0xC0 != 0x80 { $0 += 1 } })
    case .utf16:
      // A four-byte sequence is a surrogate pair.
      return (line, prefix.reduce(into: 1) { $0 += $1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1 })
    }
  }
}
