import DocumentModel
import SourceText

/// Finds which lines of a hard-wrapped text continue in the next one.
protocol LineJoining {
  /// Whether the text of a line continues in the next one.
  func continues(_ line: TextLine, in next: TextLine, _ bytes: [UInt8]) -> Bool

  /// What stands between the two in the text: nothing, or a blank between words.
  func joint(after line: TextLine, _ bytes: [UInt8]) -> [UInt8]
}

/// Each line is a paragraph.
struct NoJoining: LineJoining {
  func continues(_ line: TextLine, in next: TextLine, _ bytes: [UInt8]) -> Bool { false }
  func joint(after line: TextLine, _ bytes: [UInt8]) -> [UInt8] { [] }
}

extension LineJoining {
  /// One paragraph a run of lines that continue each other, the breaks between them taken out, and the tables
  /// that stand between paragraphs.
  func document(
    of lines: [TextLine], _ source: DraftSource, tables: LineTables? = nil,
    language: DraftLanguage? = nil
  ) -> Document {
    var assembly = PlainAssembly(source)
    var start = 0
    for (index, line) in lines.enumerated() where !(tables?.rules.contains(index) ?? false) {
      if let row = tables?.rows[index] {
        assembly.addRow(row.cells, isFirst: row.isFirst)
        start = assembly.count
        continue
      }
      assembly.copy(line.range)
      if index + 1 < lines.count, tables?.rows[index + 1] == nil,
        continues(line, in: lines[index + 1], source.bytes)
      {
        let joint = self.joint(after: line, source.bytes)
        if !joint.isEmpty {
          assembly.add(joint, for: line.range.upperBound..<lines[index + 1].range.lowerBound)
        }
        continue
      }
      assembly.add(RawBlock(start..<assembly.count))
      assembly.endBlock(at: line.range.upperBound)
      start = assembly.count
    }
    return assembly.document(
      .wholeFile, markup: DocumentMarkup(tables: assembly.tables), language: language)
  }
}
