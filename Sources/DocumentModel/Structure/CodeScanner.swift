import SourceText

/// Finds code in a block: what stands between backquotes, calls and options with a quoted argument,
/// tags and character references.
enum CodeScanner {
  /// The stretches of code, sorted and disjoint, marks included.
  ///
  /// - Complexity: O(*n*) in the length of the block.
  static func code(in bytes: [UInt8], _ range: TextRange) -> [TextRange] {
    var result: [TextRange] = []
    var backquote: Int?
    var place = range.lowerBound
    while place < range.upperBound {
      var end: Int?
      let block = (result.last?.upperBound ?? range.lowerBound)..<range.upperBound
      switch bytes[place] {
      case UInt8(ascii: "`"):
        if let start = backquote {
          while let last = result.last, last.lowerBound > start { result.removeLast() }
          result.append(start..<place + 1)
          backquote = nil
        } else {
          backquote = place
        }
      case UInt8(ascii: "&"):
        end = referenceEnd(from: place, in: bytes, block).map { add(place..<$0, to: &result) }
      case UInt8(ascii: "<"):
        end = tagEnd(from: place, in: bytes, block).map { add(place..<$0, to: &result) }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        end = argument(from: place, in: bytes, block).map { add($0, to: &result) }
      default: break
      }
      place = end ?? place + 1
    }
    return result
  }

  private static func add(_ range: TextRange, to result: inout [TextRange]) -> Int {
    result.append(range)
    return range.upperBound
  }

  /// Longer pieces of code are not looked for in running text.
  private static let reach = 300

  /// `&nbsp;` and `&#160;`.
  private static func referenceEnd(from start: Int, in bytes: [UInt8], _ block: TextRange) -> Int? {
    let limit = min(start + 10, block.upperBound)
    var place = start + 1
    if place < limit, bytes[place] == UInt8(ascii: "#") { place += 1 }
    let first = place
    while place < limit, bytes[place].isASCIILetterOrDigit { place += 1 }
    guard place > first + 1, place < limit, bytes[place] == UInt8(ascii: ";") else { return nil }
    return place + 1
  }

  private static let tags = Set(ShippedWords.Both.Names.tags.byteStrings)

  /// `<br/>`, `</p>`, `<a href="…">`.
  private static func tagEnd(from start: Int, in bytes: [UInt8], _ block: TextRange) -> Int? {
    let limit = min(start + reach, block.upperBound)
    var place = start + 1
    if place < limit, bytes[place] == UInt8(ascii: "/") { place += 1 }
    let name = place
    while place < limit, bytes[place].isASCIILetterOrDigit { place += 1 }
    guard tags.contains(Array(bytes[name..<place])) else { return nil }
    guard let end = (place..<limit).first(where: { bytes[$0] == UInt8(ascii: ">") }) else {
      return nil
    }
    let rest = bytes[place..<end]
    let isTag =
      rest.allSatisfy { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: " ") }
      || rest.contains(UInt8(ascii: "=")) && rest.contains(UInt8(ascii: "\""))
    return isTag ? end + 1 : nil
  }

  /// `name("…")`, `name="…"` and `-m "…"`, of which the quotation mark stands at a place.
  private static func argument(from quote: Int, in bytes: [UInt8], _ block: TextRange) -> TextRange?
  {
    let limit = min(quote + reach, block.upperBound)
    guard quote > block.lowerBound,
      let closing = (quote + 1..<max(limit, quote + 1)).first(where: { bytes[$0] == bytes[quote] })
    else { return nil }
    let sign = quote - 1
    var start = sign
    while start > block.lowerBound, isNameByte(bytes[start - 1]) { start -= 1 }
    guard start < sign else { return nil }
    switch bytes[sign] {
    case UInt8(ascii: "="): return start..<closing + 1
    case UInt8(ascii: " "): return bytes[start] == UInt8(ascii: "-") ? start..<closing + 1 : nil
    case UInt8(ascii: "("):
      var end = closing + 1
      var depth = 1
      while end < limit, depth > 0 {
        if bytes[end] == UInt8(ascii: "(") { depth += 1 }
        if bytes[end] == UInt8(ascii: ")") { depth -= 1 }
        end += 1
      }
      // A call that is not closed nearby would leave its bracket without a partner.
      return depth == 0 ? start..<end : nil
    default: return nil
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || "._-".utf8.contains(byte)
  }
}
