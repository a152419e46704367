import Diagnostics
import DocumentModel
import SourceText
import YAMLTree

/// Reads the cases of a rule: what it says once holds for each case that does not say otherwise.
struct CaseDecoder {
  /// Where a rule, or a case of it, looks.
  private struct Reach {
    var scopes: [Scope]?
    var within: [Scope] = []
    var outside: [Scope] = []
    var mask: [MaskKind] = []
    var unless: RulePattern?
    var condition: DocumentCondition?

    /// Lays what a mapping says over what was said before.
    mutating func lay<Key: KindHoldingKey>(_ fields: Fields<Key>, _ reader: RuleReader) {
      func scopes(_ node: YAMLNode) -> [Scope] {
        node.items.compactMap { $0.text.flatMap { Scope(written: $0) } }
      }
      if let node = fields[.in] { self.scopes = scopes(node) }
      if let node = fields[.within] { within = scopes(node) }
      if let node = fields[.outside] { outside = scopes(node) }
      if let node = fields[.mask] {
        mask = node.items.compactMap { $0.text.flatMap(MaskKind.init(rawValue:)) }
      }
      if let node = fields[.unless] { unless = reader.freePattern(node) }
      if fields[.when] != nil {
        condition = reader.condition(fields.mapping(.when, ConditionKey.self))
      }
    }
  }

  private let rule: Fields<RuleKey>
  private let reader: RuleReader
  private let reach: Reach

  init(_ rule: Fields<RuleKey>, _ reader: RuleReader) {
    self.rule = rule
    self.reader = reader
    var reach = Reach()
    reach.lay(rule, reader)
    self.reach = reach
  }

  /// - Parameter node: The rule.
  /// - Returns: The cases that are whole; what is wrong with the others was reported.
  func cases(of node: YAMLNode) -> [RuleCase] {
    guard let list = rule[.cases] else {
      guard let (kind, body) = kind(rule, of: node) else { return [] }
      return [ruleCase(kind, body.value, reach, own: nil)].compactMap { $0 }
    }
    if reader.checks != nil, let (extra, body) = kinds(rule).first {
      reader.report(.kindBesideCases(extra.rawValue), at: body.key.span)
    }
    var cases: [RuleCase] = []
    var first: RuleKind?
    for item in list.items {
      guard let own = reader.fields(of: item, CaseKey.self), let (kind, body) = kind(own, of: item)
      else { continue }
      if let first, first != kind {
        reader.report(.mixedKinds(kind.rawValue, before: first.rawValue), at: body.key.span)
        continue
      }
      first = kind
      var said = reach
      said.lay(own, reader)
      if let one = ruleCase(kind, body.value, said, own: own) { cases.append(one) }
    }
    return cases
  }

  /// The kinds that are there, in the order of their list.
  private func kinds<Key: KindHoldingKey>(_ fields: Fields<Key>) -> [(RuleKind, YAMLEntry)] {
    RuleKind.named.compactMap { kind, name in fields.entry(named: name).map { (kind, $0) } }
  }

  /// The one kind of a rule or case; nil, and a fault, where there is none or another one.
  private func kind<Key: KindHoldingKey>(_ fields: Fields<Key>, of node: YAMLNode) -> (
    RuleKind, YAMLEntry
  )? {
    // A verified pack has one kind for each rule.
    if reader.checks == nil {
      for (kind, name) in RuleKind.named {
        if let entry = fields.entry(named: name) { return (kind, entry) }
      }
      return nil
    }
    let given = kinds(fields)
    if given.count == 1 { return given[0] }
    if given.count > 1 {
      reader.report(.severalKinds(given.map(\.0.rawValue)), at: given[1].1.key.span)
    } else {
      reader.report(.noKind, at: SourceSpan(at: node.span.start))
    }
    return nil
  }

  private func ruleCase(_ kind: RuleKind, _ node: YAMLNode, _ said: Reach, own: Fields<CaseKey>?)
    -> RuleCase?
  {
    var reader = reader
    reader.pieces = said.scopes ?? kind.defaultScopes
    let message = reader.template(own?[.message])
    guard let body = kind.read(node, reader) else { return nil }
    if let checks = reader.checks {
      let isAggregate = rule.boolean(.aggregate) ?? false
      let known = body.captures.union(isAggregate ? ["match", "count"] : ["match"])
      checks.checkCaptures(of: own?[.message] ?? rule[.message], known: known)
      checks.checkCaptures(of: rule.mapping(.fix, FixKey.self)?[.replace], known: known)
    }
    return RuleCase(
      severity: own?.choice(.severity, Severity.self), message: message,
      condition: said.condition, scopes: reader.pieces, within: said.within,
      outside: said.outside, mask: said.mask, unless: said.unless,
      withholdsFix: own?.text(.fix) == "none", body: body)
  }
}
