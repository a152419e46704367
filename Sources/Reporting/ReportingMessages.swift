package import Diagnostics
import DocumentModel
import LintEngine
import RuleModel
import Statements

/// The words around findings and of the manual: of what `explain`, `rules` and `config` show, and of the
/// generated pages.
enum ReportingMessages {
  static let note = LocalizedText(zh: "说明", en: "note")
  static let basis = LocalizedText(zh: "依据", en: "basis")
  static let place = LocalizedText(zh: "位置", en: "place")
  static let fix = LocalizedText(zh: "建议", en: "help")

  static let why = LocalizedText(zh: "为什么", en: "why")

  /// A message with what belongs to it, on one line.
  static func joined(_ parts: [String]) -> LocalizedText {
    LocalizedText(zh: parts.joined(separator: "；"), en: parts.joined(separator: "; "))
  }

  // MARK: Rules

  static let severity = LocalizedText(zh: "级别", en: "severity")
  static let pack = LocalizedText(zh: "规则包", en: "pack")
  static let looksFor = LocalizedText(zh: "检查什么", en: "what it looks for")
  static let whereItIs = LocalizedText(zh: "限于", en: "where")
  static let mustHold = LocalizedText(zh: "应有", en: "must hold")
  static let says = LocalizedText(zh: "提示", en: "it says")
  static func name(of kind: StatementKind) -> LocalizedText {
    switch kind {
    case .rate: LocalizedText(zh: "部分、整体和比率", en: "a part, its whole and their rate")
    case .change: LocalizedText(zh: "前后两个数和增减", en: "two values of one thing and its change")
    case .split: LocalizedText(zh: "总数和各部分", en: "a whole and its parts")
    case .shares: LocalizedText(zh: "同一总体的各项占比", en: "the shares of one whole")
    case .balance:
      LocalizedText(zh: "原有、增加、减少和结余", en: "what was there, came, went and is left")
    case .average: LocalizedText(zh: "总数、个数和平均数", en: "a total, a number and their average")
    case .factor: LocalizedText(zh: "两个数和倍数", en: "two values and a multiple")
    case .unit: LocalizedText(zh: "数字的写法", en: "how a number is written")
    case .same: LocalizedText(zh: "同一数量说了两次", en: "one quantity said twice")
    case .listing: LocalizedText(zh: "项数和列举", en: "a number and what is listed")
    case .range: LocalizedText(zh: "范围和其中的数", en: "a range and a number in it")
    }
  }
  static let isReported = LocalizedText(zh: "应报告（⟦⟧内）", en: "is reported (inside ⟦⟧)")
  static let isNotReported = LocalizedText(zh: "不报告", en: "is not reported")
  static let change = LocalizedText(
    zh: "怎样调整（写进自己的规则文件，用 --profile 指定）",
    en: "how to change it (in a rule file of your own, named by --profile)")
  static func field(_ name: LocalizedText, _ value: String) -> LocalizedText {
    LocalizedText(zh: "\(name.chinese)：\(value)", en: "\(name.english): \(value)")
  }
  static func heading(_ name: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "\(name.chinese)：", en: "\(name.english):")
  }
  static func offByDefault(_ severity: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "\(severity.chinese)（默认关闭）", en: "\(severity.english) (off by default)")
  }

  // MARK: Pages of packs

  static let packPage = LocalizedText(
    zh: "本页由规则包生成，请勿手工修改。", en: "This page is generated from the rule pack; do not edit it.")
  static let packTable = LocalizedText(zh: "| 规则 | 级别 | 检查什么 |", en: "| rule | severity | title |")
  static func title(_ title: String, severity: String) -> LocalizedText {
    LocalizedText(zh: "**\(title)**（\(severity)）", en: "**\(title)** (\(severity))")
  }
  static func basis(_ basis: String) -> LocalizedText {
    LocalizedText(zh: "依据：\(basis)", en: "Basis: \(basis)")
  }
  static let parameters = LocalizedText(zh: "参数：", en: "Parameters:")
  static let reported = LocalizedText(zh: "应报告（⟦⟧内）：", en: "Reported (inside ⟦⟧):")
  static let notReported = LocalizedText(zh: "不报告：", en: "Not reported:")
  static let howToChange = LocalizedText(zh: "怎样调整：", en: "How to change it:")

  // MARK: What is in force

  static let usual = LocalizedText(zh: "默认", en: "default")
  static func inForce(_ rule: RuleID, isOn: Bool) -> LocalizedText {
    LocalizedText(
      zh: "# 生效的规则 \(rule)\(isOn ? "" : "（关闭）")",
      en: "# rule \(rule) in force\(isOn ? "" : " (off)")")
  }
  static func was(_ text: String, _ place: String) -> LocalizedText {
    LocalizedText(zh: "（原为 \(text)，\(place)）", en: " (was \(text), \(place))")
  }

  // MARK: Keys of YAML files

  static let exactlyOneOf = LocalizedText(zh: "以下各键恰好要有一个：", en: "Exactly one of: ")
  static let oneOf = LocalizedText(zh: "至少要有一个：", en: "At least one of: ")
  static let keyTable = LocalizedText(
    zh: "| 键 | 值 | 用途 | 写法 |", en: "| key | value | what for | as in |")
  static let required = LocalizedText(zh: "（必填）", en: " (required)")
  static let listOrOne = LocalizedText(zh: "列表或单个：", en: "list or one: ")
  static let list = LocalizedText(zh: "列表：", en: "list: ")
  static let nameTo = LocalizedText(zh: "名称 → ", en: "name → ")
  static let or = LocalizedText(zh: "；或 ", en: "; or ")

  // MARK: What rules can name

  static let holes = LocalizedText(
    zh: "## 数据类型 {名称:类型}\n\n| 类型 | 匹配 |\n|---|---|\n",
    en: "## Typed holes {name:type}\n\n| type | takes |\n|---|---|\n")
  static let captures = LocalizedText(
    zh: """

      ## 各种类可引用的名称

      `{match}` 总是有；用正则表达式的种类还可引用命名组 `(?<名称>…)` 和 `{名称:类型}`；`aggregate` 的规则有 `{count}`。

      | 种类 | 名称 | 默认范围 |
      |---|---|---|

      """,
    en: """

      ## What messages can quote, by kind

      `{match}` is always there; kinds with patterns have their named groups `(?<name>…)` and `{name:type}`; rules that `aggregate` have `{count}`.

      | kind | names | looks in |
      |---|---|---|

      """)
  static let expressions = LocalizedText(
    zh: "\n## 算式\n\n| 函数 | 结果 |\n|---|---|\n",
    en: "\n## Expressions\n\n| function | gives |\n|---|---|\n")
  static let numbers = LocalizedText(zh: "数字、数量：", en: "numbers and quantities: ")
  static let dates = LocalizedText(zh: "日期：", en: "dates: ")
  static let texts = LocalizedText(zh: "文字：", en: "texts: ")
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
    case .reading(let range, let numbers, let outcome):
      LocalizedText(
        zh: "  读法 \(place(range))：\(outcome.text(words).chinese)",
        en: "  reading \(place(range)): \(outcome.text(words).english)"
      ).followed(
        by: numbers.map { role, ranges in
          "    \(role) = \(ranges.map(words).joined(separator: " + "))"
        })
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
        en: "      \(text): something is missing, it does not apply")
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

