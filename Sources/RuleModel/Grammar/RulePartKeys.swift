/// `when`.
enum ConditionKey: String, MappingKey {
  case title, body, since

  static let schema = MappingSchema(
    quoting: "when", ConditionKey.self,
    needsOne: [[.title, .body, .since]])

  var definition: SchemaKey {
    switch self {
    case .title:
      .init(self, .text(.pattern), "标题里要有的", "what the title holds", sample: "'年度报告'")
    case .body:
      .init(self, .text(.pattern), "发文机关里要有的", "what the issuing body holds", sample: "'街道'")
    case .since:
      .init(self, .integer(1949...2999), "从哪个报告年度起", "the first report year", sample: "2021")
    }
  }
}

/// An item of `yields-to`.
enum YieldKey: String, MappingKey {
  case rule, within

  static let schema = MappingSchema(quoting: "yields-to", YieldKey.self)

  var definition: SchemaKey {
    switch self {
    case .rule:
      .init(self, .text(.identifier), isRequired: true, "规则编号", "a rule's id", sample: "enum-gap")
    case .within:
      .init(
        self, .choice(of: YieldTarget.Reach.self), "位置重叠，还是同在一个标题下",
        "overlapping places, or one heading", sample: "section")
    }
  }
}

/// `fix`.
enum FixKey: String, MappingKey {
  case replace, width, safe

  static let schema = MappingSchema(quoting: "fix", FixKey.self, needsOne: [[.replace, .width]])

  var definition: SchemaKey {
    switch self {
    case .replace:
      .init(self, .text(.replacement), "换成什么", "what is put in its place", sample: "'{expected}'")
    case .width:
      .init(self, .choice(["full", "half"]), "转成全角或半角", "turn the width", sample: "full")
    case .safe:
      .init(
        self, .boolean, isRequired: true, "可以不经人看就改", "may be made without a person's look",
        sample: "false")
    }
  }
}

/// `variants`.
enum VariantsKey: String, MappingKey {
  case none

  static let schema = MappingSchema(quoting: "variants", VariantsKey.self)

  var definition: SchemaKey {
    switch self {
    case .none:
      .init(self, .text(.plain), isRequired: true, "理由", "the reason", sample: "与换行有关")
    }
  }
}
