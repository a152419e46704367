internal import Glibc

/// Reads whole files.
package enum FileReading {
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
    guard descriptor >= 0 else { throw .reading(path, errno) }
    defer { close(descriptor) }
    return try OpenFile.contents(of: descriptor, path: path, limit: limit)
  }

  /// Reads standard input to its end.
  package static func standardInput(path: String, limit: Int) throws(FileError) -> [UInt8] {
    try OpenFile.bytes(from: STDIN_FILENO, path: path, expecting: 64 * 1024, limit: limit)
  }
}
