package import DocumentModel
package import SourceText

/// The text of a draft: decoded, and accepted by the reader of its format.
package struct DraftText: Sendable {
  /// The endings of the names of drafts that can be read, in lower case.
  package static let endings =
    DraftFormat.allCases.flatMap { $0.reader.endings } + DocxReader.endings

  /// UTF-8 without byte-order mark, line ends as they stand; of a package its paragraphs, joined by LF.
  package let record: [UInt8]
  /// How the file wrote it; nil for a package, which cannot be made of its text.
  package let form: TextForm?
  /// The text of a package.
  package let flow: FlowText?
  private let name: String

  /// Decodes a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: The path that diagnostics show; its ending decides the format of text.
  /// - Throws: ``InputFault`` where the bytes are not text, or not text that is read.
  package init(_ bytes: [UInt8], name: String) throws(InputFault) {
    self.name = name
    if OfficeFile.isPackage(bytes) {
      let flow = try OfficeFile.text(of: bytes)
      (record, form, self.flow) = (flow.record, nil, flow)
      return
    }
    flow = nil
    let encoding: TextEncoding
    do {
      (record, encoding) = try TextEncoding.decode(bytes)
    } catch {
      throw OfficeFile.fault(error, of: bytes, name: name)
    }
    if OtherDocuments.isHTML(path: name, record: record) { throw .html }
    if let fault = DraftFormat(path: name).reader.refusal(of: record) { throw fault }
    if OfficeFile.isNamedSo(name) { throw .package(.damaged(part: nil)) }
    form = TextForm(of: bytes, encoding: encoding)
  }

  /// Reads the text as a whole draft by some words.
  package func document(by lexicon: Lexicon = .shipped) -> Document {
    flow?.document(path: name, lexicon: lexicon) ?? Self.document(record, name: name, by: lexicon)
  }

  /// Reads a record as a whole draft by the reader for its name.
  package static func document(_ record: [UInt8], name: String, by lexicon: Lexicon = .shipped)
    -> Document
  {
    DraftFormat(path: name).reader.read(
      path: name, bytes: record, reading: .wholeFile, lexicon: lexicon)
  }
}
