internal import Glibc

/// Writes whole files so that a reader sees either the old content or the new one.
package enum FileWriting {
  /// Writes a file beside its final place and moves it there.
  ///
  /// Links are followed; permissions of a file that is replaced are kept, and new files get those that
  /// the user lets them have. What is not a regular file, as `/dev/stdout`, is written to as it is.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - path: The file.
  ///   - isDurable: Whether the content must outlast a failure of the power.
  /// - Throws: ``FileError/system(path:errno:)``; the old file is then untouched.
  package static func write(_ bytes: [UInt8], to path: String, isDurable: Bool = true)
    throws(FileError)
  {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      return try place(bytes, at: path, .init(isDurable: isDurable))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return try pour(bytes, into: path) }
    try place(bytes, at: AbsolutePath.real(path)?.text ?? path, .init(status, isDurable: isDurable))
  }

  /// Writes a file in place of one that was read before.
  ///
  /// - Parameters:
  ///   - path: The file; a link is followed.
  ///   - old: What was read.
  ///   - new: What is written.
  /// - Throws: ``FileError/changed(path:)`` where the file is not as it was read,
  ///   ``FileError/system(path:errno:)`` where it may not be written, or has other names (hard links);
  ///   it is then untouched.
  package static func replace(_ path: String, _ old: [UInt8], by new: [UInt8]) throws(FileError) {
    let target = AbsolutePath.real(path)?.text ?? path
    // The folder would let a file be replaced that may not be written.
    guard unsafe access(target, W_OK) == 0 else { throw .system(path: path, errno: errno) }
    var status = stat()
    guard unsafe stat(target, &status) == 0 else { throw .system(path: path, errno: errno) }
    // Moved into place, the new text would part from the file's other names.
    guard status.st_nlink == 1 else { throw .system(path: path, errno: EMLINK) }
    try place(new, at: target, .init(status)) { () throws(FileError) in
      let now = try FileReading.contents(of: target, limit: old.count)
      guard now == old else { throw .changed(path: path) }
    }
  }

  /// Writes a file where there is none.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - path: The file.
  /// - Returns: False where something of that name is there, which stays as it is.
  /// - Throws: ``FileError``; there is no file then.
  package static func create(_ bytes: [UInt8], at path: String) throws(FileError) -> Bool {
    do throws(FileError) {
      try place(bytes, at: path, .init(isNew: true))
      return true
    } catch {
      if case .system(_, EEXIST) = error { return false }
      throw error
    }
  }

  /// Writes beside a place and moves what was written there.
  private static func place(
    _ bytes: [UInt8], at path: String, _ placing: OpenFolder.Placing,
    check: () throws(FileError) -> Void = {}
  ) throws(FileError) {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { path[...$0] } ?? "."
    let name = String(slash.map { path[path.index(after: $0)...] } ?? path[...])
    guard !["", ".", ".."].contains(name) else { throw .isFolder(path: path) }
    do throws(FileError) {
      try OpenFolder(String(folder)).place(bytes, as: name, placing, check: check)
    } catch {
      switch error {
      case .system(_, let errno): throw .system(path: path, errno: errno)
      case .notFound: throw .system(path: path, errno: ENOENT)
      case .isLink: throw .system(path: path, errno: ENOTDIR)
      case .changed, .isFolder, .notRegular, .tooLarge, .nameNotUTF8, .outside: throw error
      }
    }
  }

  /// Writes to something that is not a regular file.
  private static func pour(_ bytes: [UInt8], into path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path: path, errno: errno) }
    defer { close(descriptor) }
    guard OpenFile.write(bytes, to: descriptor) else { throw .system(path: path, errno: errno) }
  }

  /// Makes the folders that a path lies in, where they are not there.
  package static func makeFolder(of path: String, mode: UInt32 = 0o777) throws(FileError) {
    var folder = ""
    for name in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += folder.isEmpty && !path.hasPrefix("/") ? String(name) : "/\(name)"
      guard !folder.isEmpty, folder != "/", folder != "." else { continue }
      if unsafe mkdir(folder, mode) != 0, errno != EEXIST {
        throw .system(path: folder, errno: errno)
      }
    }
  }

  /// Writes to standard output.
  ///
  /// - Returns: What went wrong; nil where all is written, or the reader has closed the pipe.
  package static func output(_ bytes: [UInt8]) -> FileError? {
    if OpenFile.write(bytes, to: STDOUT_FILENO) { return nil }
    return errno == EPIPE ? nil : .system(path: "-", errno: errno)
  }
}

extension OpenFolder.Placing {
  /// As the file was that is replaced.
  fileprivate init(_ status: stat, isDurable: Bool = true) {
    self.init(
      mode: status.st_mode & 0o7777, owner: (status.st_uid, status.st_gid), isDurable: isDurable)
  }
}
