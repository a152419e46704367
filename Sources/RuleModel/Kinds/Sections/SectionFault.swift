/// What can be wrong with the contents that a genre requires.
package enum SectionFault: String, CaseIterable, Hashable, Sendable {
  case missing
  /// Present only in running text.
  case weak
  /// Present only as a lower heading, a paragraph or an item of a list.
  case runIn = "run-in"
  /// A heading that differs from the expected words by a slip of one or two characters.
  case typo
  case empty
  case order
  case duplicate
}
