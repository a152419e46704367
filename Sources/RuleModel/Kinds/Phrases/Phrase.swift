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
  /// Where ``find`` is the right word, what stands by a slip for each of its characters.
  package let slips: [String]

  package init(
    find: SourceString, replacement: String? = nil, unless: RulePattern? = nil,
    withholdsFix: Bool = false, isNear: Bool = false, slips: [String] = []
  ) {
    self.find = find
    self.replacement = replacement
    self.unless = unless
    self.withholdsFix = withholdsFix
    self.isNear = isNear
    self.slips = slips
  }

  /// Reads `治(智制)理(里)`: behind a character stands in brackets what is put for it by a slip.
  init(slips text: String) {
    var word = String.UnicodeScalarView()
    var slips: [String] = []
    var isInside = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(", ")": isInside = scalar == "("
      case _ where isInside && !slips.isEmpty: slips[slips.count - 1].unicodeScalars.append(scalar)
      default:
        word.append(scalar)
        slips.append("")
      }
    }
    self.init(
      find: SourceString(String(word)), replacement: String(word), slips: slips)
  }
}
