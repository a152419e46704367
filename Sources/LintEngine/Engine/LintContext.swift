import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

/// One document under its rules: what several rules need is computed once and kept here.
///
/// Lives for one run over one document, on one thread.
final class LintContext {
  let document: Document
  let sections: [SectionDefinition]
  let matcher: PatternMatcher
  private var pieces: [Scope: [TextRange]] = [:]
  private var masks: [Set<MaskKind>: [TextRange]] = [:]

  private(set) lazy var numbering = NumberingWalk.findings(in: document)
  private(set) lazy var enumeration = EnumerationWalk.findings(in: document)
  private(set) lazy var dates = DatesWalk.findings(in: document)

  init(document: Document, sections: [SectionDefinition], matchLimit: UInt32) {
    self.document = document
    self.sections = sections
    self.matcher = PatternMatcher(matchLimit: matchLimit)
  }

  /// The pieces of a scope, in order; sections by key are found by their headings.
  func pieces(of scope: Scope) throws(RuleStop) -> [TextRange] {
    if let known = pieces[scope] { return known }
    let found: [TextRange]
    if case .section(let key?) = scope {
      found = try SectionsWalk(context: self, sections: sections).extents(of: key)
    } else {
      found = document.pieces(of: scope)
    }
    pieces[scope] = found
    return found
  }

  /// A piece of text as patterns see it, masked text replaced.
  func subject(_ piece: TextRange, mask: Set<MaskKind>) -> Subject {
    guard !mask.isEmpty else { return Subject(document.text.bytes, piece: piece) }
    let ranges: [TextRange]
    if let known = masks[mask] {
      ranges = known
    } else {
      ranges = document.maskedRanges(mask)
      masks[mask] = ranges
    }
    return Subject(document.text.bytes, piece: piece, masked: ranges)
  }

  func text(_ range: TextRange) -> String { document.text.string(range) }

  func captured(_ range: TextRange) -> LocalizedText { LocalizedText(text(range)) }
}

/// Why a rule could not be run to its end.
enum RuleStop: Error, Hashable, Sendable {
  /// A pattern cost too much at a place of block text.
  case matchLimit(at: Int)
  /// A figure left the range of exact arithmetic.
  case number(at: Int)
  /// A pattern of a shipped pack does not compile.
  case pattern(PatternFault)
}
