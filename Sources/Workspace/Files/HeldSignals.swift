internal import Glibc

/// Signals that end the program, kept waiting.
enum HeldSignals {
  /// Runs something that an interruption must not cut in two; signals come through when it is over.
  ///
  /// Other threads are those of Dispatch, which take no signals.
  static func during<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) {
    var (all, before) = (sigset_t(), sigset_t())
    unsafe sigfillset(&all)
    unsafe pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    try work()
  }
}
