import DocumentModel
import SourceText

/// A line or row that gives a value to a label: 会议时间：9月18日.
struct LabelledLine {
  let label: String
  let value: TextRange

  /// Without the blanks that part characters: 时　间.
  var plainLabel: String { label.filter { !$0.isWhitespace } }

  private static let longest = 30

  /// Those of the first blocks and of all tables of two columns.
  ///
  /// - Complexity: O(*n*) in the size of these.
  static func all(in document: Document, first count: Int) -> [LabelledLine] {
    let lines = document.blocks.prefix(count)
      .filter {
        // The first of some lines with labels is read as a title.
        ($0.role == .paragraph || $0.role == .title) && $0.container != .cell
          && $0.container != .quotation
      }
      .flatMap { Gap.lines(of: $0.range, document) }.compactMap { line($0, document) }
    let rows = document.markup.tables.flatMap(\.rows).filter { $0.cells.count == 2 }
      .map { row in
        LabelledLine(
          label: trimmed(document.text.string(row.cells[0])),
          value: row.cells[1])
      }
    return lines + rows
  }

  private static func trimmed(_ text: String) -> String {
    let isMark = { (character: Character) in
      character.isWhitespace || "*-•".contains(character)
    }
    let rest = text.drop(while: isMark)
    return String(
      rest[..<(rest.lastIndex { !isMark($0) }.map { rest.index(after: $0) } ?? rest.startIndex)])
  }

  private static func line(_ range: TextRange, _ document: Document) -> LabelledLine? {
    let text = document.text.string(range.prefix(longest))
    guard let colon = text.firstIndex(where: { "：:".contains($0) }) else { return nil }
    let label = text[..<colon]
    let end = range.lowerBound + label.utf8.count + text[colon].utf8.count
    return LabelledLine(
      label: trimmed(String(label)), value: end..<range.upperBound)
  }
}
