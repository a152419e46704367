import SourceText

/// Where the lines of a text begin.
struct LineStarts {
  private let bytes: ArraySlice<UInt8>
  private let starts: [Int]

  /// - Complexity: O(*n*) in the size of the text.
  init(of bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var starts = [bytes.startIndex]
    for place in bytes.indices {
      let next = place + 1 < bytes.endIndex ? bytes[place + 1] : 0
      let isEnd = bytes[place] == 0x0A || bytes[place] == 0x0D && next != 0x0A
      if isEnd { starts.append(place + 1) }
    }
    self.starts = starts
  }

  /// The digits at a place; both are one-based.
  func number(line: Int, column: Int) -> Int? {
    guard starts.indices.contains(line - 1), column > 0 else { return nil }
    let start = starts[line - 1] + column - 1
    guard start < bytes.endIndex else { return nil }
    let digits = bytes[start...].prefix(10).prefix { $0.isASCIIDigit }
    return digits.isEmpty || digits.count > 9
      ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
