import DocumentModel

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
    return ends.lazy.flatMap { index in
      document.dates(in: blocks[index].range).filter {
        isLabelled($0, in: blocks[index], isBelowTitle: index < 3, document)
      }
    }.first
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
