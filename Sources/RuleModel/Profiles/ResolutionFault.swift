import Diagnostics
import SourceText

/// What can be wrong between rule files that are each in order.
struct ResolutionFault {
  enum Kind {
    /// Another file defines the rule of that name.
    case clash(with: RuleDefinition)
    /// `extends` names what is not there.
    case missing(known: [String])
    /// `extends` names a file that cannot be read.
    case refused(LocalizedText)
    /// Files that extend one another.
    case ring
    /// `only` or `except` names a rule that a file does not hold.
    case notInFile(String, known: [String])
    /// `sections-` names a content that is not required.
    case unknownSection(known: [String])
    /// An override of a rule that is not in force.
    case unknownRule(known: [String])
  }

  let kind: Kind
  /// The name to blame.
  let name: String
  let span: SourceSpan
  /// The file that the fault stands in.
  let file: String

  init(_ kind: Kind, of name: String, at span: SourceSpan, in file: String) {
    self.kind = kind
    self.name = name
    self.span = span
    self.file = file
  }

  init(_ kind: Kind, of name: SourceString, in file: String) {
    self.init(kind, of: name.text, at: name.span, in: file)
  }
}

extension ResolutionFault: FileFault {
  var id: String {
    switch kind {
    case .clash: "duplicate-id"
    case .missing: "unknown-extends"
    case .refused: "unreadable-file"
    case .ring: "extends-ring"
    case .notInFile, .unknownRule: "unknown-rule"
    case .unknownSection: "unknown-section"
    }
  }
}
