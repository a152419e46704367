/// Where half-width marks of a draft may be turned into Chinese marks without asking.
///
/// Generous in refusing: a mark that stays is reported all the same, a mark that is wrongly turned damages the
/// draft. A mark may be turned in a sentence of Chinese prose (``ProseSentences``), where its neighbours are
/// clauses and no terms, calls or data (``MarkNeighbours``).
package final class ChineseProse {
  private let document: Document
  private var current: (block: Int, neighbours: MarkNeighbours, sentences: ProseSentences)?

  package init(_ document: Document) { self.document = document }

  /// Whether a mark, or both marks of a pair, may be turned without asking.
  ///
  /// - Parameter marks: Where they stand, in block text; two are a bracket and its partner.
  /// - Returns: False also for a mark that stands in no paragraph.
  /// - Complexity: Linear in the paragraph for the first of its marks asked for in a row, then a bounded look
  ///   around each.
  package func mayTurn(_ marks: [TextRange]) -> Bool {
    guard let first = marks.first, let block = document.block(at: first.lowerBound) else {
      return false
    }
    if current?.block != block {
      let block = (index: block, value: document.blocks[block])
      let scalars = PlacedScalars(document.text, block.value.range)
      current = (
        block.index, MarkNeighbours(scalars), ProseSentences(scalars, block.value.sentences)
      )
    }
    guard let current, current.sentences.areProse(at: first.lowerBound) else { return false }
    return current.neighbours.areClauses(of: marks.map(\.lowerBound))
  }
}

/// The characters of a stretch of block text and their places.
struct PlacedScalars {
  let scalars: [Unicode.Scalar]
  private let places: [Int]

  /// - Complexity: O(*n*) in the length of the range.
  init(_ text: BlockText, _ range: TextRange) {
    var scalars: [Unicode.Scalar] = []
    var places: [Int] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let scalar = text.bytes.scalar(at: place)
      scalars.append(scalar)
      places.append(place)
      place += UTF8.width(scalar)
    }
    self.scalars = scalars
    self.places = places
  }

  /// The index of the first character at a place or behind it.
  ///
  /// - Complexity: O(log *n*).
  func index(at place: Int) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
