internal import DocumentModel

/// One way to read some numbers of a passage together.
package struct Reading: Sendable {
  /// How sure the words are that the numbers are meant so.
  package enum Strength: Int, Comparable, Sendable {
    /// Enough to explain numbers, not to object to them.
    case weak
    /// Enough for a warning.
    case likely
    /// Enough for an error.
    case strong

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  package let kind: StatementKind
  /// The mentions by role: part, whole, rate, from, to, by, parts.
  package let roles: [String: [Mention]]
  /// The number that the other ones must yield.
  package internal(set) var subject: Mention
  package internal(set) var strength: Strength
  /// Whether the numbers fit, to the rounding written.
  package let holds: Bool
  package let note: String
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

  /// A reading; nil where its numbers cannot be computed with.
  ///
  /// `strength` says how sure the words are, `fit` whether the numbers fit.
  init?(
    _ kind: StatementKind, _ roles: [String: [Mention]], subject: Mention, note: String = "",
    strength: @autoclosure () -> Strength, fit: () throws(ArithmeticFault) -> Bool
  ) {
    do {
      holds = try fit()
    } catch {
      return nil
    }
    self.kind = kind
    self.roles = roles
    self.subject = subject
    self.note = note
    self.strength = strength()
  }

  /// Whether it may be meant where `bound` fails: it has its numbers and more, or its part with a number
  /// that is no whole of another part.
  func stands(beside bound: Reading) -> Bool {
    if bound.places.isSubset(of: places) {
      // £195,000 of £780,000 and £234,000: the part of the one is no whole of the other.
      if kind == .rate, let part = bound.roles["part"]?.first,
        roles["whole"]?.contains(where: { $0.range == part.range }) ?? false
      {
        return false
      }
      return kind == bound.kind || places != bound.places || note == "side"
    }
    guard kind == .rate, let part = bound.roles["part"]?.first,
      places.contains(part.quantity.range.lowerBound)
    else { return false }
    return !roles.values.joined().contains {
      $0.isBehindSlash && !bound.places.contains($0.quantity.range.lowerBound)
    }
  }

  /// It says which of two numbers is the greater one, and nothing of how much.
  var saysOrder: Bool { note == "direction" || note == "order" || note == "equal" }

  /// It says that one part is no more than its whole, and nothing of the others; in a language that does not
  /// part words.
  var saysLessThanSum = false

  /// The places of all its numbers.
  package var places: Set<Int> {
    var places: Set<Int> = []
    for mentions in roles.values {
      for mention in mentions { places.insert(mention.numberRange.lowerBound) }
    }
    return places
  }
}
