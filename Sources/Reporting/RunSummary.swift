package import Diagnostics
package import SourceText

/// What a run found, in numbers.
package struct RunSummary: Hashable, Sendable {
  package let files: Int
  package private(set) var errors = 0
  package private(set) var warnings = 0
  package private(set) var infos = 0
  package let suppressed: Int
  package let baselined: Int
  package let unheeded: Int
  package let incomplete: Int
  /// Documents of folders that no reader exists for: how many, by the endings of their names.
  package let others: [String: Int]

  package init(_ reports: [FileReport], others: [String: Int] = [:]) {
    self.others = others
    files = reports.count { $0.profile != nil }
    // A file that is reported in several places counts once.
    incomplete = Set(reports.lazy.filter(\.isIncomplete).map(\.file.path)).count
    suppressed = reports.reduce(0) { $0 + $1.suppressed }
    baselined = reports.reduce(0) { $0 + $1.baselined }
    unheeded = reports.reduce(0) { $0 + $1.unheeded }
    for diagnostic in reports.lazy.flatMap(\.diagnostics) {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
    }
  }

  /// The numbers in one line for people.
  package func line(_ language: Language) -> String {
    switch language {
    case .chinese:
      let partial = incomplete > 0 ? "，\(incomplete) 个文件没有检查完" : ""
      let excused =
        (suppressed > 0 ? "，另有豁免 \(suppressed) 处" : "")
        + (baselined > 0 ? "，基线中原有 \(baselined) 处" : "")
        + (unheeded > 0 ? "，\(unheeded) 条豁免注释没有采用" : "")
      return
        "检查了 \(files) 个文件：\(errors) 个错误、\(warnings) 个警告、\(infos) 个提示\(excused)\(partial)"
        + (others.isEmpty ? "" : "；\(unread) 个其他格式的文件没有读：\(kinds("、"))")
    case .english:
      let partial = incomplete > 0 ? ", \(Self.counted(incomplete, "file")) not fully checked" : ""
      let excused =
        (suppressed > 0 ? ", \(suppressed) suppressed" : "")
        + (baselined > 0 ? ", \(baselined) in the baseline" : "")
        + (unheeded > 0
          ? ", \(Self.counted(unheeded, "suppressing comment")) not heeded" : "")
      return
        "\(Self.counted(files, "file")) checked: \(Self.counted(errors, "error")), "
        + "\(Self.counted(warnings, "warning")), \(Self.counted(infos, "info"))\(excused)\(partial)"
        + (others.isEmpty
          ? "" : "; \(Self.counted(unread, "file")) of other kinds not read: \(kinds(", "))")
    }
  }

  private var unread: Int { others.values.reduce(0, +) }

  private func kinds(_ separator: String) -> String {
    others.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: separator)
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
