internal import Glibc

/// Signals that end the program, kept waiting.
enum HeldSignals {
  /// Runs something that an interruption must not cut in two; signals come through when it is over.
  ///
  /// Other threads are those of Dispatch, which take no signals.
  static func during<Result, Failure: Error>(_ work: () throws(Failure) -> Result) throws(Failure)
    -> Result
  {
    var (all, before) = (sigset_t(), sigset_t())
    unsafe sigfillset(&all)
    unsafe pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try work()
  }

  /// Whether a signal waits that will end the program: what takes long had better stop.
  static var endingSignalWaits: Bool {
    var waiting = sigset_t()
    unsafe sigpending(&waiting)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] {
      if unsafe sigismember(&waiting, signal) == 1, !isIgnored(signal) { return true }
    }
    return false
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    unsafe sigaction(signal, nil, &action)
    let ignoring = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
    return unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == ignoring
  }
}
