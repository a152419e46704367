import DocumentModel
package import TextPattern

extension ClaimBody {
  /// The groups that the expressions read as lists of numbers.
  package var lists: Set<String> {
    let functions: [ExpressionFunction] = [.numbers, .lows, .highs]
    let expressions = [condition, assertion].compactMap(\.self) + show.map(\.expression)
    var names: Set<String> = []
    for expression in expressions {
      for function in functions {
        for part in expression.text.components(calling: function.rawValue) {
          names.insert(part)
        }
      }
    }
    return names
  }

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

extension String {
  /// What the text gives to calls of a function as their one argument.
  fileprivate func components(calling function: String) -> [String] {
    var names: [String] = []
    var rest = self[...]
    while let call = rest.firstRange(of: function + "(") {
      rest = rest[call.upperBound...]
      names.append(String(rest.prefix { $0 != ")" }).filter { $0 != " " })
    }
    return names
  }
}
