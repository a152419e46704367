import DocumentReaders
package import RuleModel

/// Which files below a folder are drafts to check.
package struct DraftSelection: Sendable {
  /// The endings of files that a reader exists for.
  package static let endings = DraftText.endings
  /// Folders that hold no drafts.
  private static let skippedFolders = ["node_modules"]

  /// The endings of files that are drafts here.
  package let endings: [String]
  /// What a configuration says drafts are; empty for ``endings``.
  private let files: GlobList
  private let exclude: GlobList
  /// Whether ignore files and `exclude` apply and hidden names are left out.
  let appliesIgnore: Bool
  /// The globs of overrides, which choose nothing but are watched for being of use.
  private let watched: GlobList
  /// The globs that matched something.
  package private(set) var used: Set<GlobPlace> = []

  /// - Parameters:
  ///   - configuration: What is checked and what is not.
  ///   - root: The folders that its globs are relative to.
  ///   - appliesIgnore: Whether ignore files and `exclude` apply, and hidden names and
  ///     `node_modules` are passed over.
  ///   - converts: Whether documents that no reader exists for are converted.
  package init(
    _ configuration: Configuration = .none, root: GlobRoot = .own, appliesIgnore: Bool = true,
    converts: Bool = false
  ) {
    endings = Self.endings + (converts ? ConvertibleDocument.endings : [])
    files = GlobList(configuration.drafts, root: root)
    exclude = GlobList(configuration.exclude, root: root)
    watched = GlobList(configuration.files.flatMap(\.layers).flatMap(\.globs), root: root)
    self.appliesIgnore = appliesIgnore
  }

  /// Whether an entry of a folder is looked at: hidden files and folders are not, and never
  /// what git and Word keep for themselves.
  func isLookedAt(_ name: String) -> Bool {
    // What Word and WPS keep beside a document while it is open.
    guard !name.hasPrefix("~$") else { return false }
    guard name.hasPrefix(".") else { return true }
    return !appliesIgnore && name != "." && name != ".." && !AbsolutePath.isReserved(name[...])
  }

  /// Whether a configuration says what drafts are; what it does not mean is left out on purpose.
  var namesFiles: Bool { !files.isEmpty }

  /// Whether a file or folder met on the way down is left out.
  mutating func isLeftOut(_ path: AbsolutePath, isFolder: Bool, _ chain: IgnoreChain?) -> Bool {
    let isExcluded = exclude.match(path, isFolder: isFolder, used: &used) != nil
    guard appliesIgnore else { return false }
    if isFolder, let name = path.names.last, Self.skippedFolders.contains(String(name)) {
      return true
    }
    return isExcluded || chain?.reason(for: path, isFolder: isFolder) != nil
  }

  /// Whether a file that was not left out is a draft.
  mutating func isDraft(_ path: AbsolutePath) -> Bool {
    let isChosen = files.match(path, isFolder: false, used: &used) != nil
    let name = path.names.last.map { $0.lowercased() } ?? ""
    let hasEnding = endings.contains { name.hasSuffix($0) }
    // What is hidden without a draft's ending belongs to programs: .gitkeep, .gitignore.
    let isDraft = files.isEmpty ? hasEnding : isChosen && (hasEnding || !name.hasPrefix("."))
    if isDraft { watch(path) }
    return isDraft
  }

  /// Records which overrides a draft or the folders it lies in are meant by.
  private mutating func watch(_ path: AbsolutePath) {
    guard !watched.isEmpty else { return }
    var (path, isFolder) = (path, false)
    while !path.names.isEmpty {
      _ = watched.match(path, isFolder: isFolder, used: &used)
      (path, isFolder) = (path.folder, true)
    }
  }

  /// Whether a configuration says what drafts are, and does not mean this file.
  package func isPassedOver(_ path: AbsolutePath) -> Bool {
    var used: Set<GlobPlace> = []
    return !files.isEmpty && files.match(path, isFolder: false, used: &used) == nil
  }

  /// The glob of `exclude` that leaves a file out, by its own name or a folder's.
  package func exclusion(of path: AbsolutePath, isFolder: Bool = false) -> GlobList.Glob? {
    exclude.match(within: path, isFolder: isFolder)
  }

  /// The line of an ignore file that leaves a file out, by its own name or a folder's.
  package static func ignoreReason(for path: AbsolutePath, isFolder: Bool = false)
    -> (file: IgnoreFile, line: IgnoreFile.Line)?
  {
    let chain = IgnoreChain(of: path.folder)
    var (path, isFolder) = (path, isFolder)
    while !path.names.isEmpty {
      if let reason = chain.reason(for: path, isFolder: isFolder) { return reason }
      (path, isFolder) = (path.folder, true)
    }
    return nil
  }
}
