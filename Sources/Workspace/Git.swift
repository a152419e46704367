internal import Glibc

/// What the repository of the working folder says, through the program `git`.
package enum Git {
  /// Why git did not answer, in its own words.
  package struct Failure: Error, Hashable, Sendable {
    package let reason: String
  }

  /// What differs from a revision in one repository.
  package struct Changes: Sendable {
    /// The repository's top folder, links followed.
    let top: AbsolutePath
    /// Files, and folders that hold repositories of their own.
    let places: Set<AbsolutePath>

    /// Whether a file differs, or lies in a repository within the repository that does.
    ///
    /// - Parameter path: A path to the file; links on it are followed.
    /// - Returns: Nil for a file outside of the repository.
    package func contain(_ path: String) -> Bool? {
      guard let real = AbsolutePath.real(path), real.isWithin(top) else { return nil }
      var place = real
      while place != top {
        if places.contains(place) { return true }
        place = place.folder
      }
      return false
    }
  }

  /// The files that differ from a revision, those that git does not know yet among them.
  ///
  /// The working files are compared with the point where the current branch left the revision, as a
  /// review does.
  ///
  /// - Parameter revision: A commit, branch or tag.
  /// - Returns: What is there and differs.
  /// - Throws: ``Failure``.
  package static func changes(since revision: String) throws(Failure) -> Changes {
    guard !revision.hasPrefix("-") else { throw Failure(reason: "not a revision: \(revision)") }
    let shown = try answer(["rev-parse", "--show-toplevel"]).first ?? "."
    let top = AbsolutePath.real(shown) ?? AbsolutePath(shown)
    let changed = try answer([
      "-C", top.text, "diff", "--merge-base", "--name-only", "-z", "--no-ext-diff",
      "--no-renames", "--no-relative", "--diff-filter=d", revision, "--",
    ])
    let unknown = try answer([
      "-C", top.text, "ls-files", "-z", "--others", "--exclude-standard", "--full-name",
    ])
    return Changes(
      top: top, places: Set((changed + unknown).map { AbsolutePath("\(top.text)/\($0)") }))
  }

  /// The lines, or the texts between NULs, that git prints.
  private static func answer(_ arguments: [String]) throws(Failure) -> [String] {
    let (status, output, error) = try run(["git"] + arguments)
    guard status == 0 else {
      let lines = String(decoding: error, as: UTF8.self).split(whereSeparator: \.isNewline)
      throw Failure(reason: lines.first.map(String.init) ?? "git: status \(status)")
    }
    return output.split { $0 == 0 || $0 == UInt8(ascii: "\n") && !output.contains(0) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Runs a program that is found by its name.
  private static func run(_ words: [String]) throws(Failure) -> (Int32, [UInt8], [UInt8]) {
    let (output, error) = (try pipe(), try pipe())
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, output.write, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, error.write, STDERR_FILENO)
    var arguments = unsafe words.map { unsafe strdup($0) }
    unsafe arguments.append(nil)
    defer { for index in unsafe arguments.indices { unsafe free(arguments[index]) } }
    var process = pid_t()
    let failure = unsafe posix_spawnp(&process, words[0], &actions, nil, arguments, environ)
    close(output.write)
    close(error.write)
    defer {
      close(output.read)
      close(error.read)
    }
    guard failure == 0 else {
      throw Failure(reason: "\(words[0]): \(FileError.reason(failure))")
    }
    // What git says of a failure is short and waits in its pipe.
    let (said, complaint) = (contents(of: output.read), contents(of: error.read))
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return (status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F, said, complaint)
  }

  private static func pipe() throws(Failure) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard unsafe Glibc.pipe(&ends) == 0 else { throw Failure(reason: FileError.reason(errno)) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func contents(of descriptor: Int32) -> [UInt8] {
    do {
      return try FileReading.all(of: descriptor)
    } catch {
      return []
    }
  }
}
