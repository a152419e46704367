import SourceText

/// Finds stretches of Latin words in a block.
enum ASCIIRuns {
  /// Runs of printable ASCII from a letter or digit to a letter or digit, with a letter among them.
  ///
  /// Brackets whose partners are inside belong to a run, as in `HTTP(S)`; others part two runs, as the
  /// one in `GDP(2023年)` does.
  static func latin(in bytes: [UInt8], _ range: TextRange) -> [TextRange] {
    runs(in: bytes, range) { 0x20...0x7E ~= $0 }.flatMap { parts(of: $0, in: bytes) }
      .compactMap { run in
        guard let first = run.first(where: { bytes[$0].isASCIILetterOrDigit }),
          let last = run.last(where: { bytes[$0].isASCIILetterOrDigit }),
          bytes[first...last].contains(where: \.isASCIILetter)
        else { return nil }
        return withBrackets(first..<last + 1, of: run, in: bytes)
      }
  }

  /// The parts of a run between the brackets that have no partner in it.
  private static func parts(of run: TextRange, in bytes: [UInt8]) -> [TextRange] {
    var open: [Int] = []
    var lone: [Int] = []
    for offset in run {
      if bytes[offset] == UInt8(ascii: "(") {
        open.append(offset)
      } else if bytes[offset] == UInt8(ascii: ")"), open.popLast() == nil {
        lone.append(offset)
      }
    }
    var parts: [TextRange] = []
    var start = run.lowerBound
    for bracket in (lone + open).sorted() {
      parts.append(start..<bracket)
      start = bracket + 1
    }
    return parts + [start..<run.upperBound]
  }

  /// A word with the brackets around its ends whose partners it holds.
  private static func withBrackets(_ word: TextRange, of run: TextRange, in bytes: [UInt8])
    -> TextRange
  {
    var (open, lone) = (0, 0)
    for offset in word {
      switch bytes[offset] {
      case UInt8(ascii: "("): open += 1
      case UInt8(ascii: ")"): if open > 0 { open -= 1 } else { lone += 1 }
      default: break
      }
    }
    var (start, end) = (word.lowerBound, word.upperBound)
    while open > 0, end < run.upperBound, bytes[end] == UInt8(ascii: ")") {
      (open, end) = (open - 1, end + 1)
    }
    while lone > 0, start > run.lowerBound, bytes[start - 1] == UInt8(ascii: "(") {
      (lone, start) = (lone - 1, start - 1)
    }
    return start..<end
  }

  private static func runs(
    in bytes: [UInt8], _ range: TextRange, of isMember: (UInt8) -> Bool
  ) -> [TextRange] {
    var result: [TextRange] = []
    var start: Int?
    for offset in range {
      if isMember(bytes[offset]) {
        if start == nil { start = offset }
      } else if let first = start {
        result.append(first..<offset)
        start = nil
      }
    }
    if let first = start { result.append(first..<range.upperBound) }
    return result
  }
}
