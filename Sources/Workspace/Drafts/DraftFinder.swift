internal import DocumentReaders
internal import Glibc

/// Finds the drafts below folders.
///
/// Links are followed last, so that a file is known by its own name where it has one below the folder,
/// and only where they stay in the folder or in the repository that it lies in.
package struct DraftFinder {
  package private(set) var selection: DraftSelection
  /// Files and folders by what they are, not by their names: device and inode.
  private var seen: Set<String> = []
  /// Folders that were reached through links: below another path other files may be drafts.
  private var followed: Set<String> = []
  /// Files that are not drafts.
  private var passedOver: Set<String> = []

  package init(_ selection: DraftSelection = DraftSelection()) { self.selection = selection }

  /// What a path yields.
  package struct Found: Hashable, Sendable {
    /// Files to lint, in the order of their path bytes; empty for a folder without drafts.
    package fileprivate(set) var files: [String] = []
    /// What could not be looked at: the path itself, or folders and links below it.
    package fileprivate(set) var faults: [FileError] = []
    /// Links to drafts and folders elsewhere, which are not followed.
    package fileprivate(set) var outside: [String] = []
    /// Documents of a folder that no reader exists for, in no order.
    package fileprivate(set) var others: [String] = []
    /// How many more files of the folder are not drafts.
    package fileprivate(set) var furtherFiles = 0
    /// Whether the path is a folder.
    package fileprivate(set) var isFolder = false
  }

  /// A folder still to be read or a link to be followed, and the ignore files that hold in or for it.
  private struct Pending {
    let path: String
    let place: AbsolutePath
    var ignored: IgnoreChain?
    var isBehindLink = false

    func path(of name: String) -> String {
      path == "." ? name : path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    }
  }

  /// What is still to be looked at below a folder.
  private struct Walk {
    /// A stack, so that depth costs no call stack.
    var folders: [Pending]
    var links: [Pending] = []
    var found: Found
  }

  /// The drafts of a path: the file itself, or those below the folder.
  ///
  /// A file that was reached before is left out; one named explicitly is found whatever leaves it
  /// out elsewhere.
  package mutating func find(_ path: String) -> Found {
    var found = Found()
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      found.faults = [.reading(path, errno)]
      return found
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      if isNew(status) { found.files = [path] }
      return found
    }
    found.isFolder = true
    guard isNew(status) else { return found }
    let place = AbsolutePath(path)
    let ignored = selection.appliesIgnore ? IgnoreChain(of: place) : nil
    var walk = Walk(
      folders: [Pending(path: path, place: place, ignored: ignored)], found: found)
    let bound = AbsolutePath.real(path).map { $0.repository ?? $0 }
    while true {
      while let folder = walk.folders.popLast() { read(folder, &walk) }
      guard !walk.links.isEmpty else { break }
      follow(walk.links.removeFirst(), within: bound, &walk)
    }
    walk.found.files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    walk.found.outside.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    walk.found.faults.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return walk.found
  }

  private mutating func read(_ folder: Pending, _ walk: inout Walk) {
    guard let entries = FolderListing.entries(of: folder.path) else {
      walk.found.faults.append(.reading(folder.path, errno))
      return
    }
    for entry in entries where selection.isLookedAt(entry.name) {
      var child = Pending(
        path: folder.path(of: entry.name), place: folder.place.appending(entry.name),
        ignored: folder.ignored)
      guard entry.isReachable else {
        let isMeant = !entry.isFile || selection.isDraft(child.place)
        if isMeant, !selection.isLeftOut(child.place, isFolder: !entry.isFile, child.ignored) {
          walk.found.faults.append(.nameNotUTF8(path: child.path))
        }
        continue
      }
      var status = stat()
      guard unsafe lstat(child.path, &status) == 0 else {
        let error = errno
        // What cannot be looked at may be a folder full of drafts; a file that is gone is not a fault.
        if error != ENOENT || selection.isDraft(child.place),
          !selection.isLeftOut(child.place, isFolder: false, child.ignored)
        {
          walk.found.faults.append(.reading(child.path, error))
        }
        continue
      }
      if status.st_mode & S_IFMT == S_IFLNK {
        walk.links.append(child)
      } else {
        child.isBehindLink = folder.isBehindLink
        take(child, status, &walk)
      }
    }
  }

  /// Records a file or folder, unless it is left out or was reached before.
  private mutating func take(_ child: Pending, _ status: stat, _ walk: inout Walk) {
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    guard !selection.isLeftOut(child.place, isFolder: isFolder, child.ignored) else { return }
    if isFolder {
      let isNew =
        child.isBehindLink ? followed.insert(Self.key(status)).inserted : isNew(status)
      guard isNew else { return }
      var folder = child
      folder.ignored?.enter(child.place)
      walk.folders.append(folder)
    } else if selection.isDraft(child.place) {
      if isNew(status) { walk.found.files.append(child.path) }
    } else if !selection.namesFiles, status.st_mode & S_IFMT == S_IFREG,
      passedOver.insert(Self.key(status)).inserted
    {
      if OtherDocuments.ending(of: child.path) == nil {
        walk.found.furtherFiles += 1
      } else {
        walk.found.others.append(child.path)
      }
    }
  }

  private mutating func follow(_ link: Pending, within bound: AbsolutePath?, _ walk: inout Walk) {
    var status = stat()
    guard unsafe stat(link.path, &status) == 0 else {
      let error = errno
      // A link to nowhere. Whether there is anything where one leads out is not reported.
      if !selection.isLeftOut(link.place, isFolder: false, link.ignored),
        selection.isDraft(link.place)
      {
        if Self.leadsOut(link, of: bound) {
          walk.found.outside.append(link.path)
        } else {
          walk.found.faults.append(.reading(link.path, error))
        }
      }
      return
    }
    guard let bound, let real = AbsolutePath.real(link.path), real.isProject(in: bound)
    else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      if !selection.isLeftOut(link.place, isFolder: isFolder, link.ignored),
        isFolder || selection.isDraft(link.place)
      {
        walk.found.outside.append(link.path)
      }
      return
    }
    var target = link
    target.isBehindLink = true
    take(target, status, &walk)
  }

  /// Whether a link names something outside of a folder, as far as names show.
  private static func leadsOut(_ link: Pending, of bound: AbsolutePath?) -> Bool {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(link.path, &buffer, buffer.count)
    guard count > 0, let bound else { return true }
    let target = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = AbsolutePath.real(link.place.folder.text) ?? link.place.folder
    let named = AbsolutePath(target.hasPrefix("/") ? target : "\(folder.text)/\(target)")
    return !Confinement(in: bound).holds(named)
  }

  /// Remembers a file; false where it was reached before, by whichever path.
  private mutating func isNew(_ status: stat) -> Bool {
    seen.insert(Self.key(status)).inserted
  }

  private static func key(_ status: stat) -> String { "\(status.st_dev):\(status.st_ino)" }
}
