import Diagnostics
import DocumentModel
import SourceText
import YAMLTree

extension RuleFileDecoder {
  static let ruleKeys = [
    "id", "severity", "title", "message", "why", "basis", "in", "mask", "unless", "width", "tags",
    "aggregate", "yields-to", "fix", "variants", "examples", "cases", "when", "enabled",
  ]
  private static let ruleKeysAndKinds = ruleKeys + RuleKind.names
  static let caseKeys = ["severity", "message", "in", "mask", "unless", "when"]
  private static let ruleName = LocalizedText(zh: "规则", en: "a rule")

  /// What a rule says once and its cases may say anew.
  struct Shared {
    var message: LocalizedTemplate?
    /// The message as written, to place faults in its captures.
    var messageNode: YAMLNode?
    var scopes: [Scope]?
    var mask: [MaskKind] = []
    var unless: WrittenText?
    var condition: DocumentCondition?
    var isWidthExact = false
  }

  /// Reads one rule; nil where it is not whole, and then a fault says why.
  mutating func rule(_ node: YAMLNode) -> RuleDefinition? {
    let what = Self.ruleName
    guard let fields = decoder.fields(of: node, what: what, known: Self.ruleKeysAndKinds)
    else { return nil }
    let owed = ["id", "severity", "message", "basis"] + (isTrusted ? [] : ["examples"])
    for key in owed where !fields.has(key) {
      decoder.reportMissing(key, at: node.span, in: what)
    }
    let id = decoder.written(fields["id"])
    if let id { checkIdentifier(id) }
    let severity = decoder.choice(
      fields["severity"], Severity.self, what: LocalizedText(zh: "级别", en: "severity"))
    var shared = Shared()
    shared.isWidthExact = isWidthExact(fields["width"])
    shared.message = template(fields["message"])
    shared.messageNode = fields["message"]
    shared.scopes = fields["in"].map { self.scopes($0) }
    shared.mask = mask(fields["mask"])
    shared.unless = pattern(fields["unless"], exact: shared.isWidthExact)?.written
    shared.condition = condition(fields["when"])
    let basis = fields["basis"].flatMap { self.basis($0) }
    let isAggregate = decoder.boolean(fields["aggregate"]) ?? false
    let cases = cases(in: fields, of: node, shared: shared, isAggregate: isAggregate)
    let title = decoder.localized(
      fields["title"], what: LocalizedText(zh: "'title'", en: "'title'"))
    let why = decoder.localized(fields["why"], what: LocalizedText(zh: "'why'", en: "'why'"))
    let fix = fix(fields["fix"])
    let examples = examples(fields["examples"])
    let noVariants = noVariantsReason(fields["variants"])
    let yields = yieldTargets(fields["yields-to"])
    let tags = decoder.writtenList(fields["tags"]).map(\.text)
    guard let id, let severity, let message = shared.message, let basis, !cases.isEmpty else {
      return nil
    }
    return RuleDefinition(
      id: RuleID(id.text), idSpan: id.span, file: file.path, severity: severity, message: message,
      title: title, why: why, basis: basis, tags: tags,
      isEnabled: decoder.boolean(fields["enabled"]) ?? true, isWidthExact: shared.isWidthExact,
      isAggregate: isAggregate, yieldsTo: yields, fix: fix, noVariantsReason: noVariants,
      cases: cases, examples: examples, vocabulary: file.vocabulary)
  }

  private mutating func cases(
    in fields: Fields, of node: YAMLNode, shared: Shared, isAggregate: Bool
  ) -> [RuleCase] {
    let given = RuleKind.names.filter { fields.has($0) }
    guard let list = fields["cases"] else {
      guard let kind = oneKind(given, in: fields, of: node) else { return [] }
      return [ruleCase(kind, fields: fields, own: nil, shared: shared, isAggregate: isAggregate)]
        .compactMap { $0 }
    }
    if let extra = given.first, let span = fields.keySpan(extra) {
      decoder.report(
        "rule-file.kind", at: span,
        LocalizedText(
          zh: "有 'cases' 时，'\(extra)' 应写在各个分支里",
          en: "with 'cases', '\(extra)' belongs inside the cases"))
    }
    var cases: [RuleCase] = []
    var first: String?
    for item in decoder.items(list) {
      let what = LocalizedText(zh: "一个分支", en: "a case")
      guard
        let own = decoder.fields(of: item, what: what, known: Self.caseKeys + RuleKind.names),
        let kind = oneKind(RuleKind.names.filter { own.has($0) }, in: own, of: item)
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
      if let one = ruleCase(kind, fields: own, own: own, shared: shared, isAggregate: isAggregate) {
        cases.append(one)
      }
    }
    return cases
  }

  private mutating func oneKind(_ given: [String], in fields: Fields, of node: YAMLNode) -> String?
  {
    if given.count == 1 { return given[0] }
    let names = RuleKind.names.joined(separator: ", ")
    if let second = given.dropFirst().first, let span = fields.keySpan(second) {
      decoder.report(
        "rule-file.kind", at: span,
        LocalizedText(
          zh: "一条规则只能有一个种类，这里有 \(given.count) 个：\(given.joined(separator: ", "))",
          en:
            "a rule has exactly one kind, here are \(given.count): \(given.joined(separator: ", "))"
        ))
    } else {
      decoder.report(
        "rule-file.kind", at: SourceSpan(at: node.span.start),
        LocalizedText(
          zh: "规则没有写种类（检查什么）", en: "the rule has no kind: it does not say what to look for"),
        notes: [Note(LocalizedText(zh: "种类：\(names)", en: "kinds: \(names)"))])
    }
    return nil
  }

  private mutating func ruleCase(
    _ kind: String, fields: Fields, own: Fields?, shared: Shared, isAggregate: Bool
  ) -> RuleCase? {
    var said = shared
    var severity: Severity?
    var message: LocalizedTemplate?
    if let own {
      severity = decoder.choice(
        own["severity"], Severity.self, what: LocalizedText(zh: "级别", en: "severity"))
      message = template(own["message"])
      if let node = own["in"] { said.scopes = scopes(node) }
      if let node = own["mask"] { said.mask = mask(node) }
      if let node = own["when"] { said.condition = condition(node) }
      if let node = own["unless"] {
        said.unless = pattern(node, exact: shared.isWidthExact)?.written
      }
    }
    guard let name = RuleKind(rawValue: kind), let node = fields[kind],
      let (body, captures) = body(name, node, shared: said)
    else { return nil }
    var known = captures.union(["match"])
    if isAggregate { known.insert("count") }
    checkCaptures(own?["message"] ?? shared.messageNode, known: known)
    return RuleCase(
      severity: severity, message: message, condition: said.condition,
      scopes: said.scopes ?? name.defaultScopes,
      mask: said.mask, unless: said.unless, body: body)
  }
}
