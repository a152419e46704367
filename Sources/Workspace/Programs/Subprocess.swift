internal import Glibc

/// Runs other programs to their end.
package enum Subprocess {
  /// What ended a program before it was done.
  package enum Cut: Hashable, Sendable {
    case timeLimit
    /// A signal that ends this program too.
    case signal
  }

  package struct Outcome {
    /// The exit status; 128 and the signal where one ended it.
    package let status: Int32
    package let output: [UInt8]
    /// The beginning of what it complained of.
    package let error: [UInt8]
    /// Nil where it came to its own end.
    package let cut: Cut?
  }

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
  ///
  /// - Parameters:
  ///   - program: Its path.
  ///   - arguments: What follows its name.
  ///   - variables: By name.
  ///   - input: What it reads.
  ///   - timeLimit: In seconds. The programs that it starts end with it then, when it is done, when time is
  ///     up, and when a signal waits that is held back and ends this program.
  /// - Returns: How it ended, and what it wrote.
  /// - Throws: ``FileError`` where it cannot be started.
  package static func run(
    _ program: String, _ arguments: [String], variables: [String: String], input: [UInt8] = [],
    timeLimit: Double? = nil
  ) throws(FileError) -> Outcome {
    let (output, error, source) = (
      try pair(program), try pair(program), try pair(program)
    )
    let started = start(
      program, arguments, variables, (source.theirs, output.theirs, error.theirs),
      isAlone: timeLimit != nil)
    for end in [source.theirs, output.theirs, error.theirs] { close(end) }
    var streams = ProgramStreams(source.ours, input, output.ours, error.ours)
    defer { streams.close() }
    var running = RunningProgram(try started.get(), timeLimit: timeLimit)
    while !streams.isOver, running.cut == nil {
      streams.serve(for: running.patience)
      running.look()
    }
    streams.close()
    let status = running.end()
    return Outcome(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F, output: streams.said,
      error: streams.complaint, cut: running.cut)
  }

  /// Starts a program; one that is alone leads a group of its own, to which the programs belong that it starts,
  /// and no signal is held back from them.
  private static func start(
    _ program: String, _ arguments: [String], _ variables: [String: String],
    _ ends: (source: Int32, output: Int32, error: Int32), isAlone: Bool
  ) -> Result<pid_t, FileError> {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, ends.source, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends.output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends.error, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    if isAlone {
      var none = sigset_t()
      unsafe sigemptyset(&none)
      unsafe posix_spawnattr_setsigmask(&attributes, &none)
      unsafe posix_spawnattr_setpgroup(&attributes, 0)
      unsafe posix_spawnattr_setflags(
        &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK))
    }
    let words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    let environment =
      unsafe ProcessEnvironment.environment(with: variables).map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe words.indices { unsafe free(words[index]) }
      for index in unsafe environment.indices { unsafe free(environment[index]) }
    }
    var process = pid_t()
    let failure = unsafe posix_spawn(
      &process, program, &actions, &attributes, words, environment)
    return failure == 0 ? .success(process) : .failure(.system(path: program, errno: failure))
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
