import Diagnostics
import DocumentModel
import SourceText
import YAMLTree

extension RuleFileDecoder {
  /// Kebab-case: lower-case letters, digits and single hyphens, beginning with a letter.
  mutating func checkIdentifier(_ id: WrittenText) {
    guard !isTrusted else { return }
    let words = id.text.split(separator: "-", omittingEmptySubsequences: false)
    let isKebab = words.allSatisfy { word in
      !word.isEmpty
        && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    guard !isKebab || id.text.utf8.first.map({ (0x30...0x39).contains($0) }) == true else { return }
    decoder.report(
      "rule-file.bad-id", at: id.span,
      LocalizedText(
        zh: "'\(id.text)' 不能作规则编号：只用小写字母、数字和连字符，如 required-section",
        en:
          "'\(id.text)' is no rule id: use lower-case letters, digits and hyphens, as in required-section"
      ))
  }

  mutating func template(_ node: YAMLNode?) -> LocalizedTemplate? {
    guard let node else { return nil }
    let what = LocalizedText(zh: "'message'", en: "'message'")
    guard case .mapping = node.content else {
      return decoder.written(node).flatMap { template($0) }.map {
        LocalizedTemplate(zh: $0, en: $0)
      }
    }
    guard let fields = decoder.fields(of: node, what: what, known: ["zh", "en"]) else { return nil }
    let chinese = decoder.written(fields["zh"]).flatMap { template($0) }
    let english = decoder.written(fields["en"]).flatMap { template($0) }
    guard let any = chinese ?? english else {
      if fields.isEmpty { decoder.reportMissing("zh", at: node.span, in: what) }
      return nil
    }
    return LocalizedTemplate(zh: chinese ?? any, en: english ?? any)
  }

  mutating func template(_ written: WrittenText) -> MessageTemplate? {
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
      let written = WrittenText(scalar, at: node.span)
      // A template that cannot be read has been faulted where it was read.
      guard case .success(let template) = Result(catching: { try MessageTemplate(scalar.text) })
      else { return }
      for reference in template.references where !known.contains(reference.name) {
        reportUnknownCapture(reference, in: written, known: known)
      }
    }
  }

