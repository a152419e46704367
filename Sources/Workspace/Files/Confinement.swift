/// The folder that files named by other files must lie in, wherever links lead.
///
/// The author of a configuration or a rule file must not learn from its reading what is elsewhere
/// on the machine, not even whether something does.
package struct Confinement: Hashable, Sendable {
  /// Nil for anywhere.
  private let root: AbsolutePath?

  /// Anywhere: for what the user names explicitly.
  package static let none = Confinement(root: nil)

  private init(root: AbsolutePath?) { self.root = root }

  /// A folder with all that lies in it.
  package init(in folder: AbsolutePath) {
    root = AbsolutePath.real(folder.text) ?? folder
  }

  /// The repository that a configuration or a baseline lies in; its folder where there is none.
  package init(of path: String) {
    let folder = Self.realFolder(of: path)
    root = folder.repository ?? folder
  }

  /// The repository that a rule file lies in; anywhere where there is none.
  package init(ofRuleFile path: String) { root = Self.realFolder(of: path).repository }

  private static func realFolder(of path: String) -> AbsolutePath {
    let folder = AbsolutePath(path).folder
    return AbsolutePath.real(folder.text) ?? folder
  }

  /// What to open for a path that another file gives.
  ///
  /// - Parameter path: The path; `..` goes up by names, whatever is there.
  /// - Returns: A path without links on the way.
  /// - Throws: ``FileError/outside(path:folder:)``, alike whether something is there or not.
  package func place(of path: String) throws(FileError) -> String {
    guard let root else { return path }
    guard let place = Self.real(AbsolutePath(path), within: root) else {
      throw .outside(path: path, folder: root.shown)
    }
    return place.text
  }

  /// Whether a path lies inside.
  package func holds(_ path: AbsolutePath) -> Bool {
    root.map { Self.real(path, within: $0) != nil } ?? true
  }

  /// The path that links lead to, of something that need not be there; nil for one outside.
  private static func real(_ path: AbsolutePath, within root: AbsolutePath) -> AbsolutePath? {
    var (folder, missing) = (path, [Substring]())
    while true {
      if let real = AbsolutePath.real(folder.text) {
        guard real.isProject(in: root) else { return nil }
        var place = real
        for name in missing.reversed() { place = place.appending(String(name)) }
        // A link to nowhere could be made to lead anywhere.
        if let next = missing.last, FileStatus.exists(real.appending(String(next)).text) {
          return nil
        }
        return place.isProject(in: root) ? place : nil
      }
      guard let name = folder.names.last else { return nil }
      missing.append(name)
      folder = folder.folder
    }
  }
}

extension AbsolutePath {
  /// Whether it lies in a folder, and not where version control keeps its own.
  func isProject(in folder: AbsolutePath) -> Bool {
    isWithin(folder) && !names.dropFirst(folder.names.count).contains(where: Self.isReserved)
  }

  /// Whether a folder of this name is not part of a project: version control keeps its own there,
  /// and with it commands that it runs and secrets that it knows.
  static func isReserved(_ name: Substring) -> Bool {
    [".git", ".hg", ".svn", ".bzr", ".jj"].contains(name.lowercased())
  }
}
