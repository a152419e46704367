internal import Glibc
package import SourceText

/// Finds and reads `.reportlint.yaml`.
package enum ConfigurationFiles {
  package static let name = ".reportlint.yaml"
  private static let otherName = ".reportlint.yml"

  /// The configuration of a folder: its own, or the nearest above it, up to the root of its
  /// repository.
  ///
  /// - Parameter folder: A path; paths in the file are relative to it.
  /// - Returns: The file; nil where there is none.
  /// - Throws: ``FileError`` for a file that is there and cannot be read.
  package static func nearest(to folder: String = ".") throws(FileError) -> SourceFile? {
    var folder = folder
    for _ in 0..<maximumDepth {
      for name in [name, otherName] {
        let path = folder == "." ? name : "\(folder)/\(name)"
        // Nobody named it: it must not lead out of the repository.
        if FileStatus.exists(path) {
          return try RuleFiles.file(path, within: Confinement(of: path))
        }
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
