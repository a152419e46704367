/// Comments in raw HTML: `<!-- … -->`; `--!>` closes one too, as in browsers.
enum HTMLComments {
  /// What a comment holds, without blanks at its ends; nil for any other piece of HTML.
  static func inside(_ html: ArraySlice<UInt8>) -> [UInt8]? {
    guard html.starts(with: "<!--".utf8), html.count >= 7,
      end(in: html, from: html.startIndex + 4) == html.endIndex
    else { return nil }
    let close = html.suffix(2).first == UInt8(ascii: "!") ? 4 : 3
    let text = html.dropFirst(4).dropLast(close).drop { $0 <= 0x20 }
    return Array(text[..<(text.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? text.startIndex)])
  }

  /// The ranges of the comments in a piece of HTML, in order; one that is not closed does not count.
  ///
  /// - Complexity: O(*n*).
  static func ranges(in html: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var place = 0
    while place + 4 <= html.count {
      guard html[place] == UInt8(ascii: "<"), html[place...].starts(with: "<!--".utf8) else {
        place += 1
        continue
      }
      // `<!-->` is a comment too.
      guard let end = end(in: html[...], from: place + 2) else { return ranges }
      ranges.append(place..<end)
      place = end
    }
    return ranges
  }

  /// Where a comment ends; nil where it is not closed.
  static func end(in html: ArraySlice<UInt8>, from start: Int) -> Int? {
    var place = start
    while place + 3 <= html.endIndex {
      if html[place...].starts(with: "-->".utf8) { return place + 3 }
      if html[place...].starts(with: "--!>".utf8) { return place + 4 }
      place += 1
    }
    return nil
  }
}
