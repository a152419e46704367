import DocumentModel
import SourceText

/// What stands in the record and is not read as text: code, pictures, embedded pages.
enum UnreadContent {
  private static let elements = [
    "<img", "<iframe", "<embed", "<object", "<video", "<audio", "<picture", "<svg", "<canvas",
  ]

  /// Whether a heading without text has such content below it.
  static func isBelow(_ heading: Heading, in document: Document) -> Bool {
    let first = document.line(at: heading.title.upperBound) + 1
    let next = document.blocks.dropFirst(heading.block + 1).first
    let end = next.map { document.line(at: $0.range.lowerBound) } ?? document.file.lines.count + 1
    guard first < end else { return false }
    return (first..<end).contains { line in
      let range = document.file.lines.content(ofLine: line)
      return isContent(String(decoding: document.file.bytes[range], as: UTF8.self))
        && !document.markup.comments.contains { $0.span.range.overlaps(range) }
    }
  }

  /// Not a rule, the line below a heading, or tags that show nothing by themselves.
  private static func isContent(_ line: String) -> Bool {
    let text = line.drop { $0 == " " || $0 == "\t" }
    guard text.first == "<" else { return text.contains { !"-=*_ \t\r#".contains($0) } }
    let lowered = text.lowercased()
    return elements.contains(where: lowered.contains)
  }
}
