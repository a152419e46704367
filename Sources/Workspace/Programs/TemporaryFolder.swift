internal import Glibc

/// A folder that nobody else may look into, gone with all that is in it when its owner is.
struct TemporaryFolder: ~Copyable {
  let path: String

  /// Makes a folder below `TMPDIR`.
  init() throws(FileError) {
    let parent = ProcessEnvironment.variable("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil }
    var name = Array("\(parent ?? "/tmp")/reportlint-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&name) != nil else {
      throw .system(path: parent ?? "/tmp", errno: errno)
    }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  /// Removes a folder with all that is in it; links are removed, not followed.
  private static func remove(_ folder: String) {
    for name in FolderListing.names(in: folder) ?? [] where name != "." && name != ".." {
      let path = "\(folder)/\(name)"
      var status = stat()
      if unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        remove(path)
      } else {
        unsafe unlink(path)
      }
    }
    unsafe rmdir(folder)
  }
}
