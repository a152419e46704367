import DocumentModel

/// `lexicon: {zh: {statements: …}}`.
extension CueList: MappingKey {
  static let schema = MappingSchema(
    "statement-words", "数量关系的词语", "words of statements", CueList.self,
    needsOne: [CueList.allCases])

  var definition: SchemaKey {
    let (chinese, english, sample) = described
    return SchemaKey(self, .list(.text(.plain)), chinese, english, sample: "[\(sample)]")
  }

  private var described: (chinese: String, english: String, sample: String) {
    switch self {
    case .rise: ("上升", "what goes up", "攀高")
    case .fall: ("下降", "what goes down", "走低")
    case .base: ("作比较的时间或者数", "what something is compared with", "去岁")
    case .compare: ("作比较的词", "words of comparison", "对照")
    case .part: ("后面是部分", "what opens parts of the number before", "当中包含")
    case .openList: ("后面的部分不一定写全", "what opens a list that need not be whole", "诸如")
    case .closedList: ("前后的部分写全了", "what opens a list that is whole", "由此构成")
    case .whole: ("总数", "what counts all of its kind", "总盘子")
    case .each: ("每一个的数", "a number for each of several", "班均")
    case .plan: ("计划和应有的数", "what was planned or is required", "年度盘子")
    case .actual: ("实际的数", "what was done of it", "实绩")
    case .share: ("占比", "shares", "分摊比")
    case .opening: ("期初的数", "what was brought over", "上年续办")
    case .incoming: ("增加的数", "what came in", "新接")
    case .outgoing: ("减少的数", "what went out", "办毕")
    case .closing: ("期末的数", "what is left over", "续办")
    case .fault: ("检查出的毛病", "what a check finds at fault", "瑕疵")
    case .passing: ("检查通过", "what passes a check", "过关")
    case .others: ("余下的部分，写全了", "what is left of a list", "余者")
    case .comparable: ("不变价、同口径的增长", "growth that is not the one of the amounts beside it", "可比价")
    case .plain: ("不表示以上意思的词", "words in which the words above mean nothing", "增城区")
    }
  }
}
