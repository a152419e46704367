import Diagnostics
package import DocumentModel
import SourceText
import TextPattern
import YAMLTree

extension RuleFileDecoder {
  /// A pattern as it is checked and run.
  ///
  /// - Parameters:
  ///   - node: The pattern.
  ///   - exact: Literals stand only for themselves.
  ///   - scopes: What it is matched against; nil for anything.
  /// - Returns: Nil where there is none that can be used.
  mutating func pattern(_ node: YAMLNode?, exact: Bool, in scopes: [Scope]? = nil) -> RulePattern? {
    guard let written = decoder.written(node) else { return nil }
    let pattern = RulePattern(written, file.vocabulary, isWidthExact: exact)
    return checks.accepts(pattern, in: scopes, &decoder) ? pattern : nil
  }

  /// A pattern of a rule's body, matched against the pieces of the rule's scopes.
  mutating func pattern(_ node: YAMLNode?, _ rule: Shared) -> RulePattern? {
    pattern(node, exact: rule.isWidthExact, in: rule.pieces)
  }

  /// A pattern that is kept as written where it cannot be used.
  mutating func kept(_ written: SourceString) -> RulePattern {
    let pattern = RulePattern(written, file.vocabulary)
    _ = checks.accepts(pattern, in: nil, &decoder)
    return pattern
  }

  mutating func template(_ node: YAMLNode?) -> LocalizedTemplate? {
    guard let fields = decoder.fields(of: node, LocalizedTemplateKey.self) else {
      return decoder.written(node).flatMap { template($0) }.map {
        LocalizedTemplate(zh: $0, en: $0)
      }
    }
    let chinese = decoder.written(fields[.zh]).flatMap { template($0) }
    let english = decoder.written(fields[.en]).flatMap { template($0) }
    guard let any = chinese ?? english else { return nil }
    return LocalizedTemplate(zh: chinese ?? any, en: english ?? any)
  }

  mutating func template(_ written: SourceString) -> MessageTemplate? {
    checks.accepts(written, &decoder) ? MessageTemplate(written.text) : nil
  }

  func scopes(_ node: YAMLNode) -> [Scope] {
    decoder.items(node).compactMap { decoder.written($0).flatMap { Scope(written: $0.text) } }
  }

  func mask(_ node: YAMLNode?) -> [MaskKind] {
    decoder.items(node).compactMap { decoder.choice($0, MaskKind.self) }
  }

  /// `when: {title: PATTERN, body: PATTERN, since: YEAR}`.
  mutating func condition(_ node: YAMLNode?) -> DocumentCondition? {
    guard let fields = decoder.fields(of: node, ConditionKey.self) else { return nil }
    return DocumentCondition(
      title: pattern(fields[.title], exact: false),
      body: pattern(fields[.body], exact: false),
      since: decoder.integer(fields[.since]))
  }

  mutating func fix(_ node: YAMLNode?) -> FixTemplate? {
    guard let node, !withholdsFix(node), let fields = decoder.fields(of: node, FixKey.self) else {
      return nil
    }
    let isSafe = decoder.boolean(fields[.safe]) ?? false
    let width = decoder.choice(
      fields[.width], among: [("full", FixTemplate.Change.fullWidth), ("half", .halfWidth)])
    if let width { return FixTemplate(change: width, isSafe: isSafe) }
    guard case .scalar(let scalar)? = fields[.replace]?.content else { return nil }
    // An empty replacement takes the words out.
    if scalar.text.isEmpty {
      return FixTemplate(change: .replace(.empty), isSafe: isSafe)
    }
    return decoder.written(fields[.replace]).flatMap { template($0) }
      .map { FixTemplate(change: .replace($0), isSafe: isSafe) }
  }

  /// `fix: none`.
  func withholdsFix(_ node: YAMLNode?) -> Bool {
    if case .scalar? = node?.content { return decoder.written(node)?.text == "none" }
    return false
  }

  func yieldTargets(_ node: YAMLNode?) -> [YieldTarget] {
    decoder.items(node).compactMap { item in
      guard let fields = decoder.fields(of: item, YieldKey.self) else {
        return decoder.written(item).map { YieldTarget(rule: RuleID($0.text), reach: .overlap) }
      }
      let reach = decoder.choice(
        fields[.within], among: [("overlap", YieldTarget.Reach.overlap), ("section", .section)])
      return decoder.written(fields[.rule])
        .map { YieldTarget(rule: RuleID($0.text), reach: reach ?? .overlap) }
    }
  }

  func noVariantsReason(_ node: YAMLNode?) -> String? {
    decoder.fields(of: node, VariantsKey.self).flatMap { decoder.text($0[.none]) }
  }
}

extension Scope {
  /// The scopes that take no argument, as rule files name them.
  private static let named: [(name: String, scope: Scope)] = [
    ("document", .document), ("title", .title), ("lead", .lead),
    ("heading", .heading(level: nil)), ("section", .section(key: nil)),
    ("paragraph", .paragraph), ("sentence", .sentence), ("clause", .clause),
    ("list-item", .listItem(level: nil)), ("table", .table), ("row", .row), ("cell", .cell),
    ("quote", .quote), ("sign-off", .signOff), ("attachment", .attachment), ("note", .note),
  ]

  /// How a rule file writes the scope.
  package var name: String {
    switch self {
    case .heading(let level?): "heading(\(level))"
    case .section(let key?): "section(\(key))"
    case .listItem(let level?): "list-item(\(level))"
    default: Self.named.first { $0.scope == self }?.name ?? ""
    }
  }

  /// All that may be written, arguments by their name.
  static let names = named.map(\.name) + ["heading(n)", "section(key)", "list-item(n)"]

  /// A scope as a rule file writes it: `sentence`, `heading(2)`, `section(measures)`.
  init?(written: String) {
    if let known = Self.named.first(where: { $0.name == written }) {
      self = known.scope
    } else if let level = written.argument(of: "heading").flatMap({ Int($0) }), level > 0 {
      self = .heading(level: level)
    } else if let level = written.argument(of: "list-item").flatMap({ Int($0) }), level > 0 {
      self = .listItem(level: level)
    } else if let key = written.argument(of: "section") {
      self = .section(key: key)
    } else {
      return nil
    }
  }
}

extension SubjectTraits {
  /// What the pieces of scopes can hold.
  static func pieces(of scopes: [Scope]) -> SubjectTraits {
    let isSentence = scopes.allSatisfy { $0 == .sentence || $0 == .clause }
    let isLine = scopes.allSatisfy { scope in
      switch scope {
      case .title, .heading, .paragraph, .sentence, .clause, .cell: true
      default: false
      }
    }
    return SubjectTraits(
      last: isSentence ? ["。"] : [],
      absent: scopes.allSatisfy { $0 == .clause } ? ["，", ",", "；", ";", "：", ":"] : [],
      hasLines: !isLine)
  }
}

extension String {
  /// The text between the brackets of `name(…)`.
  fileprivate func argument(of name: String) -> String? {
    guard hasPrefix("\(name)("), hasSuffix(")") else { return nil }
    let argument = dropFirst(name.count + 1).dropLast()
    return argument.isEmpty ? nil : String(argument)
  }
}
