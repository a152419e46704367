/// What a document must be like for a case to be tried.
package struct DocumentCondition: Sendable {
  /// A pattern that the title matches.
  package let title: RulePattern?
  /// A pattern that the issuing body matches: the sign-off's, or the title where there is none.
  package let body: RulePattern?
  /// The first report year for which it holds; a report that names no year is left alone.
  package let since: Int?
}
