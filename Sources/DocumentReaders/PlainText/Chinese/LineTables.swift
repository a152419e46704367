import DocumentModel
import SourceText

/// Tables of figures in Chinese plain text: lines of cells with tabs, bars or wide gaps between them.
struct LineTables {
  /// Fewer lines of cells are not a table.
  private static let fewestLines = 3
  /// A longer cell is no head of a column, in bytes.
  private static let longestHead = 60

  /// What parts the cells of a line.
  private enum Separator { case tab, bar, gap }

  private let source: DraftSource
  private let lines: [TextLine]
  /// The cells of the lines that are rows, and whether the row is the first one of a table.
  private(set) var rows: [Int: (cells: [Range<Int>], isFirst: Bool)] = [:]
  /// The lines that are drawn between rows.
  private(set) var rules: Set<Int> = []

  /// - Complexity: O(*n*) in the size of the lines.
  init(_ lines: [TextLine], of source: DraftSource) {
    self.source = source
    self.lines = lines
    var start = 0
    while start < lines.count {
      let end = addTable(from: start)
      start = max(start + 1, end)
    }
  }

  /// Adds the table that begins with a line, if one does, and returns where it ends.
  private mutating func addTable(from start: Int) -> Int {
    guard let separator = separator(of: lines[start]),
      case let head = head(of: start, separator), head.count > 1, head.allSatisfy(isHead)
    else { return start }
    var table = [(line: start, cells: head)]
    var drawn: [Int] = []
    var end = start + 1
    while end < lines.count, !lines[end].followsBlank {
      if isRule(lines[end]) {
        drawn.append(end)
      } else {
        let cells = cells(of: lines[end], by: separator)
        guard cells.count == head.count, separator != .gap || isRow(cells) else { break }
        table.append((end, cells))
      }
      end += 1
    }
    guard table.count >= Self.fewestLines else { return start }
    // No part of it has figures either.
    guard table.contains(where: { $0.cells.contains(where: isFigure) }) else { return end }
    for (line, cells) in table { rows[line] = (cells, line == start) }
    rules.formUnion(drawn)
    return end
  }

  /// The first line of a table; one wide blank between heads is enough where the line below has as many cells.
  private func head(of start: Int, _ separator: Separator) -> [Range<Int>] {
    let head = cells(of: lines[start], by: separator)
    guard separator == .gap, let next = lines[(start + 1)...].first(where: { !isRule($0) }),
      case let width = gapped(next.range).count, width != head.count
    else { return head }
    let loose = gapped(lines[start].range, isHead: true)
    return loose.count == width ? loose : head
  }

  private func separator(of line: TextLine) -> Separator? {
    let text = source.bytes[line.range]
    if text.contains(0x09) { return .tab }
    if text.contains(UInt8(ascii: "|")) { return .bar }
    return gaps(in: line.range, isHead: true).isEmpty ? nil : .gap
  }

  private func cells(of line: TextLine, by separator: Separator) -> [Range<Int>] {
    switch separator {
    case .tab: tabbed(line)
    case .bar: barred(line.range)
    case .gap: gapped(line.range)
    }
  }

  /// What tabs part, in the whole line: a cell may be blank at its ends too.
  private func tabbed(_ line: TextLine) -> [Range<Int>] {
    let bytes = source.bytes
    let start = bytes[..<line.range.lowerBound].lastIndex { $0 != 0x09 && $0 != 0x20 } ?? -1
    let end = bytes[line.range.upperBound...].firstIndex { $0 != 0x09 && $0 != 0x20 } ?? bytes.count
    return bytes[(start + 1)..<end].split(separator: 0x09, omittingEmptySubsequences: false).map {
      source.text.trimmingBlanks($0.indices)
    }
  }

  /// What bars part; those at the ends of a line frame it.
  private func barred(_ range: Range<Int>) -> [Range<Int>] {
    let bar = UInt8(ascii: "|")
    let isFramed = source.bytes[range].first == bar && source.bytes[range].last == bar
    let inner = isFramed && range.count > 1 ? range.dropFirst().dropLast() : range
    return source.bytes[inner].split(separator: bar, omittingEmptySubsequences: false).map {
      source.text.trimmingBlanks($0.indices)
    }
  }

  private func gapped(_ range: Range<Int>, isHead: Bool = false) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for gap in gaps(in: range, isHead: isHead) {
      cells.append(start..<gap.lowerBound)
      start = gap.upperBound
    }
    return cells + [start..<range.upperBound]
  }

  /// Two blanks or more, of any width; a wide one alone before a figure, or between heads.
  private func gaps(in range: Range<Int>, isHead: Bool) -> [Range<Int>] {
    let bytes = source.bytes
    var gaps: [Range<Int>] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let start = place
      var (count, isWide) = (0, false)
      while place < range.upperBound {
        if bytes[place].isASCIIBlank {
          place += 1
        } else if bytes[place] == Self.wideBlank[0], bytes[place...].starts(with: Self.wideBlank) {
          place += Self.wideBlank.count
          isWide = true
        } else {
          break
        }
        count += 1
      }
      let opensFigure = place < range.upperBound && bytes[place].isASCIIDigit
      if count > 1 || isWide && (isHead || opensFigure) {
        gaps.append(start..<place)
      }
      if count == 0 { place += 1 }
    }
    return gaps
  }

  private static let wideBlank = Array("\u{3000}".utf8)

  // MARK: -

  /// A line drawn below the heads.
  private func isRule(_ line: TextLine) -> Bool {
    let text = String(decoding: source.bytes[line.range], as: UTF8.self)
    return text.contains { "-─━—=".contains($0) }
      && text.allSatisfy { "-+|─━—=┼:".contains($0) || $0.isWhitespace }
  }

  /// Without tabs or bars, each row has a figure behind its name, and no sentence.
  private func isRow(_ cells: [Range<Int>]) -> Bool {
    cells.dropFirst().contains(where: isFigure)
      && !cells.contains { cell in
        Self.sentenceMarks.contains { source.bytes[cell].suffix($0.count).elementsEqual($0) }
      }
  }

  private static let sentenceMarks = ["。", "；", "，", "："].map { Array($0.utf8) }

  private func isFigure(_ cell: Range<Int>) -> Bool {
    source.bytes[cell].first?.isASCIIDigit ?? false
  }

  /// Whether a cell may be the head of a column: no sentence, no figure, no number of an item.
  private func isHead(_ cell: Range<Int>) -> Bool {
    guard !cell.isEmpty else { return true }
    let text = String(decoding: source.bytes[cell], as: UTF8.self).unicodeScalars
    guard cell.count <= Self.longestHead, let first = text.first, let last = text.last else {
      return false
    }
    let isNumber =
      "、.．".unicodeScalars.contains(last)
      || "（(".unicodeScalars.contains(first) && "）)".unicodeScalars.contains(last)
    return !isNumber && text.contains { $0.properties.isAlphabetic }
      && !text.contains { "。；，！？：".unicodeScalars.contains($0) }
  }
}
