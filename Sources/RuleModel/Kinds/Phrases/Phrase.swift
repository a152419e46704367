/// A word that must not stand, and the word to use.
package struct Phrase: Hashable, Sendable {
  package let find: SourceString
  package let replacement: String?
  /// What excuses the word where it follows in the sentence; it is searched from the word on.
  package let unless: RulePattern?
  /// Whether the rule's fix is not for this word (`fix: none`): it has other meanings too.
  package let withholdsFix: Bool
  /// Whether ``find`` is the right name, and what differs from it in one character must not stand.
  package let isNear: Bool

  package init(
    find: SourceString, replacement: String? = nil, unless: RulePattern? = nil,
    withholdsFix: Bool = false, isNear: Bool = false
  ) {
    self.find = find
    self.replacement = replacement
    self.unless = unless
    self.withholdsFix = withholdsFix
    self.isNear = isNear
  }
}
