import Diagnostics
import DocumentModel
import YAMLTree

/// `claim:` numbers that must fit together.
package struct ClaimBody: Sendable {
  package let find: [SourceString]
  package let condition: SourceString?
  package let assertion: SourceString
  /// Computed texts for the message, by name, in the order written.
  package let show: [(name: String, expression: SourceString)]
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

  var firstPattern: SourceString? { find.first }
  var findsManyThings: Bool { true }

  /// Reads `claim: {find: '…{a:count}…', where: EXPR, assert: EXPR, show: {name: EXPR}}`.
  static func decode(
    _ node: YAMLNode, of rule: RuleFileDecoder.Shared, by reader: inout RuleFileDecoder
  ) -> DecodedKind? {
    guard let fields = reader.decoder.fields(of: node, Key.self) else { return nil }
    var patterns: [RuleFileDecoder.CheckedPattern] = []
    for item in reader.decoder.items(fields[.find]) {
      if let checked = reader.pattern(item, rule) { patterns.append(checked) }
    }
    guard let first = patterns.first else { return nil }
    // With several patterns an expression may use what the first one captures; the others must too.
    let environment = Self.environment(of: first)
    for (pattern, item) in zip(patterns, reader.decoder.items(fields[.find])).dropFirst()
    where Self.environment(of: pattern) != environment {
      reader.decoder.report(
        "rule-file.claim-captures", at: item.firstLine,
        LocalizedText(
          zh: "同一 'find' 列表里的各条须捕获同样的名称和类型",
          en: "the patterns of one 'find' must capture the same names and types"))
    }
    let condition = reader.expression(fields[.where], environment, expected: .boolean)
    let assertion = reader.expression(fields[.assert], environment, expected: .boolean)
    var show: [(name: String, expression: SourceString)] = []
    for (name, value) in reader.decoder.entries(fields[.show]) {
      if let shown = reader.expression(value, environment, expected: nil) {
        show.append((name.text, shown))
      }
    }
    guard let assertion else { return nil }
    return DecodedKind(
      .claim(
        ClaimBody(
          find: patterns.map(\.written), condition: condition, assertion: assertion, show: show)),
      captures: captures, groups: first.names.union(show.map(\.name)))
  }

  private static func environment(of pattern: RuleFileDecoder.CheckedPattern) -> [String:
    ExpressionType]
  {
    environment(names: pattern.names, holes: pattern.holes)
  }
}

extension RuleFileDecoder {
  fileprivate mutating func expression(
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
