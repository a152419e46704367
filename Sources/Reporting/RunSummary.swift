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
  package func line(_ language: Language) -> String { text[language] }

  var unread: Int { others.values.reduce(0, +) }

  func kinds(_ separator: String) -> String {
    others.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: separator)
  }
}
