internal import Glibc

/// A path from the root of the file system, without `.` and `..` on the way.
///
/// It is made from names alone: links are not followed.
package struct AbsolutePath: Hashable, Sendable {
  /// Names from the root on.
  package let names: [Substring]

  /// - Parameter path: A path as the user wrote it, relative to the working folder.
  package init(_ path: String) {
    var names = path.hasPrefix("/") ? [] : Self.workingFolder
    for name in path.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    self.names = names
  }

  /// The path that links lead to; nil where it leads nowhere.
  package static func real(_ path: String) -> AbsolutePath? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return AbsolutePath(unsafe String(cString: real))
  }

  /// The nearest folder from here up that holds a repository of git's; nil where there is none.
  var repository: AbsolutePath? {
    var folder = self
    while !folder.names.isEmpty {
      if FileStatus.exists(folder.appending(".git").text) { return folder }
      folder = folder.folder
    }
    return nil
  }

  private init(names: [Substring]) { self.names = names }

  /// The folder it lies in; the root lies in itself.
  package var folder: AbsolutePath { AbsolutePath(names: names.dropLast()) }

  package var text: String {
    // Shorter than joining, and spares each start what that is prepared with.
    names.isEmpty ? "/" : names.reduce(into: "") { $0 += "/" + $1 }
  }

  /// The path from the working folder where it lies in it, else the whole.
  package var shown: String {
    let working = AbsolutePath(".")
    return names(below: working).map { $0.joined(separator: "/") } ?? text
  }

  /// Something in the folder that the path names.
  package func appending(_ name: String) -> AbsolutePath {
    AbsolutePath(names: names + [name[...]])
  }

  /// The names below a folder; nil for a path that does not lie below it, or is it.
  package func names(below folder: AbsolutePath) -> ArraySlice<Substring>? {
    guard names.count > folder.names.count, names.starts(with: folder.names) else { return nil }
    return names[folder.names.count...]
  }

  /// Whether it is the other path or lies below it.
  package func isWithin(_ folder: AbsolutePath) -> Bool { names.starts(with: folder.names) }

  private static var workingFolder: [Substring] {
    guard let buffer = unsafe getcwd(nil, 0) else { return [] }
    defer { unsafe free(buffer) }
    return unsafe String(cString: buffer).split(separator: "/")
  }
}
