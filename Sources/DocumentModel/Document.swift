package import SourceText

/// All that is found in a document once and shared by its rules.
///
/// Every list is sorted by place.
package struct Facts: Sendable {
  package internal(set) var quantities: [Quantity] = []
  package internal(set) var dates: [DateFact] = []
  /// Times of day, each with the date beside it; found in English documents.
  package internal(set) var moments: [TimeOfDay] = []
  /// Stretches of time, which may be quantities too; found in English documents.
  package internal(set) var durations: [DurationFact] = []
  /// 《…》 with their marks.
  package let bookTitles: [TextRange]
  /// Numbers of official documents: 国办发〔2021〕30号.
  package internal(set) var documentNumbers: [TextRange] = []
  package internal(set) var markers: [EnumerationMarker] = []

  init(bookTitles: [TextRange]) { self.bookTitles = bookTitles }
}

/// A report as read: text, blocks, section tree, sign-off and facts; and what stands apart from it.
package struct Document: Sendable {
  /// Path and record; the record is what diagnostics speak in.
  package let file: SourceFile
  package let text: BlockText
  /// The main one.
  package let language: DraftLanguage
  package let reading: Reading
  /// In the order of the text.
  package let blocks: [Block]
  /// In the order of the text; ``Heading/parent`` makes the tree.
  package let headings: [Heading]
  package let signOff: SignOff?
  /// Those of a block are found by the grammar of its language.
  package let facts: Facts
  /// What stands apart from the body; nil where there is nothing.
  package let furniture: Furniture?
  package let markup: DocumentMarkup
  /// What is in another language; nil unless both languages have a paragraph.
  package let foreign: ForeignText?
  /// In the order of the record.
  package let oddCharacters: [OddCharacter]
  /// The words that it was read by.
  package let lexicon: Lexicon
}
