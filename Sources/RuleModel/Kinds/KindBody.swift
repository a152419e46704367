import DocumentModel
import YAMLTree

/// What a rule of one kind looks for: what may be written, how it is decoded, checked and documented.
protocol KindBody: Sendable {
  /// The kind's key in a rule, with what may stand under it.
  static var definition: SchemaKey { get }
  /// What messages may quote besides named groups and `{match}`.
  static var captures: [String] { get }
  /// Where a rule looks that does not say `in`.
  static var defaultScopes: [Scope] { get }
  /// How much of a document the rule has to see.
  static var view: KindView { get }

  /// Reads what stands under the kind's key.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - rule: What the rule says beside it.
  ///   - reader: Reads the values, and collects what is wrong with them.
  /// - Returns: Nil where it is not whole, which was reported.
  static func decode(
    _ node: YAMLNode, of rule: RuleFileDecoder.Shared, by reader: inout RuleFileDecoder
  ) -> DecodedKind?

  /// The first pattern; nil where there is none.
  var firstPattern: RulePattern? { get }
  /// Whether what is found differs from place to place, so that a message must quote it.
  var findsManyThings: Bool { get }
}

extension KindBody {
  var firstPattern: RulePattern? { nil }
  var findsManyThings: Bool { false }
}

/// How much of a document a rule has to see.
package enum KindView: Hashable, Sendable {
  /// Paragraphs or less, one by one.
  case pieces
  /// The pieces of its scopes.
  case scopes
  /// All of it.
  case document
}

/// A kind's body as decoded.
struct DecodedKind {
  let body: RuleBody
  /// What messages may quote besides `{match}`; asked for where messages are checked.
  let captures: () -> Set<String>

  /// - Parameters:
  ///   - body: The body.
  ///   - captures: What the kind itself gives.
  ///   - groups: The named groups of its patterns that every finding has.
  init(
    _ body: RuleBody, captures: [String], groups: @autoclosure @escaping () -> Set<String> = []
  ) {
    self.body = body
    self.captures = { groups().union(captures) }
  }
}
