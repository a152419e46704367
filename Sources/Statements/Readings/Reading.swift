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
  package let subject: Mention
  package let strength: Strength
  /// Whether the numbers fit, to the rounding written.
  package let holds: Bool
  package let note: String
  /// The word that binds a rate to its part: 化解 of 纠纷化解率.
  var anchor: String?
  /// A number in the name of the first one: the 三次 of 三次产业比重.
  var before: Mention?

  /// A reading; nil where its numbers cannot be computed with.
  ///
  /// - Parameters:
  ///   - kind: How the numbers belong together.
  ///   - roles: The mentions by role.
  ///   - subject: The number that the other ones must yield.
  ///   - note: The form of the statement, as rules name it.
  ///   - strength: How sure the words are.
  ///   - fit: Whether the numbers fit.
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

  /// The places of all its numbers.
  package var places: Set<Int> {
    roles.values.reduce(into: []) { places, mentions in
      places.formUnion(mentions.map(\.quantity.range.lowerBound))
    }
  }
}
