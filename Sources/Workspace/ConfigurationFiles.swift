internal import Glibc
import RuleModel
package import SourceText

/// Finds `.reportlint.yaml`.
package enum ConfigurationFiles {
  package static let name = ".reportlint.yaml"

  /// The configuration of a folder: its own, or the nearest above it, up to the root of its
  /// repository.
  ///
  /// - Parameter folder: A path; paths of the file are told from it.
  /// - Returns: The file; nil where there is none.
  /// - Throws: ``FileError`` for a file that is there and cannot be read.
  package static func nearest(to folder: String = ".") throws(FileError) -> SourceFile? {
    var folder = folder
    for _ in 0..<maximumDepth {
      let path = folder == "." ? name : "\(folder)/\(name)"
      do {
        return try RuleFiles.file(path)
      } catch {
        guard case .notFound = error else { throw error }
      }
      guard !isRoot(folder) else { return nil }
      folder = folder == "." ? ".." : "\(folder)/.."
    }
    return nil
  }

  /// Deeper folders are not looked through.
  private static let maximumDepth = 40

  /// Whether a folder is the root of a repository, or of the file system.
  private static func isRoot(_ folder: String) -> Bool {
    if unsafe access("\(folder)/.git", F_OK) == 0 { return true }
    var own = stat()
    var above = stat()
    let isRead = unsafe stat(folder, &own) == 0 && stat("\(folder)/..", &above) == 0
    return !isRead || (own.st_ino == above.st_ino && own.st_dev == above.st_dev)
  }
}
