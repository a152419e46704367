package import RuleModel
import SourceText

/// Globs of a configuration, each relative to the folder of its file or the one that stands in for it.
package struct GlobList: Sendable {
  /// A glob with the place where it stands.
  package struct Glob: Sendable {
    package let setting: Setting<String>
    fileprivate let pattern: GlobPattern
    fileprivate let folder: AbsolutePath
  }

  package let globs: [Glob]
  package var isEmpty: Bool { globs.isEmpty }

  /// - Parameters:
  ///   - settings: The globs as written.
  ///   - root: The folders that they are relative to.
  ///   - report: Receives what is not a glob, and why.
  package init(
    _ settings: [Setting<String>], root: GlobRoot = .own,
    report: (Setting<String>, GlobPattern.Fault) -> Void = { _, _ in
    }
  ) {
    var globs: [Glob] = []
    for setting in settings {
      do throws(GlobPattern.Fault) {
        globs.append(
          Glob(
            setting: setting, pattern: try GlobPattern(setting.value),
            folder: root.folder(ofFile: setting.file.path)))
      } catch {
        report(setting, error)
      }
    }
    self.globs = globs
  }

  /// The last glob that matches a path.
  ///
  /// - Parameters:
  ///   - path: What is looked for.
  ///   - isFolder: What it leads to.
  ///   - used: Records the places of all globs that match.
  /// - Returns: Nil where none matches, or the last one takes it back.
  package func match(
    _ path: AbsolutePath, isFolder: Bool, used: inout Set<GlobPlace>
  ) -> Glob? {
    var last: Glob?
    for glob in globs {
      guard let names = path.names(below: glob.folder),
        glob.pattern.matches(names, isFolder: isFolder)
      else { continue }
      used.insert(GlobPlace(glob.setting))
      last = glob.pattern.isNegated ? nil : glob
    }
    return last
  }

  /// The glob that matches a file or one of the folders it lies in.
  package func match(within path: AbsolutePath, isFolder: Bool = false) -> Glob? {
    var used: Set<GlobPlace> = []
    var (path, isFolder) = (path, isFolder)
    while !path.names.isEmpty {
      if let glob = match(path, isFolder: isFolder, used: &used) { return glob }
      (path, isFolder) = (path.folder, true)
    }
    return nil
  }
}

/// Where a glob stands: file and offset.
package struct GlobPlace: Hashable, Sendable {
  private let path: String
  private let offset: Int

  package init(_ setting: Setting<String>) {
    path = setting.file.path
    offset = setting.span.start.value
  }
}
