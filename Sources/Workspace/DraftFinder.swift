internal import Glibc

/// Finds the drafts below folders.
package struct DraftFinder {
  /// The endings of files that a reader exists for.
  package static let endings = [".txt"]
  /// Folders that hold no drafts.
  private static let skippedFolders = ["node_modules"]

  /// A file or folder by what it is, not by its name.
  private struct Identity: Hashable {
    let device: UInt
    let inode: UInt
  }

  private var seen: Set<Identity> = []

  package init() {}

  /// What a path yields.
  package enum Found: Hashable, Sendable {
    /// Files to lint, in the order of their path bytes; empty for a folder without drafts.
    case files([String])
    case missing
    case failed(FileError)
  }

  /// The drafts of a path: the file itself, or those below the folder.
  ///
  /// A file that was reached before is left out.
  package mutating func find(_ path: String) -> Found {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      return errno == ENOENT || errno == ENOTDIR
        ? .missing : .failed(.system(path: path, errno: errno))
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      return .files(isNew(status) ? [path] : [])
    }
    var files: [String] = []
    // Folders still to be read; a stack, so that depth costs no call stack.
    var folders = isNew(status) ? [path] : []
    while let folder = folders.popLast() {
      guard let names = entries(of: folder) else {
        return .failed(.system(path: folder, errno: errno))
      }
      for name in names where !name.hasPrefix(".") {
        let child =
          folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        var status = stat()
        guard unsafe stat(child, &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR {
          if !Self.skippedFolders.contains(name), isNew(status) { folders.append(child) }
        } else if Self.endings.contains(where: { name.lowercased().hasSuffix($0) }), isNew(status) {
          files.append(child)
        }
      }
    }
    return .files(files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  /// Remembers a file; false where it was reached before, by whichever path.
  private mutating func isNew(_ status: stat) -> Bool {
    seen.insert(Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))).inserted
  }

  /// The names in a folder, sorted by their bytes; nil where it cannot be read.
  private func entries(of folder: String) -> [String]? {
    guard let handle = unsafe opendir(folder) else { return nil }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      names.append(name)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
