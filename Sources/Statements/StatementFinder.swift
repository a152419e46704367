package import DocumentModel
internal import SourceText

/// Reads the statements of a document: its numbers, and how they belong together.
package enum StatementFinder {
  /// The readings that were chosen, in the order of the text.
  ///
  /// - Complexity: O(*n*) in the size of the text: no more than ``Passage/mostMentions`` are combined.
  package static func verdicts(in document: Document) -> [Reading] {
    passages(in: document).flatMap(\.parts).flatMap { Arbiter($0).verdicts }
  }

  /// The paragraphs of a document with more than one number.
  package static func passages(in document: Document) -> [Passage] {
    var found: [Passage] = []
    for block in document.blocks
    where block.role == .paragraph || block.role == .heading
      || block.role == .trailing || block.role == .attachment
    {
      let quantities = document.facts.quantities.within(block.range, \.range)
      guard !quantities.isEmpty else { continue }
      var reader = PassageReader(block, of: document, .chinese)
      found.append(reader.passage(quantities))
    }
    return found
  }
}

extension Array {
  /// Those that begin in a stretch of text, of a list sorted by place.
  func within(_ range: TextRange, _ place: (Element) -> TextRange) -> ArraySlice<Element> {
    let start = partitioningIndex { place($0).lowerBound >= range.lowerBound }
    let end = partitioningIndex { place($0).lowerBound >= range.upperBound }
    return self[start..<end]
  }
}
