package import DocumentModel
import SourceText

/// Reads plain text: one paragraph a line, or hard-wrapped lines; blank lines are passed over.
///
/// In English text the lists, tables, headings and code that lines show are read as such.
package enum PlainTextReader: DraftReader {
  package static let endings = [".txt"]

  package static func refusal(of record: [UInt8]) -> InputFault? { nil }

  /// Block text is the record without odd characters, and without the breaks inside of paragraphs.
  ///
  /// - Complexity: O(*n*).
  package static func read(
    path: String, bytes: [UInt8], reading: Reading, lexicon: Lexicon = .shipped
  ) -> Document {
    read(DraftSource(path: path, bytes: bytes, isMarkdown: false, lexicon: lexicon), reading)
  }

  /// Reads a text that may stand in another file.
  static func read(_ source: DraftSource, _ reading: Reading) -> Document {
    let lines = lines(of: source)
    if reading == .wholeFile, let document = DraftLanguage.document(of: lines, source) {
      return document
    }
    return source.document(
      BlockText(record: source.bytes), raw: lines.map { RawBlock($0.range) }, reading,
      language: reading == .wholeFile ? .chinese : nil)
  }

  /// The lines that hold text.
  private static func lines(of source: DraftSource) -> [TextLine] {
    var lines: [TextLine] = []
    var isBlank = true
    for number in 1...source.lines.count {
      let content = source.lines.content(ofLine: number)
      let range = source.text.trimmingBlanks(content)
      if !range.isEmpty {
        lines.append(
          TextLine(
            range: range,
            length: source.bytes[content.lowerBound..<range.upperBound].count { $0 & 0xC0 != 0x80 },
            indent: source.bytes[content.lowerBound..<range.lowerBound].reduce(0) {
              $0 + ($1 == 0x09 ? 4 : 1)
            }, followsBlank: isBlank))
      }
      isBlank = range.isEmpty
    }
    return lines
  }
}
