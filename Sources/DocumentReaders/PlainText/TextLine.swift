/// A line of plain text without its outer blanks.
struct TextLine {
  /// In the record.
  let range: Range<Int>
  /// How many characters it has, its indentation counted.
  let length: Int
  /// How many bytes of blanks it begins with; a tab counts for four.
  let indent: Int
  /// The line directly above is blank, or there is none.
  let followsBlank: Bool

  /// It begins with blanks, as the first line of a paragraph does.
  var isIndented: Bool { indent > 0 }
}
