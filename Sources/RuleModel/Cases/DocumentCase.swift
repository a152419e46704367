package import Diagnostics
package import SourceText
import YAMLTree

/// A whole draft and all that must be found in it.
package struct DocumentCase: Sendable {
  /// One thing that must be found.
  package struct Expected: Sendable {
    package let rule: String
    package let line: Int?
    package let text: String?
    /// Where the expectation is written.
    package let span: SourceSpan
  }

  /// The file that says what must be found, as it may be shown: without its text where it is none.
  package let file: SourceFile
  package private(set) var expected: [Expected] = []
  /// The only rules that are looked at; nil for all.
  package var only: [String]? { onlyWritten?.map(\.text) }
  private var onlyWritten: [SourceString]?
  /// Where `findings` stands.
  private var findingsSpan = SourceSpan(0..<0)

  private init(file: SourceFile) { self.file = file }

  /// Reads the expectations of a case.
  ///
  /// - Returns: What could be read, and every fault in report order.
  package static func decode(_ source: SourceFile, log: KeyLog? = nil)
    -> (document: DocumentCase, faults: [Diagnostic])
  {
    let named = NamedFile(source, as: .documentCase, prefix: "case")
    var document = DocumentCase(file: named.file)
    let root: YAMLNode
    switch named.content {
    case .tree(let tree): root = tree
    case .empty: root = YAMLNode(entries: [])
    case .broken(let error):
      var fault = Diagnostic(
        RuleID(error.rule(prefix: "case")), .error, at: SourceSpan(at: error.offset),
        error.message)
      fault.notes = error.advice
      return (document, [fault])
    case .stranger(let fault): return (document, [fault])
    }
    var checker = SchemaChecker(prefix: "case")
    checker.check(root, against: .documentCase)
    document.read(root, NodeDecoder(log: log))
    return (document, checker.faults.inReportOrder())
  }

  private mutating func read(_ root: YAMLNode, _ decoder: NodeDecoder) {
    guard let fields = decoder.fields(of: root, DocumentCaseKey.self) else { return }
    onlyWritten = fields[.only].map { decoder.writtenList($0) }
    findingsSpan = fields.keySpan(.findings) ?? findingsSpan
    guard let findings = fields[.findings] else { return }
    for item in decoder.items(findings) {
      guard let fields = decoder.fields(of: item, ExpectedFindingKey.self),
        let rule = decoder.written(fields[.rule])
      else { continue }
      expected.append(
        Expected(
          rule: rule.text, line: decoder.integer(fields[.line]),
          text: decoder.text(fields[.text]), span: rule.span))
    }
  }

  /// Names of rules that are not in force: they would never be found.
  ///
  /// - Parameter rules: The names of the rules in force.
  /// - Returns: A fault for each name, in report order.
  package func unknownRules(among rules: [String]) -> [Diagnostic] {
    let names = expected.map { ($0.rule, $0.span) } + (onlyWritten ?? []).map { ($0.text, $0.span) }
    let known = Set(rules)
    return names.filter { !known.contains($0.0) }.map { name, span in
      var fault = Diagnostic(
        RuleID("case.unknown-rule"), .error, at: span,
        LocalizedText(zh: "没有规则 '\(name)'", en: "there is no rule '\(name)'"))
      fault.notes = Advice.nearest(to: name, among: rules)
      return fault
    }.inReportOrder()
  }

  /// Compares what was found in the draft with what was expected.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found.
  ///   - draft: The draft's record.
  /// - Returns: A fault for each expectation that nothing meets, and for each finding that none
  ///   expects.
  package func differences(from diagnostics: [Diagnostic], in draft: SourceFile) -> [Diagnostic] {
    var found = diagnostics.filter { only?.contains($0.rule.name) ?? true }
      .map { Found($0, in: draft) }
    var faults: [Diagnostic] = []
    for one in expected {
      if let index = found.firstIndex(where: { $0.meets(one) }) {
        found.remove(at: index)
      } else {
        faults.append(Self.missing(one, among: found))
      }
    }
    return faults + found.map { unexpected($0, in: draft) }
  }

  private static func missing(_ one: Expected, among found: [Found]) -> Diagnostic {
    var fault = Diagnostic(
      RuleID("case.missing"), .error, at: one.span,
      LocalizedText(
        zh: "规则 '\(one.rule)' 没有在文稿里报出这一处", en: "rule '\(one.rule)' does not find this in the draft"
      ))
    fault.notes = found.filter { $0.diagnostic.rule.name == one.rule }.prefix(3).map { other in
      Note(
        LocalizedText(
          zh: "它报的是第 \(other.line) 行：\(other.text)",
          en: "it finds, in line \(other.line): \(other.text)"))
    }
    return fault
  }

  private func unexpected(_ found: Found, in draft: SourceFile) -> Diagnostic {
    let rule = found.diagnostic.rule
    var fault = Diagnostic(
      RuleID("case.unexpected"), .error, at: findingsSpan,
      LocalizedText(
        zh: "规则 '\(rule)' 在第 \(found.line) 行多报了一处：\(found.diagnostic.message.chinese)",
        en:
          "rule '\(rule)' finds more than is expected, in line \(found.line): \(found.diagnostic.message.english)"
      ))
    let text = found.text.isEmpty ? "" : ", text: \(YAMLText.quoted(found.text))"
    let sample = "- {rule: \(rule), line: \(found.line)\(text)}"
    fault.notes = [
      Note(LocalizedText(zh: "若确应报出，写上：\(sample)", en: "if it is right, add: \(sample)"))
    ]
    return fault
  }

  private struct Found {
    let diagnostic: Diagnostic
    let line: Int
    let text: String

    init(_ diagnostic: Diagnostic, in draft: SourceFile) {
      self.diagnostic = diagnostic
      line = draft.lines.position(of: diagnostic.span.start, in: .unicodeScalars).line
      text = String(decoding: draft.bytes[diagnostic.span.range], as: UTF8.self)
    }

    func meets(_ expected: Expected) -> Bool {
      diagnostic.rule.name == expected.rule && expected.line ?? line == line
        && expected.text ?? text == text
    }
  }
}
