import SourceText

/// Lines that serve as headings without being marked as any: **Action items**, ACTION ITEMS.
///
/// They open sections that stand below all marked and numbered ones, and are paragraphs to all rules
/// but those that look for a section.
package enum UnmarkedHeading {
  /// What ``RawBlock/markupLevel`` gives them: below all that markup knows.
  package static let capitals = 7
  package static let strong = 8
  package static let words = 9

  static func isLevel(_ level: Int) -> Bool { level >= capitals }

  /// Whether the words of a line may be those of a heading: few, without figures or a final mark.
  package static func isTitle(_ text: ArraySlice<UInt8>) -> Bool {
    var words = 0
    var isInWord = false
    // What stands in brackets behind the title is not counted: TIMELINE (all times in UTC).
    let outside = text.prefix(120).prefix { $0 != UInt8(ascii: "(") }
    for byte in outside {
      if byte.isASCIIDigit { return false }
      let isBlank = byte.isASCIIBlankOrLineFeed
      if !isBlank, !isInWord { words += 1 }
      isInWord = !isBlank
    }
    guard text.count <= 120, 1...6 ~= words, let first = text.first, let last = text.last,
      first.isASCIIUppercase || 0xC3...0xC5 ~= first
    else { return false }
    return !".,;!?".utf8.contains(last)
  }

  /// Whether all letters outside of brackets are capitals, and more than a few.
  package static func isCapitals(_ text: ArraySlice<UInt8>) -> Bool {
    let outside = text.prefix(120).prefix { $0 != UInt8(ascii: "(") }
    return text.count <= 120 && outside.count { $0.isASCIIUppercase } >= 4
      && !outside.contains { $0.isASCIILowercase }
      && text.last.map { !".,;!?".utf8.contains($0) } ?? false
  }
}
