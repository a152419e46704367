import Diagnostics
import DocumentReaders
import Reporting
import SourceText
import Workspace

/// The drafts that a run is asked to check, in order.
struct DraftList {
  enum Item {
    /// A file, or `-` for standard input.
    case draft(String)
    /// A report on what could not be looked at.
    case refused(FileReport)
  }

  private let plan: DraftPlan
  private(set) var items: [Item] = []
  /// The folders that were looked through whole.
  private(set) var folders: [AbsolutePath] = []
  /// Whether nothing was found to check, nor to complain of.
  private(set) var isEmpty = true
  private var finder: DraftFinder
  /// The files that changed, where only these are checked.
  private var changed: Set<AbsolutePath>?

  /// Which globs matched on the way.
  var selection: DraftSelection { finder.selection }

  init(_ plan: DraftPlan) {
    self.plan = plan
    let options = plan.options
    finder = DraftFinder(DraftSelection(plan.configuration, heedsIgnore: !options.noIgnore))
    do throws(Git.Failure) {
      changed = try options.changedSince.map { (revision) throws(Git.Failure) in
        try Git.files(changedSince: revision)
      }
    } catch {
      refuse("--changed-since", .unchanged(error))
      return
    }
    var paths = options.paths
    if let list = options.filesFrom { paths += listed(in: list) }
    if paths.isEmpty, options.filesFrom == nil { paths = ["."] }
    for path in paths { add(path) }
    // A run over what changed is no run over whole folders, and nothing changed is no fault.
    if changed != nil {
      folders = []
      isEmpty = false
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
      refuse(list, DraftLoading.fault(error).diagnostic)
      return []
    }
  }

  private mutating func refuse(_ path: String, _ fault: Diagnostic) {
    items.append(.refused(plan.report(on: SourceFile(path: path, bytes: []), [fault])))
    isEmpty = false
  }

  private mutating func add(_ path: String) {
    if isForcedOut(path) {
      isEmpty = false
      return
    }
    guard path != "-" else {
      items.append(.draft(path))
      isEmpty = false
      return
    }
    let found = finder.find(path)
    if found.isFolder { folders.append(AbsolutePath(path)) }
    if !found.faults.isEmpty || !found.files.isEmpty { isEmpty = false }
    for fault in found.faults { refuse(fault.path, DraftLoading.fault(fault).diagnostic) }
    for file in found.files where changed.map({ $0.contains(AbsolutePath(file)) }) ?? true {
      items.append(.draft(file))
    }
  }

  /// Whether a path named outright is left out as it would be in a folder.
  private func isForcedOut(_ path: String) -> Bool {
    guard plan.options.forceExclude, path != "-" else { return false }
    let place = AbsolutePath(path)
    return finder.selection.exclusion(of: place) != nil || finder.selection.isPassedOver(place)
      || DraftSelection.ignoreReason(for: place) != nil
  }
}

extension Diagnostic {
  fileprivate static func unchanged(_ failure: Git.Failure) -> Diagnostic {
    Diagnostic(
      RuleID("input.git"), .error, at: SourceSpan(0..<0),
      LocalizedText(
        zh: "git 没有说出哪些文件改过：\(failure.reason)",
        en: "git does not tell which files changed: \(failure.reason)"))
  }
}
