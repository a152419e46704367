internal import Glibc

/// Finds the drafts below folders.
package struct DraftFinder {
  package private(set) var selection: DraftSelection
  /// Files and folders by what they are, not by their names: device and inode.
  private var seen: Set<String> = []

  package init(_ selection: DraftSelection = DraftSelection()) { self.selection = selection }

  /// What a path yields.
  package struct Found: Hashable, Sendable {
    /// Files to lint, in the order of their path bytes; empty for a folder without drafts.
    package fileprivate(set) var files: [String] = []
    /// What could not be looked at: the path itself, or folders and links below it.
    package fileprivate(set) var faults: [FileError] = []
    /// Whether the path is a folder.
    package fileprivate(set) var isFolder = false
  }

  /// A folder still to be read, and the ignore files that hold in it.
  private struct Folder {
    let path: String
    let place: AbsolutePath
    let ignored: IgnoreChain?

    func path(of name: String) -> String {
      path == "." ? name : path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    }
  }

  /// The drafts of a path: the file itself, or those below the folder.
  ///
  /// A file that was reached before is left out; one named outright is found whatever leaves it
  /// out elsewhere.
  package mutating func find(_ path: String) -> Found {
    var found = Found()
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      found.faults = [Self.fault(path, errno)]
      return found
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      if isNew(status) { found.files = [path] }
      return found
    }
    found.isFolder = true
    guard isNew(status) else { return found }
    let place = AbsolutePath(path)
    // A stack, so that depth costs no call stack.
    var folders = [
      Folder(
        path: path, place: place,
        ignored: selection.readsIgnoreFiles ? IgnoreChain(of: place) : nil)
    ]
    while let folder = folders.popLast() { read(folder, &folders, &found) }
    found.files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    found.faults.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return found
  }

  private mutating func read(_ folder: Folder, _ folders: inout [Folder], _ found: inout Found) {
    guard let names = FolderListing.names(in: folder.path) else {
      found.faults.append(Self.fault(folder.path, errno))
      return
    }
    for name in names where !name.hasPrefix(".") {
      let (child, place) = (folder.path(of: name), folder.place.appending(name))
      var status = stat()
      guard unsafe stat(child, &status) == 0 else {
        let error = errno
        // A link to nowhere, or a file that was deleted meanwhile.
        if !selection.isLeftOut(place, isFolder: false, folder.ignored), selection.isDraft(place) {
          found.faults.append(Self.fault(child, error))
        }
        continue
      }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      guard !selection.isLeftOut(place, isFolder: isFolder, folder.ignored) else { continue }
      if isFolder {
        guard isNew(status) else { continue }
        var ignored = folder.ignored
        ignored?.enter(place)
        folders.append(Folder(path: child, place: place, ignored: ignored))
      } else if selection.isDraft(place), isNew(status) {
        found.files.append(child)
      }
    }
  }

  private static func fault(_ path: String, _ errno: Int32) -> FileError {
    errno == ENOENT || errno == ENOTDIR
      ? .notFound(path: path) : .system(path: path, errno: errno)
  }

  /// Remembers a file; false where it was reached before, by whichever path.
  private mutating func isNew(_ status: stat) -> Bool {
    seen.insert("\(status.st_dev):\(status.st_ino)").inserted
  }
}
