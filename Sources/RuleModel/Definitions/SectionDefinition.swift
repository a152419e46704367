package import Diagnostics
package import SourceText

/// A content that a genre requires.
package struct SectionDefinition: Sendable {
  package let key: String
  package let span: SourceSpan
  package let title: LocalizedText
  /// Searched in the words of headings.
  package let headings: [RulePattern]
  /// Whole wordings that a heading may miss by a slip of one or two characters.
  package let near: [SourceString]
  /// Searched in the first clause of paragraphs, list items and lower headings.
  package let lead: [RulePattern]
  /// Searched in the paragraphs before the first heading.
  package let opening: [RulePattern]
  /// Searched in running text: weak evidence only.
  package let text: [RulePattern]
  package let level: Int
  /// The key it should follow.
  package let after: String?
  package let isOptional: Bool
  /// It needs no section of its own.
  package let isAnywhere: Bool
  package let basis: Basis?
}
