import Diagnostics
import DocumentModel
import TextPattern
import YAMLTree

extension RuleFileDecoder {
  private static let claimName = LocalizedText(zh: "'claim'", en: "'claim'")

  /// Reads `claim: {find: '…{a:count}…', where: EXPR, assert: EXPR, show: {name: EXPR}}`.
  mutating func claim(_ node: YAMLNode, shared: Shared) -> Body? {
    let known = ["find", "where", "assert", "show"]
    guard let fields = decoder.fields(of: node, what: Self.claimName, known: known) else {
      return nil
    }
    for key in ["find", "assert"] where fields[key] == nil {
      decoder.reportMissing(key, at: node.span, in: Self.claimName)
    }
    var patterns: [CheckedPattern] = []
    for item in decoder.items(fields["find"]) {
      if let checked = pattern(item, exact: shared.isWidthExact) { patterns.append(checked) }
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
    var show: [(name: String, expression: WrittenText)] = []
    for entry in entries(fields["show"], what: LocalizedText(zh: "'show'", en: "'show'")) {
      if let shown = expression(entry.value, environment, expected: nil) {
        show.append((entry.name, shown))
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
  ) -> WrittenText? {
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
