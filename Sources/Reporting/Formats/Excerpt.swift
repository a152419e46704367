import SourceText

/// The source line of a place, cut to a terminal's width, with a caret line under it.
struct Excerpt {
  /// Columns of text shown before and behind the place, and of the place itself.
  private static let before = 30
  private static let behind = 40
  private static let marked = 60

  private(set) var line = ""
  private(set) var caret = ""

  var isEmpty: Bool { line.isEmpty }

  init(_ span: SourceSpan, in file: SourceFile) {
    let number = file.lines.line(of: span.start)
    let content = file.lines.content(ofLine: number)
    let start = min(max(span.start.value, content.lowerBound), content.upperBound)
    let end = min(max(span.end.value, start), content.upperBound)
    let head = Self.scalars(file.bytes[Self.windowStart(start, content, file.bytes)..<start])
    let place = Self.scalars(file.bytes[start..<end].prefix(Self.marked * 4))
    let tail = Self.scalars(file.bytes[end..<content.upperBound].prefix(Self.behind * 4))
    let shownHead = Self.suffix(head, columns: Self.before)
    let shownPlace = Self.prefix(place, columns: Self.marked)
    let shownTail = shownPlace.count < place.count ? [] : Self.prefix(tail, columns: Self.behind)
    let isCutBefore =
      shownHead.count < head.count || start - content.lowerBound > Self.before * 4
    let isCutBehind =
      shownPlace.count < place.count || shownTail.count < tail.count
      || content.upperBound - end > Self.behind * 4
    guard !content.isEmpty else { return }
    let shown = ShownText.line([
      (isCutBefore ? ["…"] : []) + Array(shownHead), Array(shownPlace),
      Array(shownTail) + (isCutBehind ? ["…"] : []),
    ])
    let (opening, middle) = (shown[0], shown[1])
    line = shown.map(\.text).joined()
    caret =
      String(repeating: " ", count: opening.width)
      + String(repeating: "^", count: max(1, middle.width))
  }

  /// A character's start, far enough before the place to fill the window.
  private static func windowStart(_ start: Int, _ content: Range<Int>, _ bytes: [UInt8]) -> Int {
    var from = max(content.lowerBound, start - before * 4)
    while from < start, bytes[from] & 0xC0 == 0x80 { from += 1 }
    return from
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    // A window may cut the last character in two; what is left of it is not shown.
    let whole = bytes.suffix(3).lastIndex { $0 & 0xC0 != 0x80 }
    var end = bytes.endIndex
    if let lead = whole, bytes[lead] >= 0xC0 {
      let length = bytes[lead] < 0xE0 ? 2 : bytes[lead] < 0xF0 ? 3 : 4
      if lead + length > end { end = lead }
    }
    return Array(String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self).unicodeScalars)
  }

  private static func prefix(_ scalars: [Unicode.Scalar], columns: Int) -> ArraySlice<
    Unicode.Scalar
  > {
    var width = 0
    let end = scalars.firstIndex { scalar in
      width += displayWidth(of: scalar)
      return width > columns
    }
    return scalars[..<(end ?? scalars.count)]
  }

  private static func suffix(_ scalars: [Unicode.Scalar], columns: Int) -> ArraySlice<
    Unicode.Scalar
  > {
    var width = 0
    let start = scalars.lastIndex { scalar in
      width += displayWidth(of: scalar)
      return width > columns
    }
    return scalars[(start.map { $0 + 1 } ?? 0)...]
  }
}
