internal import Glibc

/// Writes whole files so that a reader sees either the old content or the new one.
package enum FileWriting {
  /// Writes a file beside its final place and moves it there.
  ///
  /// Links are followed; permissions of a file that is replaced are kept. What is no regular file, as
  /// `/dev/stdout`, is written to as it is.
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
      return try place(bytes, at: path, mode: 0o644, owner: nil, isDurable: isDurable)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return try pour(bytes, into: path) }
    try place(
      bytes, at: resolved(path), mode: status.st_mode & 0o7777,
      owner: (status.st_uid, status.st_gid), isDurable: isDurable)
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
    let target = resolved(path)
    // The folder would let a file be replaced that may not be written.
    guard unsafe access(target, W_OK) == 0 else { throw .system(path: path, errno: errno) }
    var status = stat()
    guard unsafe stat(target, &status) == 0 else { throw .system(path: path, errno: errno) }
    // Moved into place, the new text would part from the file's other names.
    guard status.st_nlink == 1 else { throw .system(path: path, errno: EMLINK) }
    try place(
      new, at: target, mode: status.st_mode & 0o7777, owner: (status.st_uid, status.st_gid)
    ) { () throws(FileError) in
      let now = try FileReading.contents(of: target, limit: old.count)
      guard now == old else { throw .changed(path: path) }
    }
  }

  /// Writes beside a place and moves what was written there.
  ///
  /// - Parameters:
  ///   - bytes: What is written.
  ///   - path: The place.
  ///   - mode: Its permissions.
  ///   - owner: Whose it shall be, as far as the system lets us give it away.
  ///   - isDurable: Whether the content must outlast a failure of the power.
  ///   - check: Is asked at the last moment, and may refuse.
  /// - Throws: ``FileError``; the place is then as it was.
  private static func place(
    _ bytes: [UInt8], at path: String, mode: mode_t, owner: (uid_t, gid_t)?,
    isDurable: Bool = true, check: () throws(FileError) -> Void = {}
  ) throws(FileError) {
    // A hidden name without an ending: no draft, should it be left behind.
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    var template = Array("\(path[..<start]).\(path[start...]).XXXXXX".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else { throw .system(path: path, errno: errno) }
    let temporary = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do throws(FileError) {
      try fill(descriptor, bytes, path, mode: mode, owner: owner, isDurable: isDurable)
      try check()
      guard unsafe rename(temporary, path) == 0 else { throw .system(path: path, errno: errno) }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
  }

  /// Writes to a new file and closes it.
  private static func fill(
    _ descriptor: Int32, _ bytes: [UInt8], _ path: String, mode: mode_t, owner: (uid_t, gid_t)?,
    isDurable: Bool
  ) throws(FileError) {
    var failure: Int32?
    if let (user, group) = owner, fchown(descriptor, user, group) != 0 {
      // Only the group can be kept of somebody else's file; without it the mode still holds.
      _ = fchown(descriptor, uid_t.max, group)
    }
    if !writeAll(bytes, to: descriptor) || fchmod(descriptor, mode) != 0
      || isDurable && fsync(descriptor) != 0
    {
      failure = errno
    }
    if close(descriptor) != 0, failure == nil { failure = errno }
    if let failure { throw .system(path: path, errno: failure) }
  }

  /// Writes to something that is no regular file.
  private static func pour(_ bytes: [UInt8], into path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path: path, errno: errno) }
    defer { close(descriptor) }
    guard writeAll(bytes, to: descriptor) else { throw .system(path: path, errno: errno) }
  }

  /// The path that links lead to; the path itself where it leads nowhere.
  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Whether something bears the path.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// Makes the folders that a path lies in, where they are not there.
  ///
  /// - Throws: ``FileError/system(path:errno:)``.
  package static func makeFolder(of path: String) throws(FileError) {
    var folder = ""
    for name in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += folder.isEmpty && !path.hasPrefix("/") ? String(name) : "/\(name)"
      guard !folder.isEmpty, folder != "/", folder != "." else { continue }
      if unsafe mkdir(folder, 0o777) != 0, errno != EEXIST {
        throw .system(path: folder, errno: errno)
      }
    }
  }

  /// Writes to standard output.
  ///
  /// - Returns: What went wrong; nil where all is written, or the reader has closed the pipe.
  package static func output(_ bytes: [UInt8]) -> FileError? {
    if writeAll(bytes, to: STDOUT_FILENO) { return nil }
    return errno == EPIPE ? nil : .system(path: "-", errno: errno)
  }

  /// Writes to an open file descriptor, standard output among them.
  ///
  /// - Returns: False where the other end is gone or the disk is full; `errno` says which.
  package static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      written += count
    }
    return true
  }
}
