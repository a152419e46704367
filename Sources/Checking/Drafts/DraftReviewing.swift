import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import SourceText
import Workspace

/// The reviewed copy of the one draft of a run.
package struct DraftReviewing {
  /// A copy that was written.
  package struct Copy: Hashable, Sendable {
    package let path: String
    package let comments: Int
    /// How many edits are tracked changes of it.
    package let changes: Int

    package init(path: String, comments: Int, changes: Int) {
      self.path = path
      self.comments = comments
      self.changes = changes
    }
  }

  /// Why no copy was written.
  enum Refusal: Error, Hashable {
    /// The draft is no document of Word.
    case notWord
    /// Something of the copy's name is there, the draft perhaps, or a copy that somebody answered.
    case exists(String)
    case unwritten(FileError)
    case document(ReviewFault)
    /// What was written does not read as what was to be written.
    case misread
  }

  private let path: String
  package private(set) var copy: Copy?

  init(_ path: String) { self.path = path }

  /// Writes the copy.
  ///
  /// - Parameters:
  ///   - found: The draft, and what is found in it.
  ///   - job: The same, before it was linted.
  ///   - fixes: Which fixes are made.
  ///   - language: That of the comments.
  /// - Returns: The draft as it reads with the changes, with what is found in it then.
  mutating func take(
    _ found: FixedDraft, of job: DraftBatch.Job, making fixes: CheckRequest.Fixes?,
    in language: Language
  ) -> DraftFixing.Outcome {
    do throws(Refusal) {
      guard let flow = job.flow, flow.isWord else { throw .notWord }
      let start = ReviewDraft(bytes: job.origin.package, flow: flow, draft: found)
      let draft =
        try fixes.map { choice throws(Refusal) in
          try start.fixed(job, takesUnsafe: choice == .all)
        } ?? start
      // A draft that did not settle is reviewed as it was.
      let reviewed = draft.draft.unsettled.isEmpty ? draft : start
      let comments = ReviewComments(on: reviewed, in: language).all
      let bytes = try Self.commented(reviewed, comments)
      try write(bytes)
      copy = Copy(path: path, comments: comments.count, changes: reviewed.draft.fixes)
      return DraftFixing.Outcome(
        draft: reviewed.draft,
        faults: draft.draft.unsettled.isEmpty ? [] : [Diagnostic(.unsettled(draft.draft.unsettled))]
      )
    } catch {
      return DraftFixing.Outcome(draft: found, faults: [Diagnostic(.notReviewed(error))])
    }
  }

  private func write(_ bytes: [UInt8]) throws(Refusal) {
    let isNew: Bool
    do throws(FileError) {
      isNew = try FileWriting.create(bytes, at: path)
    } catch {
      throw .unwritten(error)
    }
    guard isNew else { throw .exists(path) }
  }

  private static func commented(_ draft: ReviewDraft, _ comments: [ReviewComment]) throws(Refusal)
    -> [UInt8]
  {
    do throws(ReviewFault) {
      return try ReviewCopy(of: draft.bytes, read: draft.flow).commented(comments)
    } catch {
      throw .document(error)
    }
  }
}

/// A document of Word on its way to a reviewed copy.
struct ReviewDraft {
  let bytes: [UInt8]
  let flow: FlowText
  let draft: FixedDraft

  /// Makes fixes as tracked changes, round after round, until none is left that can be made.
  func fixed(_ job: DraftBatch.Job, takesUnsafe: Bool) throws(DraftReviewing.Refusal) -> ReviewDraft
  {
    var current = self
    for _ in 0..<Fixer.rounds {
      guard let next = try current.next(job, takesUnsafe) else { return current }
      current = next
    }
    guard let next = try current.next(job, takesUnsafe) else { return current }
    let offering = Set(
      next.draft.result.diagnostics.filter { $0.fix.map { $0.isSafe || takesUnsafe } ?? false }
        .map(\.rule))
    return ReviewDraft(
      bytes: bytes, flow: flow,
      draft: FixedDraft(
        document: draft.document, result: draft.result, unsettled: offering.sorted()))
  }

  /// The document with one round of fixes; nil where none can be made.
  private func next(_ job: DraftBatch.Job, _ takesUnsafe: Bool) throws(DraftReviewing.Refusal)
    -> ReviewDraft?
  {
    let record = draft.document.file.bytes
    let fixes = draft.result.diagnostics.fixes(of: record, takesUnsafe: takesUnsafe)
    let (changed, made): ([UInt8], [[Fix.Edit]])
    do throws(ReviewFault) {
      (changed, made) = try ReviewCopy(of: bytes, read: flow).changed(by: fixes.flatMap(\.parts))
    } catch {
      throw .document(error)
    }
    guard !made.isEmpty else { return nil }
    let text: DraftText
    do throws(InputFault) {
      text = try DraftText(changed, name: draft.document.file.path)
    } catch {
      throw .misread
    }
    // What the copy reads as is what a fixed text would be.
    let wanted = [Fix(title: LocalizedText(""), isSafe: true, parts: made)].applied(to: record)
    guard let flow = text.flow, text.record == wanted else { throw .misread }
    let document = text.document(by: job.document.lexicon)
    let result = job.linter.lint(document, known: job.filters.heeding(flow))
    return ReviewDraft(
      bytes: changed, flow: flow,
      draft: FixedDraft(
        document: document, result: result, fixes: draft.fixes + made.joined().count))
  }
}
