import SourceText

/// Where half-width marks of a draft may be turned into Chinese marks without asking.
///
/// Generous in refusing: a mark that stays is reported all the same, a mark that is wrongly turned damages the
/// draft. Marks are turned in a sentence of Chinese prose (``ProseSentences``) all or none, save those that
/// belong where they stand: one mark in doubt leaves the sentence as it is (``SentenceMarks``).
package final class ChineseProse {
  private let document: Document
  private var paragraph: (block: Int, scalars: PlacedScalars, sentences: ProseSentences)?
  private var current: (range: TextRange, marks: SentenceMarks)?

  package init(_ document: Document) { self.document = document }

  /// Whether a mark, or both marks of a pair, may be turned without asking.
  ///
  /// - Parameter marks: Where they stand, in block text, perhaps with a blank before them.
  /// - Returns: False also for a mark that stands in no paragraph.
  /// - Complexity: Linear in the paragraph and the sentence for the first of their marks asked for in a row,
  ///   then O(log *n*).
  package func mayTurn(_ marks: [TextRange]) -> Bool {
    guard let first = marks.first, let range = sentence(at: first.lowerBound), let paragraph,
      paragraph.sentences.isProse(range)
    else { return false }
    if current?.range != range { current = (range, SentenceMarks(paragraph.scalars, range)) }
    guard let current else { return false }
    return marks.allSatisfy { current.marks.mayTurn(at: $0.lowerBound) }
  }

  /// The sentence that holds a place; nil for one in no paragraph.
  package func sentence(at place: Int) -> TextRange? {
    guard let block = document.block(at: place) else { return nil }
    if paragraph?.block != block {
      let (value, text) = (document.blocks[block], document.text)
      let scalars = PlacedScalars(text, value.range)
      let start = value.range.lowerBound
      let isIndented = start > 0 && (text.bytes[start - 1] == 0x20 || text.bytes[start - 1] == 0x09)
      paragraph = (
        block, scalars, ProseSentences(scalars, value.sentences, isIndented: isIndented)
      )
    }
    return paragraph?.sentences.sentence(at: place)
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
    places.partitioningIndex { $0 >= place }
  }

  /// The indices of the characters of a stretch.
  func indices(of range: TextRange) -> Range<Int> {
    index(at: range.lowerBound)..<index(at: range.upperBound)
  }
}
