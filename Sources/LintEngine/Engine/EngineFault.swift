import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// What is reported of a run, of the comments of a draft and of the examples of rules, besides findings.
enum EngineFault {
  // MARK: Limits

  /// A rule could not be run to its end.
  case stopped(RuleID, RuleFailure)
  case tooManyFindings(RuleID, limit: Int)
  /// Numbers of crowded sentences that were not read together.
  case tooManyNumbers(count: Int, limit: Int)
  /// Paragraphs in a language for which there are no rules.
  case otherLanguage(DraftLanguage, paragraphs: Int)

  // MARK: Comments

  case malformedComment(SuppressionComment.Fault)
  /// `enable` where nothing is disabled.
  case unusedEnable(rule: String)
  case unusedSuppression(rule: String)
  case unknownRule(String, nearest: String?)

  // MARK: Examples

  /// The rule does not find what the example marks, or finds what it does not mark.
  case exampleDiffers(RuleID, isMissing: Bool, ExampleVariant.Change?)
  case exampleStopped([LocalizedText], ExampleVariant.Change?)
  /// Parts that no example needs: their kind, and what each says.
  case uncovered(RulePart.Kind, RuleID, [String])
  /// A pattern that costs several times as much a match on a text so many times as long.
  case superlinear(times: Int)
  case messageWithoutCapture

  private var rule: RuleID {
    switch self {
    case .stopped(_, .matchLimit): RuleID("limit.pattern")
    case .stopped(_, .number): RuleID("limit.number")
    case .stopped(_, .pattern): RuleID("rule-file.pattern")
    case .tooManyFindings: RuleID("limit.findings")
    case .tooManyNumbers: RuleID("limit.numbers")
    case .otherLanguage: RuleID("input.other-language")
    case .malformedComment(.noReason): RuleID("suppression.reason-missing")
    case .malformedComment: RuleID("suppression.malformed")
    case .unusedEnable, .unusedSuppression: RuleID("suppression.unused")
    case .unknownRule: RuleID("suppression.unknown-rule")
    case .exampleDiffers, .exampleStopped: RuleID("rule-file.example-failed")
    case .uncovered(.alternative, _, _), .uncovered(.piece, _, _):
      RuleID("rule-file.uncovered-alternative")
    case .uncovered(.ruleCase, _, _): RuleID("rule-file.uncovered-case")
    case .uncovered(.phrase, _, _): RuleID("rule-file.uncovered-phrase")
    case .superlinear: RuleID("rule-file.superlinear-pattern")
    case .messageWithoutCapture: RuleID("rule-file.message-without-capture")
    }
  }

  private var severity: Severity {
    switch self {
    case .otherLanguage, .uncovered(.phrase, _, _): .info
    case .unusedEnable, .unusedSuppression, .superlinear, .messageWithoutCapture: .warning
    case .stopped, .tooManyFindings, .tooManyNumbers, .malformedComment, .unknownRule,
      .exampleDiffers, .exampleStopped, .uncovered:
      .error
    }
  }

  func diagnostic(at span: SourceSpan) -> Diagnostic {
    var diagnostic = Diagnostic(rule, severity, at: span, text)
    diagnostic.notes = [advice].compactMap(\.self).map { Note($0) }
    return diagnostic
  }
}
