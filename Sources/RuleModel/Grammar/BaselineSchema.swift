import Diagnostics

extension MappingSchema {
  /// The first line of a baseline.
  static let baselineHead = MappingSchema(
    "baseline-head", LocalizedText(zh: "基线的第一行", en: "the first line of a baseline"),
    keys: [
      SchemaKey(
        BaselineFile.versionKey, .integer(1...1_000_000), isRequired: true, "格式版本",
        "the version of the format", sample: "1")
    ])

  /// A line of a baseline: findings of old that are alike.
  static let baselineEntry = MappingSchema(
    "baseline-entry", LocalizedText(zh: "基线的一行", en: "a line of a baseline"),
    keys: [
      SchemaKey(
        "path", .text(.plain), isRequired: true, "文稿，从基线所在文件夹算起",
        "the draft, from the baseline's folder", sample: "2023.txt"),
      SchemaKey(
        "rule", .text(.plain), isRequired: true, "规则编号", "the rule's id", sample: "long-sentence"),
      SchemaKey("section", .text(.replacement), "所在章节", "the section", sample: "主要工作"),
      SchemaKey("text", .text(.replacement), "文字", "the words", sample: "一大批"),
      SchemaKey(
        "count", .integer(1...1_000_000_000), isRequired: true, "几处", "how many", sample: "1"),
      SchemaKey(
        "id", .text(.plain), isRequired: true, "由规则、文字和章节算出的标识",
        "made of rule, words and section", sample: "0123456789abcdef0123456789abcdef"),
    ])
}
