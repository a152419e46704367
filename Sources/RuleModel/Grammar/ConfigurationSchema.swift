import Diagnostics
import SourceText

extension MappingSchema {
  /// The configuration, `.reportlint.yaml`.
  package static let configuration = MappingSchema(
    "configuration", LocalizedText(zh: "配置文件", en: "the configuration"),
    keys: [
      SchemaKey(
        "extends", .list(.text(.path)), "先读的配置文件，本文件在其上修改；路径从本文件所在文件夹算起，须在同一仓库里",
        "configurations that this one builds on; paths from this file's folder, in its repository",
        sample: "[../shared/reportlint.yaml]")
    ] + draftKeys + [
      SchemaKey(
        "overrides", .items(.mapping(configurationOverride)), "只对某些文稿有效的设置，后面的优先",
        "settings for some drafts only; later ones win",
        sample: "[{files: [\"附件/**\"], ignore: [required-section]}]"),
      SchemaKey(
        "files", .list(.text(.plain)), "文件夹里哪些文件是文稿，写法同 .gitignore",
        "which files of a folder are drafts, written as in .gitignore",
        sample: "[\"*.txt\", \"*.报告\"]"),
      SchemaKey(
        "exclude", .list(.text(.plain)), "不检查的文件和文件夹，写法同 .gitignore",
        "files and folders that are not checked, written as in .gitignore",
        sample: "[\"旧稿/\"]"),
      SchemaKey(
        "suppressions", .items(.mapping(configurationSuppression)),
        "豁免：读过、认可、不再报告的结果，每条写明理由", "findings that were read and let stand, each with a reason",
        sample: "[{rule: long-sentence, text: 引文, reason: 法律原文}]"),
      SchemaKey(
        "baseline", .text(.path), "基线文件：其中原有的问题不再报告，路径从本文件所在文件夹算起",
        "the baseline, whose findings are not reported; a path from this file's folder",
        sample: ".reportlint-baseline.jsonl"),
      SchemaKey(
        "fail-level", .choice(of: FailLevel.self), "从哪一级起算不通过",
        "the severity from which a run fails", sample: "error"),
      SchemaKey(
        "formats", .list(.text(.plain)),
        "结果的格式，可写成 格式=文件；文件只能在配置文件所在的文件夹里，不经过链接，也不覆盖别的内容",
        "the formats of results, or FORMAT=FILE: a file in this file's folder, through no link and over no other content",
        sample: "[full, jsonl=report.jsonl]"),
      SchemaKey(
        "limits", .mapping(configurationLimits), "各种上限；碰到上限会报告，不会漏过",
        "bounds of a run; hitting one is told, never passed over", sample: "{draft-size: 128}"),
    ])

  /// An entry of `overrides`.
  static let configurationOverride = MappingSchema(
    "configuration-override",
    LocalizedText(zh: "'overrides' 的一项", en: "an entry of 'overrides'"),
    keys: [
      SchemaKey(
        "files", .list(.text(.plain)), isRequired: true, "对哪些文稿有效，写法同 .gitignore",
        "the drafts it is for, written as in .gitignore", sample: "[\"附件/**\"]")
    ] + draftKeys)

  /// What can differ from draft to draft.
  private static let draftKeys = [
    SchemaKey(
      "profile", .text(.path), "用哪套规则：auto（按标题自动选用）、none、自带的配置，或规则文件",
      "the profile: auto (by the title), none, a shipped one, or a rule file", sample: "auto"),
    SchemaKey(
      "rules", .list(.text(.path)), "另加的规则文件或规则包，路径从本文件所在文件夹算起，须在同一仓库里",
      "rule files and packs that are added; paths from this file's folder, in its repository",
      sample: "[rules/office.yaml]"),
    SchemaKey(
      "select", .list(.text(.plain)), "只用这些规则或规则包", "only these rules or packs",
      sample: "[zh/dates]"),
    SchemaKey(
      "ignore", .list(.text(.plain)), "不用这些规则或规则包", "not these rules or packs",
      sample: "[long-sentence]"),
    SchemaKey(
      "lang", .choice(["zh", "en", "auto"]), "提示语用哪种文字", "the language of messages",
      sample: "zh"),
  ]

  /// An entry of `suppressions`.
  static let configurationSuppression = MappingSchema(
    "configuration-suppression",
    LocalizedText(zh: "'suppressions' 的一项", en: "an entry of 'suppressions'"),
    keys: [
      SchemaKey(
        "rule", .text(.identifier), isRequired: true, "豁免哪条规则", "the rule whose findings stand",
        sample: "long-sentence"),
      SchemaKey(
        "text", .text(.plain), "结果所在的原文，照抄一段；空白和换行不计",
        "words at the finding, as they stand; blanks and line breaks do not count",
        sample: "坚持依法行政"),
      SchemaKey(
        "file", .list(.text(.plain)), "在哪些文稿里，写法同 .gitignore；不写为所有文稿",
        "in which drafts, written as in .gitignore; all where it is left out",
        sample: "[\"2023/年度报告.txt\"]"),
      SchemaKey(
        "reason", .text(.plain), isRequired: true, "为什么可以不改", "why it may stand",
        sample: "引用法律原文"),
      SchemaKey(
        "until", .text(.day), "最后有效的一天，过后照常报告", "the last day it holds", sample: "2025-12-31"),
    ], needsOne: [["text", "file"]])

  static let configurationLimits = MappingSchema(
    "configuration-limits", LocalizedText(zh: "'limits'", en: "'limits'"),
    keys: [
      SchemaKey(
        "draft-size", .integer(1...512), "一个文稿最多多少 MiB，不写为 64",
        "the largest draft, in MiB; 64 by default", sample: "128"),
      SchemaKey(
        "findings", .integer(1...1_000_000), "一条规则在一个文稿里最多报告多少处，不写为 100000",
        "findings a rule may have in a draft; 100000 by default", sample: "500"),
      SchemaKey(
        "pattern-steps", .integer(1000...100_000_000),
        "一条规则的正则表达式在一个文稿里最多试多少步，文稿每字节另加 64 步；不写为 10000000",
        "steps that the patterns of a rule may take in a draft, and 64 more for each byte of it; 10000000 by default",
        sample: "50000000"),
    ])
}
