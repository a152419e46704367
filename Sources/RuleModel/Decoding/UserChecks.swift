import Diagnostics
import DocumentModel
import SourceText
import TextPattern
import YAMLTree

/// All that can be wrong with a user's file beside its keys and the forms of their values.
///
/// Keeps what it has read of a file, so that nothing is read twice.
final class UserChecks: RuleChecks {
  /// The patterns that were accepted.
  private(set) var patterns: [RulePattern] = []
  private var templates: [SourceString: Result<[MessageTemplate.Reference], TemplateFault>] = [:]
  private var places: [RuleID: SourceSpan] = [:]

  /// Kebab-case: lower-case letters, digits and single hyphens, beginning with a letter.
  func checkIdentifier(_ id: SourceString, _ decoder: inout NodeDecoder) {
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

  func isRepeated(_ rule: RuleDefinition, _ decoder: inout NodeDecoder) -> Bool {
    guard let first = places[rule.id] else {
      places[rule.id] = rule.idSpan
      return false
    }
    decoder.report(
      "rule-file.duplicate-id", at: rule.idSpan,
      LocalizedText(zh: "规则 '\(rule.id)' 写了两次", en: "rule '\(rule.id)' is defined twice"),
      notes: [Note(LocalizedText(zh: "第一次在这里", en: "first defined here"), at: first)])
    return true
  }

  // MARK: Messages

  func accepts(_ template: SourceString, _ decoder: inout NodeDecoder) -> Bool {
    guard case .failure(let fault) = references(in: template) else { return true }
    decoder.report(
      "rule-file.template", at: template.span(of: fault.offset..<(fault.offset + 1)),
      LocalizedText(
        zh: "单个花括号：引用写成 {名称}，花括号本身写成 {{ 或 }}",
        en: "a single brace: write {name} for a capture, {{ or }} for the brace itself"))
    return false
  }

  private func references(in template: SourceString)
    -> Result<[MessageTemplate.Reference], TemplateFault>
  {
    if let known = templates[template] { return known }
    let read = Result { () throws(TemplateFault) in
      try MessageTemplate.references(in: template.text)
    }
    templates[template] = read
    return read
  }

  func checkCaptures(
    of message: YAMLNode?, known: @autoclosure () -> Set<String>, _ decoder: inout NodeDecoder
  ) {
    guard let message else { return }
    let known = known()
    switch message.content {
    case .mapping(let entries):
      for entry in entries { checkCaptures(of: entry.value, known: known, &decoder) }
    case .sequence: return
    case .scalar(let scalar):
      let written = SourceString(scalar, at: message.span)
      // A template that cannot be read was reported where it was decoded.
      guard case .success(let references) = references(in: written) else { return }
      for reference in references where !known.contains(reference.name) {
        reportUnknownCapture(reference, in: written, known: known, &decoder)
      }
    }
  }

  private func reportUnknownCapture(
    _ reference: MessageTemplate.Reference, in written: SourceString, known: Set<String>,
    _ decoder: inout NodeDecoder
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

  // MARK: Expressions

  func accepts(_ expression: RuleExpression, _ decoder: inout NodeDecoder) -> Bool {
    do {
      _ = try expression.typed()
      return true
    } catch {
      decoder.report(
        "rule-file.expression", at: expression.written.span(of: error.range), error.message)
      return false
    }
  }

  // MARK: Patterns

  func accepts(_ pattern: RulePattern, in scopes: [Scope]?, _ decoder: inout NodeDecoder) -> Bool {
    // What is wrong with further patterns would not be listed.
    guard !decoder.isFull else { return false }
    do {
      _ = try pattern.compiled()
      patterns.append(pattern)
      remark(on: pattern, in: scopes.map(SubjectTraits.pieces) ?? .any, isPiece: false, &decoder)
      return true
    } catch {
      report(error, in: pattern.written, &decoder)
      return false
    }
  }

  func checkPiece(_ piece: RulePattern, _ decoder: inout NodeDecoder) {
    guard !decoder.isFull else { return }
    do {
      _ = try piece.compiled()
      remark(on: piece, in: .any, isPiece: true, &decoder)
    } catch  where error.kind == .matchesEmpty {
      return
    } catch {
      report(error, in: piece.written, &decoder)
    }
  }

  func checkCaptures(
    _ names: [SourceString], of patterns: [RulePattern], _ decoder: inout NodeDecoder
  ) {
    let known = patterns.sharedNames
    for name in names where !known.contains(name.text) {
      decoder.report(
        "rule-file.unknown-capture", at: name.span,
        LocalizedText(
          zh: "'find' 的每个式子都要有捕获 '\(name.text)'",
          en: "every pattern under 'find' must capture '\(name.text)'"))
    }
  }

  func checkAgreement(
    of patterns: [RulePattern], at nodes: [YAMLNode], _ decoder: inout NodeDecoder
  ) {
    let types = patterns.first?.captureTypes
    for (pattern, node) in zip(patterns, nodes).dropFirst() where pattern.captureTypes != types {
      decoder.report(
        "rule-file.claim-captures", at: node.firstLine,
        LocalizedText(
          zh: "同一 'find' 列表里的各条须捕获同样的名称和类型",
          en: "the patterns of one 'find' must capture the same names and types"))
    }
  }
}
