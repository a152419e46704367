import Workspace

/// How far a long run has come, on a terminal only.
struct Progress {
  private let isShown: Bool
  /// Shorter runs need no progress.
  private static let fewest = 128

  init(isWanted: Bool) { isShown = isWanted && ProcessEnvironment.errorIsTerminal }

  func show(_ count: Int, of total: Int) {
    guard isShown, total >= Self.fewest else { return }
    StandardStreams.write("\r\u{1B}[K\(count)/\(total)")
  }

  func clear() {
    guard isShown else { return }
    StandardStreams.write("\r\u{1B}[K")
  }
}
