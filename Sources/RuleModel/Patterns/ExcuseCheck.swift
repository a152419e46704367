import Diagnostics
import TextPattern

extension UserChecks {
  /// Faults an `unless` that the very words to be found match: it always excuses them.
  func checkExcuse(_ unless: RulePattern, of rule: RuleDefinition, _ decoder: inout NodeDecoder) {
    guard case .success(let pattern) = Result(catching: { try unless.compiled() }) else { return }
    let texts = words(of: rule)
    let matcher = PatternMatcher()
    let isAlways = texts.allSatisfy { text in
      let bytes = Array(text.utf8)
      let match = Result { try matcher.firstMatch(of: pattern, in: bytes, piece: bytes.indices) }
      guard case .success(let found) = match else { return false }
      return found != nil
    }
    guard isAlways, !texts.isEmpty, !unless.written.text.hasAnchor else { return }
    decoder.report(
      "rule-file.unless-always", at: unless.written.span,
      LocalizedText(
        zh: "要报的文字本身就含有 'unless' 的内容，这条规则永远不会报",
        en: "the words to be found hold what 'unless' excuses, so nothing is ever reported"),
      notes: [
        Note(
          LocalizedText(
            zh: "'unless' 写的是旁边出现就不报的文字，不是要找的文字",
            en: "'unless' names what excuses the words when it stands beside them, not the words"))
      ])
  }

  /// The words that a rule finds: its phrases, or what its examples mark.
  private func words(of rule: RuleDefinition) -> [String] {
    if rule.cases.count == 1, case .phrases(let body)? = rule.cases.first?.body {
      return body.phrases.map(\.find.text)
    }
    return rule.examples.flag.flatMap { example -> [String] in
      guard
        case .success(let marked) = Result(catching: { try MarkedExample(example.written.text) })
      else { return [""] }
      return marked.spans.map { String(decoding: marked.bytes[$0], as: UTF8.self) }
    }
  }
}

extension String {
  /// Whether a pattern looks at what stands around its match, which differs from place to place.
  fileprivate var hasAnchor: Bool {
    contains("^") || contains("$") || contains("\\b") || contains("(?=") || contains("(?!")
      || contains("(?<=") || contains("(?<!")
  }
}
