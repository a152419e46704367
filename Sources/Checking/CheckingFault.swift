import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Workspace

/// What a run reports besides the findings of rules and the faults of files that it reads.
enum CheckingFault {
  /// An override changes what an example comes to: the file that it is in, and how.
  case changedExample(file: String, LocalizedText)
  /// A whole-document case without the file that says what is to be found.
  case noExpectation(expected: String)
  case uncoveredWord(String, list: String)
  /// A rule file that is not there: the nearest name of a shipped pack or profile, or all of them.
  case missingRuleFile(String, near: String?, shipped: String)
  case unknownRule(String, near: String?)
  case unmatchedGlob(String, isExclusion: Bool)
  case expiredSuppression(CalendarDay)
  /// A rule, and the words that it was suppressed at; nil for whole drafts.
  case unusedSuppression(String, text: String?)
  case missingBaseline(String)
  /// So many of an entry are gone.
  case stale(BaselineEntry, count: Int)
  case staleDraft(BaselineEntry)
  case noDrafts(endings: String)
  case linkOutside
  /// What is checked is the document behind them.
  case trackedChanges(insertions: Int, deletions: Int)
  /// Documents that a document inserts, which are not read.
  case insertedDocuments(Int)
  case outsideRepository
  case git(Git.Failure)
  /// Rules whose fixes call for one another.
  case unsettled([RuleID])
  case notFixed(DraftReplacingFault)
  case notReviewed(DraftReviewing.Refusal)
}

extension CheckingFault {
  fileprivate var rule: String {
    switch self {
    case .changedExample: "rule-file.example-changed"
    case .noExpectation: "case.no-expectation"
    case .uncoveredWord: "rule-file.uncovered-phrase"
    case .missingRuleFile: "rule-file.missing-file"
    case .unknownRule: "config.unknown-rule"
    case .unmatchedGlob: "config.unmatched-glob"
    case .expiredSuppression: "suppression.expired"
    case .unusedSuppression: "suppression.unused"
    case .missingBaseline: "baseline.missing"
    case .stale, .staleDraft: "baseline.stale"
    case .noDrafts: "input.no-drafts"
    case .linkOutside: "input.link-outside"
    case .trackedChanges: "input.tracked-changes"
    case .insertedDocuments: "input.inserted-document"
    case .outsideRepository, .git: "input.git"
    case .unsettled: "fix.unsettled"
    case .notFixed(.package): "fix.package"
    case .notFixed(.encoding): "fix.encoding"
    case .notFixed(.changed): "fix.changed"
    case .notFixed(.linked): "fix.linked"
    case .notFixed(.leadsOut): "fix.link-outside"
    case .notFixed(.refused): "fix.refused"
    case .notReviewed(.notWord): "review.not-word"
    case .notReviewed(.exists): "review.exists"
    case .notReviewed(.document(.tooManyComments)): "limit.comments"
    case .notReviewed(.unwritten), .notReviewed(.document), .notReviewed(.misread): "review.refused"
    }
  }

  fileprivate var severity: Severity {
    switch self {
    case .changedExample, .uncoveredWord, .stale, .staleDraft, .linkOutside, .trackedChanges: .info
    // What is left out may exist on some machines only.
    case .unmatchedGlob(_, let isExclusion): isExclusion ? .info : .warning
    case .expiredSuppression, .unusedSuppression, .insertedDocuments: .warning
    case .noExpectation, .missingRuleFile, .unknownRule, .missingBaseline, .noDrafts,
      .outsideRepository, .git, .unsettled, .notFixed, .notReviewed:
      .error
    }
  }
}

extension Diagnostic {
  /// A fault at a place; at the start of a file that was not read.
  init(_ fault: CheckingFault, at span: SourceSpan = SourceSpan(0..<0)) {
    self.init(RuleID(fault.rule), fault.severity, at: span, fault.text)
    notes = fault.advice.map { [Note($0)] } ?? []
  }
}
