package import Diagnostics
package import DocumentModel
package import RuleModel
package import SourceText
import TextPattern

/// A profile that `auto` may choose.
package struct ProfileCandidate: Sendable {
  package let name: String
  let language: DraftLanguage?
  let title: CompiledPattern?

  /// - Returns: Nil for a profile that does not say what it applies to.
  package init?(name: String, applies: Applicability?) {
    guard let applies else { return nil }
    self.name = name
    language = applies.language
    do {
      title = try applies.title?.compiled()
    } catch {
      // A pattern that does not compile was reported where the profile was read.
      return nil
    }
  }

  /// Whether the profile is for any draft in a language.
  package func isGeneral(for language: DraftLanguage) -> Bool {
    title == nil && self.language == language
  }

  /// Whether the profile is for this document, and why.
  fileprivate func reason(for document: Document, _ matcher: PatternMatcher) -> LocalizedText? {
    if let language, language != document.language { return nil }
    guard let title else { return FindingText.chosenByLanguage.text }
    // Draft titles may follow a reference number or a body's name on lines of their own.
    for piece in document.pieces(of: .title) {
      guard
        case .success(let match?) = Result(catching: {
          try matcher.firstMatch(of: title, in: document.text.bytes, piece: piece)
        })
      else { continue }
      return FindingText.titleHas(document.text.string(match.range)).text
    }
    return nil
  }
}

extension [ProfileCandidate] {
  private static var shortTitle: Int { 1000 }

  /// The profile for a document: one that knows its title before one that knows its language.
  package func choice(for document: Document) -> (name: String, reason: LocalizedText)? {
    // The title of a draft is short, unless it is contrived.
    let isShort = document.pieces(of: .title).allSatisfy { $0.count <= Self.shortTitle }
    let matcher = PatternMatcher(isShort ? MatchBudget(match: 10_000, steps: nil) : MatchBudget())
    for candidate in filter({ $0.title != nil }) + filter({ $0.title == nil }) {
      if let reason = candidate.reason(for: document, matcher) { return (candidate.name, reason) }
    }
    return nil
  }
}
