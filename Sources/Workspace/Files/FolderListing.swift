internal import Glibc

/// What a folder holds.
enum FolderListing {
  /// A name in a folder.
  struct Entry {
    /// As UTF-8; bytes that are not UTF-8 are U+FFFD.
    let name: String
    /// Whether the name is UTF-8, so that the entry can be opened by it.
    let isReachable: Bool
    /// Whether it is known to be neither a folder nor a link to one.
    let isFile: Bool
  }

  /// The entries of a folder, in the order of their bytes, `.` and `..` among them.
  ///
  /// - Returns: Nil where the folder cannot be read; `errno` says why.
  static func entries(of folder: String) -> [Entry]? {
    guard let handle = unsafe opendir(folder) else { return nil }
    defer { unsafe closedir(handle) }
    var entries: [Entry] = []
    while let entry = unsafe readdir(handle) {
      let isFile = unsafe Int32(entry.pointee.d_type) == Int32(DT_REG)
      let made = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          unsafe Entry(
            name: String(cString: name), isReachable: String(validatingCString: name) != nil,
            isFile: isFile)
        }
      }
      entries.append(made)
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The names of the entries of a folder.
  static func names(in folder: String) -> [String]? { entries(of: folder)?.map(\.name) }
}
