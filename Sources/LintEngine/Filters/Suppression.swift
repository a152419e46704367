package import Diagnostics
package import DocumentModel
import SourceText

/// Findings of one rule that somebody read and suppresses.
package struct Suppression: Hashable, Sendable {
  /// Which findings of the rule it covers.
  package enum Extent: Hashable, Sendable {
    /// All of the document.
    case document
    /// Those that share text with the words, wherever these stand; blanks do not count.
    case words(String)
    /// Those that share text with a stretch of block text.
    case range(TextRange)
    /// Those that share text with a stretch of the record.
    case record(Range<Int>)
    /// The one of a mark, where it shares text with places of the record.
    case marked(FindingMark, [Range<Int>])
  }

  /// By which the caller knows it again.
  package let id: Int
  package let rule: RuleID
  package let extent: Extent

  package init(id: Int, rule: RuleID, extent: Extent) {
    self.id = id
    self.rule = rule
    self.extent = extent
  }
}
