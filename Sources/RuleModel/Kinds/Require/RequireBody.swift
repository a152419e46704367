import YAMLTree

/// `require:` what must occur in a scope.
package struct RequireBody: Sendable {
  package let find: RulePattern
  package let minimum: Int
  package let maximum: Int?
  /// What enough of the other pieces hold, so that one without `find` is an exception; nil where
  /// each piece is looked at by itself.
  package let others: RulePattern?
}

extension RequireBody: KindBody {
  static let name = "require"
  static let definition = SchemaKey(
    name, .mapping(Key.schema), "必须出现的内容", "what must occur in the scope",
    sample: "{find: '{date:date}', min: 1}")
  static let captures = ["min", "max", "found"]
  static let view = KindView.scopes

  enum Key: String, MappingKey {
    case find, min, max, others

    static let schema = MappingSchema(quoting: "require", Key.self)

    var definition: SchemaKey {
      switch self {
      case .find:
        .find(self, .text(.pattern), sample: "'{date:date}'")
      case .min:
        .init(self, .integer(0...100_000), "至少几次", "how often at least", sample: "1")
      case .max:
        .init(self, .integer(0...100_000), "至多几次", "how often at most", sample: "3")
      case .others:
        .init(
          self, .text(.pattern), "别处（同一范围里至少四分之一的段落或条目）有它，才算缺漏",
          "what at least a quarter of the pieces of the scope must hold, for the rest to lack it",
          sample: "'负责人：'")
      }
    }
  }

  var firstPattern: RulePattern? { find }

  /// Reads `require: {find: '…', min: 1, max: 3}`.
  init?(_ node: YAMLNode, _ reader: RuleReader) {
    guard let fields = reader.fields(of: node, Key.self),
      let find = reader.pattern(fields[.find])
    else { return nil }
    self.find = find
    maximum = fields.integer(.max)
    minimum = fields.integer(.min) ?? (maximum == nil ? 1 : 0)
    others = reader.pattern(fields[.others])
    reader.checkBounds(minimum, maximum, at: fields.keySpan(.max) ?? fields.keySpan(.min))
  }
}
