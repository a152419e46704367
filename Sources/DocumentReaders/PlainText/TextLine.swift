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

/// Finds which lines of a hard-wrapped text continue in the next one.
protocol LineJoining {
  /// Whether the text of a line continues in the next one.
  func continues(_ line: TextLine, in next: TextLine, _ bytes: [UInt8]) -> Bool

  /// What stands between the two in the text: nothing, or a blank between words.
  func joint(after line: TextLine, _ bytes: [UInt8]) -> [UInt8]
}
