import Diagnostics
import DocumentModel
import RuleModel

/// The words of the manual: of what `explain`, `rules` and `config` show, and of the generated pages.
enum ManualWords {
  // MARK: Rules

  static let severity = LocalizedText(zh: "级别", en: "severity")
  static let pack = LocalizedText(zh: "规则包", en: "pack")
  static let basis = LocalizedText(zh: "依据", en: "basis")
  static let why = LocalizedText(zh: "为什么", en: "why")
  static let looksFor = LocalizedText(zh: "检查什么", en: "what it looks for")
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
