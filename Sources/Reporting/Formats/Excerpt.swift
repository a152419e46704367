import DocumentModel
import SourceText

/// The source line of a place, cut to a terminal's width, with a caret line under it.
struct Excerpt {
  /// Columns of text shown before and behind the place, and of the place itself.
  private static let before = 30
  private static let behind = 40
  private static let marked = 60

  private let line: ShownLine
  /// The part of the place that is shown.
  private let place: Range<Int>
  private let isCutBefore: Bool
  private let isCutBehind: Bool

  /// - Returns: Nil where the line is empty.
  init?(_ span: SourceSpan, in file: SourceFile) {
    let content = file.lines.content(ofLine: file.lines.line(of: span.start))
    if content.isEmpty { return nil }
    let start = min(max(span.start.value, content.lowerBound), content.upperBound)
    let end = min(max(span.end.value, start), content.upperBound)
    let first = Self.start(in: content.lowerBound..<start, columns: Self.before, file.bytes)
    let placeEnd = Self.end(in: start..<end, columns: Self.marked, file.bytes)
    place = start..<placeEnd
    // Behind a place that is cut nothing more is shown.
    let last =
      placeEnd < end
      ? placeEnd : Self.end(in: end..<content.upperBound, columns: Self.behind, file.bytes)
    isCutBefore = first > content.lowerBound
    isCutBehind = last < content.upperBound
    line = ShownLine(file.bytes, first..<last, begins: !isCutBefore)
  }

  /// Appends the line.
  ///
  /// - Returns: The columns before the place, and those of the place.
  func write(to output: inout ShownBytes) -> (indent: Int, caret: Int) {
    if isCutBefore { output.append(plain: "…") }
    let indent = output.append(line, line.range.lowerBound..<place.lowerBound)
    let caret = output.append(line, place)
    output.append(line, place.upperBound..<line.range.upperBound)
    if isCutBehind { output.append(plain: "…") }
    return (indent + (isCutBefore ? 1 : 0), max(1, caret))
  }

  // No column is taken for more than four bytes, or what takes no columns at all would be shown without end.

  /// Where the last characters of a stretch begin that fit into columns.
  private static func start(in stretch: Range<Int>, columns: Int, _ bytes: [UInt8]) -> Int {
    let least = max(stretch.lowerBound, stretch.upperBound - 4 * columns)
    var (place, width) = (stretch.upperBound, 0)
    while place > least {
      var previous = place - 1
      while previous > least, bytes[previous] & 0xC0 == 0x80 { previous -= 1 }
      // The first character may begin before what may be shown.
      if bytes[previous] & 0xC0 == 0x80 { break }
      width += displayWidth(of: bytes.scalar(at: previous))
      if width > columns { break }
      place = previous
    }
    return place
  }

  /// Where the first characters of a stretch end that fit into columns.
  private static func end(in stretch: Range<Int>, columns: Int, _ bytes: [UInt8]) -> Int {
    let most = min(stretch.upperBound, stretch.lowerBound + 4 * columns)
    var (place, width) = (stretch.lowerBound, 0)
    while place < most {
      let scalar = bytes.scalar(at: place)
      let next = place + UTF8.width(scalar)
      width += displayWidth(of: scalar)
      if next > most || width > columns { break }
      place = next
    }
    return place
  }
}
