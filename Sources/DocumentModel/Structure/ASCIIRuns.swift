/// Finds stretches of ASCII in a block: addresses, code, Latin words.
enum ASCIIRuns {
  /// Web addresses, up to the first blank, quotation mark or character beyond ASCII.
  static func addresses(in bytes: [UInt8], _ tokens: [TextRange]) -> [TextRange] {
    tokens.compactMap { token in
      for offset in token
      where bytes[offset] == UInt8(ascii: "h") || bytes[offset] == UInt8(ascii: "w") {
        if starts.contains(where: { bytes.holds($0, at: offset, token) }) {
          return offset..<trimmedEnd(bytes, offset..<token.upperBound)
        }
      }
      return nil
    }
  }

  /// Mail addresses: a token of ASCII with one @ between other characters.
  static func emails(in bytes: [UInt8], _ tokens: [TextRange]) -> [TextRange] {
    tokens.compactMap { token in
      var parts = token
      parts = parts.lowerBound..<trimmedEnd(bytes, parts)
      guard let at = parts.first(where: { bytes[$0] == UInt8(ascii: "@") }) else { return nil }
      var start = at
      while start > parts.lowerBound, isMailByte(bytes[start - 1]) { start -= 1 }
      var end = at + 1
      while end < parts.upperBound, isMailByte(bytes[end]) { end += 1 }
      let domain = bytes[at + 1..<end]
      return start < at && domain.contains(UInt8(ascii: ".")) ? start..<end : nil
    }
  }

  /// Runs of printable ASCII from a letter or digit to a letter or digit, with a letter among them.
  static func latin(in bytes: [UInt8], _ range: TextRange) -> [TextRange] {
    runs(in: bytes, range) { 0x20...0x7E ~= $0 }.compactMap { run in
      guard let first = run.first(where: { isAlphanumeric(bytes[$0]) }),
        let last = run.last(where: { isAlphanumeric(bytes[$0]) }),
        bytes[first...last].contains(where: isLetter)
      else { return nil }
      return first..<last + 1
    }
  }

  /// What stands between two backquotes, marks included.
  static func code(in bytes: [UInt8], _ range: TextRange) -> [TextRange] {
    var open: Int?
    var result: [TextRange] = []
    for offset in range where bytes[offset] == UInt8(ascii: "`") {
      if let start = open {
        result.append(start..<offset + 1)
        open = nil
      } else {
        open = offset
      }
    }
    return result
  }

  private static let starts: [StaticWord] = ["http://", "https://", "www."]

  /// Runs of printable ASCII without blanks and quotation marks, five characters at least: no address
  /// is shorter.
  static func tokens(in bytes: [UInt8], _ range: TextRange) -> [TextRange] {
    runs(in: bytes, range) { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "`"):
        false
      default: 0x21...0x7E ~= byte
      }
    }.filter { $0.count >= 5 }
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

  /// Where a token ends once the sentence's own marks are taken off.
  private static func trimmedEnd(_ bytes: [UInt8], _ range: TextRange) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, ".,;:!?)]}".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isLetter(byte) || 0x30...0x39 ~= byte
  }

  private static func isMailByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "._%+-".utf8.contains(byte)
  }
}

extension [UInt8] {
  fileprivate func holds(_ word: StaticWord, at offset: Int, _ range: TextRange) -> Bool {
    ScalarCursor(self, offset..<range.upperBound).starts(with: word)
  }
}
