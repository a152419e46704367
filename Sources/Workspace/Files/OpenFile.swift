internal import Glibc

/// Reads and writes files that are open, by their descriptors.
package enum OpenFile {
  /// Reads a regular file.
  ///
  /// - Throws: ``FileError``; nothing is read of a file over `limit`.
  static func contents(of descriptor: Int32, path: String, limit: Int) throws(FileError)
    -> [UInt8]
  {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .system(path: path, errno: errno)
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular(path: path) }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(path: path, bytes: size, limit: limit) }
    return try bytes(from: descriptor, path: path, expecting: size, limit: limit)
  }

  /// Reads what is not a regular file to its end.
  static func bytes(
    from descriptor: Int32, path: String, expecting size: Int, limit: Int
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var buffer = [UInt8](repeating: 0, count: min(max(size + 1, 4096), 1 << 20))
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(path: path, errno: errno)
      }
      guard bytes.count + count <= limit else {
        throw .tooLarge(path: path, bytes: nil, limit: limit)
      }
      bytes += buffer[..<count]
    }
  }

  /// Writes to a file, standard output among them.
  ///
  /// - Returns: False where the other end is gone or the disk is full; `errno` says which.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
