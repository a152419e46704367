package import Diagnostics
package import DocumentModel
package import RuleModel
package import SourceText
import TextPattern

/// A profile that `auto` may choose.
package struct ProfileCandidate: Sendable {
  package let name: String
  let language: DraftLanguage?
  private let title: RulePattern?
  /// What the title may hold in its place, and the headings of which two must be there.
  private let content: (topic: RulePattern, headings: RulePattern)?

  /// - Returns: Nil for a profile that does not say what it applies to.
  package init?(name: String, applies: Applicability?) {
    guard let applies else { return nil }
    self.name = name
    language = applies.language
    title = applies.title
    content =
      if let topic = applies.topic, let headings = applies.headings { (topic, headings) } else {
        nil
      }
  }

  /// Whether the profile is for any draft in a language.
  package func isGeneral(for language: DraftLanguage) -> Bool {
    isGeneral && self.language == language
  }

  /// Whether it asks for nothing but a language.
  fileprivate var isGeneral: Bool { title == nil && content == nil }

  /// Whether the profile is for this document, and why.
  fileprivate func reason(for document: Document, _ matcher: PatternMatcher) -> LocalizedText? {
    if let language, language != document.language { return nil }
    if isGeneral { return FindingText.chosenByLanguage.text }
    if let title, let words = titleWords(title, in: document, matcher) {
      return FindingText.titleHas(words).text
    }
    guard let content, let topic = titleWords(content.topic, in: document, matcher) else {
      return nil
    }
    var found: [String] = []
    for heading in document.headings.prefix(Self.fewHeadings) where found.count < 2 {
      guard words(content.headings, in: heading.title, of: document, matcher) != nil else {
        continue
      }
      let text = document.text.string(heading.title)
      if !found.contains(text) { found.append(text) }
    }
    return found.count == 2 ? FindingText.titleAndHeadings(topic, found).text : nil
  }

  /// Reports have no more before it is clear what they are.
  private static let fewHeadings = 200

  /// What a pattern finds in the title; it may follow a reference number or a body's name on lines of
  /// their own.
  private func titleWords(
    _ pattern: RulePattern, in document: Document, _ matcher: PatternMatcher
  ) -> String? {
    document.pieces(of: .title).lazy.compactMap { words(pattern, in: $0, of: document, matcher) }
      .first
  }

  private func words(
    _ pattern: RulePattern, in piece: TextRange, of document: Document,
    _ matcher: PatternMatcher
  ) -> String? {
    // Compiling costs more than all else here; a pattern that does not compile was reported where the
    // profile was read.
    guard pattern.mayMatch(in: CharacterPlaces(document.text.bytes, piece)),
      case .success(let match?) = Result(catching: {
        try matcher.firstMatch(of: pattern.compiled(), in: document.text.bytes, piece: piece)
      })
    else { return nil }
    return document.text.string(match.range)
  }
}

extension [ProfileCandidate] {
  private static var shortTitle: Int { 1000 }

  /// The profile for a document: one that knows its title before one that knows its language.
  package func choice(for document: Document) -> (name: String, reason: LocalizedText)? {
    // The title of a draft is short, unless it is contrived.
    let isShort = document.pieces(of: .title).allSatisfy { $0.count <= Self.shortTitle }
    let matcher = PatternMatcher(isShort ? MatchBudget(match: 10_000, steps: nil) : MatchBudget())
    for candidate in filter({ !$0.isGeneral }) + filter(\.isGeneral) {
      if let reason = candidate.reason(for: document, matcher) { return (candidate.name, reason) }
    }
    return nil
  }
}
