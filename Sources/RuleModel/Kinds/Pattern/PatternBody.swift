import DocumentModel
import YAMLTree

/// `pattern:` a regular expression that must not match.
package struct PatternBody: Sendable {
  package let find: RulePattern
  /// A match that one of these matches too, as a whole, is none.
  package let except: [RulePattern]
  /// Marks that are found, and changed, together with their partner.
  package let pairs: [PairsBody.Marks]
}

extension PatternBody: KindBody {
  static let name = "pattern"
  static let definition = SchemaKey(
    name, .either([.text(.pattern), .mapping(Key.schema)]), "不应出现的写法（正则表达式）",
    "a regular expression that must not match", sample: "'[，。]{2,}'")
  static let defaultScopes: [Scope] = [.title, .paragraph]
  static let view = KindView.pieces

  enum Key: String, MappingKey {
    case find, except, pairs

    static let schema = MappingSchema(quoting: "pattern", Key.self)

    var definition: SchemaKey {
      switch self {
      case .find:
        .find(self, .text(.pattern), sample: "'[，。]{2,}'")
      case .except:
        .init(
          self, .list(.text(.pattern)), "例外：与它整个相符的不报",
          "matches that these match as a whole are none", sample: "['。。。']")
      case .pairs:
        .init(
          self, .list(.text(.marks)), "成对的符号：随开头的一个，一起报、一起改",
          "marks found by the opening one of a pair, and changed both or none", sample: "['()']")
      }
    }
  }

  var firstPattern: RulePattern? { find }

  var captures: Set<String> { find.names }

  /// Reads `pattern: '…'` or `{find: '…', except: ['…'], pairs: ['()']}`.
  init?(_ node: YAMLNode, _ reader: RuleReader) {
    let fields = reader.fields(of: node, Key.self)
    except = reader.patterns(fields?.items(.except) ?? [])
    pairs = reader.marks(fields?.items(.pairs) ?? [])
    guard let find = reader.pattern(fields.map { $0[.find] } ?? node) else { return nil }
    self.find = find
  }
}
