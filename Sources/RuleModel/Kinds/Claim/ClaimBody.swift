import Diagnostics
import DocumentModel
import YAMLTree

/// `claim:` numbers that must fit together.
package struct ClaimBody: Sendable {
  package let find: [RulePattern]
  package let condition: RuleExpression?
  package let assertion: RuleExpression
  /// Computed texts for the message, by name, in the order written.
  package let show: [(name: String, expression: RuleExpression)]
}

extension ClaimBody: KindBody {
  static let definition = SchemaKey(
    RuleKind.claim, .mapping(Key.schema), "彼此要对得上的数字", "numbers that must fit together",
    sample: "{find: '受理{total:count}，办结{part:count}', assert: part <= total}")
  static let captures: [String] = []
  static let defaultScopes: [Scope] = [.sentence]
  static let view = KindView.pieces

  enum Key: String, MappingKey {
    case find, `where`, assert, show

    static let schema = MappingSchema(.claim, Key.self)

    var definition: SchemaKey {
      switch self {
      case .find:
        .find(self, .list(.text(.pattern)), sample: "'受理{total:count}，办结{part:count}'")
      case .where:
        SchemaKey(
          self, .text(.expression), "满足它才核对", "where the claim applies",
          sample: "part.unit == total.unit")
      case .assert:
        SchemaKey(
          self, .text(.expression), isRequired: true, "必须成立的", "what must hold",
          sample: "part <= total")
      case .show:
        SchemaKey(
          self, .names(.text(.expression)), "提示语用的算式结果", "computed texts for the message",
          sample: "{ratio: 'percent(part / total, 1)'}")
      }
    }
  }

  var firstPattern: RulePattern? { find.first }
  var findsManyThings: Bool { true }

  /// Reads `claim: {find: '…{a:count}…', where: EXPR, assert: EXPR, show: {name: EXPR}}`.
  static func decode(
    _ node: YAMLNode, of rule: RuleFileDecoder.Shared, by reader: inout RuleFileDecoder
  ) -> DecodedKind? {
    guard let fields = reader.decoder.fields(of: node, Key.self) else { return nil }
    let items = reader.decoder.items(fields[.find])
    let patterns = items.compactMap { reader.pattern($0, rule) }
    guard let first = patterns.first else { return nil }
    // With several patterns an expression may use what the first one captures; the others must too.
    reader.checks.checkAgreement(of: patterns, at: items, &reader.decoder)
    let condition = reader.expression(fields[.where], over: first, expected: .boolean)
    let assertion = reader.expression(fields[.assert], over: first, expected: .boolean)
    var show: [(name: String, expression: RuleExpression)] = []
    for (name, value) in reader.decoder.entries(fields[.show]) {
      if let shown = reader.expression(value, over: first, expected: nil) {
        show.append((name.text, shown))
      }
    }
    guard let assertion else { return nil }
    return DecodedKind(
      .claim(
        ClaimBody(
          find: patterns, condition: condition, assertion: assertion, show: show)),
      captures: captures, groups: first.names.union(show.map(\.name)))
  }
}

extension RuleFileDecoder {
  /// An expression over the captures of a pattern; nil where there is none that can be used.
  fileprivate mutating func expression(
    _ node: YAMLNode?, over pattern: RulePattern, expected: ExpressionType?
  ) -> RuleExpression? {
    guard let written = decoder.written(node) else { return nil }
    let expression = RuleExpression(written, over: pattern, expected: expected)
    return checks.accepts(expression, &decoder) ? expression : nil
  }
}
