package import DocumentModel

/// Reads the drafts of one format.
package protocol DraftReader {
  /// The endings of file names, in lower case.
  static var endings: [String] { get }

  /// Why a record is not read: it would cost more than any draft.
  static func refusal(of record: [UInt8]) -> InputFault?

  /// Reads a record.
  ///
  /// - Parameters:
  ///   - path: The path that diagnostics show.
  ///   - bytes: The record: decoded, without byte-order mark, line ends as they stand.
  ///   - reading: Whether the text is a whole report or a piece of one.
  ///   - lexicon: The words that it is read by.
  /// - Returns: The document.
  static func read(path: String, bytes: [UInt8], reading: Reading, lexicon: Lexicon) -> Document
}

extension DraftReader {
  /// Reads a record by the shipped words.
  package static func read(path: String, bytes: [UInt8], reading: Reading) -> Document {
    read(path: path, bytes: bytes, reading: reading, lexicon: .shipped)
  }
}
