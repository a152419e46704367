/// The formats that a reader exists for, known by the endings of names.
package enum DraftFormat: CaseIterable, Sendable {
  case plainText, markdown

  /// What reads it.
  package var reader: any DraftReader.Type {
    switch self {
    case .plainText: PlainTextReader.self
    case .markdown: MarkdownReader.self
    }
  }

  /// The format of a file; plain text for every ending that says nothing else.
  package init(path: String) {
    let name = path.lowercased()
    self =
      Self.allCases.first { $0.reader.endings.contains(where: name.hasSuffix) } ?? .plainText
  }
}
