import SourceText

/// All that reading a document takes of one language; nothing else in this module distinguishes
/// languages.
protocol LanguageGrammar: Sendable {
  // MARK: Letters

  /// Whether a piece with these letters is text of the language, with hardly a word of the other.
  func isText(with letters: LetterCount) -> Bool

  /// Whether a piece is a paragraph of the language: a sentence at least, from its start to its mark.
  func isParagraph(_ range: TextRange, of bytes: [UInt8], with letters: LetterCount) -> Bool

  // MARK: Structure

  /// Whether lines that only look like headings open sections.
  var hasUnmarkedHeadings: Bool { get }

  /// How many of the first blocks are title lines, where neither metadata nor the reader gave it.
  func titleLineCount(of blocks: [RawBlock], in bytes: [UInt8]) -> Int

  /// The indices of the lines that announce or list attachments.
  func attachmentLines(of blocks: [RawBlock], in bytes: [UInt8]) -> Set<Int>

  /// The body and the date that close a document, of which the first block is at `first` or behind it.
  func signOff(
    of blocks: [RawBlock], from first: Int, attachments: Set<Int>, in bytes: [UInt8]
  ) -> SignOffMatch?

  /// The indices of the lines of a table of contents.
  func contentsLines(of blocks: [RawBlock], numbers: [HeadingNumber?], in bytes: [UInt8])
    -> Set<Int>

  /// The numbers of headings that blocks open with; `isOpen` says which blocks may be headings.
  func headingNumbers(of blocks: [RawBlock], isOpen: [Bool], in bytes: [UInt8])
    -> [HeadingNumber?]

  /// The sentences of a block, each with its closing marks and the blanks behind them.
  func sentences(of range: TextRange, in bytes: [UInt8], bookTitles: [TextRange]) -> [TextRange]

  // MARK: Facts

  /// Adds the quantities, dates and times of a block.
  func addFacts(
    of range: TextRange, numberEnd: Int?, documentNumbers: [TextRange], in bytes: [UInt8],
    _ lexicon: Lexicon, to facts: inout Facts)

  /// The words that take a number's exactness away, as expressions.
  var approximations: (before: String, behind: String) { get }

  // MARK: What texts of either language may hold

  /// The numbers of official documents in a block, sorted and disjoint.
  func documentNumbers(of range: TextRange, in bytes: [UInt8]) -> [TextRange]

  /// The markers of lists in the running text of the block at an index.
  func markers(of range: TextRange, block: Int, numberEnd: Int?, in bytes: [UInt8])
    -> [EnumerationMarker]

  /// What opens a note before its colon, the longest first.
  var noteWords: [StaticWord] { get }
  /// What the name of a form that readers fill in holds, in small letters.
  var formWords: [String] { get }

  /// The words between the items of a list of amounts.
  var itemJoints: [[UInt8]] { get }

  /// How many the words count, in small letters, that may open an item of such a list.
  var loneNumbers: [[UInt8]: Int] { get }
}

/// What a language does without.
extension LanguageGrammar {
  func attachmentLines(of blocks: [RawBlock], in bytes: [UInt8]) -> Set<Int> { [] }

  func signOff(
    of blocks: [RawBlock], from first: Int, attachments: Set<Int>, in bytes: [UInt8]
  ) -> SignOffMatch? { nil }

  func contentsLines(of blocks: [RawBlock], numbers: [HeadingNumber?], in bytes: [UInt8])
    -> Set<Int>
  { [] }

  func documentNumbers(of range: TextRange, in bytes: [UInt8]) -> [TextRange] { [] }

  func markers(of range: TextRange, block: Int, numberEnd: Int?, in bytes: [UInt8])
    -> [EnumerationMarker]
  { [] }

  var noteWords: [StaticWord] { [] }

  var loneNumbers: [[UInt8]: Int] { [:] }
}
