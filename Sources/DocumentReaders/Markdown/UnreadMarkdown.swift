import DocumentModel
import SourceText

/// Finds text that markup takes away although its author may have meant it to be read.
struct UnreadMarkdown {
  private let source: MarkdownSource
  /// The last line in which raw HTML closes an element.
  private let closers: [String: Int]
  /// 0 where no line holds more than blanks.
  private let lastTextLine: Int
  private var all: [UnreadText] = []
  private var dropped: DroppedMarkdown

  /// - Complexity: O(*n*).
  init(_ source: MarkdownSource, _ tree: MarkdownTree) {
    self.source = source
    closers = Self.closers(in: tree.leaves)
    lastTextLine =
      (1..<source.lineCount + 1).last { source.hasText(line: $0, quotes: 0) } ?? 0
    dropped = DroppedMarkdown(source, tree)
    addFences(of: tree)
  }

  /// In the order of the record.
  var found: [UnreadText] { (all + dropped.found).sorted { $0.span.start < $1.span.start } }

  // MARK: Fences

  private mutating func addFences(of tree: MarkdownTree) {
    // Whatever begins on a line, that line closes no block of code before it.
    let starts = Set(tree.code.map(\.startLine))
    let fenced = tree.code.filter { $0.fence != nil }
    for (index, block) in fenced.enumerated() {
      guard let fence = block.fence, let line = source.line(block.startLine) else { continue }
      let end = block.lines.upperBound
      let isClosed =
        !starts.contains(end)
        && source.line(end).flatMap { FenceLine($0, quotes: block.quotes, in: source) }?
          .closes(fence) ?? false
      let mark = opening(of: block, fence, line)
      if let cause = isClosed ? overrun(block, fence) : unclosed(block, isFirst: index == 0) {
        add(cause, mark, lines: textLines(block.lines, quotes: block.quotes))
      }
    }
  }

  /// The marks that open a block, wherever in their line.
  private func opening(
    of block: MarkdownCode, _ fence: MarkdownCode.Fence, _ line: Range<Int>
  ) -> Range<Int> {
    let text = source.bytes[line]
    let start = text.indices.first { text[$0...].prefix(3).count { $0 == fence.mark } == 3 }
    let marks = (start ?? line.lowerBound)..<line.upperBound
    return marks.lowerBound..<marks.lowerBound + text[marks].prefix { $0 == fence.mark }.count
  }

  /// The opening of another block in one that is closed by the other's end.
  private func overrun(_ block: MarkdownCode, _ fence: MarkdownCode.Fence) -> UnreadText.Cause? {
    for number in block.lines {
      guard let line = source.line(number),
        let other = FenceLine(line, quotes: block.quotes, in: source)
      else { continue }
      if !other.isBare, other.fence.mark == fence.mark, other.fence.length >= fence.length {
        return .overrun(next: SourceSpan(other.range))
      }
    }
    return nil
  }

  private func unclosed(_ block: MarkdownCode, isFirst: Bool) -> UnreadText.Cause? {
    if textLines(block.lines, quotes: block.quotes) == 0 {
      // Of several that are unbalanced, the first is reported.
      return block.lines.upperBound > lastTextLine && !isFirst && all.isEmpty ? .unpaired : nil
    }
    let lookalike = block.lines.lazy.compactMap { number -> Range<Int>? in
      guard let line = source.line(number),
        let other = FenceLine(line, quotes: block.quotes, in: source), other.isBare
      else { return nil }
      return other.range
    }.first
    return .unclosed(lookalike: lookalike.map { SourceSpan($0) })
  }

  /// How many lines hold more than blanks and the marks of quotes.
  private func textLines(_ numbers: Range<Int>, quotes: Int) -> Int {
    numbers.count { source.hasText(line: $0, quotes: quotes) }
  }

  private mutating func add(_ cause: UnreadText.Cause, _ mark: Range<Int>, lines: Int) {
    all.append(source.unread(cause, mark, lines: lines))
  }

  /// Records the cells of a row that its table has no columns for.
  mutating func addExcess(of row: TableRow?, columns: Int) {
    guard let range = row?.excess(over: columns) else { return }
    add(.excessCell, range, lines: 1)
  }

  /// Records what is unbalanced in the text of a leaf: backticks, and quotation marks in tags; and
  /// definitions before it that may be text.
  mutating func add(_ text: AlignedText, of content: LeafContent) {
    let definitions = content.bytes[..<text.start].split(separator: UInt8(ascii: "\n"))
    dropped.take(
      definitions.map { content.places[$0.startIndex]..<content.places[$0.endIndex - 1] + 1 })
    if text.hasCode, let place = text.strayBacktick { add(.unpaired, place..<place + 1, lines: 0) }
    for tag in text.overruns {
      let rest = source.bytes[tag].dropFirst()
      guard let next = rest.firstIndex(of: UInt8(ascii: "<")) else { continue }
      let name = rest.prefix { $0.isASCIILetterOrDigit }
      add(
        .overrun(next: SourceSpan(next..<next + 1)), tag.lowerBound..<name.endIndex,
        lines: Array(rest[..<next]).lineEndCount)
    }
  }

  // MARK: Raw HTML

  /// Records what raw HTML hides, unless it is closed further below.
  mutating func add(_ hidden: HTMLText.Hidden, of content: LeafContent, in leaf: MarkdownLeaf) {
    if let element = hidden.element, closers[element] ?? 0 > leaf.startLine { return }
    let lines = content.bytes[hidden.mark.upperBound..<hidden.end].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).map { line in !line.allSatisfy { $0 <= 0x20 } }
    guard lines.contains(true) else { return }
    func record(_ range: Range<Int>) -> Range<Int> {
      content.places[range.lowerBound]..<content.end(before: range.upperBound)
    }
    add(
      hidden.next.map { .overrun(next: SourceSpan(record($0))) } ?? .unclosed(lookalike: nil),
      record(hidden.mark), lines: lines.dropFirst().count { $0 })
  }

  private static func closers(in leaves: [MarkdownLeaf]) -> [String: Int] {
    var closers: [String: Int] = [:]
    for leaf in leaves {
      for case .html(let text) in leaf.inlines {
        for place in text.indices where text[place...].starts(with: "</".utf8) {
          let name = text[(place + 2)...].prefix { $0.isASCIILetter }
          let element = String(decoding: name, as: UTF8.self).lowercased()
          closers[element] = max(leaf.startLine, closers[element] ?? 0)
        }
      }
    }
    return closers
  }
}
