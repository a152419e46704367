/// Finds all facts of a document, block by block.
enum FactFinder {
  /// The facts of `blocks`.
  ///
  /// Titles and sign-off hold facts too, but no list markers, and the number of a heading is none.
  /// The book titles come from outside since sentences are split around them.
  ///
  /// - Complexity: O(*n*) in the size of the text.
  static func facts(
    in bytes: [UInt8], blocks: [Block], bookTitles: [TextRange], headings: [Heading]
  ) -> Facts {
    var quantities: [Quantity] = []
    var dates: [DateFact] = []
    var documentNumbers: [TextRange] = []
    var markers: [EnumerationMarker] = []
    var numberEnds = [Int?](repeating: nil, count: blocks.count)
    for heading in headings { numberEnds[heading.block] = heading.marker.upperBound }
    for (index, block) in blocks.enumerated() {
      let found = DateScanner.dates(in: bytes, range: block.range)
      let numbers = CitationScanner.documentNumbers(in: bytes, block.range)
      quantities += QuantityScanner.quantities(
        in: bytes, range: block.range, dates: found, documentNumbers: numbers)
      dates += found
      documentNumbers += numbers
      guard block.role == .paragraph || block.role == .heading else { continue }
      markers += MarkerScanner(
        bytes: bytes, range: block.range, block: index, numberEnd: numberEnds[index]
      ).markers()
    }
    return Facts(
      quantities: quantities, dates: dates, bookTitles: bookTitles,
      documentNumbers: documentNumbers, markers: markers)
  }
}
