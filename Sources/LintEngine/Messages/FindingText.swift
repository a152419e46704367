import Diagnostics

/// Words that findings carry besides the messages of their rules.
enum FindingText {
  // MARK: Titles of fixes

  case remove(String)
  case removeCharacter(LocalizedText)
  case change(to: String)
  case endLine

  // MARK: Places beside a finding

  case sameHere, elsewhere, firstUse
  case lastItem, nextNumber, itemBefore, numberBefore, numberAbove, entryBefore
  case date, otherFormat, start, end, counterpart

  // MARK: Captures

  /// Who requires a section; nil for usage.
  case demand(by: String?)
  case documentEnd
  case paragraph(Int, under: String)
  case anyOf([String])
  /// So many days, or one more.
  case days(Int)
  case duration(seconds: Int)

  // MARK: Reasons for a profile

  case chosenByLanguage
  case titleHas(String)

  var text: LocalizedText {
    switch self {
    case .remove(let old): LocalizedText(zh: "删去“\(old)”", en: "remove '\(old)'")
    case .removeCharacter(let name):
      LocalizedText(zh: "删去\(name.chinese)", en: "remove \(name.english)")
    case .change(let new): LocalizedText(zh: "改为“\(new)”", en: "change to '\(new)'")
    case .endLine: LocalizedText(zh: "改用通常的换行符", en: "end the line as usual")
    case .sameHere: LocalizedText(zh: "同样的问题", en: "the same here")
    case .elsewhere: LocalizedText(zh: "别处的写法", en: "elsewhere")
    case .firstUse: LocalizedText(zh: "第一次出现在这里", en: "first used here")
    case .lastItem: LocalizedText(zh: "最后一项在这里", en: "the last item")
    case .nextNumber: LocalizedText(zh: "后面的序号在这里", en: "the next number stands here")
    case .itemBefore: LocalizedText(zh: "前一项在这里", en: "the item before it")
    case .numberBefore: LocalizedText(zh: "前一个序号在这里", en: "the number before it")
    case .numberAbove: LocalizedText(zh: "上一级序号在这里", en: "the number above it")
    case .entryBefore: LocalizedText(zh: "前一项在这里", en: "the entry before it")
    case .date: LocalizedText(zh: "日期在这里", en: "the date")
    case .otherFormat: LocalizedText(zh: "其他日期这样写", en: "the other format")
    case .start: LocalizedText(zh: "起始时间在这里", en: "the start")
    case .end: LocalizedText(zh: "结束时间在这里", en: "the end")
    case .counterpart: LocalizedText(zh: "对应的一处", en: "the other")
    case .demand(let document?):
      LocalizedText(zh: "\(document)要求报告这项内容", en: "as \(document) requires")
    case .demand(nil):
      LocalizedText(zh: "这类报告一般要写明这项内容", en: "as reports of this kind usually do")
    case .documentEnd: LocalizedText(zh: "文末", en: "the end")
    case .paragraph(let number, let headings):
      LocalizedText(zh: "\(headings) 第\(number)段", en: "\(headings), paragraph \(number)")
    case .anyOf(let texts):
      LocalizedText(zh: texts.joined(separator: "或"), en: texts.joined(separator: " or "))
    case .days(let days):
      LocalizedText(zh: "\(days)至\(days + 1)天", en: "\(days) to \(days + 1) days")
    case .duration(let seconds): Self.duration(seconds)
    case .chosenByLanguage: LocalizedText(zh: "按语言选定", en: "chosen by language")
    case .titleHas(let words): LocalizedText(zh: "标题中有“\(words)”", en: "the title has '\(words)'")
    }
  }

  /// 1 h 30 min.
  private static func duration(_ seconds: Int) -> LocalizedText {
    let parts = [
      (seconds / 3600, "小时", "h"), (seconds / 60 % 60, "分钟", "min"), (seconds % 60, "秒", "s"),
    ]
    .filter { $0.0 > 0 }
    guard !parts.isEmpty else { return LocalizedText(zh: "0分钟", en: "0 min") }
    return LocalizedText(
      zh: parts.map { "\($0.0)\($0.1)" }.joined(),
      en: parts.map { "\($0.0) \($0.2)" }.joined(separator: " "))
  }
}
