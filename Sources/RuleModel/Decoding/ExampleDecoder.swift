import Diagnostics
import SourceText
import YAMLTree

extension RuleFileDecoder {
  /// Reads `examples:`, at least one text to flag and one to pass.
  mutating func examples(_ node: YAMLNode?) -> Examples {
    var examples = Examples()
    guard let fields = decoder.fields(of: node, ExamplesKey.self) else { return examples }
    examples.flag = decoder.items(fields[.flag]).compactMap { example($0) }
    examples.pass = decoder.items(fields[.pass]).compactMap { example($0) }
    for example in examples.flag { checkMarks(example, wanted: true) }
    for example in examples.pass { checkMarks(example, wanted: false) }
    return examples
  }

  private func example(_ node: YAMLNode) -> Example? {
    guard let fields = decoder.fields(of: node, ExampleDocumentKey.self) else {
      return decoder.written(node).map { Example(written: $0, form: .body, profile: nil) }
    }
    let profile = decoder.text(fields[.profile])
    let form = decoder.choice(
      fields[.format], among: [("text", Example.Form.text), ("markdown", .markdown)])
    return decoder.written(fields[.document])
      .map { Example(written: $0, form: form ?? .text, profile: profile) }
  }

  private mutating func checkMarks(_ example: Example, wanted: Bool) {
    do {
      let marked = try MarkedExample(example.written.text)
      guard marked.spans.isEmpty == wanted else { return }
      decoder.report(
        "rule-file.example-marks", at: example.written.span,
        wanted
          ? LocalizedText(
            zh: "应当报出的例子没有用 ⟦ ⟧ 标出位置：在要报的文字两边加上 ⟦ ⟧",
            en: "the example to flag marks no place: put ⟦ ⟧ around the words to be found")
          : LocalizedText(
            zh: "不应报出的例子里不能有 ⟦ ⟧ 标记：去掉标记，或移到 'flag' 下",
            en: "the example to pass marks a place: take ⟦ ⟧ out, or move it to 'flag'"))
    } catch {
      decoder.report(
        "rule-file.example-marks", at: example.written.span(of: error.offset..<(error.offset + 3)),
        LocalizedText(
          zh: "⟦ 与 ⟧ 不配对，或者套在一起", en: "⟦ and ⟧ do not pair, or one pair stands inside another"))
    }
  }
}
