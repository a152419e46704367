package import Diagnostics
package import DocumentModel
import SourceText

/// A draft with its fixes made, and what is found in it then.
package struct FixedDraft: Sendable {
  package let document: Document
  package let result: LintResult
  /// How many fixes were made, an aggregate counted by its places.
  package let fixes: Int
  /// The rules whose fixes kept calling for others; empty where the draft settled.
  ///
  /// A draft that did not settle is as it was.
  package let unsettled: [RuleID]

  package init(document: Document, result: LintResult, fixes: Int = 0, unsettled: [RuleID] = []) {
    self.document = document
    self.result = result
    self.fixes = fixes
    self.unsettled = unsettled
  }
}

/// Makes the fixes that a draft's findings offer, round after round, until none is left.
package struct Fixer: Sendable {
  /// So many rounds are tried.
  package static let rounds = 10

  private let linter: Linter
  private let takesUnsafe: Bool
  private let read: @Sendable (String, [UInt8]) -> Document

  /// - Parameters:
  ///   - linter: The rules.
  ///   - takesUnsafe: Whether fixes that may change what the text says are made too.
  ///   - read: Makes a document of a path and a record.
  package init(
    _ linter: Linter, takesUnsafe: Bool,
    read: @escaping @Sendable (_ path: String, _ record: [UInt8]) -> Document
  ) {
    self.linter = linter
    self.takesUnsafe = takesUnsafe
    self.read = read
  }

  /// Fixes a draft.
  ///
  /// - Parameters:
  ///   - draft: The draft; it is not written anywhere.
  ///   - known: Findings that are neither reported nor fixed.
  /// - Returns: The last round's draft, or the first one's where ten rounds did not settle it.
  package func fixed(_ draft: Document, known: FindingFilters) -> FixedDraft {
    let first = linter.lint(draft, known: known)
    var (document, result, count) = (draft, first, 0)
    // The rules that still offer fixes in the last rounds, the two of a circle among them.
    var offering: Set<RuleID> = []
    for round in 0...Self.rounds {
      let record = document.file.bytes
      let fixes = result.diagnostics.fixes(of: record, takesUnsafe: takesUnsafe)
      if fixes.isEmpty {
        return FixedDraft(document: document, result: result, fixes: count)
      }
      if round + 2 > Self.rounds {
        offering.formUnion(result.diagnostics.filter { $0.isOffering(takesUnsafe) }.map(\.rule))
      }
      guard round < Self.rounds else { break }
      count += fixes.reduce(0) { $0 + $1.parts.joined().count }
      document = read(draft.file.path, fixes.applied(to: record))
      result = linter.lint(document, known: known)
    }
    return FixedDraft(document: draft, result: first, unsettled: offering.sorted())
  }
}

extension Diagnostic {
  fileprivate func isOffering(_ takesUnsafe: Bool) -> Bool {
    fix.map { $0.isSafe || takesUnsafe } ?? false
  }
}
