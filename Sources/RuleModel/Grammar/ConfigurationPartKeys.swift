import SourceText

/// An entry of `suppressions`.
enum ConfigurationSuppressionKey: String, MappingKey {
  case rule, text, file, reason, until

  static let schema = MappingSchema(
    "configuration-suppression",
    "'suppressions' 的一项", "an entry of 'suppressions'",
    ConfigurationSuppressionKey.self, needsOne: [[.text, .file]])

  var definition: SchemaKey {
    switch self {
    case .rule:
      .init(
        self, .text(.identifier), isRequired: true, "豁免哪条规则",
        "the rule whose findings are suppressed", sample: "long-sentence")
    case .text:
      .init(
        self, .text(.plain), "结果所在的原文，照抄一段；空白和换行不计",
        "words at the finding, as they stand; blanks and line breaks do not count", sample: "坚持依法行政"
      )
    case .file:
      .init(
        self, .list(.text(.plain)), "在哪些文稿里，写法同 .gitignore；不写为所有文稿",
        "in which drafts, written as in .gitignore; all where it is left out",
        sample: "[\"2023/年度报告.txt\"]")
    case .reason:
      .init(
        self, .text(.plain), isRequired: true, "为什么可以不改", "why it is suppressed", sample: "引用法律原文")
    case .until:
      .init(self, .text(.day), "最后有效的一天，过后照常报告", "the last day it holds", sample: "2025-12-31")
    }
  }
}

/// `limits`.
enum ConfigurationLimitsKey: String, MappingKey {
  case draftSize = "draft-size"
  case findings
  case patternSteps = "pattern-steps"

  static let schema = MappingSchema(
    "configuration-limits", "'limits'", "'limits'",
    ConfigurationLimitsKey.self)

  var definition: SchemaKey {
    switch self {
    case .draftSize:
      .init(
        self, .integer(1...512), "一个文稿最多多少 MiB，不写为 64", "the largest draft, in MiB; 64 by default",
        sample: "128")
    case .findings:
      .init(
        self, .integer(1...1_000_000), "一条规则在一个文稿里最多报告多少处，不写为 100000",
        "findings a rule may have in a draft; 100000 by default", sample: "500")
    case .patternSteps:
      .init(
        self, .integer(1000...100_000_000), "一条规则的正则表达式在一个文稿里最多试多少步，文稿每字节另加 64 步；不写为 10000000",
        "steps that the patterns of a rule may take in a draft, and 64 more for each byte of it; 10000000 by default",
        sample: "50000000")
    }
  }
}
