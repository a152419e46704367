import Diagnostics
import DocumentModel
import TextPattern
import YAMLTree

extension RuleFileDecoder {
  /// Reads `claim: {find: '…{a:count}…', where: EXPR, assert: EXPR, show: {name: EXPR}}`.
  mutating func claim(_ node: YAMLNode, shared: Shared) -> Body? {
    guard let fields = decoder.fields(of: node, .claim) else { return nil }
    var patterns: [CheckedPattern] = []
    for item in decoder.items(fields["find"]) {
      if let checked = pattern(item, shared) { patterns.append(checked) }
    }
    guard let first = patterns.first else { return nil }
    // With several patterns an expression may use what the first one captures; the others must too.
    let environment = Self.environment(of: first)
    for (pattern, item) in zip(patterns, decoder.items(fields["find"])).dropFirst()
    where Self.environment(of: pattern) != environment {
      decoder.report(
        "rule-file.claim-captures", at: item.firstLine,
        LocalizedText(
          zh: "同一 'find' 列表里的各条须捕获同样的名称和类型",
          en: "the patterns of one 'find' must capture the same names and types"))
    }
    let condition = expression(fields["where"], environment, expected: .boolean)
    let assertion = expression(fields["assert"], environment, expected: .boolean)
    var show: [(name: String, expression: SourceString)] = []
    for (name, value) in decoder.entries(fields["show"]) {
      if let shown = expression(value, environment, expected: nil) {
        show.append((name.text, shown))
      }
    }
    guard let assertion else { return nil }
    return (
      .claim(
        ClaimBody(
          find: patterns.map(\.written), condition: condition, assertion: assertion, show: show)),
      first.names.union(show.map(\.name))
    )
  }

  private static func environment(of pattern: CheckedPattern) -> [String: ExpressionType] {
    ClaimBody.environment(names: pattern.names, holes: pattern.holes)
  }

  private mutating func expression(
    _ node: YAMLNode?, _ environment: [String: ExpressionType], expected: ExpressionType?
  ) -> SourceString? {
    guard let written = decoder.written(node) else { return nil }
    guard !isTrusted else { return written }
    do {
      _ = try Expression.check(written.text, environment: environment, expected: expected)
      return written
    } catch {
      decoder.report(
        "rule-file.expression", at: written.span(of: error.range), error.message)
      return nil
    }
  }
}
