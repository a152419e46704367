import SourceText
import YAMLTree

extension RuleReader {
  /// Reads `examples:`, at least one text to flag and one to pass.
  func examples(_ fields: Fields<ExamplesKey>?) -> Examples {
    guard let fields else { return Examples() }
    let examples = Examples(
      flag: fields.items(.flag).compactMap(example), pass: fields.items(.pass).compactMap(example))
    if checks != nil {
      for example in examples.flag { checkMarks(example, wanted: true) }
      for example in examples.pass { checkMarks(example, wanted: false) }
    }
    return examples
  }

  private func example(_ node: YAMLNode) -> Example? {
    guard let fields = fields(of: node, ExampleDocumentKey.self) else {
      return node.written.map { Example(written: $0, form: .body, profile: nil) }
    }
    let profile = fields.text(.profile)
    let form = fields.choice(.format, Example.Form.self) ?? .text
    return fields.written(.document).map { Example(written: $0, form: form, profile: profile) }
  }

  private func checkMarks(_ example: Example, wanted: Bool) {
    do {
      let marked = try MarkedExample(example.written.text)
      guard marked.spans.isEmpty == wanted else { return }
      report(wanted ? .exampleWithoutMark : .exampleWithMark, at: example.written.span)
    } catch {
      report(.unpairedMark, at: example.written.span(of: error.offset..<(error.offset + 3)))
    }
  }
}
