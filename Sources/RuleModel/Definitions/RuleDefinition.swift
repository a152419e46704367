package import Diagnostics
package import DocumentModel
package import SourceText
package import YAMLTree

/// A rule as written, checked; sets of rules share it.
package final class RuleDefinition: Sendable {
  package let id: RuleID
  /// Where the id stands in ``file``.
  package let idSpan: SourceSpan
  /// The rule file or pack that holds the rule, and the files whose overrides lie over it, in order.
  package let files: [String]
  /// The rule as written, overrides laid in; places are given by ``place(of:)``.
  package let node: YAMLNode
  /// The rule under the last override; nil where none lies over it.
  package let base: RuleDefinition?
  package let severity: Severity
  package let message: LocalizedTemplate
  package let title: LocalizedText?
  package let why: LocalizedText?
  package let basis: Basis
  package let tags: [String]
  /// Off by default: run only where an override or the command line asks for it.
  package let isEnabled: Bool
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
  package let cases: [RuleCase]
  package let examples: Examples
  package let vocabulary: Vocabulary

  init(
    id: RuleID,
    idSpan: SourceSpan,
    files: [String],
    node: YAMLNode,
    base: RuleDefinition?,
    severity: Severity,
    message: LocalizedTemplate,
    title: LocalizedText?,
    why: LocalizedText?,
    basis: Basis,
    tags: [String],
    isEnabled: Bool,
    isWidthExact: Bool,
    isAggregate: Bool,
    yieldsTo: [YieldTarget],
    fix: FixTemplate?,
    withholdsFix: Bool,
    noVariantsReason: String?,
    cases: [RuleCase],
    examples: Examples,
    vocabulary: Vocabulary
  ) {
    self.id = id
    self.idSpan = idSpan
    self.files = files
    self.node = node
    self.base = base
    self.severity = severity
    self.message = message
    self.title = title
    self.why = why
    self.basis = basis
    self.tags = tags
    self.isEnabled = isEnabled
    self.isWidthExact = isWidthExact
    self.isAggregate = isAggregate
    self.yieldsTo = yieldsTo
    self.fix = fix
    self.withholdsFix = withholdsFix
    self.noVariantsReason = noVariantsReason
    self.cases = cases
    self.examples = examples
    self.vocabulary = vocabulary
  }
}

extension RuleDefinition {
  /// A rule that looks for the same as another, described in other words.
  ///
  /// - Parameters:
  ///   - base: The rule without the override.
  ///   - path: The file of the override.
  ///   - node: The rule with what the override changed.
  ///   - severity: Its severity.
  ///   - title: Its title.
  ///   - why: Why it is there.
  ///   - tags: Its tags.
  ///   - isEnabled: Whether it is run without being asked for.
  ///   - cases: Its cases.
  convenience init(
    over base: RuleDefinition, from path: String, node: YAMLNode, severity: Severity,
    title: LocalizedText?, why: LocalizedText?, tags: [String], isEnabled: Bool, cases: [RuleCase]
  ) {
    self.init(
      id: base.id, idSpan: base.idSpan, files: base.files + [path], node: node, base: base,
      severity: severity, message: base.message, title: title, why: why, basis: base.basis,
      tags: tags, isEnabled: isEnabled, isWidthExact: base.isWidthExact,
      isAggregate: base.isAggregate, yieldsTo: base.yieldsTo, fix: base.fix,
      withholdsFix: base.withholdsFix, noVariantsReason: base.noVariantsReason,
      cases: cases, examples: base.examples, vocabulary: base.vocabulary)
  }

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

/// One alternative of a rule: where it looks and what it looks for.
package final class RuleCase: Sendable {
  /// Nil where the rule's own holds.
  package let severity: Severity?
  package let message: LocalizedTemplate?
  package let condition: DocumentCondition?
  package let scopes: [Scope]
  /// Only what lies in a piece of these is looked at; empty for everything.
  package let within: [Scope]
  /// What lies in a piece of these is passed over.
  package let outside: [Scope]
  package let mask: [MaskKind]
  package let unless: RulePattern?
  /// The rule's fix is not for what this case finds.
  package let withholdsFix: Bool
  package let body: RuleBody

  init(
    severity: Severity?,
    message: LocalizedTemplate?,
    condition: DocumentCondition?,
    scopes: [Scope],
    within: [Scope],
    outside: [Scope],
    mask: [MaskKind],
    unless: RulePattern?,
    withholdsFix: Bool,
    body: RuleBody
  ) {
    self.severity = severity
    self.message = message
    self.condition = condition
    self.scopes = scopes
    self.within = within
    self.outside = outside
    self.mask = mask
    self.unless = unless
    self.withholdsFix = withholdsFix
    self.body = body
  }
}

extension RuleCase {
  /// The case with the severity of its rule.
  var withoutSeverity: RuleCase {
    RuleCase(
      severity: nil, message: message, condition: condition, scopes: scopes, within: within,
      outside: outside, mask: mask, unless: unless, withholdsFix: withholdsFix, body: body)
  }
}

/// What a document must be like for a case to be tried.
package struct DocumentCondition: Sendable {
  /// A pattern that the title matches.
  package let title: RulePattern?
  /// A pattern that the issuing body matches: the sign-off's, or the title where there is none.
  package let body: RulePattern?
  /// The first report year for which it holds; a report that names no year is left alone.
  package let since: Int?
}

/// A rule whose findings silence this one's.
package struct YieldTarget: Hashable, Sendable {
  package enum Reach: Hashable, Sendable {
    /// The findings overlap.
    case overlap
    /// They stand under the same heading.
    case section
  }

  package let rule: RuleID
  package let reach: Reach
}

/// How a finding can be fixed.
package struct FixTemplate: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    case replace(MessageTemplate)
    /// Marks and digits are turned to their twins of the other width.
    case fullWidth, halfWidth
  }

  package let change: Change
  package let isSafe: Bool
}

/// Texts that a rule must flag, or must pass.
package struct Examples: Sendable {
  package var flag: [Example] = []
  package var pass: [Example] = []
}

/// One text, its ⟦marks⟧ still in it.
package struct Example: Sendable {
  /// How an example is read.
  package enum Form: String, CaseIterable, Sendable {
    /// Paragraphs of the body in plain text, one a line.
    case body
    /// A whole file of plain text, with title and sign-off.
    case text
    /// A whole file of Markdown.
    case markdown
  }

  package let written: SourceString
  package let form: Form
  /// The profile whose sections hold for the example.
  package let profile: String?
}
