import Diagnostics
package import RuleModel
package import SourceText

/// A rule in force as YAML, with the place that each of its values comes from.
package struct RuleInForce {
  private let rule: RuleDefinition
  private let files: [String: SourceFile]
  private let language: Language
  private let isVerbose: Bool
  /// Comments stand in one column, unless a line is longer.
  private static let widestCode = 60

  /// - Parameters:
  ///   - rule: The rule, overrides applied.
  ///   - files: The rule files that were read, by path.
  ///   - language: The language of the words around it.
  ///   - isVerbose: Patterns are shown too.
  package init(
    _ rule: RuleDefinition, files: [String: SourceFile], language: Language,
    withPatterns isVerbose: Bool = false
  ) {
    self.rule = rule
    self.isVerbose = isVerbose
    self.files = files
    self.language = language
  }

  /// Lines of YAML, each with a comment that names the file and line of its value; what an override
  /// changed is followed by what it was.
  package var text: String {
    var patterns = HiddenPatterns()
    let lines = rule.lines.map { line in
      (
        text: isVerbose ? line.text : patterns.shown(line.text), origin: line.origin,
        replaced: line.replaced
      )
    }
    let width =
      lines.map { ShownText($0.text).width }.filter { $0 <= Self.widestCode }
      .max() ?? 0
    return ReportingMessages.inForce(rule.id, isOn: rule.isEnabled)[language] + "\n"
      + lines.enumerated().map { index, line in
        let code = (index == 0 ? "- " : "  ") + line.text
        guard let origin = line.origin else { return code + "\n" }
        let gap = max(2, width + 2 - ShownText(line.text).width)
        let note =
          line.replaced.map { ReportingMessages.was($0.text, place($0.origin))[language] } ?? ""
        return code + String(repeating: " ", count: gap) + "# \(place(origin))\(note)\n"
      }.joined()
  }

  private func place(_ origin: RuleLine.Origin) -> String {
    guard let source = files[origin.file] else { return origin.file }
    let position = source.lines.position(of: origin.span.start, in: .unicodeScalars)
    return "\(origin.file):\(position.line)"
  }
}
