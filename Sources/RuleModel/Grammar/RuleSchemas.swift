import Diagnostics
import DocumentModel

extension MappingSchema {
  /// A rule.
  package static let rule = MappingSchema(
    "rule", LocalizedText(zh: "规则", en: "a rule"), keys: describing + placing + kinds + proving,
    exactlyOne: RuleKind.names + ["cases"])

  /// One of a rule's `cases`.
  static let ruleCase = MappingSchema(
    "case", LocalizedText(zh: "一个分支", en: "a case"),
    keys: describing.filter { ["severity", "message"].contains($0.name) }.map(\.optional)
      + [withholding] + placing + kinds, exactlyOne: RuleKind.names)

  private static let withholding = SchemaKey(
    "fix", .choice(["none"]), "none：这个分支不用规则的 fix", "none: the rule's fix is not for this case",
    sample: "none")

  /// What an override may say of a rule.
  static let override = MappingSchema(
    "rule", LocalizedText(zh: "一项调整", en: "an override"), keys: rule.keys
  ).edits(without: ["id", "variants", "width"])

  private static let describing = [
    SchemaKey(
      "id", .text(.identifier), isRequired: true, "编号：小写字母、数字、连字符，一经使用不再更改",
      "its id: lower-case letters, digits, hyphens; stable for ever", sample: "required-section"),
    SchemaKey(
      "severity", .choice(of: Severity.self), isRequired: true, "级别", "its severity",
      sample: "error"),
    SchemaKey("title", .localized, "规则的名称", "its title", sample: "{zh: 比率不符, en: wrong ratio}"),
    SchemaKey(
      "message", .template, isRequired: true, "提示语；{名称} 引用捕获的文字，{match} 是报出的文字",
      "what the drafter reads; {name} quotes a capture, {match} the words found",
      sample: "{zh: '“{match}”有误', en: '“{match}” is wrong'}"),
    SchemaKey("why", .localized, "为什么这样要求", "why it matters", sample: "{zh: 读者会据此核算。}"),
    SchemaKey(
      "basis", .mapping(.basis), isRequired: true, "依据", "what it rests on",
      sample: "{level: practice}"),
    SchemaKey("tags", .list(.text(.plain)), "标签", "tags", sample: "[数字]"),
    SchemaKey(
      "enabled", .boolean, "false 表示默认关闭", "false: off unless asked for", sample: "false"),
  ]

  private static let placing = [
    SchemaKey("in", .list(.scope), "在哪里找", "where it looks", sample: "sentence"),
    SchemaKey(
      "within", .list(.scope), "只看位于其中的", "only what lies in one of these",
      sample: "section(measures)"),
    SchemaKey(
      "outside", .list(.scope), "不看位于其中的", "not what lies in one of these",
      sample: "[cell, list-item]"),
    SchemaKey(
      "mask", .list(.choice(of: MaskKind.self)), "不看的文字", "what it does not see",
      sample: "[book-title, quote]"),
    SchemaKey(
      "unless", .text(.pattern), "所在的一句（段）里有它就不报",
      "a pattern that excuses the piece of text it matches in", sample: "'上年|结转'"),
    SchemaKey(
      "when", .mapping(.condition), "对什么样的文稿才检查", "what the document must be like",
      sample: "{title: '年度报告'}"),
  ]

  private static let proving = [
    SchemaKey(
      "cases", .items(.mapping(.ruleCase)), "同一种类的几个分支，依次试用",
      "alternatives of one kind, tried in order", sample: "[{pattern: …}, {pattern: …}]"),
    SchemaKey(
      "width", .choice(["exact", "both"]), "exact：全角半角不通用",
      "exact: a mark stands for one width only",
      sample: "exact"),
    SchemaKey(
      "aggregate", .boolean, "一份文稿只报一处，附次数", "one finding a document, with a count",
      sample: "true"),
    SchemaKey(
      "yields-to", .list(.either([.text(.identifier), .mapping(.yield)])), "这些规则已报的地方不再报",
      "rules whose findings silence this one's", sample: "[enum-gap]"),
    SchemaKey(
      "fix", .either([.choice(["none"]), .mapping(.fix)]), "怎样改；none：不自动改",
      "how to fix it; none: only a person can", sample: "{replace: '', safe: false}"),
    SchemaKey(
      "variants", .mapping(.variants), "例子不跑变体的理由", "why the examples are not run in variants",
      sample: "{none: 与换行有关}"),
    SchemaKey(
      "examples", .mapping(.examples), isRequired: true, "应报与不应报的例子",
      "texts that it must flag and must pass",
      sample: "{flag: ['一个⟦错误⟧的例子'], pass: ['一个正确的例子']}"),
  ]

  static let condition = MappingSchema(
    "when", LocalizedText(zh: "'when'", en: "'when'"),
    keys: [
      SchemaKey("title", .text(.pattern), "标题里要有的", "what the title holds", sample: "'年度报告'"),
      SchemaKey("body", .text(.pattern), "发文机关里要有的", "what the issuing body holds", sample: "'街道'"),
      SchemaKey(
        "since", .integer(1949...2999), "从哪个报告年度起", "the first report year", sample: "2021"),
    ], needsOne: [["title", "body", "since"]])

  static let yield = MappingSchema(
    "yields-to", LocalizedText(zh: "'yields-to'", en: "'yields-to'"),
    keys: [
      SchemaKey(
        "rule", .text(.identifier), isRequired: true, "规则编号", "a rule's id", sample: "enum-gap"),
      SchemaKey(
        "within", .choice(["overlap", "section"]), "位置重叠，还是同在一个标题下",
        "overlapping places, or one heading", sample: "section"),
    ])

  static let fix = MappingSchema(
    "fix", LocalizedText(zh: "'fix'", en: "'fix'"),
    keys: [
      SchemaKey(
        "replace", .text(.replacement), "换成什么", "what is put in its place", sample: "'{expected}'"),
      SchemaKey("width", .choice(["full", "half"]), "转成全角或半角", "turn the width", sample: "full"),
      SchemaKey(
        "safe", .boolean, isRequired: true, "可以不经人看就改", "may be made without a person's look",
        sample: "false"),
    ], needsOne: [["replace", "width"]])

  static let variants = MappingSchema(
    "variants", LocalizedText(zh: "'variants'", en: "'variants'"),
    keys: [
      SchemaKey("none", .text(.plain), isRequired: true, "理由", "the reason", sample: "与换行有关")
    ])

  static let examples = MappingSchema(
    "examples", LocalizedText(zh: "'examples'", en: "'examples'"),
    keys: [
      SchemaKey(
        "flag", .list(.example), isRequired: true, "应当报出的，用 ⟦ ⟧ 标明位置",
        "texts to flag, ⟦ ⟧ around the words to be found", sample: "['一个⟦错误⟧的例子']"),
      SchemaKey(
        "pass", .list(.example), isRequired: true, "不应报出的", "texts to pass", sample: "['一个正确的例子']"),
    ])

  static let exampleDocument = MappingSchema(
    "example", LocalizedText(zh: "例子", en: "an example"),
    keys: [
      SchemaKey(
        "document", .text(.example), isRequired: true, "整篇文稿", "a whole draft", sample: "|"),
      SchemaKey(
        "format", .choice(["text", "markdown"]), "文稿的格式", "the draft's format", sample: "markdown"),
      SchemaKey(
        "profile", .text(.name), "用哪个配置的 'sections'", "the profile whose sections hold",
        sample: "zh-report"),
    ])
}

extension ValueForm {
  fileprivate static let example = ValueForm.either([
    .text(.example), .mapping(.exampleDocument),
  ])
}
