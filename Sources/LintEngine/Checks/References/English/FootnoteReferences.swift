import DocumentModel
import SourceText

/// Footnotes that a Markdown text points to and that nothing defines.
enum FootnoteReferences {
  /// The places of marks such as `[^2]`; a reader of Markdown leaves them in the text where it finds
  /// no note for them.
  static func missing(in document: Document) -> [TextRange] {
    let bytes = document.text.bytes
    var marks: [(range: TextRange, isNote: Bool)] = []
    for block in document.blocks {
      for place in block.range where bytes[place] == UInt8(ascii: "[") {
        var end = place + 2
        while end < block.range.upperBound, 0x30...0x39 ~= bytes[end] { end += 1 }
        guard end > place + 2, end - place < 6, end < block.range.upperBound,
          bytes[place + 1] == UInt8(ascii: "^"), bytes[end] == UInt8(ascii: "]")
        else { continue }
        let isNote =
          end + 1 < block.range.upperBound && bytes[end + 1] == UInt8(ascii: ":")
          && (place == block.range.lowerBound || bytes[place - 1] == 0x0A)
        // A set of characters, [^2], stands alone.
        guard isNote || place > block.range.lowerBound && bytes[place - 1] > 0x20 else { continue }
        marks.append((place..<end + 1, isNote))
      }
    }
    let notes = Set(marks.filter(\.isNote).map { document.text.string($0.range) })
    return marks.filter { !$0.isNote && !notes.contains(document.text.string($0.range)) }
      .map(\.range)
  }
}
