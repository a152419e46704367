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

  private let plan: CheckSettings
  private(set) var items: [Item] = []
  /// The folders that were looked through whole.
  private(set) var folders: [AbsolutePath] = []
  /// Whether nothing was found to check, nor to complain of.
  private(set) var isEmpty = true
  /// Documents of folders that no reader exists for.
  private(set) var others: [String] = []
  /// How many more files of folders are no drafts.
  private(set) var furtherFiles = 0
  private var finder: DraftFinder

  /// Which globs matched on the way.
  var selection: DraftSelection { finder.selection }

  init(_ plan: CheckSettings) {
    self.plan = plan
    let options = plan.options
    finder = DraftFinder(plan.selection)
    var paths = options.paths
    if let list = options.filesFrom { paths += listed(in: list) }
    if paths.isEmpty, options.filesFrom == nil { paths = ["."] }
    for path in paths { add(path) }
    if let revision = options.changedSince { keepChanged(since: revision) }
  }

  /// Leaves out the files that are as they were; standard input is always checked.
  private mutating func keepChanged(since revision: String) {
    // A run over what changed is no run over whole folders, and nothing changed is no fault.
    folders = []
    (others, furtherFiles) = ([], 0)
    isEmpty = false
    let files = items.compactMap { item in
      if case .draft(let path) = item, path != "-" { path } else { nil }
    }
    do throws(Git.Failure) {
      let changes = try Git.changes(since: revision)
      let answers = try changes.differing(among: files)
      let differs = Dictionary(zip(files, answers)) { first, _ in first }
      items = items.compactMap { item in
        guard case .draft(let path) = item, let answer = differs[path] else { return item }
        switch answer {
        case true: return item
        case false: return nil
        case nil:
          return .refused(plan.report(on: SourceFile(path: path, bytes: []), [.elsewhere]))
        }
      }
    } catch {
      items = []
      refuse("--changed-since", .unchanged(error))
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
    others += found.others
    furtherFiles += found.furtherFiles
    if !found.faults.isEmpty || !found.files.isEmpty { isEmpty = false }
    for fault in found.faults { refuse(fault.path, DraftLoading.fault(fault).diagnostic) }
    for link in found.outside {
      let report = FileReport(
        file: SourceFile(path: link, bytes: []), profile: nil, language: plan.language,
        diagnostics: [.linkOutside], isIncomplete: false)
      items.append(.refused(report))
    }
    items += found.files.map(Item.draft)
  }

  /// Whether a path named outright is left out as it would be in a folder.
  private func isForcedOut(_ path: String) -> Bool {
    guard plan.options.forceExclude, path != "-" else { return false }
    let place = AbsolutePath(path)
    let isFolder = FileReading.isFolder(path)
    // What a configuration takes for drafts are files; a folder is looked through for them.
    if !isFolder, finder.selection.isPassedOver(place) { return true }
    guard !plan.options.noIgnore else { return false }
    return finder.selection.exclusion(of: place, isFolder: isFolder) != nil
      || DraftSelection.ignoreReason(for: place, isFolder: isFolder) != nil
  }
}

extension DraftList {
  /// How many documents no reader exists for, by the endings of their names.
  var otherKinds: [String: Int] {
    Dictionary(
      others.compactMap { OtherDocuments.ending(of: $0) }.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// Names what was not read, on standard error.
  func complainOfOthers(_ language: Language) {
    let isChinese = language == .chinese
    for path in others.sorted() {
      OutputOptions.complain("\(path): \(isChinese ? "没有读" : "not read")")
    }
    guard furtherFiles > 0 else { return }
    OutputOptions.complain(
      isChinese
        ? "另有 \(furtherFiles) 个文件不是文稿，没有读"
        : "\(furtherFiles) more file\(furtherFiles == 1 ? " is no draft" : "s are no drafts"): not read"
    )
  }
}

extension Diagnostic {
  fileprivate static let linkOutside = Diagnostic(
    RuleID("input.link-outside"), .info, at: SourceSpan(0..<0),
    LocalizedText(
      zh: "这个链接指向文件夹之外，没有跟着去检查；要检查就直接写出它的路径",
      en: "the link leads out of the folder and is not followed; name it outright to check it"))

  fileprivate static let elsewhere = Diagnostic(
    RuleID("input.git"), .error, at: SourceSpan(0..<0),
    LocalizedText(
      zh: "文件不在当前文件夹所在的仓库里，不知道改过没有",
      en: "the file lies outside of this folder's repository: whether it changed is not known"))

  fileprivate static func unchanged(_ failure: Git.Failure) -> Diagnostic {
    Diagnostic(
      RuleID("input.git"), .error, at: SourceSpan(0..<0),
      LocalizedText(
        zh: "git 没有说出哪些文件改过：\(failure.reason)",
        en: "git does not tell which files changed: \(failure.reason)"))
  }
}
