internal import Glibc

/// Finds the drafts below folders.
package struct DraftFinder {
  /// The endings of files that a reader exists for.
  package static let endings = [".txt"]
  /// Folders that hold no drafts.
  private static let skippedFolders = ["node_modules"]

  /// Files and folders by what they are, not by their names: device and inode.
  private var seen: Set<String> = []

  package init() {}

  /// What a path yields.
  package struct Found: Hashable, Sendable {
    /// Files to lint, in the order of their path bytes; empty for a folder without drafts.
    package fileprivate(set) var files: [String] = []
    /// What could not be looked at: the path itself, or folders and links below it.
    package fileprivate(set) var faults: [FileError] = []
  }

  /// The drafts of a path: the file itself, or those below the folder.
  ///
  /// A file that was reached before is left out.
  package mutating func find(_ path: String) -> Found {
    var found = Found()
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      found.faults = [Self.fault(path, errno)]
      return found
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      if isNew(status) { found.files = [path] }
      return found
    }
    // Folders still to be read; a stack, so that depth costs no call stack.
    var folders = isNew(status) ? [path] : []
    while let folder = folders.popLast() {
      guard let names = FolderListing.names(in: folder) else {
        found.faults.append(Self.fault(folder, errno))
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let child =
          folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        var status = stat()
        guard unsafe stat(child, &status) == 0 else {
          // A link to nowhere, or a file that was deleted meanwhile.
          if Self.isDraft(name) { found.faults.append(Self.fault(child, errno)) }
          continue
        }
        if status.st_mode & S_IFMT == S_IFDIR {
          if !Self.skippedFolders.contains(name), isNew(status) { folders.append(child) }
        } else if Self.isDraft(name), isNew(status) {
          found.files.append(child)
        }
      }
    }
    found.files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    found.faults.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return found
  }

  private static func isDraft(_ name: String) -> Bool {
    endings.contains { name.lowercased().hasSuffix($0) }
  }

  private static func fault(_ path: String, _ errno: Int32) -> FileError {
    errno == ENOENT || errno == ENOTDIR
      ? .notFound(path: path) : .system(path: path, errno: errno)
  }

  /// Remembers a file; false where it was reached before, by whichever path.
  private mutating func isNew(_ status: stat) -> Bool {
    seen.insert("\(status.st_dev):\(status.st_ino)").inserted
  }
}
