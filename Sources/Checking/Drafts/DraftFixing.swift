package import Diagnostics
import DocumentModel
import LintEngine
import SourceText
import Workspace

/// What fixes do to the drafts of one run, or would do.
package struct DraftFixing {
  /// Which fixes are made; nil where drafts are checked only.
  private let wanted: CheckRequest.Fixes?
  private let isShown: Bool
  /// Whether no fix is made, since rule files or the configuration have faults.
  var isHeldBack: Bool
  private var places = 0
  package private(set) var drafts = 0
  /// Drafts that were to be fixed and are not.
  private var failures = 0
  /// Places whose fixes only `--fix=all` makes, and places that no fix is for.
  private var unsafe = 0
  private var unfixed = 0
  /// What was left, a line a place.
  package private(set) var leftPlaces: [LocalizedText] = []

  init(_ wanted: CheckRequest.Fixes?, isShown: Bool, isHeldBack: Bool) {
    self.wanted = wanted
    self.isShown = isShown
    self.isHeldBack = isHeldBack
  }

  /// What became of a draft.
  struct Outcome {
    /// The draft as it is reported: as fixed, or as it was where it could not be written.
    var draft: FixedDraft
    /// What kept it from being fixed.
    var faults: [Diagnostic] = []
    /// What would change in it, where changes are shown.
    var change: DraftChange?
  }

  /// Writes a draft that was fixed, or shows the change.
  mutating func take(_ fixed: FixedDraft, of job: DraftBatch.Job) -> Outcome {
    if job.origin.form == nil, !isHeldBack, hasWantedFix(fixed.result.diagnostics) {
      failures += 1
      return Outcome(draft: fixed, faults: [Diagnostic(.notFixed(.package))])
    }
    if !fixed.unsettled.isEmpty {
      failures += 1
      return Outcome(draft: fixed, faults: [Diagnostic(.unsettled(fixed.unsettled))])
    }
    if let choice = job.fixes { countLeft(in: fixed, choice) }
    guard fixed.fixes > 0 else { return Outcome(draft: fixed) }
    let (old, new) = (job.document.file, fixed.document.file)
    do throws(DraftReplacingFault) {
      var outcome = Outcome(draft: fixed)
      if isShown {
        outcome.change = try DraftChange(of: job.origin, from: old, to: new)
      } else {
        try job.origin.replace(old.bytes, by: new.bytes)
      }
      places += fixed.fixes
      drafts += 1
      return outcome
    } catch {
      failures += 1
      let unfixed = FixedDraft(
        document: job.document, result: job.linter.lint(job.document, known: job.filters))
      return Outcome(draft: unfixed, faults: [Diagnostic(.notFixed(error))])
    }
  }

  private func hasWantedFix(_ diagnostics: [Diagnostic]) -> Bool {
    guard let wanted else { return false }
    return diagnostics.contains { diagnostic in
      diagnostic.fix.map { wanted == .all || $0.isSafe } ?? false
    }
  }

  private mutating func countLeft(in fixed: FixedDraft, _ choice: CheckRequest.Fixes) {
    let file = fixed.document.file
    func leave(_ span: SourceSpan, _ rule: RuleID, _ reason: CheckingNote.LeftReason) {
      let place = file.lines.position(of: span.start, in: .unicodeScalars)
      leftPlaces.append(
        CheckingNote.notFixed("\(file.path):\(place.line):\(place.column)", rule, reason).text)
    }
    for diagnostic in fixed.result.diagnostics {
      if choice == .safe, let fix = diagnostic.fix, !fix.isSafe {
        unsafe += fix.parts.count
        for case let first? in fix.parts.map(\.first) {
          leave(first.span, diagnostic.rule, .needsAll)
        }
      }
      unfixed += diagnostic.unfixed.count
      for left in diagnostic.unfixed { leave(left.span, diagnostic.rule, .unfixed(left.reason)) }
    }
  }

  /// What was done and what was left, in one line.
  package var summary: LocalizedText {
    let done: CheckingNote =
      if isHeldBack {
        .fixesHeldBack
      } else if drafts == 0 {
        failures > 0 ? .noFixWritten : .nothingToFix
      } else {
        isShown ? .fixable(places: places, drafts: drafts) : .fixed(places: places, drafts: drafts)
      }
    return isHeldBack ? done.text : done.text(needingAll: unsafe, needingPerson: unfixed)
  }
}
