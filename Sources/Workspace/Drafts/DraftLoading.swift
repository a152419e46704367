package import DocumentModel
package import DocumentReaders
package import SourceText

/// The file that a draft was read from.
package struct DraftOrigin: Sendable {
  package let path: String
  /// The file as it was.
  package let bytes: [UInt8]
  package let form: TextForm

  /// What a patch calls the file: its path from the working folder, or from the root, links followed.
  ///
  /// - Parameter name: The path of the draft, for standard input.
  /// - Returns: A path that does not begin with a slash.
  package func patchName(_ name: String) -> String {
    let place = path == "-" ? AbsolutePath(name) : AbsolutePath.real(path) ?? AbsolutePath(path)
    return String(place.shown.drop { $0 == "/" })
  }
}

/// Turns paths into documents.
package enum DraftLoading {
  /// The name under which standard input is reported when none is given.
  package static let standardInputName = "<stdin>"

  /// Reads a draft.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard input.
  ///   - name: The path that diagnostics show.
  ///   - limit: The largest size accepted, in bytes.
  ///   - lexicon: The words that it is read by.
  /// - Returns: The document, read as a whole file.
  /// - Throws: ``InputFault`` for whatever stands in the way.
  package static func document(
    at path: String, name: String, limit: Int = FileReading.draftLimit,
    by lexicon: Lexicon = .shipped
  ) throws(InputFault) -> Document {
    try text(at: path, name: name, limit: limit).text.document(by: lexicon)
  }

  /// Reads the text of a draft.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard input.
  ///   - name: The path that diagnostics show.
  ///   - limit: The largest size accepted, in bytes.
  /// - Returns: The text, and the file it was made from.
  /// - Throws: ``InputFault`` for whatever stands in the way.
  package static func text(at path: String, name: String, limit: Int = FileReading.draftLimit)
    throws(InputFault) -> (text: DraftText, origin: DraftOrigin)
  {
    let bytes: [UInt8]
    do {
      bytes =
        path == "-"
        ? try FileReading.standardInput(path: name, limit: limit)
        : try FileReading.contents(of: path, limit: limit)
    } catch {
      throw fault(error)
    }
    return try text(of: bytes, from: path, name: name)
  }

  /// Decodes the text of a draft.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Where it was read from; `-` for what is not a file.
  ///   - name: The path that diagnostics show.
  /// - Returns: The text, and the file it was made from.
  /// - Throws: ``InputFault`` where it is not read.
  package static func text(of bytes: [UInt8], from path: String, name: String)
    throws(InputFault) -> (text: DraftText, origin: DraftOrigin)
  {
    let text = try DraftText(bytes, name: name)
    return (text, DraftOrigin(path: path, bytes: bytes, form: text.form))
  }

  /// What a failure to read is called.
  package static func fault(_ error: FileError) -> InputFault {
    switch error {
    case .notFound: .missing
    case .isFolder: .isFolder
    case .notRegular: .notRegular
    case .nameNotUTF8: .nameNotUTF8
    case .tooLarge(_, let bytes, let limit): .tooLarge(size: bytes, limit: limit)
    case .changed: .changed
    case .isLink: .isLink
    case .outside(_, let folder): .outside(folder: folder)
    case .system(_, let errno): .unreadable(reason: FileError.reason(errno))
    }
  }
}
