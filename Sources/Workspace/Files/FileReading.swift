internal import Glibc

/// Why a file could not be read or written.
package enum FileError: Error, Hashable, Sendable {
  case notFound(path: String)
  case isFolder(path: String)
  case notRegular(path: String)
  case tooLarge(path: String, bytes: Int?, limit: Int)
  /// It is not as it was when it was read.
  case changed(path: String)
  /// The name is not UTF-8, as names out of old archives are; bytes that are none stand as U+FFFD.
  case nameNotUTF8(path: String)
  /// It is a link, or lies behind one, where none is followed.
  case isLink(path: String)
  /// It lies outside of the folder that files named by other files are read in.
  case outside(path: String, folder: String)
  case system(path: String, errno: Int32)

  /// The path that the fault is about.
  package var path: String {
    switch self {
    case .notFound(let path), .isFolder(let path), .notRegular(let path),
      .tooLarge(let path, _, _), .changed(let path), .nameNotUTF8(let path), .isLink(let path),
      .outside(let path, _), .system(let path, _):
      path
    }
  }

  /// The system's own words for an error number.
  package static func reason(_ errno: Int32) -> String {
    unsafe String(cString: strerror(errno))
  }
}

/// Reads whole files.
package enum FileReading {
  /// Whether a path leads to a folder.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The largest draft that is read, in bytes.
  package static let draftLimit = 64 << 20
  /// The largest rule file that is read, in bytes.
  package static let ruleFileLimit = 4 << 20

  /// Reads a regular file.
  ///
  /// - Parameters:
  ///   - path: The path as the user wrote it; messages repeat it unchanged.
  ///   - confinement: Where it must lie.
  ///   - limit: The largest size accepted, in bytes.
  /// - Returns: The bytes of the file, neither decoded nor checked.
  /// - Throws: ``FileError``; nothing is read of a file over `limit`.
  /// - Complexity: O(*n*) in the size of the file.
  package static func contents(
    of path: String, within confinement: Confinement = .none, limit: Int
  ) throws(FileError) -> [UInt8] {
    let place = try confinement.place(of: path)
    // Non-blocking, so that opening a FIFO does not wait for a writer.
    let descriptor = unsafe open(place, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .notFound(path: path) : .system(path: path, errno: errno)
    }
    defer { close(descriptor) }
    return try contents(ofOpen: descriptor, path: path, limit: limit)
  }

  /// Reads a regular file that is open.
  static func contents(ofOpen descriptor: Int32, path: String, limit: Int) throws(FileError)
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

  /// Reads standard input to its end.
  package static func standardInput(path: String, limit: Int) throws(FileError) -> [UInt8] {
    try bytes(from: STDIN_FILENO, path: path, expecting: 64 * 1024, limit: limit)
  }

  /// Reads an open file descriptor to its end.
  static func all(of descriptor: Int32) throws(FileError) -> [UInt8] {
    try bytes(from: descriptor, path: "", expecting: 4096, limit: .max)
  }

  private static func bytes(
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
}
