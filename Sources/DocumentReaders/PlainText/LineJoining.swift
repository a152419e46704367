import DocumentModel
import SourceText

/// Finds which lines of a hard-wrapped text continue in the next one.
protocol LineJoining {
  /// Whether the text of a line continues in the next one.
  func continues(_ line: TextLine, in next: TextLine, _ bytes: [UInt8]) -> Bool

  /// What stands between the two in the text: nothing, or a blank between words.
  func joint(after line: TextLine, _ bytes: [UInt8]) -> [UInt8]
}

extension LineJoining {
  /// One paragraph a run of lines that continue each other; the breaks between them are taken out.
  func document(of lines: [TextLine], _ source: DraftSource, language: DraftLanguage? = nil)
    -> Document
  {
    var bytes: [UInt8] = []
    var runs: [BlockText.Run] = []
    var raw: [RawBlock] = []
    var start = 0
    for (index, line) in lines.enumerated() {
      runs.append(BlockText.Run(text: bytes.count, record: line.range.lowerBound))
      bytes += source.bytes[line.range]
      if index + 1 < lines.count, continues(line, in: lines[index + 1], source.bytes) {
        let joint = self.joint(after: line, source.bytes)
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
      BlockText(bytes: bytes, runs: runs), raw: raw, .wholeFile, language: language)
  }
}
