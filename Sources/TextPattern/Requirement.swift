/// How many characters lie before something in a match, from its start: at least, and at most.
struct Reach: Hashable, Sendable {
  /// Less than nought for what stands before the match.
  var least: Int
  /// Nil where there is no bound.
  var most: Int?

  static let start = Reach(least: 0, most: 0)

  static func + (a: Reach, b: Reach) -> Reach {
    Reach(least: a.least + b.least, most: a.most.flatMap { first in b.most.map { first + $0 } })
  }

  /// One or the other.
  func union(_ other: Reach) -> Reach {
    Reach(
      least: min(least, other.least),
      most: most.flatMap { first in other.most.map { max(first, $0) } })
  }
}

/// An end of the text that a pattern sees.
enum TextEdge: Hashable, Sendable { case beginning, end }

/// What a text must hold for a pattern to match in it, as a tree.
indirect enum Requirement: Hashable, Sendable {
  /// One of these, so far from the start of the match.
  case one(of: [SoughtCharacters], Reach)
  /// The beginning or the end of the text, so far from the start of the match.
  case edge(TextEdge, Reach)
  case all([Requirement])
  case any([Requirement])

  /// Nothing is known to be required.
  static let none = Requirement.all([])

  /// The same, told from a place so far behind the start.
  func moved(by reach: Reach) -> Requirement {
    switch self {
    case .one(let sought, let own): .one(of: sought, own + reach)
    case .edge(let edge, let own): .edge(edge, own + reach)
    case .all(let parts): .all(parts.map { $0.moved(by: reach) })
    case .any(let parts): .any(parts.map { $0.moved(by: reach) })
    }
  }
}
