package import Diagnostics
import DocumentReaders
import SourceText

extension FileError {
  /// That a file could not be written, and why.
  ///
  /// - Parameter path: What was to be written.
  /// - Returns: The sentence, with the path first.
  package func unwritten(to path: String) -> LocalizedText {
    let reason: LocalizedText =
      switch self {
      case .system(_, let errno): LocalizedText(FileError.reason(errno))
      case .changed, .notFound, .isFolder, .notRegular, .tooLarge, .nameNotUTF8, .isLink, .outside:
        DraftLoading.fault(self).diagnostic.message
      }
    return LocalizedText(
      zh: "\(path)：写不进去：\(reason.chinese)", en: "\(path): cannot be written: \(reason.english)")
  }
}
