internal import DocumentModel

/// What ``Reading`` shares.
package struct ReadingParts: Sendable {
  let kind: StatementKind
  /// The mentions by role: part, whole, rate, from, to, by, parts.
  let roles: [String: [Mention]]
  /// The number that the other ones must yield.
  var subject: Mention
  var strength: Reading.Strength
  /// Whether the numbers fit, to the rounding written.
  let holds: Bool
  let note: String
  /// The word that binds a rate to its part: 化解 of 纠纷化解率.
  var anchor: String?
  /// The words before the subject say nothing of it.
  var startsAtNumber = false
  /// A number in the name of the first one: the 三次 of 三次产业比重.
  var before: Mention?
  /// That there are no others makes its numbers a pair, not the words between them.
  var isPair = false
  /// Marks and words bind its numbers so that others do not explain them.
  var isBound = false
  /// The numbers of which a slip of the hand would make it hold, where nothing else speaks for it.
  var suspects: Set<Int> = []
  /// Its numbers follow from their order and measure, so that other ones which fit by accident do not excuse it.
  var isFirm = false
  /// Its digits alone say that its numbers belong together, so any other reading comes first.
  var isByDigits = false
  /// The same, and numbers that have nothing to do with each other would hardly ever be so near to fitting: words around
  /// them do not speak against it.
  var isSure = false
  /// What is reported where words around the numbers are the fault.
  var shown: TextRange?
  /// How many items or names a list has.
  package internal(set) var listed: Int?
  /// It says that one part is no more than its whole, and nothing of the others; in a language that does not
  /// part words.
  var saysLessThanSum = false
}
