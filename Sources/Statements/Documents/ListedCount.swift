internal import DocumentModel

/// Numbers that can announce a list.
enum ListedCount {
  /// Whether a number counts what may be listed: not many, exact, whole.
  static func isStated(_ mention: Mention) -> Bool {
    let other: Cues = [
      .rise, .fall, .base, .each, .compare, .greater, .less, .negation, .remainder, .others,
    ]
    return canBeStated(mention) && !mention.has(other)
  }

  /// The same behind a mark that opens the list: falls into three groups: ….
  static func canBeStated(_ mention: Mention, hasBlanks: Bool = false) -> Bool {
    mention.kind == .count && mention.quantity.approximation == nil
      && mention.quantity.scale == .one && mention.quantity.value.denominator == 1
      && mention.quantity.value > .one && mention.quantity.value < Rational(21)
      && !mention.has(.greater)
      // Grants were made to four schools.
      && (!mention.has(.to) || hasBlanks && !mention.has([.rise, .fall, .from]))
  }
}
