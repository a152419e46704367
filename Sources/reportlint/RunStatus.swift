/// The exit statuses that scripts rely on.
enum RunStatus: Int32, Error {
  case clean = 0
  /// Something at or above the fail level, or a failing example.
  case found = 1
  /// The run failed or was partial.
  case failed = 2
}
