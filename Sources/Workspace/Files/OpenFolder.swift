internal import Glibc

/// A folder held open: files in it are named by one name each, and no link is followed to them.
package struct OpenFolder: ~Copyable {
  private let descriptor: Int32
  /// For messages.
  private let path: String

  /// O_PATH, which the C library's module leaves out: a folder need not be readable to be written in.
  private static let flags = 0o10_000_000 | O_DIRECTORY | O_CLOEXEC

  private init(_ descriptor: Int32, _ path: String) throws(FileError) {
    guard descriptor >= 0 else { throw Self.fault(path, errno) }
    self.descriptor = descriptor
    self.path = path
  }

  /// Opens a folder; links on the way to it are followed.
  package init(_ path: String) throws(FileError) {
    try self.init(unsafe open(path, Self.flags), path)
  }

  deinit { close(descriptor) }

  /// Opens a folder in this one.
  ///
  /// - Throws: ``FileError/isLink(path:)`` for a link or a file.
  package func folder(_ name: String) throws(FileError) -> OpenFolder {
    let flags = Self.flags | O_NOFOLLOW
    return try OpenFolder(unsafe openat(descriptor, name, flags), below(name))
  }

  /// Makes a folder in this one.
  ///
  /// - Returns: False where something of that name is there.
  func makeFolder(_ name: String) throws(FileError) -> Bool {
    if unsafe mkdirat(descriptor, name, 0o777) == 0 { return true }
    guard errno == EEXIST else { throw .system(path: below(name), errno: errno) }
    return false
  }

  /// Reads a regular file of this folder.
  ///
  /// - Throws: ``FileError/isLink(path:)`` for a link.
  package func contents(of name: String, limit: Int) throws(FileError) -> [UInt8] {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = unsafe openat(descriptor, name, flags)
    guard file >= 0 else { throw Self.fault(below(name), errno) }
    defer { close(file) }
    return try OpenFile.contents(of: file, path: below(name), limit: limit)
  }

  /// Who owns a file of this folder, and what others may do with it; nil where there is none.
  func status(of name: String) -> stat? {
    var status = stat()
    guard unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return status
  }

  private static func fault(_ path: String, _ errno: Int32) -> FileError {
    switch errno {
    case ENOENT: .notFound(path: path)
    // What a link leads to is not in this folder.
    case ENOTDIR, ELOOP: .isLink(path: path)
    default: .system(path: path, errno: errno)
    }
  }

  private func below(_ name: String) -> String { "\(path)/\(name)" }
}

// MARK: Writing

extension OpenFolder {
  /// How a file is put in its place.
  struct Placing {
    /// Nil for what the user lets new files have.
    var mode: mode_t?
    /// Its owner, as far as the system lets us set it.
    var owner: (user: uid_t, group: gid_t)?
    /// Whether the content must outlast a failure of the power.
    var isDurable = true
    /// Whether the name must be free.
    var isNew = false
  }

  /// Writes a whole file: a reader sees the old one or the new one, and an interruption leaves nothing
  /// else behind.
  ///
  /// - Parameters:
  ///   - bytes: What is written.
  ///   - name: Its name; a link of that name is replaced, not followed.
  ///   - placing: How.
  ///   - check: Is asked at the last moment, and may refuse.
  /// - Throws: ``FileError``; the place is then as it was.
  func place(
    _ bytes: [UInt8], as name: String, _ placing: Placing = Placing(),
    check: () throws(FileError) -> Void = {}
  ) throws(FileError) {
    try HeldSignals.during { () throws(FileError) in
      let temporary = Self.temporaryName()
      defer { unsafe unlinkat(descriptor, temporary, 0) }
      // Without a name up to the last moment, it is gone even where the program is killed.
      if try !fill(newFile(".", Self.isUnnamed, placing), bytes, name, placing, linkedAs: temporary)
      {
        let file = newFile(temporary, O_CREAT | O_EXCL | O_NOFOLLOW, placing)
        guard file != nil else { throw .system(path: below(name), errno: errno) }
        _ = try fill(file, bytes, name, placing)
      }
      try check()
      let status =
        placing.isNew
        ? unsafe linkat(descriptor, temporary, descriptor, name, 0)
        : unsafe renameat(descriptor, temporary, descriptor, name)
      guard status == 0 else { throw .system(path: below(name), errno: errno) }
    }
  }

  /// O_TMPFILE, which the C library's module leaves out: a file of a folder, without a name.
  private static let isUnnamed = 0o20_000_000 | O_DIRECTORY

  /// A new file of this folder; nil where it cannot be made, as one without a name on some file systems.
  private func newFile(_ name: String, _ flags: Int32, _ placing: Placing) -> Int32? {
    let file = unsafe openat(
      descriptor, name, flags | O_WRONLY | O_CLOEXEC, placing.mode ?? 0o666)
    return file >= 0 ? file : nil
  }

  /// Fills a new file, gives it its first name where it has none, and closes it; false where there is no
  /// file, or it can have no name.
  private func fill(
    _ file: Int32?, _ bytes: [UInt8], _ name: String, _ placing: Placing,
    linkedAs temporary: String? = nil
  ) throws(FileError) -> Bool {
    guard let file else { return false }
    if let (user, group) = placing.owner, fchown(file, user, group) != 0 {
      // Only the group can be kept of somebody else's file; without it the mode still holds.
      _ = fchown(file, uid_t.max, group)
    }
    let isFilled =
      OpenFile.write(bytes, to: file) && placing.mode.map { fchmod(file, $0) } ?? 0 == 0
      && (!placing.isDurable || fsync(file) == 0)
    guard isFilled else {
      let reason = errno
      close(file)
      throw .system(path: below(name), errno: reason)
    }
    let isNamed =
      temporary.map {
        unsafe linkat(AT_FDCWD, "/proc/self/fd/\(file)", descriptor, $0, AT_SYMLINK_FOLLOW) == 0
      } ?? true
    guard close(file) == 0 || !isNamed else { throw .system(path: below(name), errno: errno) }
    return isNamed
  }

  /// A hidden name without an ending: no draft, should the program be killed while it is there.
  private static func temporaryName() -> String {
    ".reportlint-\(String(UInt64.random(in: .min ... .max), radix: 36))"
  }
}
