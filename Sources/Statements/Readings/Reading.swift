internal import DocumentModel

/// One way to read some numbers of a passage together.
///
/// Those who weigh and choose share one record of it, so that it is copied at the cost of one reference.
@dynamicMemberLookup
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

  private final class Shared: Sendable {
    let parts: ReadingParts

    init(_ parts: ReadingParts) { self.parts = parts }
  }

  private var shared: Shared

  /// A reading; nil where its numbers cannot be computed with.
  ///
  /// `strength` says how sure the words are, `fit` whether the numbers fit.
  init?(
    _ kind: StatementKind, _ roles: [String: [Mention]], subject: Mention, note: String = "",
    strength: @autoclosure () -> Strength, fit: () throws(ArithmeticFault) -> Bool
  ) {
    let holds: Bool
    do {
      holds = try fit()
    } catch {
      return nil
    }
    shared = Shared(
      ReadingParts(
        kind: kind, roles: roles, subject: subject, strength: strength(), holds: holds, note: note))
  }

  /// A part, by its name in ``ReadingParts``; inlined, so that only this one is read.
  @inline(__always)
  package subscript<Part>(dynamicMember part: KeyPath<ReadingParts, Part>) -> Part {
    shared.parts[keyPath: part]
  }

  /// The same of a part that may change, at the cost of a record.
  @inline(__always)
  package internal(set) subscript<Part>(dynamicMember part: WritableKeyPath<ReadingParts, Part>)
    -> Part
  {
    get { shared.parts[keyPath: part] }
    set {
      var parts = shared.parts
      parts[keyPath: part] = newValue
      shared = Shared(parts)
    }
  }
}

// What key paths and other targets read by name.
extension Reading {
  package var kind: StatementKind { shared.parts.kind }
  package var roles: [String: [Mention]] { shared.parts.roles }
  package var holds: Bool { shared.parts.holds }
  package var note: String { shared.parts.note }
  package internal(set) var subject: Mention {
    get { shared.parts.subject }
    set { self[dynamicMember: \.subject] = newValue }
  }
  package internal(set) var strength: Strength {
    get { shared.parts.strength }
    set { self[dynamicMember: \.strength] = newValue }
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

  /// The places of all its numbers.
  package var places: Set<Int> {
    var places: Set<Int> = []
    for mentions in roles.values {
      for mention in mentions { places.insert(mention.numberRange.lowerBound) }
    }
    return places
  }
}
