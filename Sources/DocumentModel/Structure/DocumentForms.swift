import SourceText

/// Forms at the end of a report that readers fill in: reply slips, applications.
extension Document {
  private static let formWords = DraftLanguage.grammars.flatMap(\.formWords)
  /// The most bytes of a line that names a form; what is longer tells of one.
  private static let longestName = 100

  /// From the line that names a form to the next heading, or to the end of the body.
  ///
  /// - Complexity: O(*n*) in the size of the text.
  var forms: [TextRange] {
    var found: [TextRange] = []
    for block in blocks where block.range.lowerBound >= found.last?.upperBound ?? 0 {
      guard namesForm(block) else { continue }
      let next = headings.partitioningIndex { $0.title.lowerBound >= block.range.upperBound }
      let end = next < headings.count ? headings[next].extent.lowerBound : bodyEnd
      found.append(block.range.lowerBound..<max(end, block.range.upperBound))
    }
    return found
  }

  /// Whether the first line of a block is the name of a form; a list of what is attached is not.
  private func namesForm(_ block: Block) -> Bool {
    guard block.role != .contents else { return false }
    let line = block.range.prefix { text.bytes[$0] != 0x0A }
    guard line.count <= Self.longestName else { return false }
    let name = text.string(line).lowercased()
    // 附件：报名回执 says that there is one.
    guard block.role != .attachment || !name.contains(where: { ":：".contains($0) }) else {
      return false
    }
    return Self.formWords.contains { name.utf8.span.place(of: $0.utf8.span) != nil }
  }
}
