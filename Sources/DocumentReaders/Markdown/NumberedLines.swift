import DocumentModel
import SourceText

/// Parts paragraphs of Chinese text whose lines bear numbers of their own, though no blank line stands
/// between them: contents, attachments, sources, items.
enum NumberedLines {
  /// The parts of a leaf; the leaf alone where its lines are one text.
  static func parts(of leaf: MarkdownLeaf, in source: MarkdownSource) -> [MarkdownLeaf] {
    let breaks = leaf.inlines.indices.filter { leaf.inlines[$0] == .softBreak }
    // What holds line ends of its own would be counted wrongly.
    guard leaf.kind == .paragraph, leaf.quotes == 0, !breaks.isEmpty,
      breaks.count == leaf.endLine - leaf.startLine
    else { return [leaf] }
    var parts: [MarkdownLeaf] = []
    var (line, start, depth) = (leaf.startLine, leaf.startLine, 0)
    var first = leaf.inlines.startIndex
    for (index, inline) in leaf.inlines.enumerated() {
      if case .enter = inline { depth += 1 }
      if case .exit = inline { depth -= 1 }
      guard inline == .softBreak else { continue }
      line += 1
      guard depth == 0, isParted(line, in: source) else { continue }
      parts.append(leaf.part(lines: start...line - 1, leaf.inlines[first..<index]))
      (start, first) = (line, index + 1)
    }
    return parts + [leaf.part(lines: start...leaf.endLine, leaf.inlines[first...])]
  }

  /// Whether a line opens a block, and the one above it does not break off inside of a sentence.
  private static func isParted(_ number: Int, in source: MarkdownSource) -> Bool {
    guard let above = source.line(number - 1), let line = source.line(number) else { return false }
    let text = source.bytes[line].trimmingBlanks.indices
    guard
      LineOpening.opensBlock(text, in: source.bytes)
        || LineOpening.isNumberedTitle(source.bytes[text])
    else { return false }
    let before = source.bytes[above].trimmingBlanks
    let ends = ["。", "；", "：", "！", "？", "."].contains {
      before.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    // Only Chinese text has such lines.
    return before.contains { $0 >= 0xE4 }
      && (ends || !["，", "。"].contains(where: before.holds))
  }
}
