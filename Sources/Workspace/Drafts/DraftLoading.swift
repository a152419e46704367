package import Diagnostics
package import DocumentReaders
package import SourceText

/// The file that a draft was read from.
package struct DraftOrigin: Sendable {
  package let path: String
  /// The file as it was.
  package let bytes: [UInt8]
  /// How its bytes stand for its text; nil for the package of an office document.
  package let form: TextForm?
  /// The package that was read: the file, or what it was converted to; of a text nothing of use.
  package let package: [UInt8]

  /// What a patch calls the file: its path from the working folder, or from the root without the first
  /// slash, links followed; the name for standard input.
  package func patchName(_ name: String) -> String {
    let place = path == "-" ? AbsolutePath(name) : AbsolutePath.real(path) ?? AbsolutePath(path)
    return String(place.shown.drop { $0 == "/" })
  }
}

/// Turns paths into documents.
package enum DraftLoading {
  /// The name under which standard input is reported when none is given.
  package static let standardInputName = "<stdin>"

  /// Reads the text of a draft.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard input.
  ///   - name: The path that diagnostics show.
  ///   - limit: The largest size accepted, in bytes.
  ///   - conversion: Converts what no reader takes; nil where that is refused.
  /// - Returns: The text, and the file it was made from.
  /// - Throws: ``InputFault`` for whatever stands in the way.
  package static func text(
    at path: String, name: String, limit: Int = FileReading.draftLimit,
    by conversion: OfficeConversion? = nil
  ) throws(InputFault) -> (text: DraftText, origin: DraftOrigin) {
    let bytes: [UInt8]
    do {
      bytes =
        path == "-"
        ? try FileReading.standardInput(path: name, limit: limit)
        : try FileReading.contents(of: path, limit: limit)
    } catch {
      throw error.input
    }
    return try text(of: bytes, from: path, name: name, limit: limit, by: conversion)
  }

  /// Decodes the text of a draft, read from a path; `-` for what is not a file.
  package static func text(
    of bytes: [UInt8], from path: String, name: String, limit: Int,
    by conversion: OfficeConversion? = nil
  ) throws(InputFault) -> (text: DraftText, origin: DraftOrigin) {
    let (text, package) = try read(bytes, name, limit, conversion)
    // A package may hold more text than it has bytes.
    if text.form == nil, text.record.count > limit {
      throw .tooLarge(size: text.record.count, limit: limit)
    }
    return (text, DraftOrigin(path: path, bytes: bytes, form: text.form, package: package))
  }

  /// Reads a file as it is, or as what it is converted to, which is returned too.
  private static func read(
    _ bytes: [UInt8], _ name: String, _ limit: Int, _ conversion: OfficeConversion?
  ) throws(InputFault) -> (DraftText, package: [UInt8]) {
    do throws(InputFault) {
      return (try DraftText(bytes, name: name), bytes)
    } catch {
      guard let conversion, let document = ConvertibleDocument(refused: error) else {
        throw error
      }
      let made = try conversion.docx(of: bytes, ending: document.ending(of: name), limit: limit)
      return (try DraftText(made, name: name), made)
    }
  }
}

extension FileError {
  /// The failure as it is reported of a file that was to be read.
  package var diagnostic: Diagnostic { input.diagnostic }

  /// What the failure to read a draft is called.
  var input: InputFault {
    switch self {
    case .notFound: .missing
    case .isFolder: .isFolder
    case .notRegular: .notRegular
    case .nameNotUTF8: .nameNotUTF8
    case .tooLarge(_, let bytes, let limit): .tooLarge(size: bytes, limit: limit)
    case .changed: .changed
    case .isLink: .isLink
    case .outside(_, let folder): .outside(folder: folder)
    case .system(_, let errno): .unreadable(reason: Self.reason(errno))
    }
  }
}
