import DocumentModel
import RuleModel

/// What the document must be like for a case to be tried.
struct CompiledCondition: Sendable {
  private let title: LazyPattern?
  private let body: LazyPattern?
  private let since: Int?

  init(_ condition: DocumentCondition, of rule: RuleCompilation) {
    title = condition.title.map { $0.lazy(in: rule) }
    body = condition.body.map { $0.lazy(in: rule) }
    since = condition.since
  }

  func isMet(in context: LintContext) throws(RuleFailure) -> Bool {
    if let since, (context.document.reportYear ?? 0) < since { return false }
    let titleRange = try context.pieces(of: .title).first
    if let title, try !context.contains(title, in: titleRange) { return false }
    guard let body else { return true }
    return try context.contains(body, in: context.document.signOff?.body ?? titleRange)
  }
}
