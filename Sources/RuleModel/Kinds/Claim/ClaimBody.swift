import DocumentModel
import YAMLTree

/// `claim:` numbers that must fit together.
package struct ClaimBody: Sendable {
  package let find: [RulePattern]
  /// What must hold of the numbers.
  package let asserted: RuleAssertion
}

extension ClaimBody: KindBody {
  static let name = "claim"
  static let definition = SchemaKey(
    name, .mapping(Key.schema), "彼此要对得上的数字", "numbers that must fit together",
    sample: "{find: '受理{total:count}，办结{part:count}', assert: part <= total}")
  static let defaultScopes: [Scope] = [.sentence]
  static let view = KindView.pieces

  enum Key: String, MappingKey {
    case find, `where`, assert, show

    static let schema = MappingSchema(quoting: "claim", Key.self)

    var definition: SchemaKey {
      switch self {
      case .find:
        .find(self, .list(.text(.pattern)), sample: "'受理{total:count}，办结{part:count}'")
      case .where:
        .init(
          self, .text(.expression), "满足它才核对", "where the claim applies",
          sample: "part.unit == total.unit")
      case .assert:
        .init(
          self, .text(.expression), isRequired: true, "必须成立的", "what must hold",
          sample: "part <= total")
      case .show:
        .init(
          self, .names(.text(.expression)), "提示语用的算式结果", "computed texts for the message",
          sample: "{ratio: 'percent(part / total, 1)'}")
      }
    }
  }

  var firstPattern: RulePattern? { find.first }
  var findsManyThings: Bool { true }

  var captures: Set<String> { (find.first?.names ?? []).union(asserted.show.map(\.name)) }

  /// Reads `claim: {find: '…{a:count}…', where: EXPR, assert: EXPR, show: {name: EXPR}}`.
  init?(_ node: YAMLNode, _ reader: RuleReader) {
    guard let fields = reader.fields(of: node, Key.self) else { return nil }
    find = reader.patterns(fields.items(.find))
    guard let first = find.first else { return nil }
    // With several patterns an expression may use what the first one captures; the others must too.
    reader.checks?.checkAgreement(of: find, at: fields.items(.find))
    guard
      let asserted = RuleAssertion(
        where: fields[.where], assert: fields[.assert], show: fields[.show],
        over: { first.captureTypes }, reader), asserted.assertion != nil
    else { return nil }
    self.asserted = asserted
  }
}
