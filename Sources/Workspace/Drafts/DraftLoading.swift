package import DocumentModel
package import DocumentReaders
import SourceText

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
  /// - Returns: The document, read as a whole file.
  /// - Throws: ``InputFault`` for whatever stands in the way.
  package static func document(at path: String, name: String, limit: Int = FileReading.draftLimit)
    throws(InputFault) -> Document
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
    let record: [UInt8]
    do {
      record = try TextEncoding.decode(bytes).record
    } catch {
      throw .undecodable(error)
    }
    return PlainTextReader.read(path: name, bytes: record, reading: .wholeFile)
  }

  /// What a failure to read is called.
  package static func fault(_ error: FileError) -> InputFault {
    switch error {
    case .notFound: .missing
    case .isFolder: .unreadable(reason: "is a folder")
    case .notRegular: .unreadable(reason: "not a regular file")
    case .tooLarge(_, let bytes, let limit): .tooLarge(size: bytes, limit: limit)
    case .system(_, let errno): .unreadable(reason: FileError.reason(errno))
    }
  }
}
