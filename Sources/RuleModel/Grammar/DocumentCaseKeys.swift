extension MappingSchema {
  /// What a whole draft must give: `cases/NAME.expected.yaml` beside `cases/NAME.txt`.
  package static var documentCase: MappingSchema { DocumentCaseKey.schema }
}

/// A document case.
enum DocumentCaseKey: String, MappingKey {
  case findings, only

  static let schema = MappingSchema(
    "document-case", "整篇用例", "a document case", DocumentCaseKey.self)

  var definition: SchemaKey {
    switch self {
    case .findings:
      .init(
        self, .items(.mapping(ExpectedFindingKey.schema)), isRequired: true,
        "应当报出的，一处不多，一处不少；没有写 []", "all that is to be found, no more and no less; [] for nothing",
        sample: "[{rule: ratio-mismatch, line: 12, text: 调处成功率100%}]")
    case .only:
      .init(
        self, .list(.text(.identifier)), "只看这几条规则", "only these rules are looked at",
        sample: "[ratio-mismatch]")
    }
  }
}

/// A finding that a document case expects.
enum ExpectedFindingKey: String, MappingKey {
  case rule, line, text

  static let schema = MappingSchema(
    "expected-finding", "一处应报", "an expected finding",
    ExpectedFindingKey.self)

  var definition: SchemaKey {
    switch self {
    case .rule:
      .init(
        self, .text(.identifier), isRequired: true, "规则编号", "the rule's id",
        sample: "ratio-mismatch")
    case .line:
      .init(self, .integer(1...10_000_000), "第几行", "its line", sample: "12")
    case .text:
      .init(self, .text(.replacement), "报出的文字", "the words found", sample: "调处成功率100%")
    }
  }
}
