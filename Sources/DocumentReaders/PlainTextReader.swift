package import DocumentModel
internal import SourceText

/// Reads plain text: one paragraph a line, blank lines passed over.
package enum PlainTextReader {
  /// Reads a decoded record.
  ///
  /// - Parameters:
  ///   - path: The path that diagnostics show.
  ///   - bytes: The record: decoded, without byte-order mark, line ends as they stand.
  ///   - reading: Whether the text is a whole report or a piece of one.
  /// - Returns: The document, its block text being the record itself.
  /// - Complexity: O(*n*).
  package static func read(path: String, bytes: [UInt8], reading: Reading) -> Document {
    let file = SourceFile(path: path, bytes: bytes)
    let text = BlockText(record: bytes)
    let raw = (1...file.lines.count).compactMap { line -> RawBlock? in
      let range = text.trimmingBlanks(file.lines.content(ofLine: line))
      return range.isEmpty ? nil : RawBlock(range)
    }
    return Document(file: file, text: text, raw: raw, reading: reading)
  }
}
