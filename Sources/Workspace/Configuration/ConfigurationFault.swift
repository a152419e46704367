import Diagnostics
import RuleModel

/// What is wrong with a configuration beyond the form of its file.
enum ConfigurationFault {
  case ring(String)
  case unreadable(String, FileError)
  case notGlob(String, GlobPattern.Fault)
  /// What is written, the nearest format, and all of them.
  case unknownFormat(String, near: String?, choices: String)

  func diagnostic(at setting: Setting<String>) -> Diagnostic {
    var diagnostic = Diagnostic(RuleID("config.\(name)"), .error, at: setting.span, text)
    diagnostic.notes = advice.map { Note($0) }
    return diagnostic
  }

  private var name: String {
    switch self {
    case .ring: "extends-ring"
    case .unreadable: "unreadable-file"
    case .notGlob: "bad-glob"
    case .unknownFormat: "unknown-value"
    }
  }
}
