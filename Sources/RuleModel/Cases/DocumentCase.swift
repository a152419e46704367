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
    case .broken(let fault), .unrecognized(let fault): return (document, [fault])
    }
    if let fields = Fields(root, DocumentCaseKey.self, log: log) { document.read(fields) }
    let faults = SchemaChecker.faults(of: root, against: .documentCase, prefix: "case")
    return (document, faults.inReportOrder())
  }

  private mutating func read(_ fields: Fields<DocumentCaseKey>) {
    onlyWritten = fields[.only].map { $0.items.compactMap(\.written) }
    findingsSpan = fields.keySpan(.findings) ?? findingsSpan
    expected = fields.mappings(.findings, ExpectedFindingKey.self).compactMap { fields in
      fields.written(.rule).map {
        Expected(
          rule: $0.text, line: fields.integer(.line), text: fields.text(.text), span: $0.span)
      }
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
      Diagnostic(CaseFault.unknownRule(name, known: rules), at: span, in: "case")
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
        let others = found.filter { $0.diagnostic.rule.name == one.rule }
        let fault = CaseFault.missing(
          rule: one.rule, others: others.prefix(3).map { ($0.line, $0.text) })
        faults.append(Diagnostic(fault, at: one.span, in: "case"))
      }
    }
    return faults
      + found.map {
        let fault = CaseFault.unexpected($0.diagnostic, line: $0.line, text: $0.text)
        return Diagnostic(fault, at: findingsSpan, in: "case")
      }
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
