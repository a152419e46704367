import DocumentModel
import SourceText

extension DraftLanguage {
  /// A whole file as its lines are laid out in either language; nil where each is a paragraph.
  static func document(of lines: [TextLine], _ source: DraftSource) -> Document? {
    if let wrap = HardWrap(lines, in: source.bytes) { return wrap.document(of: lines, source) }
    switch DraftLanguage(of: source.bytes, lines: lines.map(\.range)) {
    case .english: return EnglishText(lines, of: source).document(.wholeFile)
    case .chinese:
      if let text = TabbedText(lines, of: source) { return text.document() }
      return WordWrap(lines, in: source.bytes)?.document(of: lines, source, language: .chinese)
        ?? OpenLines(lines, in: source.bytes)?.document(of: lines, source, language: .chinese)
    }
  }
}
