package import SourceText

/// How sure and how grave a finding is.
///
/// "Off" is configuration, not a severity.
package enum Severity: String, CaseIterable, Comparable, Sendable {
  case info, warning, error

  package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// The stable name of a rule, or of a fault of the program's own inputs (`rule-file.unknown-key`).
package struct RuleID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let name: String

  package init(_ name: String) { self.name = name }

  package var description: String { name }
  package static func < (a: Self, b: Self) -> Bool { a.name < b.name }
}

/// What a rule rests on: the kind of authority and, where there is one, the document and its clause.
package struct Basis: Hashable, Sendable {
  /// From the strongest to the weakest; `logic` needs no authority, `textLoss` is a sign of lost text.
  package enum Level: String, CaseIterable, Sendable {
    case law, regulation, standard, policy, practice, logic
    case textLoss = "text-loss"
  }

  package let level: Level
  package let document: String?
  package let clause: String?
  package let url: String?

  package init(
    level: Level, document: String? = nil, clause: String? = nil, url: String? = nil
  ) {
    self.level = level
    self.document = document
    self.clause = clause
    self.url = url
  }
}

/// A second place, or a piece of advice, that belongs to a diagnostic.
package struct Note: Hashable, Sendable {
  package let message: LocalizedText
  /// Another file's path; nil means the diagnostic's own file.
  package let path: String?
  /// Nil where the note is advice without a place.
  package let span: SourceSpan?

  package init(_ message: LocalizedText, path: String? = nil, at span: SourceSpan? = nil) {
    self.message = message
    self.path = path
    self.span = span
  }
}

/// A change that would fix the place, in edits of the record.
package struct Fix: Hashable, Sendable {
  package struct Edit: Hashable, Sendable {
    package let span: SourceSpan
    package let replacement: String

    package init(_ span: SourceSpan, _ replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }

  package let title: LocalizedText
  /// A safe fix cannot change what the text says, and no reader could object to it.
  package let isSafe: Bool
  /// Edits that are made together or not at all, such as those of a pair of brackets; the parts of
  /// an aggregate finding's fix do not depend on each other.
  package let parts: [[Edit]]

  package init(title: LocalizedText, isSafe: Bool, parts: [[Edit]]) {
    self.title = title
    self.isSafe = isSafe
    self.parts = parts
  }

  /// A fix that is made whole or not at all.
  package init(title: LocalizedText, isSafe: Bool, edits: [Edit]) {
    self.init(title: title, isSafe: isSafe, parts: [edits])
  }

  /// All edits, sorted and disjoint.
  package var edits: [Edit] {
    parts.joined().sorted { $0.span.range.isBefore($1.span.range) }
  }
}

extension Range<Int> {
  /// By start, then by end: an insertion stands before the text at its place.
  func isBefore(_ other: Self) -> Bool {
    (lowerBound, upperBound) < (other.lowerBound, other.upperBound)
  }
}

/// A place of a finding that its rule's fix leaves as it is.
package struct Unfixed: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// One of a pair of marks, of which the other is missing.
    case partner
    /// Markup or a line break stands inside.
    case markup
    /// What is meant is not certain.
    case judgement
  }

  package let span: SourceSpan
  package let reason: Reason

  package init(_ span: SourceSpan, _ reason: Reason) {
    self.span = span
    self.reason = reason
  }
}

/// What is reported to a reader about one place in one file.
package struct Diagnostic: Hashable, Sendable {
  package let rule: RuleID
  package let severity: Severity
  package let span: SourceSpan
  package let message: LocalizedText
  package var notes: [Note] = []
  package var fix: Fix?
  /// The places that the rule's fix leaves alone.
  package var unfixed: [Unfixed] = []
  package var basis: Basis?
  /// Where the finding stands, in words a drafter can follow (`三、…（二）… 第2段`).
  package var place: LocalizedText?
  /// The titles of the headings above it, without numbers; nil where there are none.
  package var section: String?
  /// The values that it was computed with and that stand elsewhere.
  package var operands: [String] = []
  /// How many places an aggregate finding stands for; nil for a single one.
  package var count: Int?

  package init(
    _ rule: RuleID, _ severity: Severity, at span: SourceSpan, _ message: LocalizedText
  ) {
    self.rule = rule
    self.severity = severity
    self.span = span
    self.message = message
  }
}

extension [Diagnostic] {
  /// The one order every reporter and every golden file uses: start, end, rule, message.
  package func inReportOrder() -> [Diagnostic] {
    guard count > 1 else { return self }
    // Places are moved instead of the diagnostics themselves; texts are compared last, since that is slow.
    let places = indices.map { (span: self[$0].span, index: $0) }
    return places.sorted { a, b in
      if a.span.start != b.span.start { return a.span.start < b.span.start }
      if a.span.end != b.span.end { return a.span.end < b.span.end }
      return self[a.index].isBeforeByWords(self[b.index])
    }.map { self[$0.index] }
  }
}

extension Diagnostic {
  fileprivate func isBeforeByWords(_ other: Diagnostic) -> Bool {
    (rule, message.english) < (other.rule, other.message.english)
  }
}
