/// `examples`.
enum ExamplesKey: String, MappingKey {
  case flag, pass

  static let schema = MappingSchema(quoting: "examples", ExamplesKey.self)

  var definition: SchemaKey {
    switch self {
    case .flag:
      .init(
        self, .list(.example), isRequired: true, "应当报出的，用 ⟦ ⟧ 标明位置",
        "texts to flag, ⟦ ⟧ around the words to be found", sample: "['一个⟦错误⟧的例子']")
    case .pass:
      .init(
        self, .list(.example), isRequired: true, "不应报出的", "texts to pass", sample: "['一个正确的例子']")
    }
  }
}

/// An example that is a whole draft.
enum ExampleDocumentKey: String, MappingKey {
  case document, format, profile

  static let schema = MappingSchema(
    "example", "例子", "an example", ExampleDocumentKey.self)

  var definition: SchemaKey {
    switch self {
    case .document:
      .init(self, .text(.example), isRequired: true, "整篇文稿", "a whole draft", sample: "|")
    case .format:
      .init(self, .choice(["text", "markdown"]), "文稿的格式", "the draft's format", sample: "markdown")
    case .profile:
      .init(
        self, .text(.name), "用哪个配置的 'sections'", "the profile whose sections hold",
        sample: "zh-report")
    }
  }
}

extension ValueForm {
  fileprivate static let example = ValueForm.either([
    .text(.example), .mapping(ExampleDocumentKey.schema),
  ])
}
