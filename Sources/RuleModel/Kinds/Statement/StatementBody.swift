import DocumentModel
package import Statements
import YAMLTree

/// `statement:` numbers that a sentence puts together, by whatever words, and what must hold of them.
package struct StatementBody: Sendable {
  /// How the numbers belong together.
  package let statement: StatementKind
  /// Which of its words are reported.
  package let place: StatementPlace
  /// What must hold of the numbers.
  package let asserted: RuleAssertion
}

extension StatementBody: KindBody {
  static let name = "statement"
  static let definition = SchemaKey(
    name, .mapping(Key.schema), "句子里放在一起说的数字", "numbers that a sentence puts together",
    sample: "{kind: rate, assert: rate == part / whole}")
  static let view = KindView.pieces

  enum Key: String, MappingKey {
    case kind, `where`, assert, show, at

    static let schema = MappingSchema(quoting: "statement", Key.self)

    var definition: SchemaKey {
      switch self {
      case .kind:
        SchemaKey(
          self, .choice(of: StatementKind.self), isRequired: true, "数字之间的关系",
          "how the numbers belong together", sample: "rate")
      case .where:
        SchemaKey(
          self, .text(.expression), "满足它才核对", "where the statement is looked at",
          sample: "has(part)")
      case .assert:
        SchemaKey(
          self, .text(.expression), "必须成立的（不写就是凡算不拢的都报）",
          "what must hold (if nothing is said, all that fails is reported)",
          sample: "rate == part / whole")
      case .at:
        SchemaKey(
          self, .choice(of: StatementPlace.self), "报在哪些字上（不写就是算不拢的那个数）",
          "which words are reported (the number that does not fit, if nothing is said)",
          sample: "parts")
      case .show:
        SchemaKey(
          self, .names(.text(.expression)), "提示语用的算式结果", "computed texts for the message",
          sample: "{ratio: 'percent(part / whole, rate.decimals)'}")
      }
    }
  }

  var findsManyThings: Bool { true }

  var captures: Set<String> {
    Set(statement.roles.map(\.name) + ["listed"]).union(asserted.show.map(\.name))
  }

  /// Reads `statement: {kind: KIND, where: EXPR, assert: EXPR, show: {name: EXPR}}`.
  init?(_ node: YAMLNode, _ reader: RuleReader) {
    guard let fields = reader.fields(of: node, Key.self),
      let kind = fields.choice(.kind, StatementKind.self)
    else { return nil }
    statement = kind
    place = fields.choice(.at, StatementPlace.self) ?? .subject
    guard
      let asserted = RuleAssertion(
        where: fields[.where], assert: fields[.assert], show: fields[.show],
        over: { kind.expressionTypes }, reader)
    else { return nil }
    self.asserted = asserted
  }
}

extension StatementKind {
  /// The names that expressions may use, with their types: the roles of the numbers, which way the words
  /// say that they go, the form of the statement, and how many items a list has.
  var expressionTypes: [String: ExpressionType] {
    var types: [String: ExpressionType] = [
      "form": .string, "rises": .boolean, "falls": .boolean, "listed": .number,
    ]
    for role in roles {
      types[role.name] = role.isList ? .list(of: .quantity(.number)) : .quantity(.number)
    }
    return types
  }
}
