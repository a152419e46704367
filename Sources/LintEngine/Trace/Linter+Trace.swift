package import DocumentModel
package import RuleModel

extension Linter {
  /// Runs one rule over a document and records what it does.
  ///
  /// - Parameters:
  ///   - rule: The rule; it must be one of the linter's.
  ///   - document: The document.
  ///   - interest: The stretch of block text that is asked about; nil for all of it.
  /// - Returns: What happened, in order.
  package func trace(_ rule: RuleDefinition, on document: Document, at interest: TextRange?)
    -> [MatchTrace.Event]
  {
    let trace = MatchTrace(interest: interest)
    let context = LintContext(document: document, sections: sections, limits: limits)
    context.trace = trace
    guard let compiled = rules.first(where: { $0.definition.id == rule.id }) else { return [] }
    do {
      let found = try compiled.findings(in: context)
      let kept = yielding(to: rule, beside: (compiled, found), context).kept(found, of: rule)
      for one in found {
        let isKept = kept.contains { $0.finding.range == one.finding.range }
        trace.add(isKept ? .reported(one.finding.range) : .yielded(one.finding.range))
      }
    } catch {
      trace.add(.stopped(error))
    }
    return trace.events
  }

  /// The findings of the rules that a rule yields to.
  private func yielding(
    to rule: RuleDefinition, beside own: (CompiledRule, [CaseFinding]),
    _ context: LintContext
  ) -> Yielding {
    context.trace = nil
    let names = Set(rule.yieldsTo.map(\.rule))
    var found = [(rule: own.0, found: own.1)]
    for other in rules where names.contains(other.definition.id) {
      if case .success(let findings) = Result(catching: { try other.findings(in: context) }) {
        found.append((rule: other, found: findings))
      }
    }
    return Yielding(found, in: context.document)
  }
}
