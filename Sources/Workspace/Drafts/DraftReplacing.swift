internal import Glibc
package import SourceText

/// Why a draft was not written.
package enum DraftReplacingFault: Error, Hashable, Sendable {
  /// It is the package of an office document, which cannot be made of its text.
  case package
  /// Its own bytes cannot be made again from its text.
  case encoding(TextEncoding)
  /// It was changed by somebody else after it was read.
  case changed
  /// It has other names (hard links), which would keep the old text.
  case linked
  /// It is a link that leads out of its folder and the repository that this lies in.
  case leadsOut
  /// The system refused it, with its reason.
  case refused(reason: String)
}

extension DraftOrigin {
  /// The file with a changed record, in its encoding and with its mark; fails where the old record does
  /// not give the bytes of the file.
  package func bytes(of record: [UInt8], insteadOf old: [UInt8]) throws(DraftReplacingFault)
    -> [UInt8]
  {
    guard let form else { throw .package }
    // What lies between the edits must come out as it was.
    guard form.bytes(of: old) == bytes, let new = form.bytes(of: record) else {
      throw .encoding(form.encoding)
    }
    return new
  }

  /// Writes a changed record in place of the file.
  ///
  /// Whoever reads the file meanwhile sees the old text or the new one, whole.
  ///
  /// - Parameters:
  ///   - old: The record that the file was read as.
  ///   - record: The new one, UTF-8 without a byte-order mark.
  /// - Throws: ``DraftReplacingFault``; the file is then as it was.
  package func replace(_ old: [UInt8], by record: [UInt8]) throws(DraftReplacingFault) {
    let new = try bytes(of: record, insteadOf: old)
    guard Confinement(of: path).holds(AbsolutePath(path)) else { throw .leadsOut }
    do throws(FileError) {
      try FileWriting.replace(path, bytes, by: new)
    } catch {
      switch error {
      case .system(_, EMLINK): throw .linked
      case .system(_, let errno): throw .refused(reason: FileError.reason(errno))
      case .changed, .notFound, .isFolder, .notRegular, .tooLarge, .nameNotUTF8, .isLink, .outside:
        throw .changed
      }
    }
  }
}
