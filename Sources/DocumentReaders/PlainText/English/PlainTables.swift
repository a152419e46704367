import SourceText

/// Finds the tables of an English plain text: cells between bars, or columns that stand well apart.
struct PlainTables {
  let bytes: [UInt8]

  /// Fewer lines with wide gaps are not a table.
  private static let fewestLines = 3

  /// Makes rows of the lines that are some.
  ///
  /// - Complexity: O(*n*) in the size of the lines.
  func mark(_ lines: inout [MarkedLine]) {
    var table = 0
    var index = 0
    while index < lines.count {
      guard
        let run = run(of: lines, from: index, barred: true)
          ?? run(of: lines, from: index, barred: false)
      else {
        index += 1
        continue
      }
      if run.isTable {
        makeRows(&lines, index..<run.end, table) { run.isBarred ? barred($0) : gapped($0) }
        table += 1
      }
      index = run.end
    }
  }

  /// Several columns by the look of a line.
  static func isTabular(_ line: ArraySlice<UInt8>) -> Bool {
    let tables = PlainTables(bytes: Array(line))
    return tables.gapped(tables.bytes.indices).count > 1 || line.contains(0x7C)
  }

  private func makeRows(
    _ lines: inout [MarkedLine], _ range: Range<Int>, _ table: Int,
    _ cells: (Range<Int>) -> [Range<Int>]
  ) {
    for index in range where lines[index].kind != .none {
      lines[index].kind = .row(cells: cells(lines[index].line.range), table: table)
    }
  }

  /// Lines with as many columns.
  private struct Run {
    let end: Int
    let isBarred: Bool
    let isTable: Bool
  }

  /// The run of lines with as many columns that begins with one; nil where that has none.
  private func run(of lines: [MarkedLine], from start: Int, barred isBarred: Bool) -> Run? {
    func width(_ index: Int) -> Int? {
      guard lines[index].isTextOrItem else { return nil }
      let range = lines[index].line.range
      guard isBarred else {
        let count = lines[index].kind == .text ? gapped(range).count : 0
        return count > 1 ? count : nil
      }
      let bars = barPlaces(in: range).count
      return bars > 0 && barred(range).count > 1 ? bars : nil
    }
    guard let columns = width(start) else { return nil }
    var rows = 1
    var hasRule = false
    var end = start + 1
    while end < lines.count, !lines[end].line.followsBlank {
      // A line drawn below the heads.
      if lines[end].kind == .none, !bytes[lines[end].line.range].contains(0x60) {
        hasRule = true
      } else if width(end) == columns {
        rows += 1
      } else {
        break
      }
      end += 1
    }
    while end > start, lines[end - 1].kind == .none { end -= 1 }
    let isTable = isBarred ? rows > 1 && (columns > 1 || hasRule) : rows >= Self.fewestLines
    return Run(end: end, isBarred: isBarred, isTable: isTable)
  }

  private func barPlaces(in range: Range<Int>) -> [Int] {
    range.filter { bytes[$0] == 0x7C && ($0 == range.lowerBound || bytes[$0 - 1] != 0x5C) }
  }

  /// The cells between bars.
  func barred(_ range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for bar in barPlaces(in: range) {
      if bar > range.lowerBound { cells.append(trimmed(start..<bar)) }
      start = bar + 1
    }
    if start < range.upperBound { cells.append(trimmed(start..<range.upperBound)) }
    return cells
  }

  /// The columns between tabs or three blanks and more.
  func gapped(_ range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    var place = range.lowerBound
    while place < range.upperBound {
      let gap = bytes[place..<range.upperBound].prefix { $0.isASCIIBlank }
      guard gap.count >= 3 || gap.contains(0x09) else {
        place += max(1, gap.count)
        continue
      }
      cells.append(start..<place)
      place = gap.endIndex
      start = place
    }
    cells.append(start..<range.upperBound)
    return cells
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let text = bytes[range].drop { $0.isASCIIBlank }
    guard let last = text.lastIndex(where: { !$0.isASCIIBlank }) else {
      return range.lowerBound..<range.lowerBound
    }
    return text.startIndex..<last + 1
  }
}
