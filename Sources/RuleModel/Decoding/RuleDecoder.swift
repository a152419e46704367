import Diagnostics
import DocumentModel
import SourceText
import TextPattern
import YAMLTree

extension RuleFileDecoder {
  /// What a rule says once and its cases may say anew.
  struct Shared {
    var message: LocalizedTemplate?
    /// The message as written, to place faults in its captures.
    var messageNode: YAMLNode?
    var scopes: [Scope]?
    var mask: [MaskKind] = []
    var unless: RulePattern?
    var condition: DocumentCondition?
    var isWidthExact = false
    var isAggregate = false
    /// The fix's template as written.
    var fixNode: YAMLNode?
    var within: [Scope] = []
    var outside: [Scope] = []
    /// The scopes of the case that is read.
    var pieces: [Scope] = []
  }

  /// Reads one rule; nil where it is not whole, and then a fault says why.
  mutating func rule(_ node: YAMLNode) -> RuleDefinition? {
    guard let fields = decoder.fields(of: node, RuleKey.self) else { return nil }
    let id = decoder.written(fields[.id])
    if let id { checks.checkIdentifier(id, &decoder) }
    let severity = decoder.choice(fields[.severity], Severity.self)
    var shared = Shared()
    shared.isWidthExact =
      decoder.choice(fields[.width], among: [("exact", true), ("both", false)]) ?? false
    shared.message = template(fields[.message])
    shared.messageNode = fields[.message]
    shared.scopes = fields[.in].map { self.scopes($0) }
    shared.within = fields[.within].map { self.scopes($0) } ?? []
    shared.outside = fields[.outside].map { self.scopes($0) } ?? []
    shared.mask = mask(fields[.mask])
    shared.unless = pattern(fields[.unless], exact: shared.isWidthExact)
    shared.condition = condition(fields[.when])
    shared.isAggregate = decoder.boolean(fields[.aggregate]) ?? false
    let fix = fix(fields[.fix])
    shared.fixNode = fields[.fix].flatMap { decoder.fields(of: $0, FixKey.self)?[.replace] }
    let basis = basis(fields[.basis])
    let cases = cases(in: fields, of: node, shared: shared)
    let title = decoder.localized(fields[.title])
    let why = decoder.localized(fields[.why])
    let examples = examples(fields[.examples])
    let noVariants = noVariantsReason(fields[.variants])
    let yields = yieldTargets(fields[.yieldsTo])
    let tags = decoder.writtenList(fields[.tags]).map(\.text)
    guard let id, let severity, let message = shared.message, let basis, !cases.isEmpty else {
      return nil
    }
    let rule = RuleDefinition(
      id: RuleID(id.text), idSpan: id.span, files: files, node: node, base: base,
      severity: severity,
      message: message, title: title, why: why, basis: basis, tags: tags,
      isEnabled: decoder.boolean(fields[.enabled]) ?? true, isWidthExact: shared.isWidthExact,
      isAggregate: shared.isAggregate, yieldsTo: yields, fix: fix,
      withholdsFix: withholdsFix(fields[.fix]), noVariantsReason: noVariants,
      cases: cases, examples: examples, vocabulary: file.vocabulary)
    for unless in Set(cases.compactMap(\.unless)) { checks.checkExcuse(unless, of: rule, &decoder) }
    return rule
  }

  private mutating func cases(in fields: Fields<RuleKey>, of node: YAMLNode, shared: Shared)
    -> [RuleCase]
  {
    let given = fields.kinds
    guard let list = fields[.cases] else {
      guard let kind = oneKind(given, in: fields, of: node), let body = fields[kind] else {
        return []
      }
      return [ruleCase(kind, body, own: nil, shared: shared)].compactMap { $0 }
    }
    if let extra = given.first, let span = fields.keySpan(extra) {
      decoder.report(
        "rule-file.kind", at: span,
        LocalizedText(
          zh: "有 'cases' 时，'\(extra)' 应写在各个分支里",
          en: "with 'cases', '\(extra)' belongs inside the cases"))
    }
    var cases: [RuleCase] = []
    var first: RuleKind?
    for item in decoder.items(list) {
      guard let own = decoder.fields(of: item, CaseKey.self),
        let kind = oneKind(own.kinds, in: own, of: item)
      else { continue }
      if let first, first != kind, let span = own.keySpan(kind) {
        decoder.report(
          "rule-file.kind", at: span,
          LocalizedText(
            zh: "同一条规则的分支须是同一种类：前面是 '\(first)'，这里是 '\(kind)'",
            en: "the cases of a rule are of one kind: '\(first)' before, '\(kind)' here"))
        continue
      }
      first = kind
      if let body = own[kind], let one = ruleCase(kind, body, own: own, shared: shared) {
        cases.append(one)
      }
    }
    return cases
  }

  private mutating func oneKind<Key: KindHoldingKey>(
    _ given: [RuleKind], in fields: Fields<Key>, of node: YAMLNode
  ) -> RuleKind? {
    if given.count == 1 { return given[0] }
    let names = RuleKind.names.joined(separator: ", ")
    if let second = given.dropFirst().first, let span = fields.keySpan(second) {
      let list = given.map(\.rawValue).joined(separator: ", ")
      decoder.report(
        "rule-file.kind", at: span,
        LocalizedText(
          zh: "一条规则只能有一个种类，这里有 \(given.count) 个：\(list)",
          en: "a rule has exactly one kind, here are \(given.count): \(list)"))
    } else {
      decoder.report(
        "rule-file.kind", at: SourceSpan(at: node.span.start),
        LocalizedText(
          zh: "规则没有写种类（检查什么）", en: "the rule has no kind: it does not say what to look for"),
        notes: [Note(LocalizedText(zh: "种类：\(names)", en: "kinds: \(names)"))]
          + Advice.sample(RuleKind.phrases.body.definition))
    }
    return nil
  }

  private mutating func ruleCase(
    _ kind: RuleKind, _ node: YAMLNode, own: Fields<CaseKey>?, shared: Shared
  ) -> RuleCase? {
    var said = shared
    var severity: Severity?
    var message: LocalizedTemplate?
    if let own {
      severity = decoder.choice(own[.severity], Severity.self)
      message = template(own[.message])
      if let node = own[.in] { said.scopes = scopes(node) }
      if let node = own[.within] { said.within = scopes(node) }
      if let node = own[.outside] { said.outside = scopes(node) }
      if let node = own[.mask] { said.mask = mask(node) }
      if let node = own[.when] { said.condition = condition(node) }
      if let node = own[.unless] {
        said.unless = pattern(node, exact: shared.isWidthExact)
      }
    }
    said.pieces = said.scopes ?? kind.defaultScopes
    guard let decoded = kind.body.decode(node, of: said, by: &self) else { return nil }
    let known = { decoded.captures().union(shared.isAggregate ? ["match", "count"] : ["match"]) }
    checks.checkCaptures(of: own?[.message] ?? shared.messageNode, known: known(), &decoder)
    checks.checkCaptures(of: shared.fixNode, known: known(), &decoder)
    return RuleCase(
      severity: severity, message: message, condition: said.condition,
      scopes: said.pieces, within: said.within, outside: said.outside,
      mask: said.mask, unless: said.unless, withholdsFix: withholdsFix(own?[.fix]),
      body: decoded.body)
  }
}
