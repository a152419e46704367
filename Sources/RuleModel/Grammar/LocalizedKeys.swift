import Diagnostics

/// A text, one a language.
enum LocalizedTextKey: String, MappingKey {
  case zh, en

  static let schema = MappingSchema(
    "localized-text", "双语文字", "a text in two languages",
    LocalizedTextKey.self, needsOne: [[.zh, .en]])

  var definition: SchemaKey {
    switch self {
    case .zh:
      .init(self, .text(.plain), "中文", "Chinese", sample: "存在的不足")
    case .en:
      .init(self, .text(.plain), "英文", "English", sample: "shortcomings")
    }
  }
}

/// A message, one a language.
enum LocalizedTemplateKey: String, MappingKey {
  case zh, en

  static let schema = MappingSchema(
    "localized-template", "'message'", "'message'",
    LocalizedTemplateKey.self, needsOne: [[.zh, .en]])

  var definition: SchemaKey {
    switch self {
    case .zh:
      .init(self, .text(.template), "中文", "Chinese", sample: "'{part}超过了{total}'")
    case .en:
      .init(self, .text(.template), "英文", "English", sample: "'{part} exceeds {total}'")
    }
  }
}

extension ValueForm {
  /// A text, or one a language.
  static let localized = ValueForm.either([.text(.plain), .mapping(LocalizedTextKey.schema)])
  static let template = ValueForm.either([.text(.template), .mapping(LocalizedTemplateKey.schema)])
}

extension Severity {
  static let names = allCases.map(\.rawValue)
}
