import Diagnostics
package import DocumentModel
import SourceText
import TextPattern
import YAMLTree

extension RuleFileDecoder {
  /// Kebab-case: lower-case letters, digits and single hyphens, beginning with a letter.
  mutating func checkIdentifier(_ id: SourceString) {
    guard !isTrusted else { return }
    let words = id.text.split(separator: "-", omittingEmptySubsequences: false)
    let isKebab = words.allSatisfy { word in
      !word.isEmpty
        && word.utf8.allSatisfy { $0.isASCIILowercase || $0.isASCIIDigit }
    }
    guard !isKebab || id.text.utf8.first.map({ $0.isASCIIDigit }) == true else { return }
    decoder.report(
      "rule-file.bad-id", at: id.span,
      LocalizedText(
        zh: "'\(id.text)' 不能作规则编号：只用小写字母、数字和连字符，如 required-section",
        en:
          "'\(id.text)' is no rule id: use lower-case letters, digits and hyphens, as in required-section"
      ))
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
    guard !isTrusted else { return MessageTemplate(trusted: written.text) }
    do {
      return try MessageTemplate(written.text)
    } catch {
      decoder.report(
        "rule-file.template", at: written.span(of: error.offset..<(error.offset + 1)),
        LocalizedText(
          zh: "单个花括号：引用写成 {名称}，花括号本身写成 {{ 或 }}",
          en: "a single brace: write {name} for a capture, {{ or }} for the brace itself"))
      return nil
    }
  }

  /// Faults every `{name}` of a message that its rule cannot fill.
  mutating func checkCaptures(_ node: YAMLNode?, known: Set<String>) {
    guard let node, !isTrusted else { return }
    switch node.content {
    case .mapping(let entries): for entry in entries { checkCaptures(entry.value, known: known) }
    case .sequence: return
    case .scalar(let scalar):
      let written = SourceString(scalar, at: node.span)
      // A template that cannot be read has been faulted where it was read.
      guard case .success(let template) = Result(catching: { try MessageTemplate(scalar.text) })
      else { return }
      for reference in template.references where !known.contains(reference.name) {
        reportUnknownCapture(reference, in: written, known: known)
      }
    }
  }

  private mutating func reportUnknownCapture(
    _ reference: MessageTemplate.Reference, in written: SourceString, known: Set<String>
  ) {
    let names = known.sorted()
    let list = names.map { "{\($0)}" }.joined(separator: " ")
    var notes = [Note(LocalizedText(zh: "可用：\(list)", en: "there are: \(list)"))]
    if let near = nearest(to: reference.name, among: names) {
      notes.insert(
        Note(LocalizedText(zh: "是不是要写 {\(near)}？", en: "did you mean {\(near)}?")), at: 0)
    }
    decoder.report(
      "rule-file.unknown-capture", at: written.span(of: reference.range),
      LocalizedText(
        zh: "提示语里的 {\(reference.name)} 没有来源：规则中没有这个名称",
        en: "nothing fills {\(reference.name)}: the rule has no capture of that name"),
      notes: notes)
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
      title: pattern(fields[.title], exact: false)?.written,
      body: pattern(fields[.body], exact: false)?.written,
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
