import Diagnostics
import DocumentModel
import YAMLTree

/// The closed list of kinds: what a rule can look for, named by its key in a rule file.
///
/// Decoding, evaluating and documentation switch over it without `default`, so that a new kind does
/// not build until all of them know it.
package enum RuleKind: String, CaseIterable, Sendable {
  case phrases, pattern, require, sections, numbering, enumeration, pairs, dates, claim,
    agreement, length, repetition, references

  static let names = allCases.map(\.rawValue)

  /// Where a rule looks that does not say `in`.
  var defaultScopes: [Scope] {
    switch self {
    case .phrases, .pattern: [.title, .paragraph]
    case .pairs: [.document]
    case .require, .sections, .numbering, .enumeration, .dates, .agreement, .length, .repetition,
      .references:
      [.document]
    case .claim: [.sentence]
    }
  }
}

extension RuleFileDecoder {
  /// A kind's body and the names that its messages may quote.
  typealias Body = (body: RuleBody, captures: Set<String>)

  mutating func body(_ kind: RuleKind, _ node: YAMLNode, shared: Shared) -> Body? {
    switch kind {
    case .phrases: phrases(node)
    case .pattern: patternBody(node, shared: shared)
    case .require: require(node, shared: shared)
    case .sections: sectionsBody(node)
    case .numbering: numbering(node)
    case .enumeration: enumeration(node)
    case .pairs: pairs(node)
    case .dates: dates(node)
    case .claim: claim(node, shared: shared)
    case .agreement: agreement(node, shared: shared)
    case .length: length(node, shared: shared)
    case .repetition: repetition(node)
    case .references: references(node)
    }
  }
}
