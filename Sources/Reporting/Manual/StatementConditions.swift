import Diagnostics
import Statements

/// The conditions of a statement in words: its form as what the numbers are, the rest as arithmetic.
struct StatementConditions {
  /// The forms in words; empty where the rule takes every form, or none of its own.
  let forms: [LocalizedText]
  /// What else must hold for the numbers to be looked at; empty for nothing.
  let rest: String

  init(_ condition: String, of kind: StatementKind) {
    var forms: [LocalizedText] = []
    var rest: [String] = []
    for part in condition.split(separator: " && ").map(String.init) {
      let names = part.split(separator: "\"", omittingEmptySubsequences: false)
      let isForm = part.hasPrefix("form == ") || part.hasPrefix("form in ")
      let known = names.indices.filter { $0 % 2 == 1 }.map { String(names[$0]) }
      let words = known.compactMap { ReportingMessages.form($0, of: kind) }
      if isForm, words.count == known.count {
        forms += words.filter { !forms.contains($0) }
      } else if part != "form == \"\"" {
        rest.append(part)
      }
    }
    self.forms = forms
    self.rest = rest.joined(separator: " && ")
  }
}

extension ReportingMessages {
  /// What a form of a kind is; nil for one that has no words.
  static func form(_ form: String, of kind: StatementKind) -> LocalizedText? {
    switch (kind, form) {
    case (.rate, "beyond"): LocalizedText(zh: "超过全部的比率", en: "a rate above all of it")
    case (.rate, "hundred"): LocalizedText(zh: "百分之百", en: "a hundred percent")
    case (.rate, "hundreds"): LocalizedText(zh: "几个百分之百", en: "several hundred percents")
    case (.rate, "days"): LocalizedText(zh: "一年中的天数", en: "days of a year")
    case (.rate, "plan"):
      LocalizedText(zh: "完成数、完成率和与计划之差", en: "what was done and how far it is off the plan")
    case (.rate, "nothing"): LocalizedText(zh: "金额为零却有数量", en: "something done at no cost")
    case (.rate, "grain"), (.average, "grain"):
      LocalizedText(zh: "个数少，能得出的数有限", en: "few things, which give few values")
    case (.change, "points"): LocalizedText(zh: "两个比率和百分点", en: "two rates and their points")
    case (.change, "difference"): LocalizedText(zh: "两个数和差", en: "two values and what parts them")
    case (.change, "direction"): LocalizedText(zh: "词的升降", en: "which way its word goes")
    case (.change, "turn"):
      LocalizedText(zh: "与“依次”的顺序不合", en: "an order that the numbers do not keep")
    case (.change, "order"), (.change, "side"):
      LocalizedText(zh: "词的高低", en: "which one its word calls greater")
    case (.change, "equal"): LocalizedText(zh: "两数相同", en: "two numbers that are the same")
    case (.change, "yearly"): LocalizedText(zh: "年均增长", en: "growth of each year")
    case (.change, "rank"): LocalizedText(zh: "名次", en: "places in an order")
    case (.change, "plan"):
      LocalizedText(zh: "完成率和词的高低", en: "a rate of a plan and what its word says")
    case (.change, "naught"), (.change, "none"):
      LocalizedText(zh: "原来没有的增长率", en: "growth of what there was none of")
    case (.change, "unplanned"):
      LocalizedText(zh: "没有安排的完成率", en: "a rate of what was not planned")
    case (.rate, "structure"): LocalizedText(zh: "结构比", en: "shares written as a ratio")
    case (.change, "zero"): LocalizedText(zh: "现数为零", en: "nothing is left")
    case (.change, "sign"): LocalizedText(zh: "增减的词和负号", en: "a word of change and a minus sign")
    case (.change, "beyond"): LocalizedText(zh: "减少超过全部", en: "a fall by more than all")
    case (.split, "over"): LocalizedText(zh: "各部分多于总数", en: "parts above their whole")
    case (.split, "under"): LocalizedText(zh: "各部分少于总数", en: "parts below their whole")
    case (.split, "part"): LocalizedText(zh: "其中一部分", en: "one part of it")
    case (.split, "respective"): LocalizedText(zh: "分别对应的部分", en: "parts of several wholes")
    case (.shares, "ratio"): LocalizedText(zh: "写成比的", en: "written as a ratio")
    case (.balance, "net"): LocalizedText(zh: "两数之差", en: "the difference of two")
    case (.balance, "sum"): LocalizedText(zh: "两数之和", en: "the sum of two")
    case (.balance, "population"):
      LocalizedText(zh: "出生、死亡和自然增长率", en: "births, deaths and growth of a population")
    case (.balance, "table"): LocalizedText(zh: "表中一行", en: "a row of a table")
    case (.average, "time"): LocalizedText(zh: "按时间平均", en: "an average over time")
    case (.average, "scaled"): LocalizedText(zh: "每千、每万", en: "per thousand and the like")
    case (.average, "mean"): LocalizedText(zh: "几个数的平均", en: "the mean of several numbers")
    case (.unit, "points"): LocalizedText(zh: "比率之差写成百分数", en: "rates that differ by percent")
    case (.unit, "percent"): LocalizedText(zh: "数量的增减写成百分点", en: "amounts that change by points")
    case (.unit, "decrease"): LocalizedText(zh: "用倍数说减少", en: "a decrease in times")
    case (.unit, "lost"): LocalizedText(zh: "少了百分号", en: "a lost percent sign")
    case (.unit, "lost-points"):
      LocalizedText(zh: "少了“个百分点”", en: "percentage points without their unit")
    case (.unit, "permille"): LocalizedText(zh: "千分率写成百分率", en: "thousandths as percent")
    case (.unit, "exact"): LocalizedText(zh: "全部或零加了约数词", en: "all or none called approximate")
    case (.unit, "words"): LocalizedText(zh: "两种写法的百分数", en: "percentages in words and with a sign")
    case (.same, "scope"): LocalizedText(zh: "辖区内的个数", en: "how many there are in the area")
    case (.same, "units"): LocalizedText(zh: "两种单位", en: "in two units")
    case (.same, "table"): LocalizedText(zh: "文字和表格", en: "the text and a table")
    case (.same, "capitals"): LocalizedText(zh: "大写金额和数字", en: "an amount in words and in figures")
    case (.same, "superlative"):
      LocalizedText(zh: "表中最大或最小的", en: "the greatest or least of a table")
    case (.listing, "names"): LocalizedText(zh: "“分别”前后", en: "names and their values")
    case (.listing, "items"): LocalizedText(zh: "写明的项数", en: "a stated count")
    case (.listing, "decimals"): LocalizedText(zh: "一列数的小数位数", en: "decimals in one row")
    case (.range, "order"): LocalizedText(zh: "两端的大小", en: "which end is greater")
    case (.range, "outside"): LocalizedText(zh: "估计值和它的区间", en: "an estimate and its interval")
    case (.range, "impossible"): LocalizedText(zh: "统计量的界限", en: "bounds of a statistic")
    case (.range, "width"): LocalizedText(zh: "范围的宽度", en: "how wide it is")
    case (.range, "middle"): LocalizedText(zh: "范围的中点", en: "its middle")
    default: nil
    }
  }
}
