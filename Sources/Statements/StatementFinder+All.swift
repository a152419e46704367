package import DocumentModel

extension StatementFinder {
  /// Every reading that was tried, for those who ask why one was chosen.
  package static func readings(in document: Document) -> [Reading] {
    passages(in: document).flatMap(\.parts).flatMap { Arbiter($0).readings }
  }
}
