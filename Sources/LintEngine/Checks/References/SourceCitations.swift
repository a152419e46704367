import DocumentModel
import SourceText

/// Sources that the text cites by number and that its list does not hold: [5] of four.
enum SourceCitations {
  /// The numbers in square brackets beyond the last one of the list.
  ///
  /// - Parameters:
  ///   - document: A whole draft.
  ///   - titles: The titles of lists of sources, in small letters.
  /// - Returns: Where they stand, brackets and all.
  /// - Complexity: O(*n*) in the size of the text.
  static func missing(in document: Document, titles: Set<String>) -> [TextRange] {
    guard document.reading == .wholeFile else { return [] }
    var listed: [Int] = []
    var entries: Set<Int> = []
    for (index, block) in document.blocks.enumerated() {
      // Entries may be the lines of one paragraph.
      let numbers = Gap.lines(of: block.range, document)
        .map { number(opening: document.text.trimmingBlanks($0), in: document) }
      guard numbers.first != .some(nil) else { continue }
      listed += numbers.compactMap(\.self)
      entries.insert(index)
    }
    if listed.isEmpty { listed = listItems(below: titles, in: document) }
    guard listed.count > 1, listed.first == 1, listed == Array(1...listed.count) else { return [] }
    return document.blocks.enumerated().flatMap { index, block -> [TextRange] in
      guard !entries.contains(index),
        document.text.bytes[block.range].contains(where: { $0 == 0x5B || $0 == 0xEF })
      else { return [] }
      return places(in: ScalarLine(block.range, in: document), beyond: listed.count)
    }
  }

  /// Square brackets of both widths.
  private static let opens = Set("[［".unicodeScalars)
  private static let closes = Set("]］".unicodeScalars)

  /// The number of an entry: [3] Ashby, Tides.
  private static func number(opening range: TextRange, in document: Document) -> Int? {
    guard !range.isEmpty, [0x5B, 0xEF].contains(document.text.bytes[range.lowerBound]) else {
      return nil
    }
    let line = ScalarLine(range.prefix(16), in: document)
    guard opens.contains(line[0]), let (value, end) = line.digits(at: 1),
      closes.contains(line[end]),
      line[end + 1] != "("
    else {
      return nil
    }
    return value
  }

  /// The numbers of the list under the title that announces the sources.
  private static func listItems(below titles: Set<String>, in document: Document) -> [Int] {
    guard
      let heading = document.headings.last(where: {
        titles.contains(document.text.string($0.title).lowercased())
      })
    else { return [] }
    return document.markup.listItems.filter { heading.extent.holds($0.range) && $0.level == 1 }
      .compactMap(\.number)
  }

  /// [5], [2, 5], [3-5]: the brackets that hold a number that is too high, no year among them.
  private static func places(in line: ScalarLine, beyond last: Int) -> [TextRange] {
    line.scalars.indices.compactMap { open in
      guard opens.contains(line[open]) else { return nil }
      var end = open + 1
      var numbers: [Int] = []
      while let (value, next) = line.digits(at: line.skippingBlanks(end)) {
        numbers.append(value)
        end = line.skippingBlanks(next)
        guard ",，-－–—、;；".unicodeScalars.contains(line[end]) else { break }
        end += 1
      }
      guard closes.contains(line[end]), let highest = numbers.max(), highest > last,
        highest <= last + 30,
        line[end + 1] != "(", line[end + 1] != ":"
      else { return nil }
      return line.range(open..<end + 1)
    }
  }
}
