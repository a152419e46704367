/// The first line of a baseline.
enum BaselineHeadKey: String, MappingKey {
  case version = "reportlint-baseline"

  static let schema = MappingSchema(
    "baseline-head", "基线的第一行", "the first line of a baseline",
    BaselineHeadKey.self)

  var definition: SchemaKey {
    switch self {
    case .version:
      .init(
        self, .integer(1...1_000_000), isRequired: true, "格式版本", "the version of the format",
        sample: "1")
    }
  }
}

/// A line of a baseline: earlier findings that are alike.
enum BaselineEntryKey: String, MappingKey {
  case path, rule, section, text, count, id

  static let schema = MappingSchema(
    "baseline-entry", "基线的一行", "a line of a baseline", BaselineEntryKey.self)

  var definition: SchemaKey {
    switch self {
    case .path:
      .init(
        self, .text(.plain), isRequired: true, "文稿，从基线所在文件夹算起",
        "the draft, from the baseline's folder", sample: "2023.txt")
    case .rule:
      .init(self, .text(.plain), isRequired: true, "规则编号", "the rule's id", sample: "long-sentence")
    case .section:
      .init(self, .text(.replacement), "所在章节", "the section", sample: "主要工作")
    case .text:
      .init(self, .text(.replacement), "文字", "the words", sample: "一大批")
    case .count:
      .init(self, .integer(1...1_000_000_000), isRequired: true, "几处", "how many", sample: "1")
    case .id:
      .init(
        self, .text(.plain), isRequired: true, "由规则、文字和章节算出的标识", "made of rule, words and section",
        sample: "0123456789abcdef0123456789abcdef")
    }
  }
}
