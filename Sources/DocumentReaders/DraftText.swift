package import DocumentModel
package import SourceText

/// The text of a draft: decoded, and accepted by the reader of its format.
package struct DraftText: Sendable {
  /// The endings of the names of drafts that can be read, in lower case.
  package static let endings =
    DraftFormat.allCases.flatMap { $0.reader.endings } + OfficeFile.endings

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
    if OfficeFile.isOne(bytes) {
      let flow = try OfficeFile.text(of: bytes)
      (record, form, self.flow) = (flow.record, nil, flow)
      return
    }
    flow = nil
    let encoding: TextEncoding
    do {
      (record, encoding) = try Self.decoded(bytes, name)
    } catch {
      throw OfficeFile.fault(error, of: bytes, name: name)
    }
    if OtherDocuments.isWebArchive(path: name, record: record) { throw .webArchive }
    let format = DraftFormat(path: name, record: record)
    if let fault = format.reader.refusal(of: record) { throw fault }
    if OfficeFile.isNamedSo(name), format != .html { throw .package(.damaged(part: nil)) }
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
    DraftFormat(path: name, record: record).reader.read(
      path: name, bytes: record, reading: .wholeFile, lexicon: lexicon)
  }

  /// Decodes a text; a page by the encoding that it says, where its bytes leave a choice.
  private static func decoded(
    _ bytes: [UInt8], _ name: String
  ) throws(DecodingFailure) -> (record: [UInt8], encoding: TextEncoding) {
    guard DraftFormat(path: name) == .html || HTMLReader.isPage(bytes.prefix(4096)),
      let charset = HTMLCharset.declared(in: bytes)
    else { return try TextEncoding.decode(bytes) }
    let isGB = HTMLCharset.isGB(charset)
    let decoded = try TextEncoding.decode(bytes, isSaidToBeGB18030: isGB)
    if decoded.encoding == .gb18030, !isGB {
      throw .undecodable(offset: TextEncoding.firstInvalidUTF8(in: bytes) ?? 0)
    }
    return decoded
  }
}
