/// A block of code, as the parser reports it.
struct MarkdownCode {
  /// What opens a fenced block: so many backticks or tildes.
  struct Fence: Hashable {
    let mark: UInt8
    let length: Int
  }

  /// Nil for code that is indented.
  let fence: Fence?
  /// One-based.
  let startLine: Int
  /// How many lines of code it has, without the fences.
  let lineCount: Int
  /// How many block quotes it lies in.
  let quotes: Int

  /// The lines of code.
  var lines: Range<Int> {
    let start = fence == nil ? startLine : startLine + 1
    return start..<start + lineCount
  }
}

/// A line that consists of a fence, and of what a block's language may be behind it.
struct FenceLine {
  let fence: MarkdownCode.Fence
  /// Where the marks stand in the record.
  let range: Range<Int>
  /// Nothing stands behind the marks, as a fence that closes a block has it.
  let isBare: Bool

  /// Nil for a line that begins with fewer than two backticks or three tildes.
  ///
  /// - Parameters:
  ///   - line: A line, in the record.
  ///   - quotes: The block quotes that it lies in.
  ///   - source: The record.
  init?(_ line: Range<Int>, quotes: Int, in source: MarkdownSource) {
    let start = source.contentStart(ofLine: line, quotes: quotes)
    guard start < line.upperBound else { return nil }
    let mark = source.bytes[start]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let rest = source.bytes[start..<line.upperBound]
    let length = rest.prefix { $0 == mark }.count
    let info = rest.dropFirst(length).trimmingEndBlanks
    // Backticks in what follows make a span of code.
    guard length > 2 || length == 2 && mark == UInt8(ascii: "`"), !info.contains(UInt8(ascii: "`"))
    else { return nil }
    fence = .init(mark: mark, length: length)
    range = start..<start + length
    isBare = info.isEmpty
  }

  /// Whether the line closes a block that a fence opens.
  func closes(_ opening: MarkdownCode.Fence) -> Bool {
    isBare && fence.mark == opening.mark && fence.length >= opening.length
  }
}
