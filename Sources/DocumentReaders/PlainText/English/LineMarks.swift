import SourceText

/// Finds out what the lines of an English plain text are: code, headings, rows of tables, items.
struct LineMarks {
  private let bytes: [UInt8]
  private(set) var lines: [MarkedLine]
  /// A last fence without a partner, where others stand before it: one of these may lack its own.
  private(set) var unpaired: Range<Int>?

  /// - Complexity: O(*n*) in the size of the text.
  init(_ lines: [TextLine], in bytes: [UInt8]) {
    self.bytes = bytes
    self.lines = lines.map(MarkedLine.init)
    takeOutCode()
    var isNumbered = false
    for index in lines.indices where self.lines[index].kind == .text {
      if self.lines[index].line.followsBlank { isNumbered = false }
      readMarks(of: index, isNumbered: isNumbered)
      if case .item(.number) = self.lines[index].kind { isNumbered = true }
    }
    PlainTables(bytes: bytes).mark(&self.lines)
  }

  // MARK: - Code

  /// Removes what stands between two fences, and the fences; one that is not closed is ignored.
  private mutating func takeOutCode() {
    var open: (index: Int, mark: UInt8, count: Int)?
    var hasCode = false
    // A fence below text: the end of code whose start was taken for the end of other code.
    var stray: (index: Int, count: Int)?
    for index in lines.indices {
      let text = bytes[lines[index].range]
      guard let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
        continue
      }
      let count = text.prefix { $0 == mark }.count
      guard count >= 3 else { continue }
      let rest = text.dropFirst(count)
      if let fence = open {
        guard mark == fence.mark, count >= fence.count else { continue }
        guard rest.isEmpty else {
          // Another one begins: the one before it is not closed.
          if !rest.contains(mark), mayOpenCode(index, mark) { open = (index, mark, count) }
          continue
        }
        for line in fence.index...index { lines[line].kind = .none }
        open = nil
        hasCode = true
      } else if !rest.contains(mark), mayOpenCode(index, mark) {
        open = (index, mark, count)
      } else if rest.isEmpty, mark == UInt8(ascii: "`") {
        stray = (index, count)
      }
    }
    if hasCode, let (index, count) = open.map({ ($0.index, $0.count) }) ?? stray {
      let start = lines[index].range.lowerBound
      unpaired = start..<start + count
    }
  }

  /// Whether a line of such marks may be a fence: below a line of text it underlines a heading, and waves
  /// alone divide parts.
  private func mayOpenCode(_ index: Int, _ mark: UInt8) -> Bool {
    guard lines[index].line.followsBlank else { return false }
    return mark != UInt8(ascii: "~") || !bytes[lines[index].range].allSatisfy { $0 == mark }
      || lines[index].range.count == 3
  }

  // MARK: - Marks

  private mutating func readMarks(of index: Int, isNumbered: Bool) {
    let range = lines[index].range
    let text = bytes[range]
    if text.isRule {
      lines[index].kind = .none
      underline(index)
    } else if let marks = Self.heading(text) {
      lines[index].kind = .heading(level: marks.level)
      lines[index].range = marks.text
    } else if let (marker, count) = ItemMarker.opening(text),
      !isRunningOn(marker, at: index, isNumbered: isNumbered)
    {
      lines[index].kind = .item(marker)
      lines[index].range = range.lowerBound + count..<range.upperBound
      dropBox(index)
    }
  }

  /// Whether a broken sentence continues with a figure: (see step / 7) for more.
  private func isRunningOn(_ marker: ItemMarker, at index: Int, isNumbered: Bool) -> Bool {
    guard index > 0, !lines[index].line.followsBlank, lines[index - 1].isTextOrItem else {
      return false
    }
    let above = bytes[lines[index - 1].line.range]
    switch marker {
    case .bullet: return false
    case .letter: return above.isBracketOpen
    case .number(let number):
      guard !above.isBracketOpen else { return true }
      return number != 1 && !isNumbered && (above.last.map { !".,;:!?".utf8.contains($0) } ?? false)
    }
  }

  /// `[ ]` or `[x]`, as a list of tasks has it.
  private mutating func dropBox(_ index: Int) {
    let range = lines[index].range
    let text = Array(bytes[range].prefix(5))
    guard text.count == 5, text[0] == UInt8(ascii: "["), " xX".utf8.contains(text[1]),
      text[2] == UInt8(ascii: "]"), text[3] == 0x20
    else { return }
    lines[index].range = range.lowerBound + 4..<range.upperBound
  }

  /// # Title, ## Title ##
  private static func heading(_ text: ArraySlice<UInt8>) -> (level: Int, text: Range<Int>)? {
    let mark = UInt8(ascii: "#")
    let level = text.prefix(7).prefix { $0 == mark }.count
    var rest = text.dropFirst(level)
    guard 1...6 ~= level, rest.first?.isASCIIBlank == true else { return nil }
    rest = rest.drop { $0.isASCIIBlank }
    var end = rest
    while end.last == mark { end = end.dropLast() }
    // C# is not a closing mark.
    if end.last?.isASCIIBlank == true {
      while end.last?.isASCIIBlank == true { end = end.dropLast() }
      rest = end
    }
    return rest.isEmpty ? nil : (level, rest.indices)
  }

  /// Makes a line a heading that one of = or - stands below.
  private mutating func underline(_ index: Int) {
    guard index > 0, !lines[index].line.followsBlank,
      let mark = bytes[lines[index].range].first, mark == UInt8(ascii: "=") || mark == 0x2D,
      bytes[lines[index].range].allSatisfy({ $0 == mark })
    else { return }
    var title = lines[index - 1]
    let isAlone =
      title.line.followsBlank || index < 2 || !lines[index - 2].isTextOrItem
    guard isAlone, title.isTextOrItem, title.line.length <= 120,
      !PlainTables.isTabular(bytes[title.line.range]),
      let last = bytes[title.line.range].last, !".,;".utf8.contains(last)
    else { return }
    if case .item(let marker) = title.kind, marker == .bullet { return }
    // 2.1 stands below 2. where one line is drawn below both.
    let number = bytes[title.line.range].prefix { $0 == 0x2E || $0.isASCIIDigit }
    let depth = mark == 0x2D ? number.split(separator: 0x2E).count : 1
    title.kind = .heading(level: mark == 0x2D ? min(6, 1 + max(1, depth)) : 1)
    title.range = title.line.range
    lines[index - 1] = title
  }
}

extension ArraySlice<UInt8> {
  /// A bracket was opened and not closed.
  fileprivate var isBracketOpen: Bool {
    reduce(0) { Swift.max(0, $0 + ($1 == 0x28 ? 1 : $1 == 0x29 ? -1 : 0)) } > 0
  }

  /// Nothing but marks that draw a line: ===, - - -, |---|---|, +---+.
  fileprivate var isRule: Bool {
    var marks = 0
    var drawn = 0
    for byte in self {
      switch byte {
      case 0x2D, 0x3D, 0x2A, 0x5F, 0x7E, 0x23: drawn += 1
      case 0x7C, 0x2B, 0x3A: marks += 1
      case 0x20, 0x09: continue
      default: return false
      }
    }
    return drawn >= 3
  }
}
