package import Diagnostics
package import RuleModel

extension ExampleFailure {
  /// The failure as diagnostics of a rule file: one a place that differs.
  package var diagnostics: [(file: String, diagnostic: Diagnostic)] {
    let faults =
      stops.isEmpty
      ? differences.map { ($0.range, .exampleDiffers(rule.id, isMissing: $0.isMissing, variant)) }
      : [(0..<min(1, example.written.text.utf8.count), EngineFault.exampleStopped(stops, variant))]
    return faults.map { range, fault in
      let (file, span) = rule.place(of: example.written.span(of: range))
      return (file, fault.diagnostic(at: span))
    }
  }
}

/// Parts of a rule that no example needs, reported together where they stand in one pattern.
package struct UnneededParts {
  private let parts: [RulePart]

  /// Groups parts by the pattern that holds them, in the order given.
  package static func grouped(_ parts: [RulePart]) -> [UnneededParts] {
    var groups: [[RulePart]] = []
    for part in parts {
      let index = groups.firstIndex {
        $0.first?.whole == part.whole && $0.first?.kind == part.kind && part.kind != .phrase
      }
      if let index { groups[index].append(part) } else { groups.append([part]) }
    }
    return groups.map(UnneededParts.init)
  }

  private init(_ parts: [RulePart]) { self.parts = parts }

  /// What is reported of the parts, at the first of them.
  ///
  /// - Parameter rule: The rule that they are parts of.
  /// - Returns: The file they stand in, and a diagnostic; nil where there are none.
  package func diagnostic(in rule: RuleDefinition) -> (file: String, diagnostic: Diagnostic)? {
    guard let first = parts.first else { return nil }
    let (file, span) = rule.place(of: first.span)
    let fault = EngineFault.uncovered(first.kind, rule.id, parts.map(\.text))
    return (file, fault.diagnostic(at: span))
  }
}
