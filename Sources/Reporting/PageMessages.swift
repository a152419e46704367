import Diagnostics
import DocumentModel
import RuleModel

/// The words of the page, besides those of its findings.
enum PageMessages {
  static let languageTag = LocalizedText(zh: "zh-CN", en: "en")
  static let findings = LocalizedText(zh: "检查结果", en: "Findings")
  static let skip = LocalizedText(zh: "跳到检查结果", en: "Skip to the findings")
  static let nothingFound = LocalizedText(zh: "没有发现问题", en: "nothing found")
  static let drafts = LocalizedText(zh: "文稿", en: "Drafts")
  static let draft = LocalizedText(zh: "文稿", en: "draft")
  static let textOfDraft = LocalizedText(zh: "文稿原文", en: "text of the draft")
  static let profile = LocalizedText(zh: "适用规则", en: "profile")
  static let suppressed = LocalizedText(zh: "豁免", en: "suppressed")
  static let notWhole = LocalizedText(zh: "没有检查完", en: "not fully checked")

  // MARK: Filters and steps

  static let tools = LocalizedText(zh: "筛选和查看", en: "filter and step through")
  static let severity = LocalizedText(zh: "级别", en: "Severity")
  static let rule = LocalizedText(zh: "规则", en: "Rule")
  static let all = LocalizedText(zh: "全部", en: "all")
  static let order = LocalizedText(zh: "排列", en: "Order")
  static let byPlace = LocalizedText(zh: "按位置", en: "by place")
  static let errorsFirst = LocalizedText(zh: "错误在前", en: "errors first")
  static let steps = LocalizedText(zh: "逐处查看", en: "step through")
  static let previous = LocalizedText(zh: "上一处", en: "Previous")
  static let next = LocalizedText(zh: "下一处", en: "Next")
  /// With `{n}` and `{m}` for numbers that change while the page is read.
  static let shown = LocalizedText(zh: "显示 {n} 处，共 {m} 处", en: "{n} of {m} shown")

  // MARK: With values

  static func title(_ path: String) -> LocalizedText {
    LocalizedText(zh: "检查结果：\(path)", en: "Findings: \(path)")
  }
  static func title(drafts: Int) -> LocalizedText {
    LocalizedText(zh: "检查结果：\(drafts) 个文件", en: "Findings: \(drafts.counting("file"))")
  }
  static func day(_ day: CalendarDay) -> LocalizedText {
    LocalizedText(zh: "\(day.year)年\(day.month)月\(day.day)日", en: day.written)
  }
  static func place(line: Int, column: Int) -> LocalizedText {
    LocalizedText(zh: "第\(line)行第\(column)字", en: "line \(line), column \(column)")
  }
  static func places(_ places: [String], _ message: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "\(places.joined(separator: "、"))：\(message.chinese)",
      en: "\(places.joined(separator: "; ")): \(message.english)")
  }
  static func marked(_ count: Int) -> LocalizedText {
    LocalizedText(zh: "文中标出前 \(count) 处", en: "the first \(count) are marked")
  }
  /// The number of a finding at its place.
  static func number(_ number: Int, of severity: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "\(severity.chinese) \(number)", en: "\(severity.english) \(number)")
  }
  /// The number of a finding at a place that explains it.
  static func numberBeside(_ number: Int) -> LocalizedText {
    LocalizedText(zh: "[\(number)] 的相关位置", en: "[\(number)] place beside it")
  }
  static func about(profile: String, reason: LocalizedText?) -> LocalizedText {
    LocalizedText(
      zh: "适用规则：\(profile)" + (reason.map { "（\($0.chinese)）" } ?? ""),
      en: "profile: \(profile)" + (reason.map { " (\($0.english))" } ?? ""))
  }
  static func suppressed(_ count: Int) -> LocalizedText {
    LocalizedText(zh: "豁免 \(count) 处", en: "\(count) suppressed")
  }
  static func baselined(_ count: Int) -> LocalizedText {
    LocalizedText(zh: "基线中原有 \(count) 处", en: "\(count) in the baseline")
  }
}
