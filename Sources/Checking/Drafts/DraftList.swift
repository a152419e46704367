import Diagnostics
import DocumentReaders
import SourceText
import Workspace

/// The drafts that a run is asked to check, in order.
struct DraftList {
  enum Item {
    case draft(CheckRequest.Input)
    /// A report on what could not be looked at.
    case refused(FileReport)
  }

  private let settings: CheckSettings
  private(set) var items: [Item] = []
  /// The folders that were looked through whole.
  private(set) var folders: [AbsolutePath] = []
  /// Whether nothing was found to check, nor to report.
  private(set) var isEmpty = true
  /// Documents of folders that no reader exists for.
  private(set) var others: [String] = []
  /// How many more files of folders are not drafts.
  private(set) var furtherFiles = 0
  private var finder: DraftFinder

  /// Which globs matched on the way.
  var selection: DraftSelection { finder.selection }

  init(_ settings: CheckSettings) {
    self.settings = settings
    let request = settings.request
    finder = DraftFinder(settings.selection)
    var inputs = request.inputs
    if let list = request.pathList { inputs += listed(in: list).map { .path($0) } }
    if inputs.isEmpty, request.pathList == nil { inputs = [.path(".")] }
    for input in inputs {
      switch input {
      case .path(let path): add(path)
      case .buffer:
        items.append(.draft(input))
        isEmpty = false
      }
    }
    if let revision = request.changedSince { keepChanged(since: revision) }
  }

  /// The first path that the run is asked to check.
  var firstPath: String {
    settings.request.inputs.first.map(settings.request.name) ?? "."
  }

  /// That there is no draft to check.
  var nothingFound: FileReport {
    let endings = selection.endings.joined(separator: " ")
    return settings.report(
      on: SourceFile(path: firstPath, bytes: []), [Diagnostic(.noDrafts(endings: endings))])
  }

  /// Leaves out the files that are as they were; standard input is always checked.
  private mutating func keepChanged(since revision: String) {
    // A run over what changed does not cover whole folders, and nothing changed is not a fault.
    folders = []
    (others, furtherFiles) = ([], 0)
    isEmpty = false
    let files = items.compactMap { item in
      if case .draft(.path(let path)) = item, path != "-" { path } else { nil }
    }
    do throws(Git.Failure) {
      let changes = try Git.changes(since: revision)
      let answers = try changes.differing(among: files)
      let differs = Dictionary(zip(files, answers)) { first, _ in first }
      items = items.compactMap { item in
        guard case .draft(.path(let path)) = item, let answer = differs[path] else { return item }
        switch answer {
        case true: return item
        case false: return nil
        case nil:
          return refusal(path, Diagnostic(.outsideRepository))
        }
      }
    } catch {
      items = []
      refuse("--changed-since", Diagnostic(.git(error)))
    }
  }

  /// The paths that a file lists.
  private mutating func listed(in list: String) -> [String] {
    do throws(FileError) {
      let bytes =
        list == "-"
        ? try FileReading.standardInput(path: list, limit: FileReading.draftLimit)
        : try FileReading.contents(of: list, limit: FileReading.draftLimit)
      let separator: UInt8 = bytes.contains(0) ? 0 : UInt8(ascii: "\n")
      return bytes.split(separator: separator).map { line in
        String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
      }.filter { !$0.isEmpty }
    } catch {
      refuse(list, error.diagnostic)
      return []
    }
  }

  private mutating func refuse(_ path: String, _ fault: Diagnostic) {
    items.append(refusal(path, fault))
    isEmpty = false
  }

  private func refusal(_ path: String, _ fault: Diagnostic) -> Item {
    .refused(
      settings.report(
        on: SourceFile(path: path, bytes: []), [fault], isIncomplete: fault.severity == .error))
  }

  private mutating func add(_ path: String) {
    if isForcedOut(path) {
      isEmpty = false
      return
    }
    guard path != "-" else {
      items.append(.draft(.path(path)))
      isEmpty = false
      return
    }
    let found = finder.find(path)
    if found.isFolder { folders.append(AbsolutePath(path)) }
    others += found.others
    furtherFiles += found.furtherFiles
    if !found.faults.isEmpty || !found.files.isEmpty { isEmpty = false }
    for fault in found.faults { refuse(fault.path, fault.diagnostic) }
    items += found.outside.map { refusal($0, Diagnostic(.linkOutside)) }
    items += found.files.map { .draft(.path($0)) }
  }

  /// Whether a path that is named is left out as it would be in a folder.
  private func isForcedOut(_ path: String) -> Bool {
    guard settings.request.excludesNamedFiles, path != "-" else { return false }
    let place = AbsolutePath(path)
    let isFolder = FileStatus.isFolder(path)
    // What a configuration takes for drafts are files; a folder is looked through for them.
    if !isFolder, finder.selection.isPassedOver(place) { return true }
    guard settings.request.appliesIgnoreFiles else { return false }
    return finder.selection.exclusion(of: place, isFolder: isFolder) != nil
      || DraftSelection.ignoreReason(for: place, isFolder: isFolder) != nil
  }
}
