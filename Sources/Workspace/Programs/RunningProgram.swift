internal import Glibc

/// A program that was started, and how long it may run.
struct RunningProgram {
  /// So often a program with a limit is looked after.
  private static let interval: Int32 = 50

  private let process: pid_t
  /// When its time is up, in seconds of the system's clock; nil where it has all the time.
  private let deadline: Double?
  /// Why it was ended.
  private(set) var cut: Subprocess.Cut?

  /// - Parameters:
  ///   - process: The program; with a limit it leads a group of its own.
  ///   - timeLimit: In seconds.
  init(_ process: pid_t, timeLimit: Double?) {
    self.process = process
    deadline = timeLimit.map { Self.now + $0 }
  }

  /// How long one may wait for it before the next ``look()``, in milliseconds.
  var patience: Int32 { deadline == nil ? -1 : Self.interval }

  /// Ends its group where it is done, or where it must not go on.
  mutating func look() {
    guard let deadline, cut == nil else { return }
    if isDone {
      endGroup()
    } else if HeldSignals.endingSignalWaits {
      cut = .signal
      endGroup()
    } else if Self.now >= deadline {
      cut = .timeLimit
      endGroup()
    }
  }

  /// Waits for its end.
  ///
  /// - Returns: Its status, as `waitpid` has it.
  mutating func end() -> Int32 {
    if deadline != nil {
      while cut == nil, !isDone {
        usleep(UInt32(Self.interval) * 1000)
        look()
      }
      endGroup()
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// Whether it has ended; its number is its own until ``end()``.
  private var isDone: Bool {
    var information = unsafe siginfo_t()
    let isKnown =
      unsafe waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT) == 0
    return unsafe isKnown && information.si_signo == SIGCHLD
  }

  private func endGroup() { kill(-process, SIGKILL) }

  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
