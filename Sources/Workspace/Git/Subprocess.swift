internal import Glibc

/// Runs other programs to their end.
package enum Subprocess {
  package struct Outcome {
    /// The exit status; 128 and the signal where one ended it.
    package let status: Int32
    package let output: [UInt8]
    /// The beginning of what it complained of.
    package let error: [UInt8]
  }

  /// What a program complains of is kept up to here; the rest is read and dropped.
  private static let keptComplaint = 64 << 10

  /// A program by its name, in the folders of PATH that are written from the root on.
  ///
  /// Other entries of PATH are folders of the author of the working folder.
  static func path(of program: String) -> String? {
    (ProcessEnvironment.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":").lazy
      .filter { $0.hasPrefix("/") }.map { "\($0)/\(program)" }
      .first { unsafe access($0, X_OK) == 0 && !FileStatus.isFolder($0) }
  }

  /// Runs a program, found by its path, with variables set besides the present ones.
  ///
  /// All three streams are served at once, so that neither side waits for the other however much is
  /// written.
  package static func run(
    _ program: String, _ arguments: [String], variables: [String: String], input: [UInt8] = []
  ) throws(FileError) -> Outcome {
    let (output, error, source) = (
      try pair(program), try pair(program), try pair(program)
    )
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, source.theirs, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output.theirs, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, error.theirs, STDERR_FILENO)
    let words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    let environment =
      unsafe ProcessEnvironment.environment(with: variables).map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe words.indices { unsafe free(words[index]) }
      for index in unsafe environment.indices { unsafe free(environment[index]) }
    }
    var process = pid_t()
    let failure = unsafe posix_spawn(
      &process, program, &actions, nil, words, environment)
    for end in [source.theirs, output.theirs, error.theirs] { close(end) }
    guard failure == 0 else {
      for end in [source.ours, output.ours, error.ours] { close(end) }
      throw .system(path: program, errno: failure)
    }
    let (said, complaint) = serve(source.ours, input, output.ours, error.ours)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Outcome(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F, output: said,
      error: complaint)
  }

  /// Writes and reads what can be written and read, until both streams from the program end.
  private static func serve(_ source: Int32, _ input: [UInt8], _ output: Int32, _ error: Int32)
    -> (output: [UInt8], error: [UInt8])
  {
    var rest = input[...]
    var said: [[UInt8]] = [[], [], []]
    var ends = zip([source, output, error], [POLLOUT, POLLIN, POLLIN]).map {
      pollfd(fd: $0, events: Int16($1), revents: 0)
    }
    func end(_ index: Int) {
      close(ends[index].fd)
      // A negative descriptor is passed over.
      ends[index].fd = -1
    }
    if rest.isEmpty { end(0) }
    while ends[1].fd >= 0 || ends[2].fd >= 0 {
      if unsafe poll(&ends, nfds_t(ends.count), -1) < 0 {
        if errno == EINTR { continue }
        break
      }
      if ends[0].fd >= 0, ends[0].revents != 0 {
        // Not a write: that of a program which has closed its end would end this one.
        let count = unsafe rest.withUnsafeBytes {
          unsafe send(
            source, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        if count >= 0 { rest = rest.dropFirst(count) }
        if rest.isEmpty || count < 0 && errno != EAGAIN && errno != EINTR { end(0) }
      }
      for index in 1...2 where ends[index].fd >= 0 && ends[index].revents != 0 {
        guard let read = chunk(of: ends[index].fd) else {
          end(index)
          continue
        }
        said[index] += index == 1 ? read : read.prefix(keptComplaint - said[index].count)
      }
    }
    for index in ends.indices where ends[index].fd >= 0 { end(index) }
    return (said[1], said[2])
  }

  /// What can be read now; nil at the end.
  private static func chunk(of descriptor: Int32) -> ArraySlice<UInt8>? {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 { return buffer[..<count] }
      if count == 0 || errno != EINTR { return nil }
    }
  }

  /// Two ends that are joined; neither is handed to other programs.
  private static func pair(_ program: String) throws(FileError) -> (ours: Int32, theirs: Int32) {
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw .system(path: program, errno: errno)
    }
    return (ends[0], ends[1])
  }
}
