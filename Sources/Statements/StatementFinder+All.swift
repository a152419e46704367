package import DocumentModel

extension StatementFinder {
  /// Every reading that was tried, of sentences, tables, lists and the whole document, for those who ask
  /// why one was chosen.
  package static func readings(in document: Document) -> [Reading] {
    let passages = readable(in: document).passages
    return passages.flatMap(\.parts).flatMap { Arbiter($0).readings }
      + DocumentReadings(document, passages, .words(of: document.language, document.lexicon))
      .readings
  }
}
