/// The folders that the globs of a configuration are relative to: those of its files, or, for a
/// configuration from elsewhere, the folders where these would lie beside what is checked.
package struct GlobRoot: Sendable {
  /// A folder, and the one that stands in for it.
  private let moved: (from: AbsolutePath, to: AbsolutePath)?

  /// Every file's globs are relative to its own folder.
  package static let own = GlobRoot(moved: nil)

  private init(moved: (from: AbsolutePath, to: AbsolutePath)?) { self.moved = moved }

  /// Reads the globs of files in one folder as if they were in another one.
  package init(_ home: AbsolutePath, readAs root: AbsolutePath) {
    moved = home == root ? nil : (home, root)
  }

  /// The root for a configuration that the command line names.
  ///
  /// Where nothing of what is checked lies in its folder, its globs cannot be meant to be relative to
  /// it: they are relative to the working folder, or from the folder that holds all that is checked.
  package init(_ home: AbsolutePath, over paths: [String]) {
    let places = paths.map { AbsolutePath($0) }
    guard !places.contains(where: { $0.isWithin(home) }) else {
      self = .own
      return
    }
    let working = AbsolutePath(".")
    guard !places.allSatisfy({ $0.isWithin(working) }) else {
      self.init(home, readAs: working)
      return
    }
    var shared = zip(paths, places).map { FileStatus.isFolder($0) ? $1 : $1.folder }
    while shared.count > 1, let last = shared.popLast() {
      var folder = last
      while !shared[0].isWithin(folder) { folder = folder.folder }
      shared[0] = folder
    }
    self.init(home, readAs: shared.first ?? working)
  }

  /// The folder that stands in for a folder: its own place below the root, for one that lies in the
  /// configuration's folder, else the folder itself.
  package func folder(_ folder: AbsolutePath) -> AbsolutePath {
    guard let moved, folder.isWithin(moved.from) else { return folder }
    return folder.names.dropFirst(moved.from.names.count)
      .reduce(moved.to) { $0.appending(String($1)) }
  }

  /// The folder that the globs of a file are relative to.
  package func folder(ofFile path: String) -> AbsolutePath { folder(AbsolutePath(path).folder) }
}
