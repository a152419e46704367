package import DocumentModel

/// The formats that a reader exists for, known by the endings of names.
package enum DraftFormat: CaseIterable, Sendable {
  case plainText, markdown

  /// The endings of file names, in lower case.
  package var endings: [String] {
    switch self {
    case .plainText: [".txt"]
    case .markdown: [".md", ".markdown"]
    }
  }

  /// The format of a file; plain text for every ending that says nothing else.
  package init(path: String) {
    let name = path.lowercased()
    self =
      Self.allCases.first { $0.endings.contains(where: name.hasSuffix) } ?? .plainText
  }

  /// Reads a decoded record.
  ///
  /// - Parameters:
  ///   - path: The path that diagnostics show.
  ///   - record: Decoded, without byte-order mark, line ends as they stand.
  ///   - reading: Whether the text is a whole report or a piece of one.
  ///   - lexicon: The words that it is read by.
  /// - Returns: The document.
  package func read(
    path: String, record: [UInt8], reading: Reading, lexicon: Lexicon = .shipped
  ) -> Document {
    switch self {
    case .plainText:
      PlainTextReader.read(path: path, bytes: record, reading: reading, lexicon: lexicon)
    case .markdown:
      MarkdownReader.read(path: path, bytes: record, reading: reading, lexicon: lexicon)
    }
  }
}
