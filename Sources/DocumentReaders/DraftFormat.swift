/// The formats that a reader exists for, known by the endings of names.
package enum DraftFormat: CaseIterable, Sendable {
  case plainText, markdown, html

  /// What reads it.
  package var reader: any DraftReader.Type {
    switch self {
    case .plainText: PlainTextReader.self
    case .markdown: MarkdownReader.self
    case .html: HTMLReader.self
    }
  }

  /// The format of a file; plain text for every ending that says nothing else.
  package init(path: String) {
    let name = path.lowercased()
    self =
      Self.allCases.first { $0.reader.endings.contains(where: name.hasSuffix) } ?? .plainText
  }

  /// The format of a text: by its name, or by how it begins where the name says nothing else.
  ///
  /// Markdown may begin with HTML of its own.
  package init(path: String, record: [UInt8]) {
    let named = Self(path: path)
    self = named == .plainText && HTMLReader.isPage(record[...]) ? .html : named
  }
}
