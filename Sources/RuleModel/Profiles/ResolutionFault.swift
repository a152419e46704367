package import Diagnostics
import SourceText

/// What can be wrong between rule files that are each in order.
package enum ResolutionFault: Sendable {
  /// Two files define one rule id.
  case clash(RuleDefinition, RuleDefinition)
  /// `extends` names what is not there.
  case missing(name: SourceString, file: String, known: [String])
  /// `extends` names a file that cannot be read.
  case refused(name: SourceString, file: String, LocalizedText)
  /// Files that extend one another.
  case ring(name: SourceString, file: String)
  /// `only` or `except` names a rule that the file does not hold.
  case notInFile(name: SourceString, of: String, file: String, known: [String])
  /// `sections-` names a content that is not required.
  case unknownSection(name: SourceString, file: String, known: [String])
  /// An override of a rule that is not in force.
  case unknownRule(RuleOverride, file: String, known: [String])

  /// The file that the fault stands in.
  package var file: String {
    switch self {
    case .clash(_, let second): second.file
    case .missing(_, let file, _), .refused(_, let file, _), .ring(_, let file),
      .unknownRule(_, let file, _), .notInFile(_, _, let file, _),
      .unknownSection(_, let file, _):
      file
    }
  }

  /// Where in the file it stands.
  private var span: SourceSpan {
    switch self {
    case .clash(_, let second): second.idSpan
    case .missing(let name, _, _), .refused(let name, _, _), .ring(let name, _),
      .notInFile(let name, _, _, _), .unknownSection(let name, _, _):
      name.span
    case .unknownRule(let change, _, _): change.rule.span
    }
  }

  package var diagnostic: Diagnostic { Diagnostic(self, at: span) }
}

extension ResolutionFault: FileFault {
  var id: String {
    switch self {
    case .clash: "duplicate-id"
    case .missing: "unknown-extends"
    case .refused: "unreadable-file"
    case .ring: "extends-ring"
    case .notInFile, .unknownRule: "unknown-rule"
    case .unknownSection: "unknown-section"
    }
  }
}
