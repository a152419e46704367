import DocumentModel
package import TextPattern

extension ClaimBody {
  /// The types of a pattern's captures: holes by their type, other groups as text.
  package static func environment(names: Set<String>, holes: [PatternExpansion.Hole])
    -> [String: ExpressionType]
  {
    var environment = Dictionary(
      uniqueKeysWithValues: names.map { ($0, ExpressionType.string) })
    for hole in holes {
      switch HoleType(rawValue: hole.type) {
      case .date, .year: environment[hole.name] = .date
      case .number, .count, .percent, .money, .points, .times, .ordinal:
        environment[hole.name] = .quantity
      case nil: break
      }
    }
    return environment
  }
}
