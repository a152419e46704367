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
      text += ReportingMessages.exactlyOneOf[language] + codes(shape.exactlyOne) + "\n\n"
    }
    for group in shape.needsOne {
      text += ReportingMessages.oneOf[language] + codes(group) + "\n\n"
    }
    text += ReportingMessages.keyTable[language] + "\n|---|---|---|---|\n"
    for key in shape.keys {
      let required = key.isRequired ? ReportingMessages.required[language] : ""
      text += "| `\(key.name)`\(required) | \(value(key.form)) | \(key.summary[language]) |"
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
    case .text(let text): text.name[language]
    case .boolean: "`true`, `false`"
    case .integer(let range): "\(range.lowerBound)–\(range.upperBound)"
    case .choice(let names): codes(names)
    case .scope: codes(ValueForm.scopeNames)
    case .list(let item): ReportingMessages.listOrOne[language] + value(item)
    case .items(let item): ReportingMessages.list[language] + value(item)
    case .mapping(let shape):
      "[\(name(shape))](#\(shape.id.replacing("override-", with: "")))"
    case .names(let item): ReportingMessages.nameTo[language] + value(item)
    case .either(let forms): forms.map(value).joined(separator: ReportingMessages.or[language])
    }
  }

  private func codes(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: ", ")
  }
}
