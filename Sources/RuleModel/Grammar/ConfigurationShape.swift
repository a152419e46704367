import Diagnostics
import SourceText

extension Shape {
  /// The configuration, `.reportlint.yaml`.
  ///
  /// - Parameter formats: The names of the formats that results can be written in.
  /// - Returns: The table of its keys.
  package static func configuration(formats: [String]) -> Shape {
    Shape(
      "configuration", LocalizedText(zh: "配置文件", en: "the configuration"),
      keys: [
        ShapeKey(
          "profile", .text(.path), "用哪套规则：auto（按标题自动选用）、none、自带的配置，或规则文件",
          "the profile: auto (by the title), none, a shipped one, or a rule file", sample: "auto"),
        ShapeKey(
          "rules", .list(.text(.path)), "另加的规则文件或规则包，路径从本文件所在文件夹算起",
          "rule files and packs that are added; paths from this file's folder",
          sample: "[rules/office.yaml]"),
        ShapeKey(
          "select", .list(.text(.plain)), "只用这些规则或规则包", "only these rules or packs",
          sample: "[zh/dates]"),
        ShapeKey(
          "ignore", .list(.text(.plain)), "不用这些规则或规则包", "not these rules or packs",
          sample: "[long-sentence]"),
        ShapeKey(
          "lang", .choice(["zh", "en", "auto"]), "提示语用哪种文字", "the language of messages",
          sample: "zh"),
        ShapeKey(
          "fail-level", .choice(of: FailLevel.self), "从哪一级起算不通过",
          "the severity from which a run fails",
          sample: "error"),
        ShapeKey(
          "formats", .list(.choice(formats)), "结果的格式", "the formats of results", sample: "[full]"),
      ])
  }
}
