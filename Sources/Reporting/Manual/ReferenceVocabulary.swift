import Diagnostics
import DocumentModel
import RuleModel
package import SourceText

/// What rules may name beside keys, as Markdown: typed holes, captures by kind, functions and members
/// of expressions.
package enum ReferenceVocabulary {
  package static func text(_ language: Language) -> String {
    let said = { (chinese: String, english: String) in language == .chinese ? chinese : english }
    var text = "## \(said("数据类型 {名称:类型}", "Typed holes {name:type}"))\n\n"
    text += "| \(said("类型", "type")) | \(said("匹配", "takes")) |\n|---|---|\n"
    for type in HoleType.allCases { text += "| `\(type.rawValue)` | \(takes(type)[language]) |\n" }
    text += "\n## \(said("各种类可引用的名称", "What messages can quote, by kind"))\n\n"
    text += said(
      "`{match}` 总是有；用正则表达式的种类还可引用命名组 `(?<名称>…)` 和 `{名称:类型}`；`aggregate` 的规则有 `{count}`。\n\n",
      "`{match}` is always there; kinds with patterns have their named groups `(?<name>…)` and `{name:type}`; rules that `aggregate` have `{count}`.\n\n"
    )
    text += "| \(said("种类", "kind")) | \(said("名称", "names")) | \(said("默认范围", "looks in")) |\n"
    text += "|---|---|---|\n"
    for kind in RuleKind.allCases {
      let names = kind.captures.map { "`{\($0)}`" }.joined(separator: " ")
      let scopes = kind.defaultScopes.map { "`\($0)`" }.joined(separator: " ")
      text += "| `\(kind.rawValue)` | \(names) | \(scopes) |\n"
    }
    text += "\n## \(said("算式", "Expressions"))\n\n"
    text += "| \(said("函数", "function")) | \(said("结果", "gives")) |\n|---|---|\n"
    for function in ExpressionFunction.allCases {
      text += "| `\(function.usage)` | \(function.summary[language]) |\n"
    }
    let colon = said("：", ": ")
    let members = { (type: ExpressionType) in
      (type.memberNames + type.methodNames).map { "`\($0)`" }.joined(separator: ", ")
    }
    text += "\n- \(said("数字、数量", "numbers and quantities"))\(colon)\(members(.quantity(.number)))\n"
    text += "- \(said("日期", "dates"))\(colon)\(members(.date))\n"
    text += "- \(said("文字", "texts"))\(colon)\(members(.string))\n"
    return text
  }

  private static func takes(_ type: HoleType) -> LocalizedText {
    switch type {
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
