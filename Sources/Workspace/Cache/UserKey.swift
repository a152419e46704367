internal import Glibc
package import SourceText

/// The secret by which the program recognizes its own work: one a user, outside of any project.
package enum UserKey {
  /// Why there is none.
  package enum Fault: Error, Hashable, Sendable {
    /// The user has no folder for it.
    case homeless
    /// It would lie in the repository that is checked, where others may write.
    case insideRepository(path: String)
    /// Others may read it, or it is somebody else's, or it is not a key.
    case untrusted(path: String)
    case file(FileError)
  }

  private static let name = "key"

  /// Reads the key; makes it at first.
  ///
  /// It lies in `$XDG_CACHE_HOME/reportlint`, else in `~/.cache/reportlint`.
  ///
  /// - Parameter project: The folder that is checked.
  /// - Returns: The same for all runs of the user, also where several start at a time.
  /// - Throws: ``Fault``.
  package static func read(for project: AbsolutePath) throws(Fault) -> KeyedDigest.Key {
    guard let folder else { throw .homeless }
    let path = "\(folder)/\(name)"
    if let repository = (AbsolutePath.real(project.text) ?? project).repository,
      Confinement(in: repository).holds(AbsolutePath(folder))
    {
      throw .insideRepository(path: path)
    }
    let bytes: [UInt8]?
    do throws(FileError) {
      try FileWriting.makeFolder(of: path, mode: 0o700)
      let open = try OpenFolder(folder)
      if open.status(of: name) == nil { try make(in: open) }
      bytes = isOwn(open) ? try open.contents(of: name, limit: KeyedDigest.Key.size) : nil
    } catch {
      throw .file(error)
    }
    guard let key = bytes.flatMap(KeyedDigest.Key.init) else { throw .untrusted(path: path) }
    return key
  }

  /// Nil where neither variable names a folder from the root on.
  private static var folder: String? {
    if let cache = ProcessEnvironment.variable("XDG_CACHE_HOME"), cache.hasPrefix("/") {
      return "\(cache)/reportlint"
    }
    guard let home = ProcessEnvironment.variable("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.cache/reportlint"
  }

  private static func make(in folder: borrowing OpenFolder) throws(FileError) {
    var source = SystemRandomNumberGenerator()
    let bytes = (0..<KeyedDigest.Key.size).map { _ in
      UInt8.random(in: .min ... .max, using: &source)
    }
    do {
      try folder.place(bytes, as: name, .init(mode: 0o600, isNew: true))
    } catch {
      // Another run was faster: its key counts.
      guard case .system(_, EEXIST) = error else { throw error }
    }
  }

  /// Whether the key is a file of the user's own that nobody else may read.
  private static func isOwn(_ folder: borrowing OpenFolder) -> Bool {
    guard let status = folder.status(of: name) else { return false }
    return status.st_mode & S_IFMT == S_IFREG && status.st_uid == geteuid()
      && status.st_mode & 0o077 == 0
  }
}
