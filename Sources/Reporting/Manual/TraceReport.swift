import Diagnostics
package import DocumentModel
package import LintEngine
import RuleModel
package import SourceText

/// Why a rule did or did not fire, in words.
package struct TraceReport {
  private let document: Document
  private let language: Language
  /// Words of the draft that are shown of one place.
  private static let shownCharacters = 40

  package init(of document: Document, in language: Language) {
    self.document = document
    self.language = language
  }

  /// Lines of text, one or more an event; the last line sums up.
  package func text(_ events: [MatchTrace.Event]) -> String {
    let reported = events.count { if case .reported = $0 { true } else { false } }
    let lines = events.compactMap { $0.text(words: words, place: place) }
    return (lines + [MatchTrace.Event.conclusion(reported)]).map { $0[language] + "\n" }.joined()
  }

  private func place(_ range: TextRange) -> String {
    let span = document.text.recordSpan(of: range)
    let start = document.file.lines.position(of: span.start, in: .unicodeScalars)
    return "\(start.line):\(start.column) \(words(range))"
  }

  private func words(_ range: TextRange) -> String {
    let scalars = document.text.string(range).unicodeScalars
    let isLong = scalars.count > Self.shownCharacters
    let text = ShownText(Array(scalars.prefix(Self.shownCharacters))).text
    return isLong ? "“\(text)…”" : "“\(text)”"
  }
}
