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
      if let type = HoleType(rawValue: hole.type) {
        environment[hole.name] = type.quantityKind.map { .quantity($0) } ?? .date
      }
    }
    return environment
  }
}
