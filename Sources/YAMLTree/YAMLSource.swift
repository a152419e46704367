import SourceText

/// The file under its parser: libyaml counts code points, we count bytes.
struct YAMLSource {
  let bytes: [UInt8]
  /// Bytes of the byte-order mark that libyaml does not see.
  let skipped: Int
  /// The byte of every 64th code point, so that no look-up walks far.
  private let milestones: [Int]

  private static let stride = 64

  init(bytes: [UInt8], skipped: Int) {
    self.bytes = bytes
    self.skipped = skipped
    var milestones: [Int] = []
    var count = 0
    for index in skipped..<bytes.count where bytes[index] & 0xC0 != 0x80 {
      if count % Self.stride == 0 { milestones.append(index) }
      count += 1
    }
    self.milestones = milestones
  }

  /// The byte at which a code point starts; one past the last means the end of the file.
  func byteOffset(ofScalar index: Int) -> Int {
    guard index / Self.stride < milestones.count else { return bytes.count }
    var offset = milestones[index / Self.stride]
    for _ in 0..<(index % Self.stride) {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return min(offset, bytes.count)
  }

  /// What libyaml's complaint means to an author.
  func diagnose(problem: String, context: String, at offset: Int, contextAt: Int)
    -> YAMLSyntaxError
  {
    func fault(_ kind: YAMLSyntaxError.Kind, _ offset: Int) -> YAMLSyntaxError {
      YAMLSyntaxError(kind, at: ByteOffset(offset))
    }
    if let tab = tabInIndentation(of: offset) { return fault(.tabIndentation, tab) }
    if context.contains("quoted scalar") {
      return problem.contains("escape") ? fault(.unknownEscape, offset) : fault(.unclosedQuote, contextAt)
    }
    if problem.contains("expected ',' or") || context.contains("flow") {
      return fault(.unclosedFlow, contextAt)
    }
    if problem.contains("mapping values are not allowed") {
      return isSecondColon(offset) ? fault(.colonInValue, offset) : fault(.wrongIndentation, offset)
    }
    if problem.contains("could not find expected ':'") {
      return fault(.missingColon, contextAt)
    }
    if problem.contains("cannot start any token") || problem.contains("found unexpected '%'") {
      let end = byteAfterCharacter(offset)
      let character = String(decoding: bytes[min(offset, bytes.count)..<end], as: UTF8.self)
      return fault(.reservedCharacter(character), offset)
    }
    if context.contains("block mapping") || context.contains("block collection")
      || context.contains("block sequence") || problem.contains("not allowed in this context")
    {
      return fault(.wrongIndentation, offset)
    }
    return fault(.other(context.isEmpty ? problem : "\(context), \(problem)"), offset)
  }

  private func byteAfterCharacter(_ offset: Int) -> Int {
    var end = min(offset + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// A tab among the blanks that open the line of `offset`, or the line before it.
  private func tabInIndentation(of offset: Int) -> Int? {
    let start = lineStart(offset)
    return firstTab(from: start) ?? (start > 0 ? firstTab(from: lineStart(start - 1)) : nil)
  }

  private func firstTab(from start: Int) -> Int? {
    var place = start
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    return place < bytes.count && bytes[place] == UInt8(ascii: "\t") ? place : nil
  }

  private func lineStart(_ offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  /// Another `: ` stands before `offset` on its line.
  private func isSecondColon(_ offset: Int) -> Bool {
    let line = bytes[lineStart(offset)..<min(offset, bytes.count)]
    return zip(line, line.dropFirst()).contains {
      $0 == UInt8(ascii: ":") && $1 == UInt8(ascii: " ")
    }
  }
}
