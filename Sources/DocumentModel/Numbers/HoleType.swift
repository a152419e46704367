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

  /// The kind of quantity it takes, which bears its name; nil for `date` and `year`.
  package var quantityKind: Quantity.Kind? { Quantity.Kind(rawValue: rawValue) }
}
