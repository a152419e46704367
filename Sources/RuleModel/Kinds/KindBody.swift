import DocumentModel
import YAMLTree

/// What a rule of one kind looks for: what may be written, how it is decoded, checked and documented.
///
/// A body names its own kind and no other; ``RuleKind`` stands above them and knows all.
protocol KindBody: Sendable {
  /// The name of the kind's key in a rule, which is the kind's own.
  static var name: String { get }
  /// The key, with what may stand under it.
  static var definition: SchemaKey { get }
  /// What messages may quote besides named groups and `{match}`.
  static var captures: [String] { get }
  /// Where a rule looks that does not say `in`.
  static var defaultScopes: [Scope] { get }
  /// How much of a document the rule has to see.
  static var view: KindView { get }

  /// Reads what stands under the kind's key; nil where it is not whole, which was reported.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - reader: Reads the values, and collects what is wrong with them.
  init?(_ node: YAMLNode, _ reader: RuleReader)

  /// The named groups that every finding has, and what else messages may quote of this body.
  var captures: Set<String> { get }
  /// The first pattern; nil where there is none.
  var firstPattern: RulePattern? { get }
  /// Whether what is found differs from place to place, so that a message must quote it.
  var findsManyThings: Bool { get }
}

extension KindBody {
  static var captures: [String] { [] }
  static var defaultScopes: [Scope] { [.document] }

  var captures: Set<String> { Set(Self.captures) }
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