// MARK: - The manual

extension Basis.Level {
  /// What the level is called.
  var name: LocalizedText {
    switch self {
    case .law: LocalizedText(zh: "法律", en: "law")
    case .regulation: LocalizedText(zh: "党内法规、行政法规和规章", en: "regulation")
    case .standard: LocalizedText(zh: "国家标准", en: "standard")
    case .policy: LocalizedText(zh: "政策文件", en: "policy")
    case .practice: LocalizedText(zh: "行文惯例", en: "practice")
    case .logic: LocalizedText(zh: "算术和逻辑", en: "logic")
    case .textLoss: LocalizedText(zh: "疑似丢字", en: "lost text")
    }
  }
}

extension ValueForm.Text {
  var name: LocalizedText {
    switch self {
    case .plain: LocalizedText(zh: "文字", en: "text")
    case .identifier: LocalizedText(zh: "规则编号", en: "rule id")
    case .pattern: LocalizedText(zh: "正则表达式", en: "pattern")
    case .expression: LocalizedText(zh: "算式", en: "expression")
    case .template: LocalizedText(zh: "带 {名称} 的文字", en: "text with {name}s")
    case .name: LocalizedText(zh: "名称", en: "name")
    case .path: LocalizedText(zh: "规则包、文件或规则", en: "pack, file or rule")
    case .marks: LocalizedText(zh: "一对符号", en: "two marks")
    case .example: LocalizedText(zh: "文稿片段", en: "piece of a draft")
    case .replacement: LocalizedText(zh: "文字，可以为空", en: "text, may be empty")
    case .day: LocalizedText(zh: "日期", en: "a day")
    }
  }
}

extension HoleType {
  /// What a hole of the type takes.
  var summary: LocalizedText {
    switch self {
    case .number: LocalizedText(zh: "没有单位的数", en: "a number without a unit")
    case .count:
      LocalizedText(zh: "数和量词：358起、1.2万件、三百户", en: "a number with its measure word: 358起")
    case .money: LocalizedText(zh: "金额：3.5亿元", en: "an amount of money: 3.5亿元")
    case .percent: LocalizedText(zh: "百分数：97.8%、百分之九十", en: "a percentage: 97.8%")
    case .points: LocalizedText(zh: "百分点：2.3个百分点", en: "percentage points: 2.3个百分点")
    case .times: LocalizedText(zh: "倍数：1.5倍", en: "a multiple: 1.5倍")
    case .date: LocalizedText(zh: "日期，年月日可以不全：2024年3月", en: "a date, whole or in part: 2024年3月")
    case .year: LocalizedText(zh: "年份：2024年", en: "a year: 2024年")
    case .ordinal: LocalizedText(zh: "序数：第3、第二", en: "an ordinal: 第3")
    }
  }
}

extension MatchTrace.Outcome {
  fileprivate func text(_ words: (TextRange) -> String) -> LocalizedText {
    switch self {
    case .holds: LocalizedText(zh: "算得拢，不再过问", en: "it holds, so nothing is said")
    case .weak: LocalizedText(zh: "算不拢，但词语不足以认定", en: "it does not hold; its words are weak")
    case .passedOver:
      LocalizedText(zh: "算不拢，另有更合适的读法", en: "it does not hold; another reading is better")
    case .chosen(let range, let isSure):
      LocalizedText(
        zh: "算不拢，选中：\(words(range))\(isSure ? "意思明确" : "意思不十分明确，最多是警告")",
        en: "it does not hold; chosen: \(words(range)) "
          + (isSure ? "leaves no doubt" : "leaves some doubt, so that it is a warning at most"))
    }
  }
}
