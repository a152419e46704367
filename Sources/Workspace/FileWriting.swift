internal import Glibc

/// Writes whole files so that a reader sees either the old content or the new one.
package enum FileWriting {
  /// Writes a file beside its final place and moves it there.
  ///
  /// Permissions of a file that is replaced are kept.
  ///
  /// - Throws: ``FileError/system(path:errno:)``; the old file is then untouched.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else { throw .system(path: path, errno: errno) }
    let temporary = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var status = stat()
    let mode: mode_t = unsafe stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0o644
    var failure: Int32?
    if !writeAll(bytes, to: descriptor) || fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0 {
      failure = errno
    }
    if close(descriptor) != 0, failure == nil { failure = errno }
    if failure == nil, unsafe rename(temporary, path) != 0 { failure = errno }
    if let failure {
      unsafe unlink(temporary)
      throw .system(path: path, errno: failure)
    }
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
