import DocumentModel
import SourceText

/// The day on which a report was signed, printed or filled in.
enum SigningDate {
  private static let labels = ShippedWords.Zh.Dates.signingLabels.words
  private static let printed = ShippedWords.Zh.Dates.printedWords.words

  /// The date of the sign-off, or else the one that a label near either end of the report names:
  /// 报告日期：2024年5月17日, 2023年5月10日印发, or the day in brackets below the title.
  static func find(in document: Document) -> DateFact? {
    if let line = document.signOff?.date { return document.dates(in: line).first }
    guard document.reading == .wholeFile else { return nil }
    let blocks = document.blocks
    let ends = Array(blocks.indices.prefix(8)) + blocks.indices.suffix(3)
    let labelled = ends.lazy.flatMap { index in
      document.dates(in: blocks[index].range).filter {
        isLabelled($0, in: blocks[index], isBelowTitle: index < 3, document)
      }
    }.first
    return labelled ?? blocks.last.flatMap { lastLine(of: $0, in: document) }
  }

  /// The day that is all of the last line of a block: those who signed stand in the lines above it.
  private static func lastLine(of block: Block, in document: Document) -> DateFact? {
    guard block.container == nil, let date = document.dates(in: block.range).last,
      date.year != nil, date.day != nil, date.range.upperBound == block.range.upperBound
    else { return nil }
    // Block text has no mark where a line of the record ends.
    let span = document.text.recordSpan(of: date.range).range
    let line = document.file.lines.content(ofLine: document.line(at: date.range.lowerBound))
    let before = document.file.bytes[line.lowerBound..<span.lowerBound]
    guard before.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == 0xE3 || $0 == 0x80 }) else {
      return nil
    }
    return date
  }

  private static func isLabelled(
    _ date: DateFact, in block: Block, isBelowTitle: Bool, _ document: Document
  ) -> Bool {
    guard date.year != nil, date.day != nil else { return false }
    let text = document.text
    let before = text.string(block.range.lowerBound..<date.range.lowerBound)
      .filter { !$0.isWhitespace && !"：:".contains($0) }
    let behind = text.string(date.range.upperBound..<block.range.upperBound)
      .filter { !$0.isWhitespace }
    return labels.contains(where: before.hasSuffix) || printed.contains(behind)
      || isBelowTitle && ["（", "("].contains(before) && ["）", ")"].contains(behind)
  }
}
