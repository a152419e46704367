import Diagnostics
package import DocumentModel
import YAMLTree

/// The closed list of kinds: what a rule can look for, named by its key in a rule file.
///
/// Decoding, evaluating and documentation switch over it without `default`, so that a new kind does
/// not build until all of them know it.
package enum RuleKind: String, CaseIterable, Sendable {
  case phrases, pattern, require, sections, numbering, enumeration, pairs, dates, claim,
    agreement, length, repetition, references, table, characters

  static let names = allCases.map(\.rawValue)

  /// What messages may quote besides named groups and `{match}`.
  package var captures: [String] {
    switch self {
    case .phrases: ["replace"]
    case .pattern: []
    case .require: ["min", "max", "found"]
    case .sections: ["section", "before", "document", "demand", "heading", "expected"]
    case .numbering: ["number", "expected", "previous", "missing"]
    case .enumeration: ["marker", "missing", "previous", "stated", "found", "expected"]
    case .pairs: ["mark", "partner"]
    case .dates: ["date", "expected"]
    case .claim: []
    case .agreement: ["other"]
    case .length: ["length", "max", "min"]
    case .repetition: []
    case .references: ["expected"]
    case .table: ["cell", "sum", "row", "column"]
    case .characters: ["character", "word", "expected"]
    }
  }

  /// Where a rule looks that does not say `in`.
  package var defaultScopes: [Scope] {
    switch self {
    case .phrases, .pattern: [.title, .paragraph]
    case .pairs: [.document]
    case .require, .sections, .numbering, .enumeration, .dates, .agreement, .length, .repetition,
      .references, .characters:
      [.document]
    case .claim: [.sentence]
    case .table: [.table]
    }
  }
}

extension RuleFileDecoder {
  /// A kind's body and the named groups of its patterns, which its messages may quote.
  typealias Body = (body: RuleBody, groups: Set<String>)

  mutating func body(_ kind: RuleKind, _ node: YAMLNode, shared: Shared) -> Body? {
    switch kind {
    case .phrases: phrases(node, shared: shared)
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
    case .table: table(node, shared: shared)
    case .characters: characters(node)
    }
  }
}
