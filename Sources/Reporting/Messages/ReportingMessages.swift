package import Diagnostics
import DocumentModel
import LintEngine
import RuleModel

/// The words around findings.
enum ReportWords {
  static let note = LocalizedText(zh: "说明", en: "note")
  static let basis = LocalizedText(zh: "依据", en: "basis")
  static let place = LocalizedText(zh: "位置", en: "place")
  static let fix = LocalizedText(zh: "建议", en: "help")

  // MARK: HTML

  static let languageTag = LocalizedText(zh: "zh-CN", en: "en")
  static let findings = LocalizedText(zh: "检查结果", en: "Findings")
  static let rule = LocalizedText(zh: "规则", en: "rule")
  static let all = LocalizedText(zh: "全部", en: "all")
  static let nothingFound = LocalizedText(zh: "没有发现问题", en: "nothing found")
  static let why = LocalizedText(zh: "为什么", en: "why")
  static func place(line: Int, column: Int) -> LocalizedText {
    LocalizedText(zh: "第\(line)行第\(column)字", en: "line \(line), column \(column)")
  }
  static func marked(_ count: Int) -> LocalizedText {
    LocalizedText(zh: "文中标出前 \(count) 处", en: "the first \(count) are marked")
  }
}

extension Severity {
  var name: LocalizedText {
    switch self {
    case .error: LocalizedText(zh: "错误", en: "error")
    case .warning: LocalizedText(zh: "警告", en: "warning")
    case .info: LocalizedText(zh: "提示", en: "info")
    }
  }
}

extension RunSummary {
  /// The numbers in one line for people.
  package var text: LocalizedText {
    LocalizedText(
      zh: "检查了 \(files) 个文件：\(errors) 个错误、\(warnings) 个警告、\(infos) 个提示"
        + (suppressed > 0 ? "，另有豁免 \(suppressed) 处" : "")
        + (baselined > 0 ? "，基线中原有 \(baselined) 处" : "")
        + (unheeded > 0 ? "，\(unheeded) 条豁免注释没有采用" : "")
        + (incomplete > 0 ? "，\(incomplete) 个文件没有检查完" : "")
        + (others.isEmpty ? "" : "；\(unread) 个其他格式的文件没有读：\(kinds("、"))"),
      en: "\(counted(files, "file")) checked: \(counted(errors, "error")), "
        + "\(counted(warnings, "warning")), \(counted(infos, "info"))"
        + (suppressed > 0 ? ", \(suppressed) suppressed" : "")
        + (baselined > 0 ? ", \(baselined) in the baseline" : "")
        + (unheeded > 0 ? ", \(counted(unheeded, "suppressing comment")) ignored" : "")
        + (incomplete > 0 ? ", \(counted(incomplete, "file")) not fully checked" : "")
        + (others.isEmpty
          ? "" : "; \(counted(unread, "file")) of other kinds not read: \(kinds(", "))"))
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}

// MARK: - Traces

extension MatchTrace.Event {
  /// What happened.
  ///
  /// - Parameters:
  ///   - words: The words of the draft at a place, quoted.
  ///   - place: The same, with line and column.
  /// - Returns: One or more lines; nil for the only case of a rule.
  func text(words: (TextRange) -> String, place: (TextRange) -> String) -> LocalizedText? {
    switch self {
    case .ruleCase(_, of: 1): nil
    case .ruleCase(let index, let count):
      LocalizedText(zh: "分支 \(index)/\(count)", en: "case \(index) of \(count)")
    case .conditionNotMet:
      LocalizedText(
        zh: "  'when' 不成立：这份文稿不查", en: "  'when' does not hold: the document is not checked")
    case .cannotMatch(let pattern, let miss):
      LocalizedText(
        zh: "  全文没有这个式子必需的字：\(pattern)",
        en: "  the document lacks characters that every match takes: \(pattern)"
      ).followed(by: miss?.text(place))
    case .scope(let scope, let pieces, let fitting):
      LocalizedText(
        zh: "  范围 \(scope.name)：共 \(pieces) 段，可能匹配的 \(fitting) 段（其余缺少必需的字或数字）",
        en:
          "  scope \(scope.name): \(pieces) pieces, \(fitting) of them may hold a match (the others lack a character or number that it takes)"
      )
    case .piece(let range): LocalizedText("  \(place(range))")
    case .match(let range, let captures):
      LocalizedText(zh: "    匹配 \(words(range))", en: "    matches \(words(range))").followed(
        by: captures.map { capture in
          "      {\(capture.name)} = \(capture.value.map(\.described) ?? words(capture.range))"
        })
    case .noMatch(let miss):
      LocalizedText(zh: "    没有匹配", en: "    no match").followed(by: miss?.text(place))
    case .holeNotFilled(let name, let type, let range):
      LocalizedText(
        zh: "      {\(name):\(type)} 在\(words(range))上取不到一个完整的 \(type)",
        en: "      {\(name):\(type)} matches no whole \(type) at \(words(range))")
    case .excepted(let pattern):
      LocalizedText(zh: "    属于例外，不报：\(pattern)", en: "    it is an exception: \(pattern)")
    case .expression(let key, let text, let steps):
      steps.reduce(LocalizedText("    \(key): \(text)")) { $0.followed(by: $1.line) }
    case .excused(let range, let pattern):
      LocalizedText(
        zh: "    'unless' 在这一段里匹配 \(words(range))，不报：\(pattern)",
        en: "    'unless' matches in this piece: \(words(range)), so it is not reported: \(pattern)"
      )
    case .noPhrase(let count):
      LocalizedText(
        zh: "  \(count) 个词，文稿里一个也没有", en: "  none of its \(count) words is in the document")
    case .found(let range):
      LocalizedText(zh: "  找到 \(place(range))", en: "  finds \(place(range))")
    case .outside(let range):
      LocalizedText(
        zh: "    被遮盖，或不在范围内，不报：\(place(range))",
        en: "    masked, or outside of the scopes: \(place(range))")
    case .cut(let word):
      LocalizedText(
        zh: "    是另一个词的一部分，不报：\(place(word))", en: "    part of another word: \(place(word))")
    case .reported(let range):
      LocalizedText(zh: "→ 报出 \(place(range))", en: "→ reported: \(place(range))")
    case .yielded(let range):
      LocalizedText(
        zh: "→ 让位给别的规则，不报：\(place(range))",
        en: "→ another rule takes precedence: \(place(range))")
    case .stopped:
      LocalizedText(zh: "→ 没有查完：超出了限度", en: "→ stopped: a limit was reached")
    }
  }

