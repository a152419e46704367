import SourceText
import TextPattern

/// What can be wrong with the meaning of a rule file, beside its form.
enum RuleFileFault {
  case emptyFile
  case badIdentifier(String)
  case duplicateRule(String, first: SourceSpan)
  // Kinds
  case noKind
  case severalKinds([String])
  case kindBesideCases(String)
  case mixedKinds(String, before: String)
  case tooFewForms
  case notAPair(String)
  case maximumBelowMinimum
  /// Bounds that everything keeps.
  case boundlessBounds
  case unknownWordList(String, known: [String])
  /// What is asked of cells that a table has no words for.
  case tableAssertion(String, known: [String])
  /// A name that is none of a table's lines.
  case tableName(String, known: [String])
  /// Ways to say what a table rule looks at, of which it takes one.
  case severalSubjects([String])
  // Messages and examples
  case singleBrace
  case unknownCapture(String, known: [String])
  /// A name that not every pattern under `find` captures.
  case uncaptured(String)
  /// Patterns of one `find` that capture other names or types.
  case differentCaptures
  case exampleWithoutMark
  case exampleWithMark
  case unpairedMark
  case clauseWithoutDocument
  // Patterns and expressions
  case pattern(PatternFault)
  case neverMatches
  case swallowedAlternative(by: String)
  /// What excuses is held by the very words to be found.
  case unlessAlways
  case expression(ExpressionFault)
  // Word lists in files of their own
  case emptyWordList(String)
  /// A word of `lexicon` that no draft can hold as one word.
  case lexiconWord(String)
  case wordList(String, LookupFault)
  // Overrides
  case emptiedList(String)
  case absentItem(String, list: String, rule: String, there: [String])
}

extension RuleFileFault: FileFault {
  var id: String {
    switch self {
    case .emptyFile: "empty"
    case .badIdentifier: "bad-id"
    case .duplicateRule: "duplicate-id"
    case .noKind, .severalKinds, .kindBesideCases, .mixedKinds: "kind"
    case .tooFewForms, .notAPair: "wrong-type"
    case .severalSubjects: "kind"
    case .maximumBelowMinimum, .boundlessBounds: "bounds"
    case .unknownWordList, .absentItem, .tableAssertion, .tableName: "unknown-value"
    case .singleBrace: "template"
    case .unknownCapture, .uncaptured: "unknown-capture"
    case .differentCaptures: "claim-captures"
    case .exampleWithoutMark, .exampleWithMark, .unpairedMark: "example-marks"
    case .clauseWithoutDocument: "clause-without-document"
    case .pattern: "pattern"
    case .neverMatches: "never-matches"
    case .swallowedAlternative: "swallowed-alternative"
    case .unlessAlways: "unless-always"
    case .expression: "expression"
    case .emptyWordList: "empty-word-list"
    case .lexiconWord: "lexicon-word"
    case .wordList(_, .missing): "missing-file"
    case .wordList(_, .refused): "unreadable-file"
    case .emptiedList: "empty-list"
    }
  }
}
