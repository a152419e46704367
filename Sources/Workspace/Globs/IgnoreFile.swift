import SourceText

/// The patterns of one `.gitignore` or `.reportlintignore`.
package struct IgnoreFile: Sendable {
  /// A pattern and where it stands.
  package struct Line: Sendable {
    package let pattern: GlobPattern
    package let text: String
    package let number: Int
  }

  package let path: String
  /// The folder that the patterns are relative to.
  private let folder: AbsolutePath
  private let lines: [Line]

  /// Reads the patterns; a line that is not a pattern is ignored, as git does.
  init(path: String, folder: AbsolutePath, bytes: [UInt8]) {
    self.path = path
    self.folder = folder
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = String(decoding: bytes.starts(with: mark) ? bytes[3...] : bytes[...], as: UTF8.self)
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .compactMap { index, line in
        guard !line.hasPrefix("#") else { return nil }
        let text = Self.withoutBlanks(line)
        guard case .success(let pattern) = Result(catching: { try GlobPattern(text) }) else {
          return nil
        }
        return Line(pattern: pattern, text: text, number: index + 1)
      }
  }

  /// The line without the blanks at its end, but for one after a backslash.
  private static func withoutBlanks(_ line: Substring) -> String {
    var line = line
    while line.last == " ", !line.hasSuffix("\\ ") { line.removeLast() }
    return String(line)
  }

  /// The last line that matches a path; nil where none does.
  package func line(for path: AbsolutePath, isFolder: Bool) -> Line? {
    guard let names = path.names(below: folder) else { return nil }
    return lines.last { $0.pattern.matches(names, isFolder: isFolder) }
  }
}

/// The ignore files that hold in a folder, from the repository's root down.
package struct IgnoreChain: Sendable {
  private static let gitName = ".gitignore"
  private static let ownName = ".reportlintignore"

  private var files: [IgnoreFile] = []
  /// Whether the folder lies in a repository of git's.
  private var isInRepository = false

  /// The files above a folder and in it.
  ///
  /// - Parameter folder: The folder; outside of a repository `.gitignore` does not apply.
  package init(of folder: AbsolutePath) {
    let repository = folder.repository
    isInRepository = repository != nil
    if let repository { read(".git/info/exclude", in: repository) }
    var folders = [folder]
    while let last = folders.last, last != repository, !last.names.isEmpty {
      folders.append(last.folder)
    }
    for folder in folders.reversed() { enter(folder) }
  }

  /// Adds the files of a folder.
  package mutating func enter(_ folder: AbsolutePath) {
    if isInRepository { read(Self.gitName, in: folder) }
    read(Self.ownName, in: folder)
  }

  private mutating func read(_ name: String, in folder: AbsolutePath) {
    let place = folder.appending(name)
    // A file that is not there, or is not a regular file, ignores nothing. A link could lead anywhere.
    guard
      case .success(let bytes) = Result(catching: {
        try OpenFolder(place.folder.text).contents(
          of: String(place.names.last ?? ""), limit: FileReading.ruleFileLimit)
      })
    else { return }
    files.append(IgnoreFile(path: place.shown, folder: folder, bytes: bytes))
  }

  /// The line that leaves a path out; nil for one that is checked.
  ///
  /// - Complexity: O(patterns).
  package func reason(for path: AbsolutePath, isFolder: Bool)
    -> (file: IgnoreFile, line: IgnoreFile.Line)?
  {
    for file in files.reversed() {
      if let line = file.line(for: path, isFolder: isFolder) {
        return line.pattern.isNegated ? nil : (file, line)
      }
    }
    return nil
  }
}
