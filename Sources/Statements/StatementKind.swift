/// How numbers can belong together, by the names that rules have for it.
package enum StatementKind: String, CaseIterable, Sendable {
  /// A part, its whole and their rate.
  case rate
  /// Two values of one thing, what parts them, and the rate of the change.
  case change
  /// A whole and its parts.
  case split
  /// Percentages of one whole.
  case shares
  /// What was there, what came, what went, what is left.
  case balance
  /// A total, how many share it, and what each has.
  case average
  /// Two values and how many times the one is the other.
  case factor
  /// A number whose unit cannot be meant: percent for points, a lost sign.
  case unit
  /// One quantity said twice.
  case same
  /// A number, and what is listed of it.
  case listing
  /// The ends of a range, and a number that must lie in it.
  case range

  /// What a number is in a statement.
  package struct Role: Sendable {
    package let name: String
    /// There may be several of it.
    package let isList: Bool

    init(_ name: String, isList: Bool = false) {
      self.name = name
      self.isList = isList
    }
  }

  /// Another part of a whole, and its share.
  private static var ofSibling: [Role] { [Role("sibling"), Role("share")] }

  /// The roles that a statement of the kind may have; not each one has them all.
  package var roles: [Role] {
    switch self {
    case .rate: [Role("part"), Role("rest"), Role("whole"), Role("rate")] + Self.ofSibling
    case .change: [Role("from"), Role("to"), Role("by"), Role("rate")]
    case .split: [Role("whole"), Role("parts", isList: true)]
    case .shares: [Role("parts", isList: true)]
    case .balance:
      [
        Role("opening"), Role("came", isList: true), Role("went", isList: true), Role("closing"),
      ]
    case .average: [Role("total"), Role("count"), Role("parts", isList: true), Role("each")]
    case .factor: [Role("from"), Role("to"), Role("times")]
    case .unit: [Role("rate"), Role("of"), Role("number")]
    case .same: [Role("first"), Role("second"), Role("figure")]
    case .listing: [Role("count"), Role("values", isList: true)]
    case .range: [Role("low"), Role("high"), Role("value")]
    }
  }
}

/// Which words of a statement are reported.
package enum StatementPlace: String, CaseIterable, Sendable {
  /// The number that does not fit, with the words that say what it is.
  case subject
  /// The parts, from the first one to the last.
  case parts
}
