import Diagnostics
package import DocumentModel
package import RuleModel
import SourceText
import TextPattern

/// Rules ready to run over documents; a value that threads may share.
package struct Linter: Sendable {
  let rules: [CompiledRule]
  let sections: [SectionDefinition]
  let limits: LintLimits
  /// What becomes of paragraphs in another language than the draft's.
  private(set) var foreign = ForeignRules.same

  /// - Parameters:
  ///   - set: The rules in force.
  ///   - limits: Bounds of a run over one document.
  ///   - speed: When patterns get machine code: always worth its cost from some 100 KB of text on.
  package init(_ set: RuleSet, limits: LintLimits = LintLimits(), speed: PatternSpeed = .asNeeded) {
    rules = set.rules.map { CompiledRule(RuleCompilation(definition: $0, speed: speed)) }
    self.limits = limits
    sections = set.sections
  }

  /// The same rules, beside others for paragraphs in another language than the draft's.
  ///
  /// - Parameter others: Their rules; nil where there are none, which is reported in drafts that have such
  ///   paragraphs.
  /// - Returns: A linter for drafts in two languages; others are linted as by this one.
  package func beside(_ others: Linter?) -> Linter {
    var linter = self
    linter.foreign = others.map { .others($0.rules) } ?? .none
    return linter
  }

  /// Runs every rule over a document.
  ///
  /// - Parameters:
  ///   - document: The draft.
  ///   - known: Findings that are not reported.
  /// - Returns: The other findings, and what became of those that are known.
  /// - Complexity: Linear in the document and its findings for patterns that are linear.
  package func lint(_ document: Document, known: FindingFilters = .none) -> LintResult {
    var (found, stops, cost) = findings(in: document)
    let builder = DiagnosticBuilder(document: document)
    var diagnostics = document.markup.unread.map(\.diagnostic)
    if case .none = foreign { diagnostics += document.uncheckedForeignText }
    let yielded = Yielding(found, in: document)
    let comments = CommentSuppressions(of: document)
    var suppressed = SuppressionFilter(
      known.suppressions + (known.comments.areHeeded ? comments.suppressions : []), in: document,
      builder)
    var baseline = BaselineFilter(known, builder)
    for (rule, findings) in found {
      let rule = rule.definition
      let unsuppressed = suppressed.kept(yielded.kept(findings, of: rule), of: rule)
      diagnostics += builder.diagnostics(rule, baseline.kept(unsuppressed, of: rule))
    }
    let remarks = comments.remarks(used: suppressed.used, known.comments)
    for (rule, remarks) in Dictionary(grouping: remarks, by: \.rule) {
      diagnostics += remarks.prefix(limits.findings)
      if remarks.count > limits.findings { stops.append(tooMany(of: rule)) }
    }
    return LintResult(
      diagnostics: (stops + diagnostics).inReportOrder(), isIncomplete: !stops.isEmpty,
      known: FilterOutcome(
        suppressed: suppressed.count, usedSuppressions: suppressed.used.filter { $0 >= 0 },
        baselined: baseline.count,
        stale: baseline.stale, recorded: baseline.recorded,
        unheeded: known.comments.areHeeded ? 0 : comments.count), cost: cost)
  }

  /// What is reported where a rule has more findings than are listed.
  func tooMany(of rule: RuleID) -> Diagnostic {
    EngineFault.tooManyFindings(rule, limit: limits.findings).diagnostic(at: SourceSpan(0..<0))
  }
}
