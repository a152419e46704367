package import DocumentModel
internal import SourceText

/// Reads plain text: one paragraph a line, or hard-wrapped lines; blank lines are passed over.
///
/// In English text the lists, tables, headings and code that lines show are read as such.
package enum PlainTextReader {
  /// Reads a decoded record.
  ///
  /// - Parameters:
  ///   - path: The path that diagnostics show.
  ///   - bytes: The record: decoded, without byte-order mark, line ends as they stand.
  ///   - reading: Whether the text is a whole report or a piece of one.
  /// - Returns: The document; its block text is the record itself, or the record without the breaks
  ///   inside of paragraphs.
  /// - Complexity: O(*n*).
  package static func read(path: String, bytes: [UInt8], reading: Reading) -> Document {
    let file = SourceFile(path: path, bytes: bytes)
    let text = BlockText(record: bytes)
    let lines = lines(of: file, text)
    if reading == .wholeFile {
      if let wrap: any LineJoining = HardWrap(lines, in: bytes) {
        return joined(lines, by: wrap, file, reading)
      }
      if Language(of: bytes, lines: lines.map(\.range)) == .english {
        return EnglishText(lines, of: file).document(reading)
      }
      if let wrap: any LineJoining = WordWrap(lines, in: bytes) {
        return joined(lines, by: wrap, file, reading, .chinese)
      }
    }
    return Document(
      file: file, text: text, raw: lines.map { RawBlock($0.range) }, reading: reading,
      language: reading == .wholeFile ? .chinese : nil)
  }

  /// The lines that hold text.
  private static func lines(of file: SourceFile, _ text: BlockText) -> [TextLine] {
    var lines: [TextLine] = []
    var isBlank = true
    for number in 1...file.lines.count {
      let content = file.lines.content(ofLine: number)
      let range = text.trimmingBlanks(content)
      if !range.isEmpty {
        lines.append(
          TextLine(
            range: range,
            length: file.bytes[content.lowerBound..<range.upperBound].count { $0 & 0xC0 != 0x80 },
            indent: file.bytes[content.lowerBound..<range.lowerBound].reduce(0) {
              $0 + ($1 == 0x09 ? 4 : 1)
            }, followsBlank: isBlank))
      }
      isBlank = range.isEmpty
    }
    return lines
  }

  /// One paragraph a run of lines that continue each other; the breaks between them are taken out.
  private static func joined(
    _ lines: [TextLine], by wrap: any LineJoining, _ file: SourceFile, _ reading: Reading,
    _ language: Language? = nil
  ) -> Document {
    var bytes: [UInt8] = []
    var runs: [BlockText.Run] = []
    var raw: [RawBlock] = []
    var start = 0
    for (index, line) in lines.enumerated() {
      runs.append(BlockText.Run(text: bytes.count, record: line.range.lowerBound))
      bytes += file.bytes[line.range]
      if index + 1 < lines.count, wrap.continues(line, in: lines[index + 1], file.bytes) {
        let joint = wrap.joint(after: line, file.bytes)
        if !joint.isEmpty {
          let gap = line.range.upperBound..<lines[index + 1].range.lowerBound
          runs.append(BlockText.Run(text: bytes.count, standingFor: gap))
          bytes += joint
        }
        continue
      }
      raw.append(RawBlock(start..<bytes.count))
      // A line end parts blocks, as in the record.
      runs.append(BlockText.Run(text: bytes.count, record: line.range.upperBound))
      bytes.append(UInt8(ascii: "\n"))
      start = bytes.count
    }
    return Document(
      file: file, text: BlockText(bytes: bytes, runs: runs), raw: raw, reading: reading,
      language: language)
  }
}