  static func conclusion(_ reported: Int) -> LocalizedText {
    reported == 0
      ? LocalizedText(zh: "结论：没有报出。", en: "result: nothing is reported.")
      : LocalizedText(
        zh: "结论：报出 \(reported) 处。",
        en: "result: \(reported) \(reported == 1 ? "finding" : "findings").")
  }
}

extension MatchTrace.NearMiss {
  fileprivate func text(_ place: (TextRange) -> String) -> LocalizedText {
    LocalizedText(
      zh: "    前一部分可以：\(matched)\n      匹配到 \(place(range))，后面接不上：\(failing)",
      en: "    its beginning matches: \(matched)\n      it matches \(place(range)); "
        + "what follows does not: \(failing)")
  }
}

extension ExpressionStep {
  fileprivate var line: LocalizedText {
    switch outcome {
    case .value(let value): LocalizedText("      \(text) = \(value.described)")
    case .doesNotApply:
      LocalizedText(
        zh: "      \(text)：缺少数据，不核对",
        en: "      \(text): something is missing, the claim does not apply")
    case .overflow:
      LocalizedText(zh: "      \(text)：数字过大", en: "      \(text): the number is too large")
    case .notReached:
      LocalizedText(zh: "      \(text)：不必看", en: "      \(text): not evaluated")
    }
  }
}

extension LocalizedText {
  fileprivate func followed(by more: LocalizedText?) -> LocalizedText {
    guard let more else { return self }
    return LocalizedText(
      zh: "\(chinese)\n\(more.chinese)", en: "\(english)\n\(more.english)")
  }

  fileprivate func followed(by lines: [String]) -> LocalizedText {
    lines.reduce(self) { $0.followed(by: LocalizedText($1)) }
  }
}