  private mutating func reportUnknownCapture(
    _ reference: MessageTemplate.Reference, in written: WrittenText, known: Set<String>
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

  mutating func isWidthExact(_ node: YAMLNode?) -> Bool {
    decoder.choice(
      node, among: [("exact", true), ("both", false)], what: LocalizedText(zh: "宽度", en: "width"))
      ?? false
  }

  mutating func scopes(_ node: YAMLNode) -> [Scope] {
    decoder.items(node).compactMap { item in
      guard let written = decoder.written(item) else { return nil }
      return scope(written)
    }
  }

  private mutating func scope(_ written: WrittenText) -> Scope? {
    if let scope = Scope.named[written.text] { return scope }
    if let level = written.text.argument(of: "heading"), let level = Int(level), level > 0 {
      return .heading(level: level)
    }
    if let key = written.text.argument(of: "section") { return .section(key: key) }
    let names = Scope.named.keys.sorted() + ["heading(n)", "section(key)"]
    var notes: [Note] = []
    if let near = nearest(to: written.text, among: names) {
      notes.append(Note(LocalizedText(zh: "是不是要写 '\(near)'？", en: "did you mean '\(near)'?")))
    }
    let list = names.joined(separator: ", ")
    notes.append(Note(LocalizedText(zh: "可选：\(list)", en: "choices: \(list)")))
    decoder.report(
      "rule-file.unknown-value", at: written.span,
      LocalizedText(zh: "'\(written.text)' 不是可用的范围", en: "'\(written.text)' is no scope"),
      notes: notes)
    return nil
  }

  mutating func mask(_ node: YAMLNode?) -> [MaskKind] {
    decoder.items(node).compactMap {
      decoder.choice($0, MaskKind.self, what: LocalizedText(zh: "遮盖项", en: "mask"))
    }
  }

  /// `when: {title: PATTERN, body: PATTERN, since: YEAR}`.
  mutating func condition(_ node: YAMLNode?) -> DocumentCondition? {
    let what = LocalizedText(zh: "'when'", en: "'when'")
    guard let node,
      let fields = decoder.fields(of: node, what: what, known: ["title", "body", "since"])
    else { return nil }
    return DocumentCondition(
      title: pattern(fields["title"], exact: false)?.written,
      body: pattern(fields["body"], exact: false)?.written,
      since: decoder.integer(fields["since"], in: 1949...2999))
  }

  mutating func fix(_ node: YAMLNode?) -> FixTemplate? {
    guard let node else { return nil }
    let what = LocalizedText(zh: "'fix'", en: "'fix'")
    guard let fields = decoder.fields(of: node, what: what, known: ["replace", "width", "safe"])
    else { return nil }
    if fields["safe"] == nil { decoder.reportMissing("safe", at: node.span, in: what) }
    let isSafe = decoder.boolean(fields["safe"]) ?? false
    if let width = fields["width"] {
      let change = decoder.choice(
        width, among: [("full", FixTemplate.Change.fullWidth), ("half", .halfWidth)],
        what: LocalizedText(zh: "宽度", en: "width"))
      return change.map { FixTemplate(change: $0, isSafe: isSafe) }
    }
    guard let replace = fields["replace"] else {
      decoder.reportMissing("replace", at: node.span, in: what)
      return nil
    }
    return decoder.written(replace).flatMap { template($0) }
      .map { FixTemplate(change: .replace($0), isSafe: isSafe) }
  }

  mutating func yieldTargets(_ node: YAMLNode?) -> [YieldTarget] {
    decoder.items(node).compactMap { item in
      if case .scalar = item.content {
        return decoder.written(item).map { YieldTarget(rule: RuleID($0.text), reach: .overlap) }
      }
      let what = LocalizedText(zh: "'yields-to'", en: "'yields-to'")
      guard let fields = decoder.fields(of: item, what: what, known: ["rule", "within"]) else {
        return nil
      }
      guard let rule = decoder.written(fields["rule"]) else {
        if fields["rule"] == nil { decoder.reportMissing("rule", at: item.span, in: what) }
        return nil
      }
      let reach =
        decoder.choice(
          fields["within"],
          among: [("overlap", YieldTarget.Reach.overlap), ("section", .section)],
          what: LocalizedText(zh: "让位范围", en: "reach"))
        ?? .overlap
      return YieldTarget(rule: RuleID(rule.text), reach: reach)
    }
  }

  mutating func noVariantsReason(_ node: YAMLNode?) -> String? {
    guard let node else { return nil }
    let what = LocalizedText(zh: "'variants'", en: "'variants'")
    guard case .mapping = node.content else {
      decoder.reportType(
        node,
        wanted: LocalizedText(
          zh: "不跑变体须说明理由：variants: {none: 理由}",
          en: "leaving the variants out needs a reason: variants: {none: REASON}"))
      return nil
    }
    guard let fields = decoder.fields(of: node, what: what, known: ["none"]) else { return nil }
    if fields["none"] == nil { decoder.reportMissing("none", at: node.span, in: what) }
    return decoder.text(fields["none"])
  }
}

extension Scope {
  /// The scopes that take no argument, as rule files name them.
  static let named: [String: Scope] = [
    "document": .document, "title": .title, "lead": .lead, "heading": .heading(level: nil),
    "section": .section(key: nil), "paragraph": .paragraph, "sentence": .sentence,
    "clause": .clause, "list-item": .listItem, "table": .table, "row": .row, "cell": .cell,
    "quote": .quote, "sign-off": .signOff, "attachment": .attachment, "note": .note,
  ]
}

extension String {
  /// The text between the brackets of `name(…)`.
  fileprivate func argument(of name: String) -> String? {
    guard hasPrefix("\(name)("), hasSuffix(")") else { return nil }
    let argument = dropFirst(name.count + 1).dropLast()
    return argument.isEmpty ? nil : String(argument)
  }
}
