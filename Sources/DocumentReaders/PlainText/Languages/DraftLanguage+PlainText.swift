import DocumentModel
import SourceText

extension DraftLanguage {
  /// A whole file as its lines are laid out in either language; nil where each is a paragraph.
  static func document(of lines: [TextLine], _ source: DraftSource) -> Document? {
    let tables = LineTables(lines, of: source)
    guard tables.rows.isEmpty else { return document(of: lines, tables, source) }
    if let wrap = HardWrap(lines, in: source.bytes) { return wrap.document(of: lines, source) }
    switch DraftLanguage(of: source.bytes, lines: lines.map(\.range)) {
    case .english: return EnglishText(lines, of: source).document(.wholeFile)
    case .chinese: return joining(lines, source)?.document(of: lines, source, language: .chinese)
    }
  }

  /// A file with tables that Chinese text would have; English text has its own.
  private static func document(
    of lines: [TextLine], _ tables: LineTables, _ source: DraftSource
  ) -> Document {
    guard DraftLanguage(of: source.bytes, lines: lines.map(\.range)) == .chinese else {
      return HardWrap(lines, in: source.bytes)?.document(of: lines, source)
        ?? EnglishText(lines, of: source).document(.wholeFile)
    }
    let prose = lines.indices.filter { tables.rows[$0] == nil && !tables.rules.contains($0) }
      .map { lines[$0] }
    let joining: any LineJoining =
      HardWrap(prose, in: source.bytes) ?? joining(prose, source) ?? NoJoining()
    return joining.document(of: lines, source, tables: tables, language: .chinese)
  }

  /// How the lines of a Chinese text go on in the next ones; nil where none does.
  private static func joining(_ lines: [TextLine], _ source: DraftSource) -> (any LineJoining)? {
    WordWrap(lines, in: source.bytes) ?? OpenLines(lines, in: source.bytes)
  }
}
