/// What a typed hole of a pattern, `{name:type}`, takes.
package enum HoleType: String, CaseIterable, Hashable, Sendable {
  case number
  case count
  case money
  case percent
  case points
  case times
  case date
  case year
  case ordinal

  /// The kind of quantity it takes; nil for `date` and `year`.
  package var quantityKind: Quantity.Kind? {
    switch self {
    case .number: .number
    case .count: .count
    case .money: .money
    case .percent: .percent
    case .points: .points
    case .times: .times
    case .ordinal: .ordinal
    case .date, .year: nil
    }
  }
}

/// The regular expression (PCRE2 with UTF and UCP) that finds candidates for `{name:type}`.
///
/// Blanks and words of approximation around the fact are taken; the group `name` is the fact itself.
/// The expression is built from the scanner's own tables and may take a little more than the scanner:
/// a match holds only where ``Swift/Array/quantity(exactly:kind:)`` or
/// ``Swift/Array/date(exactly:)`` knows its group. It holds unnamed groups of no capture.
///
/// - Parameters:
///   - name: A group name; it goes in unchecked.
///   - type: What the hole takes.
/// - Returns: The text of the expression.
package func holePattern(name: String, type: HoleType) -> String {
  let blanks = "\(NumberScalars.blankClass)*"
  let fact = "(?<\(name)>\(HolePattern.expression(of: type)))"
  switch type {
  case .date, .year, .ordinal: return "(?:\(blanks)\(fact)\(blanks))"
  default:
    let suffix = "(?:\(blanks)\(ApproximationWords.suffixes.alternatives))?"
    return "(?:\(blanks)\(ApproximationWords.prefixExpression)\(fact)\(suffix)\(blanks))"
  }
}
