import Diagnostics
import DocumentModel

extension MappingSchema {
  /// A rule.
  package static var rule: MappingSchema { RuleKey.schema }

  /// What an override may say of a rule.
  static let override = MappingSchema(
    "rule", "一项调整", "an override", keys: RuleKey.schema.keys
  ).edits(without: [RuleKey.id, .variants, .width])
}

/// A rule.
enum RuleKey: String, KindHoldingKey {
  case id, severity, title, message, why, basis, tags, enabled, `in`, within, outside, mask, unless,
    when, cases, width, aggregate
  case yieldsTo = "yields-to"
  case fix, variants, examples

  /// The kinds stand before `cases`.
  static let schema = MappingSchema(
    "rule", "规则", "a rule",
    keys: allCases.flatMap { key in
      (key == .cases ? RuleKind.allCases.map(\.definition) : []) + [key.definition]
    }, exactlyOne: RuleKind.names + [cases.rawValue])

  var definition: SchemaKey {
    switch self {
    case .id:
      .init(
        self, .text(.identifier), isRequired: true, "编号：小写字母、数字、连字符，一经使用不再更改",
        "its id: lower-case letters, digits, hyphens; it never changes", sample: "required-section")
    case .severity:
      .init(
        self, .choice(of: Severity.self), isRequired: true, "级别", "its severity", sample: "error")
    case .title:
      .init(self, .localized, "规则的名称", "its title", sample: "{zh: 比率不符, en: wrong ratio}")
    case .message:
      .init(
        self, .template, isRequired: true, "提示语；{名称} 引用捕获的文字，{match} 是报出的文字",
        "what the drafter reads; {name} quotes a capture, {match} the words found",
        sample: "{zh: '“{match}”有误', en: '“{match}” is wrong'}")
    case .why:
      .init(self, .localized, "为什么这样要求", "why it matters", sample: "{zh: 读者会据此核算。}")
    case .basis:
      .init(
        self, .mapping(BasisKey.schema), isRequired: true, "依据", "what it rests on",
        sample: "{level: practice}")
    case .tags:
      .init(self, .list(.text(.plain)), "标签", "tags", sample: "[数字]")
    case .enabled:
      .init(self, .boolean, "false 表示默认关闭", "false: off unless asked for", sample: "false")
    case .in:
      .init(self, .list(.scope), "在哪里找", "where it looks", sample: "sentence")
    case .within:
      .init(
        self, .list(.scope), "只看位于其中的", "only what lies in one of these",
        sample: "section(measures)")
    case .outside:
      .init(
        self, .list(.scope), "不看位于其中的", "not what lies in one of these", sample: "[cell, list-item]"
      )
    case .mask:
      .init(
        self, .list(.choice(of: MaskKind.self)), "不看的文字", "what it does not see",
        sample: "[book-title, quote]")
    case .unless:
      .init(
        self, .text(.pattern), "所在的一句（段）里有它就不报",
        "a pattern that excuses the piece of text it matches in", sample: "'上年|结转'")
    case .when:
      .init(
        self, .mapping(ConditionKey.schema), "对什么样的文稿才检查", "what the document must be like",
        sample: "{title: '年度报告'}")
    case .cases:
      .init(
        self, .items(.mapping(CaseKey.schema)), "同一种类的几个分支，依次试用",
        "alternatives of one kind, tried in order", sample: "[{pattern: …}, {pattern: …}]")
    case .width:
      .init(
        self, .choice(["exact", "both"]), "exact：全角半角不通用",
        "exact: a mark stands for one width only", sample: "exact")
    case .aggregate:
      .init(self, .boolean, "一份文稿只报一处，附次数", "one finding a document, with a count", sample: "true")
    case .yieldsTo:
      .init(
        self, .list(.either([.text(.identifier), .mapping(YieldKey.schema)])), "这些规则已报的地方不再报",
        "rules whose findings silence this one's", sample: "[enum-gap]")
    case .fix:
      .init(
        self, .either([.choice(["none"]), .mapping(FixKey.schema)]), "怎样改；none：不自动改",
        "how to fix it; none: only a person can", sample: "{replace: '', safe: false}")
    case .variants:
      .init(
        self, .mapping(VariantsKey.schema), "例子不跑变体的理由", "why the examples are not run in variants",
        sample: "{none: 与换行有关}")
    case .examples:
      .init(
        self, .mapping(ExamplesKey.schema), isRequired: true, "应报与不应报的例子",
        "texts that it must flag and must pass", sample: "{flag: ['一个⟦错误⟧的例子'], pass: ['一个正确的例子']}")
    }
  }
}

/// One of a rule's `cases`.
enum CaseKey: String, KindHoldingKey {
  case severity, message, fix, `in`, within, outside, mask, unless, when

  static let schema = MappingSchema(
    "case", "一个分支", "a case",
    keys: allCases.map(\.definition) + RuleKind.allCases.map(\.definition),
    exactlyOne: RuleKind.names)

  var definition: SchemaKey {
    switch self {
    case .severity:
      RuleKey.severity.definition.optional
    case .message:
      RuleKey.message.definition.optional
    case .fix:
      .init(
        self, .choice(["none"]), "none：这个分支不用规则的 fix", "none: the rule's fix is not for this case",
        sample: "none")
    case .in:
      RuleKey.in.definition
    case .within:
      RuleKey.within.definition
    case .outside:
      RuleKey.outside.definition
    case .mask:
      RuleKey.mask.definition
    case .unless:
      RuleKey.unless.definition
    case .when:
      RuleKey.when.definition
    }
  }
}
