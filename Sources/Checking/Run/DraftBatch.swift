import Dispatch
import DocumentModel
import DocumentReaders
import LintEngine
import Synchronization
import Workspace

/// Drafts that are linted side by side.
enum DraftBatch {
  /// A draft and the rules that it is checked by.
  struct Job: Sendable {
    let document: Document
    let origin: DraftOrigin
    let linter: Linter
    let filters: FindingFilters
    /// Of a draft that a reviewed copy is made of.
    let flow: FlowText?
    /// Nil where nothing is fixed.
    let fixes: CheckRequest.Fixes?

    fileprivate var outcome: FixedDraft {
      guard let fixes else {
        return FixedDraft(
          document: document, result: linter.lint(document, known: filters))
      }
      let lexicon = document.lexicon
      return Fixer(
        linter, takesUnsafe: fixes == .all,
        read: { DraftText.document($1, name: $0, by: lexicon) }
      ).fixed(document, known: filters)
    }
  }

  /// Lints and fixes drafts, at most `width` at a time; one alone on the calling thread.
  ///
  /// - Returns: One outcome a job, in the order of the jobs.
  static func outcomes(of jobs: [Job], width: Int) -> [FixedDraft] {
    guard jobs.count > 1, width > 1 else { return jobs.map(\.outcome) }
    let next = Mutex(0)
    let outcomes = Mutex([FixedDraft?](repeating: nil, count: jobs.count))
    DispatchQueue.concurrentPerform(iterations: min(width, jobs.count)) { _ in
      while true {
        let index = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard index < jobs.count else { return }
        let outcome = jobs[index].outcome
        outcomes.withLock { $0[index] = outcome }
      }
    }
    return outcomes.withLock { $0.compactMap { $0 } }
  }
}
