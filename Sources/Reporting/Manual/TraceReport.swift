import Diagnostics
package import DocumentModel
package import LintEngine
import RuleModel
package import SourceText

/// Why a rule did or did not fire, in words.
package struct TraceReport {
  private let document: Document
  private let language: Language
  /// Words of the draft that are shown of one place.
  private static let shownCharacters = 40

  package init(of document: Document, in language: Language) {
    self.document = document
    self.language = language
  }

  /// Lines of text, one or more an event; the last line sums up.
  package func text(_ events: [MatchTrace.Event]) -> String {
    var lines = events.flatMap(lines)
    let reported = events.count { if case .reported = $0 { true } else { false } }
    lines.append(
      reported == 0
        ? said("结论：没有报出。", "in sum: nothing is reported.")
        : said(
          "结论：报出 \(reported) 处。", "in sum: \(reported) \(reported == 1 ? "finding" : "findings")."))
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(_ event: MatchTrace.Event) -> [String] {
    switch event {
    case .ruleCase(_, of: 1): return []
    case .ruleCase(let index, let count):
      return [said("分支 \(index)/\(count)", "case \(index) of \(count)")]
    case .conditionNotMet:
      return [
        said("  'when' 不成立：这份文稿不查", "  'when' does not hold: the document is not looked at")
      ]
    case .cannotMatch(let pattern, let miss):
      return [
        said(
          "  全文没有这个式子必需的字：\(pattern)",
          "  the document lacks characters that every match takes: \(pattern)")
      ] + (miss.map(nearMiss) ?? [])
    case .scope(let scope, let pieces, let fitting):
      return [
        said(
          "  范围 \(scope.name)：共 \(pieces) 段，可能匹配的 \(fitting) 段（其余缺少必需的字或数字）",
          "  scope \(scope.name): \(pieces) pieces, \(fitting) of them may hold a match (the others lack a character or number that it takes)"
        )
      ]
    case .piece(let range): return ["  \(place(range)) “\(shown(range))”"]
    case .match(let range, let captures):
      return [said("    匹配 ", "    matches ") + "“\(shown(range))”"]
        + captures.map { capture in
          let value = capture.value.map(\.described) ?? "“\(shown(capture.range))”"
          return "      {\(capture.name)} = \(value)"
        }
    case .noMatch(nil): return [said("    没有匹配", "    no match")]
    case .noMatch(let miss?): return [said("    没有匹配", "    no match")] + nearMiss(miss)
    case .holeNotFilled(let name, let type, let range):
      return [
        said(
          "      {\(name):\(type)} 在“\(shown(range))”上取不到一个完整的 \(type)",
          "      {\(name):\(type)} takes no whole \(type) at “\(shown(range))”")
      ]
    case .excepted(let pattern):
      return [said("    属于例外，不报：", "    it is an exception: ") + pattern]
    case .expression(let key, let text, let steps):
      return ["    \(key): \(text)"] + steps.map { "      \(step($0))" }
    case .excused(let range, let pattern):
      return [
        said("    'unless' 在这一段里匹配 ", "    'unless' matches in this piece: ")
          + "“\(shown(range))”" + said("，不报：", ", so it is not reported: ") + pattern
      ]
    case .noPhrase(let count):
      return [
        said("  \(count) 个词，文稿里一个也没有", "  none of its \(count) words stands in the document")
      ]
    case .found(let range):
      return [said("  找到 ", "  finds ") + "\(place(range)) “\(shown(range))”"]
    case .outside(let range):
      return [
        said("    被遮盖，或不在范围内，不报：", "    masked, or outside of the scopes: ")
          + "\(place(range)) “\(shown(range))”"
      ]
    case .cut(let word):
      return [
        said("    是另一个词的一部分，不报：", "    part of another word: ")
          + "\(place(word)) “\(shown(word))”"
      ]
    case .reported(let range):
      return [said("→ 报出 ", "→ reported: ") + "\(place(range)) “\(shown(range))”"]
    case .yielded(let range):
      return [
        said("→ 让位给别的规则，不报：", "→ another rule speaks for it: ")
          + "\(place(range)) “\(shown(range))”"
      ]
    case .stopped:
      return [said("→ 没有查完：超出了限度", "→ given up: a limit was reached")]
    }
  }

  private func nearMiss(_ miss: MatchTrace.NearMiss) -> [String] {
    [
      said("    前一部分可以：", "    its beginning does: ") + miss.matched,
      said("      匹配到 ", "      it takes ") + "\(place(miss.range)) “\(shown(miss.range))”"
        + said("，后面接不上：", "; what follows does not: ") + miss.failing,
    ]
  }

  private func step(_ step: ExpressionStep) -> String {
    switch step.outcome {
    case .value(let value): "\(step.text) = \(value.described)"
    case .doesNotApply:
      step.text + said("：缺少数据，不核对", ": something is missing, the claim does not apply")
    case .overflow: step.text + said("：数字过大", ": the number is too large")
    case .notReached: step.text + said("：不必看", ": not looked at")
    }
  }

  private func place(_ range: TextRange) -> String {
    let span = document.text.recordSpan(of: range)
    let start = document.file.lines.position(of: span.start, in: .unicodeScalars)
    return "\(start.line):\(start.column)"
  }

  private func shown(_ range: TextRange) -> String {
    let scalars = document.text.string(range).unicodeScalars
    let isLong = scalars.count > Self.shownCharacters
    let text = ShownText(Array(scalars.prefix(Self.shownCharacters))).text
    return isLong ? "\(text)…" : text
  }

  private func said(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }
}
