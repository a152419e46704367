package import Diagnostics
package import SourceText
package import YAMLTree

/// A rule as written, checked.
package struct RuleDefinition: Sendable {
  package let id: RuleID
  /// Where the id stands in ``file``.
  package let idSpan: SourceSpan
  /// The rule file or pack that holds the rule, and the files whose overrides lie over it, in order.
  package internal(set) var files: [String]
  /// The rule as written, overrides laid in; places are given by ``place(of:)``.
  package internal(set) var node: YAMLNode
  /// The rule under the last override, in a list, which has one item at most.
  var bases: [RuleDefinition]
  package internal(set) var severity: Severity
  package let message: LocalizedTemplate
  package internal(set) var title: LocalizedText?
  package internal(set) var why: LocalizedText?
  package let basis: Basis
  package internal(set) var tags: [String]
  /// Off by default: run only where an override or the command line asks for it.
  package internal(set) var isEnabled: Bool
  /// Literals stand only for themselves, not for their other width.
  package let isWidthExact: Bool
  /// One finding a document, with a count.
  package let isAggregate: Bool
  package let yieldsTo: [YieldTarget]
  package let fix: FixTemplate?
  /// The words that a phrase is to be replaced by are for the message alone.
  package let withholdsFix: Bool
  /// Why the examples are not run in variants; nil where they are.
  package let noVariantsReason: String?
  /// Tried in order; a rule written without `cases` has one.
  package internal(set) var cases: [RuleCase]
  package let examples: Examples
  package let vocabulary: Vocabulary
}

extension RuleDefinition {
  /// The rule under the last override; nil where none lies over it.
  package var base: RuleDefinition? { bases.last }

  /// The places of each further file begin so many bytes after those of the one before.
  static let fileDistance = 1 << 32

  /// The rule file or pack that holds the rule.
  package var file: String { files.first ?? "" }

  /// Where the message stands; the rule's id where it does not say.
  package var messageSpan: SourceSpan {
    guard case .mapping(let entries) = node.content,
      let entry = entries.first(where: { $0.name == "message" })
    else { return idSpan }
    return entry.key.span
  }

  /// The file that a part of the rule was written in, and where.
  ///
  /// - Parameter span: The place of a part of ``node``.
  /// - Returns: The file, and the place in it.
  package func place(of span: SourceSpan) -> (file: String, span: SourceSpan) {
    let index = span.start.value / Self.fileDistance
    let start = index * Self.fileDistance
    let range = span.range
    return (
      files.indices.contains(index) ? files[index] : file,
      SourceSpan(range.lowerBound - start..<range.upperBound - start)
    )
  }
}
