/// A comment for the reviewed copy of a document.
package struct ReviewComment: Hashable, Sendable {
  /// What it is about, in the text.
  package let range: Range<Int>
  /// The words, which are quoted where the comment cannot stand on them.
  package let quotation: String
  /// Its paragraphs.
  package let paragraphs: [String]

  package init(range: Range<Int>, quotation: String, paragraphs: [String]) {
    self.range = range
    self.quotation = quotation
    self.paragraphs = paragraphs
  }
}
