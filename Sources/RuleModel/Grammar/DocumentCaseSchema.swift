import Diagnostics

extension MappingSchema {
  /// What a whole draft must give: `cases/NAME.expected.yaml` beside `cases/NAME.txt`.
  package static let documentCase = MappingSchema(
    "document-case", LocalizedText(zh: "整篇用例", en: "a document case"),
    keys: [
      SchemaKey(
        "findings", .items(.mapping(.expectedFinding)), isRequired: true,
        "应当报出的，一处不多，一处不少；没有写 []", "all that is to be found, no more and no less; [] for nothing",
        sample: "[{rule: ratio-mismatch, line: 12, text: 调处成功率100%}]"),
      SchemaKey(
        "only", .list(.text(.identifier)), "只看这几条规则", "only these rules are looked at",
        sample: "[ratio-mismatch]"),
    ])

  static let expectedFinding = MappingSchema(
    "expected-finding", LocalizedText(zh: "一处应报", en: "an expected finding"),
    keys: [
      SchemaKey(
        "rule", .text(.identifier), isRequired: true, "规则编号", "the rule's id",
        sample: "ratio-mismatch"),
      SchemaKey("line", .integer(1...10_000_000), "第几行", "its line", sample: "12"),
      SchemaKey("text", .text(.replacement), "报出的文字", "the words found", sample: "调处成功率100%"),
    ])
}
