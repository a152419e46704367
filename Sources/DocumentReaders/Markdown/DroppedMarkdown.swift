import DocumentModel
import SourceText

/// Finds lines that the parser reports neither as text nor as markup, and targets of links that may
/// be meant as text.
struct DroppedMarkdown {
  private let source: MarkdownSource
  private(set) var found: [UnreadText] = []
  /// What text in brackets there is, in lower case, but for definitions.
  private lazy var references = Self.references(in: source)

  /// - Complexity: O(*n*).
  init(_ source: MarkdownSource, _ tree: MarkdownTree) {
    self.source = source
    let isCovered = Self.coverage(of: tree, source)
    var run: [Int] = []
    for number in 1..<source.lineCount + 1 {
      if isCovered[number] {
        take(run)
        run = []
      } else if let line = source.line(number), !isMarkup(line) {
        run.append(number)
      }
    }
    take(run)
  }

  // MARK: Lines

  /// Which lines hold what the parser reports; the first line is number 1.
  private static func coverage(of tree: MarkdownTree, _ source: MarkdownSource) -> [Bool] {
    var isCovered = [Bool](repeating: false, count: source.lineCount + 2)
    func cover(_ lines: Range<Int>) {
      for line in lines.clamped(to: 0..<isCovered.count) { isCovered[line] = true }
    }
    for leaf in tree.leaves {
      switch leaf.kind {
      case .html: cover(leaf.startLine..<leaf.startLine + leaf.literalLineCount)
      // The line below the heads has no cells.
      case .cell(_, let row, _): cover(leaf.startLine..<leaf.startLine + (row == 0 ? 2 : 1))
      case .paragraph, .heading:
        cover(leaf.startLine..<max(leaf.startLine, leaf.endLine) + 1)
      }
    }
    for code in tree.code { cover(code.startLine..<code.lines.upperBound) }
    for rule in tree.rules { cover(rule..<rule + 1) }
    return isCovered
  }

  /// Whether a line that is not reported holds only marks: of quotes, lists, headings, fences.
  private func isMarkup(_ line: Range<Int>) -> Bool {
    let rest = source.bytes[line].drop { $0.isMarkdownBlank || $0 == UInt8(ascii: ">") }
    if FenceLine(rest.startIndex..<line.upperBound, quotes: 0, in: source)?.isBare == true {
      return true
    }
    return rest.allSatisfy { $0.isMarkdownBlank || "-+*#>.)=|:0123456789".utf8.contains($0) }
  }

  private mutating func take(_ run: [Int]) {
    take(
      run.compactMap(source.line).map { line in
        source.contentStart(ofLine: line, quotes: .max)..<line.upperBound
      })
  }

  /// Takes lines, in the record, with nothing that is read between them.
  mutating func take(_ lines: [Range<Int>]) {
    var lines = lines[...]
    while let line = lines.first {
      lines.removeFirst()
      guard let (definition, rest) = definition(in: line) else {
        found.append(UnreadText(.dropped, "", at: SourceSpan(line), lines: 1))
        continue
      }
      if definition.isFootnote {
        let further = lines.prefix { self.definition(in: $0) == nil }
        lines.removeFirst(further.count)
        add(.footnote, definition.label, lines: (rest.isEmpty ? 0 : 1) + further.count)
        continue
      }
      var target = rest
      if target.isEmpty, let next = lines.first, self.definition(in: next) == nil {
        target = next
        lines.removeFirst()
      }
      // A title may stand on a line of its own.
      if let next = lines.first, "\"'(".utf8.contains(source.bytes[next.lowerBound]) {
        lines.removeFirst()
      }
      check(definition, target)
    }
  }

  // MARK: Definitions

  private struct Definition {
    /// With its brackets.
    let label: Range<Int>
    let isFootnote: Bool
  }

  /// `[label]:` at the start of a line, and what follows it.
  private func definition(in line: Range<Int>) -> (Definition, rest: Range<Int>)? {
    let text = source.bytes[line]
    guard text.first == UInt8(ascii: "["), let close = text.firstIndex(of: UInt8(ascii: "]")),
      close + 1 < line.upperBound, text[close + 1] == UInt8(ascii: ":")
    else { return nil }
    let rest = text[(close + 2)...].drop { $0.isMarkdownBlank }
    return (
      Definition(
        label: line.lowerBound..<close + 1,
        isFootnote: text.dropFirst().first == UInt8(ascii: "^")),
      rest.startIndex..<line.upperBound
    )
  }

  private mutating func check(_ definition: Definition, _ target: Range<Int>) {
    let address = source.bytes[target].prefix { !$0.isMarkdownBlank }
    guard !address.isEmpty, !address.looksLikeAddress,
      !references.contains(Self.name(source.bytes[definition.label]))
    else { return }
    add(.target, definition.label, lines: 1)
  }

  private mutating func add(_ cause: UnreadText.Cause, _ mark: Range<Int>, lines: Int) {
    found.append(source.unread(cause, mark, lines: lines))
  }

  private static func references(in source: MarkdownSource) -> Set<String> {
    var references: Set<String> = []
    var start: Int?
    for (place, byte) in source.bytes.enumerated() {
      if byte == UInt8(ascii: "[") { start = place }
      guard byte == UInt8(ascii: "]"), let open = start else { continue }
      start = nil
      guard place + 1 == source.bytes.count || source.bytes[place + 1] != UInt8(ascii: ":") else {
        continue
      }
      references.insert(name(source.bytes[open...place]))
    }
    return references
  }

  private static func name(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased()
  }
}

extension MarkdownLeaf {
  /// How many lines the raw HTML of a leaf has.
  fileprivate var literalLineCount: Int {
    guard case .html(let text)? = inlines.first else { return 1 }
    return max(1, text.lineEndCount)
  }
}

extension ArraySlice<UInt8> {
  /// Whether a word ends as names of files do: `图1.png`.
  private var isFileName: Bool {
    guard let point = lastIndex(of: UInt8(ascii: ".")), point > startIndex else { return false }
    let ending = self[(point + 1)...]
    return 1...5 ~= ending.count
      && ending.allSatisfy { $0.isASCIILetterOrDigit }
      && ending.contains { ($0 | 0x20) >= UInt8(ascii: "a") }
  }

  /// Whether a word may be a path or an address: `/u`, `#part`, `a.md`, `mailto:a@b.cn`.
  fileprivate var looksLikeAddress: Bool {
    if first == UInt8(ascii: "<") || first == UInt8(ascii: "#") { return true }
    let isASCII = allSatisfy { $0 < 0x80 }
    let text = String(decoding: self, as: UTF8.self)
    if text.unicodeScalars.contains(where: { "，。；：、“”《》（）！？".unicodeScalars.contains($0) }) {
      return false
    }
    if contains(UInt8(ascii: "/")) || isFileName { return true }
    guard isASCII else { return false }
    // A name with an ending, a scheme, an address of mail.
    return indices.dropFirst().dropLast().contains { index in
      ".:@".utf8.contains(self[index]) && self[index + 1] | 0x20 >= UInt8(ascii: "a")
    }
  }
}
