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
    let before = characters(before: date, in: block, document)
    let behind = characters(behind: date, in: block, document)
    return labels.contains(where: before.text.hasSuffix)
      || behind.isWhole && printed.contains(behind.text)
      || isBelowTitle && before.isWhole && ["（", "("].contains(before.text) && behind.isWhole
        && ["）", ")"].contains(behind.text)
  }

  /// More characters around a date make no label.
  private static let longest = 40

  /// The characters right before a date without blanks and colons, and whether these are all of its block.
  private static func characters(
    before date: DateFact, in block: Block, _ document: Document
  ) -> (text: String, isWhole: Bool) {
    var place = date.range.lowerBound
    var found: [Unicode.Scalar] = []
    while place > block.range.lowerBound, found.count < longest {
      repeat { place -= 1 } while document.text.bytes[place] & 0xC0 == 0x80
      let scalar = document.text.bytes.scalar(at: place)
      if !scalar.properties.isWhitespace, scalar != "：", scalar != ":" { found.append(scalar) }
    }
    return (String(String.UnicodeScalarView(found.reversed())), place == block.range.lowerBound)
  }

  /// The characters right behind a date without blanks, and whether these are all of its block.
  private static func characters(
    behind date: DateFact, in block: Block, _ document: Document
  ) -> (text: String, isWhole: Bool) {
    var place = date.range.upperBound
    var found = String.UnicodeScalarView()
    while place < block.range.upperBound, found.count < longest {
      let scalar = document.text.bytes.scalar(at: place)
      place += UTF8.width(scalar)
      if !scalar.properties.isWhitespace { found.append(scalar) }
    }
    return (String(found), place >= block.range.upperBound)
  }
}
