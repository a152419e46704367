import Diagnostics
import SourceText
import YAMLTree

extension RuleFileDecoder {
  private static let examplesName = LocalizedText(zh: "'examples'", en: "'examples'")

  /// Reads `examples:`, at least one text to flag and one to pass.
  mutating func examples(_ node: YAMLNode?) -> Examples {
    var examples = Examples()
    guard let node else { return examples }
    guard
      let fields = decoder.fields(of: node, what: Self.examplesName, known: ["flag", "pass"])
    else { return examples }
    examples.flag = list("flag", in: fields, of: node)
    examples.pass = list("pass", in: fields, of: node)
    for example in examples.flag { checkMarks(example, wanted: true) }
    for example in examples.pass { checkMarks(example, wanted: false) }
    return examples
  }

  private mutating func list(_ key: String, in fields: Fields, of node: YAMLNode) -> [Example] {
    let items = decoder.items(fields[key])
    if items.isEmpty {
      decoder.report(
        "rule-file.missing-example", at: SourceSpan(at: node.span.start),
        key == "flag"
          ? LocalizedText(
            zh: "至少要有一个应当报出的例子 'flag'", en: "at least one example to 'flag' is needed")
          : LocalizedText(
            zh: "至少要有一个不应报出的例子 'pass'", en: "at least one example to 'pass' is needed"))
    }
    return items.compactMap { example($0) }
  }

  private mutating func example(_ node: YAMLNode) -> Example? {
    if case .scalar = node.content {
      return decoder.written(node).map { Example(written: $0, isDocument: false, profile: nil) }
    }
    let what = LocalizedText(zh: "例子", en: "an example")
    guard let fields = decoder.fields(of: node, what: what, known: ["document", "profile"]) else {
      return nil
    }
    if fields["document"] == nil { decoder.reportMissing("document", at: node.span, in: what) }
    let profile = decoder.text(fields["profile"])
    return decoder.written(fields["document"])
      .map { Example(written: $0, isDocument: true, profile: profile) }
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
