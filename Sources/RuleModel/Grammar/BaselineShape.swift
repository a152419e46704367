import Diagnostics

extension Shape {
  /// The first line of a baseline.
  static let baselineHead = Shape(
    "baseline-head", LocalizedText(zh: "基线的第一行", en: "the first line of a baseline"),
    keys: [
      ShapeKey(
        BaselineFile.versionKey, .integer(1...1_000_000), isRequired: true, "格式版本",
        "the version of the format", sample: "1")
    ])

  /// A line of a baseline: findings of old that are alike.
  static let baselineEntry = Shape(
    "baseline-entry", LocalizedText(zh: "基线的一行", en: "a line of a baseline"),
    keys: [
      ShapeKey(
        "path", .text(.plain), isRequired: true, "文稿，从基线所在文件夹算起",
        "the draft, from the baseline's folder", sample: "2023.txt"),
      ShapeKey(
        "rule", .text(.plain), isRequired: true, "规则编号", "the rule's id", sample: "long-sentence"),
      ShapeKey("section", .text(.replacement), "所在章节", "the section", sample: "主要工作"),
      ShapeKey("text", .text(.replacement), "文字", "the words", sample: "一大批"),
      ShapeKey(
        "count", .integer(1...1_000_000_000), isRequired: true, "几处", "how many", sample: "1"),
      ShapeKey(
        "id", .text(.plain), isRequired: true, "由规则、文字和章节算出的标识",
        "made of rule, words and section", sample: "0123456789abcdef0123456789abcdef"),
    ])
}
