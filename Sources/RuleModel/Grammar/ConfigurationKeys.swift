import Diagnostics
import SourceText

extension MappingSchema {
  /// The configuration, `.reportlint.yaml`.
  package static var configuration: MappingSchema { ConfigurationKey.schema }
}

/// The keys of settings that can differ from draft to draft.
protocol DraftSettingKey: MappingKey {
  static var profile: Self { get }
  static var rules: Self { get }
  static var select: Self { get }
  static var ignore: Self { get }
  static var lang: Self { get }
}

/// The configuration, `.reportlint.yaml`.
enum ConfigurationKey: String, DraftSettingKey {
  case extends, profile, rules, select, ignore, lang, overrides, files, exclude, suppressions,
    baseline
  case failLevel = "fail-level"
  case formats, limits

  static let schema = MappingSchema(
    "configuration", "配置文件", "the configuration", ConfigurationKey.self)

  var definition: SchemaKey {
    switch self {
    case .extends:
      .init(
        self, .list(.text(.path)), "先读的配置文件，本文件在其上修改；路径从本文件所在文件夹算起，须在同一仓库里",
        "configurations that this one builds on; paths from this file's folder, in its repository",
        sample: "[../shared/reportlint.yaml]")
    case .profile:
      .init(
        self, .text(.path), "用哪套规则：auto（按标题自动选用）、none、自带的配置，或规则文件",
        "the profile: auto (by the title), none, a shipped one, or a rule file", sample: "auto")
    case .rules:
      .init(
        self, .list(.text(.path)), "另加的规则文件或规则包，路径从本文件所在文件夹算起，须在同一仓库里",
        "rule files and packs that are added; paths from this file's folder, in its repository",
        sample: "[rules/office.yaml]")
    case .select:
      .init(
        self, .list(.text(.plain)), "只用这些规则或规则包", "only these rules or packs", sample: "[zh/dates]")
    case .ignore:
      .init(
        self, .list(.text(.plain)), "不用这些规则或规则包", "not these rules or packs",
        sample: "[long-sentence]")
    case .lang:
      .init(
        self, .choice(["zh", "en", "auto"]), "提示语用哪种文字", "the language of messages", sample: "zh")
    case .overrides:
      .init(
        self, .items(.mapping(ConfigurationOverrideKey.schema)), "只对某些文稿有效的设置，后面的优先",
        "settings for some drafts only; later ones win",
        sample: "[{files: [\"附件/**\"], ignore: [required-section]}]")
    case .files:
      .init(
        self, .list(.text(.plain)), "文件夹里哪些文件是文稿，写法同 .gitignore",
        "which files of a folder are drafts, written as in .gitignore",
        sample: "[\"*.txt\", \"*.报告\"]")
    case .exclude:
      .init(
        self, .list(.text(.plain)), "不检查的文件和文件夹，写法同 .gitignore",
        "files and folders that are not checked, written as in .gitignore", sample: "[\"旧稿/\"]")
    case .suppressions:
      .init(
        self, .items(.mapping(ConfigurationSuppressionKey.schema)), "豁免：读过、认可、不再报告的结果，每条写明理由",
        "findings that were read and suppressed, each with a reason",
        sample: "[{rule: long-sentence, text: 引文, reason: 法律原文}]")
    case .baseline:
      .init(
        self, .text(.path), "基线文件：其中原有的问题不再报告，路径从本文件所在文件夹算起",
        "the baseline, whose findings are not reported; a path from this file's folder",
        sample: ".reportlint-baseline.jsonl")
    case .failLevel:
      .init(
        self, .choice(of: FailLevel.self), "从哪一级起算不通过", "the severity from which a run fails",
        sample: "error")
    case .formats:
      .init(
        self, .list(.text(.plain)), "结果的格式，可写成 格式=文件；文件只能在配置文件所在的文件夹里，不经过链接，也不覆盖别的内容",
        "the formats of results, or FORMAT=FILE: a file in this file's folder, through no link and over no other content",
        sample: "[full, jsonl=report.jsonl]")
    case .limits:
      .init(
        self, .mapping(ConfigurationLimitsKey.schema), "各种上限；碰到上限会报告，不会漏过",
        "bounds of a run; hitting one is reported, never passed over", sample: "{draft-size: 128}")
    }
  }
}

/// An entry of `overrides`.
enum ConfigurationOverrideKey: String, DraftSettingKey {
  case files, profile, rules, select, ignore, lang

  static let schema = MappingSchema(
    "configuration-override", "'overrides' 的一项", "an entry of 'overrides'",
    ConfigurationOverrideKey.self)

  var definition: SchemaKey {
    switch self {
    case .files:
      .init(
        self, .list(.text(.plain)), isRequired: true, "对哪些文稿有效，写法同 .gitignore",
        "the drafts it is for, written as in .gitignore", sample: "[\"附件/**\"]")
    case .profile:
      ConfigurationKey.profile.definition
    case .rules:
      ConfigurationKey.rules.definition
    case .select:
      ConfigurationKey.select.definition
    case .ignore:
      ConfigurationKey.ignore.definition
    case .lang:
      ConfigurationKey.lang.definition
    }
  }
}
