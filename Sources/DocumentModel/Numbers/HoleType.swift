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

  /// The hole that takes a kind of quantity.
  init(taking kind: Quantity.Kind) {
    self =
      switch kind {
      case .number: .number
      case .count: .count
      case .money: .money
      case .percent: .percent
      case .points: .points
      case .times: .times
      case .ordinal: .ordinal
      }
  }

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
