import SourceText

/// Distinguishes lines of TOML from text, without reading them.
enum TOMLLines {
  /// Whether every line is blank, a comment, a table's head, a key with a value, or continues one.
  static func areMetadata(_ lines: [ArraySlice<UInt8>]) -> Bool {
    /// The quotation marks that a text over several lines ends with.
    var text: [UInt8]?
    var brackets = 0
    var hasKey = false
    for line in lines {
      let line = line.drop { $0 <= 0x20 }
      if let mark = text {
        if line.count(of: mark) > 0 { text = nil }
        continue
      }
      let isContinued = brackets > 0
      if !isContinued, let first = line.first, first != UInt8(ascii: "#") {
        guard first == UInt8(ascii: "[") || line.isKey else { return false }
        hasKey = true
      }
      brackets += line.count { $0 == UInt8(ascii: "[") } - line.count { $0 == UInt8(ascii: "]") }
      text = ["\"\"\"", "'''"].map { Array($0.utf8) }.first { line.count(of: $0) == 1 }
    }
    return hasKey
  }
}

extension ArraySlice<UInt8> {
  /// A name, dotted or in quotation marks, before `=`.
  fileprivate var isKey: Bool {
    guard let sign = firstIndex(of: UInt8(ascii: "=")), sign > startIndex else { return false }
    let name = self[startIndex..<sign].trimmingEndBlanks
    return name.allSatisfy { byte in
      byte.isASCIILetterOrDigit || byte >= 0x80 || "-_.\"'".utf8.contains(byte)
    }
  }

  fileprivate func count(of mark: [UInt8]) -> Int {
    var (place, found) = (startIndex, 0)
    while place + mark.count <= endIndex {
      guard self[place...].starts(with: mark) else {
        place += 1
        continue
      }
      found += 1
      place += mark.count
    }
    return found
  }
}
