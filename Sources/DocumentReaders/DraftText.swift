package import DocumentModel
package import SourceText

/// The text of a draft: decoded, and accepted by the reader of its format.
package struct DraftText: Sendable {
  /// UTF-8 without byte-order mark, line ends as they stand.
  package let record: [UInt8]
  /// How the file wrote it.
  package let form: TextForm
  private let name: String

  /// Decodes a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: The path that diagnostics show; its ending decides the format.
  /// - Throws: ``InputFault`` where the bytes are not text, or not text that is read.
  package init(_ bytes: [UInt8], name: String) throws(InputFault) {
    let encoding: TextEncoding
    do {
      (record, encoding) = try TextEncoding.decode(bytes)
    } catch {
      throw .undecodable(error)
    }
    if OtherDocuments.isHTML(path: name, record: record) { throw .html }
    if let fault = DraftFormat(path: name).reader.refusal(of: record) { throw fault }
    form = TextForm(of: bytes, encoding: encoding)
    self.name = name
  }

  /// Reads the text as a whole draft by some words.
  package func document(by lexicon: Lexicon = .shipped) -> Document {
    Self.document(record, name: name, by: lexicon)
  }

  /// Reads a record as a whole draft by the reader for its name.
  package static func document(_ record: [UInt8], name: String, by lexicon: Lexicon = .shipped)
    -> Document
  {
    DraftFormat(path: name).reader.read(
      path: name, bytes: record, reading: .wholeFile, lexicon: lexicon)
  }
}
