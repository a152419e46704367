import Diagnostics
package import RuleModel
package import SourceText

/// The reference of a YAML file as Markdown: every key of every mapping, made of the table that its
/// decoder reads by.
package struct ReferencePage {
  private let root: MappingSchema
  private let language: Language

  package init(of root: MappingSchema, in language: Language) {
    self.root = root
    self.language = language
  }

  /// The tables, a heading a mapping; what stands twice is shown once.
  package var text: String {
    ([root] + root.inside.filter { !$0.id.hasPrefix("override-") })
      .map(section).joined(separator: "\n")
  }

  private func section(_ shape: MappingSchema) -> String {
    var text = "<a id=\"\(shape.id)\"></a>\n\n## \(name(shape))\n\n"
    if !shape.exactlyOne.isEmpty {
      text += said("以下各键恰好要有一个：", "Exactly one of: ") + codes(shape.exactlyOne) + "\n\n"
    }
    for group in shape.needsOne {
      text += said("至少要有一个：", "At least one of: ") + codes(group) + "\n\n"
    }
    text += "| \(said("键", "key")) | \(said("值", "value")) | \(said("用途", "what for")) |"
    text += " \(said("写法", "as in")) |\n|---|---|---|---|\n"
    for key in shape.keys {
      let owed = key.isRequired ? said("（必填）", " (required)") : ""
      text += "| `\(key.name)`\(owed) | \(value(key.form)) | \(key.summary[language]) |"
      text += " `\(key.sample.replacing("|", with: "\\|"))` |\n"
    }
    return text
  }

  private func name(_ shape: MappingSchema) -> String {
    let name = shape.name[language].replacing("'", with: "`")
    return language == .english && name.hasPrefix("a ") ? String(name.dropFirst(2)) : name
  }

  // MARK: Values

  private func value(_ form: ValueForm) -> String {
    switch form {
    case .text(let text): textName(text)[language]
    case .boolean: "`true`, `false`"
    case .integer(let range): "\(range.lowerBound)–\(range.upperBound)"
    case .choice(let names): codes(names)
    case .scope: codes(ValueForm.scopeNames)
    case .list(let item): said("列表或单个：", "list or one: ") + value(item)
    case .items(let item): said("列表：", "list: ") + value(item)
    case .mapping(let shape):
      "[\(name(shape))](#\(shape.id.replacing("override-", with: "")))"
    case .names(let item): said("名称 → ", "name → ") + value(item)
    case .either(let forms): forms.map(value).joined(separator: said("；或 ", "; or "))
    }
  }

  private func textName(_ text: ValueForm.Text) -> LocalizedText {
    switch text {
    case .plain: LocalizedText(zh: "文字", en: "text")
    case .identifier: LocalizedText(zh: "规则编号", en: "rule id")
    case .pattern: LocalizedText(zh: "正则表达式", en: "pattern")
    case .expression: LocalizedText(zh: "算式", en: "expression")
    case .template: LocalizedText(zh: "带 {名称} 的文字", en: "text with {name}s")
    case .name: LocalizedText(zh: "名称", en: "name")
    case .path: LocalizedText(zh: "规则包、文件或规则", en: "pack, file or rule")
    case .marks: LocalizedText(zh: "一对符号", en: "two marks")
    case .example: LocalizedText(zh: "文稿片段", en: "piece of a draft")
    case .replacement: LocalizedText(zh: "文字，可以为空", en: "text, may be empty")
    case .day: LocalizedText(zh: "日期", en: "a day")
    }
  }

  private func codes(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: ", ")
  }

  private func said(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }
}
