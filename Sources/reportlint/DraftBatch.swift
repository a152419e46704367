import Dispatch
import DocumentModel
import LintEngine
import Synchronization

/// Drafts that are linted side by side.
enum DraftBatch {
  /// A draft and the rules it is held against.
  struct Job: Sendable {
    let document: Document
    let linter: Linter
    let known: KnownFindings

    var result: LintResult { linter.lint(document, known: known) }
  }

  /// Lints drafts, at most `width` at a time; one alone on the calling thread.
  ///
  /// - Returns: One result a job, in the order of the jobs.
  static func results(of jobs: [Job], width: Int) -> [LintResult] {
    guard jobs.count > 1, width > 1 else { return jobs.map(\.result) }
    let next = Mutex(0)
    let results = Mutex([LintResult?](repeating: nil, count: jobs.count))
    DispatchQueue.concurrentPerform(iterations: min(width, jobs.count)) { _ in
      while true {
        let index = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard index < jobs.count else { return }
        let result = jobs[index].result
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
