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
    let source = DraftSource(path: path, bytes: bytes, isMarkdown: false, lexicon: lexicon)
    let lines = lines(of: source)
    if reading == .wholeFile {
      if let wrap: any LineJoining = HardWrap(lines, in: source.bytes) {
        return joined(lines, by: wrap, source, reading)
      }
      if DraftLanguage(of: source.bytes, lines: lines.map(\.range)) == .english {
        return EnglishText(lines, of: source).document(reading)
      }
      if let wrap: any LineJoining = WordWrap(lines, in: source.bytes) {
        return joined(lines, by: wrap, source, reading, .chinese)
      }
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

  /// One paragraph a run of lines that continue each other; the breaks between them are taken out.
  private static func joined(
    _ lines: [TextLine], by wrap: any LineJoining, _ source: DraftSource, _ reading: Reading,
    _ language: DraftLanguage? = nil
  ) -> Document {
    var bytes: [UInt8] = []
    var runs: [BlockText.Run] = []
    var raw: [RawBlock] = []
    var start = 0
    for (index, line) in lines.enumerated() {
      runs.append(BlockText.Run(text: bytes.count, record: line.range.lowerBound))
      bytes += source.bytes[line.range]
      if index + 1 < lines.count, wrap.continues(line, in: lines[index + 1], source.bytes) {
        let joint = wrap.joint(after: line, source.bytes)
        if !joint.isEmpty {
          let gap = line.range.upperBound..<lines[index + 1].range.lowerBound
          runs.append(BlockText.Run(text: bytes.count, standingFor: gap))
          bytes += joint
        }
        continue
      }
      raw.append(RawBlock(start..<bytes.count))
      // A line end separates blocks, as in the record.
      runs.append(BlockText.Run(text: bytes.count, record: line.range.upperBound))
      bytes.append(UInt8(ascii: "\n"))
      start = bytes.count
    }
    return source.document(
      BlockText(bytes: bytes, runs: runs), raw: raw, reading, language: language)
  }
}
