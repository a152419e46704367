import YAMLTree

/// Metadata at the very beginning of a Markdown draft: YAML between `---`, TOML between `+++`.
///
/// What stands between two thematic breaks and is not metadata is text.
struct FrontMatter {
  /// Where the Markdown proper begins; 0 where there is no metadata.
  let end: Int
  /// The text of `title`, without quotes; nil where it is not said in one line.
  let title: Range<Int>?

  /// - Complexity: O(*n*).
  init(of bytes: [UInt8]) {
    guard let fence = bytes.first, fence == UInt8(ascii: "-") || fence == UInt8(ascii: "+") else {
      (end, title) = (0, nil)
      return
    }
    let lines = MarkdownSource.lines(of: bytes, from: 0)
    let (first, last) = Self.fences(fence, lines, bytes)
    guard let first, let last,
      Self.isMetadata(lines[first + 1..<last], isYAML: fence == UInt8(ascii: "-"), bytes)
    else {
      (end, title) = (0, nil)
      return
    }
    end = last + 1 < lines.count ? lines[last + 1].lowerBound : bytes.count
    let mark = fence == UInt8(ascii: "-") ? UInt8(ascii: ":") : UInt8(ascii: "=")
    title = lines[first + 1..<last].lazy.compactMap { Self.title(in: $0, mark, bytes) }.first
  }

  /// The lines of the two fences; nil where the text begins with something else.
  private static func fences(_ fence: UInt8, _ lines: [Range<Int>], _ bytes: [UInt8])
    -> (Int?, Int?)
  {
    func isFence(_ line: Range<Int>, _ mark: UInt8) -> Bool {
      let text = bytes[line].trimmingEndBlanks
      return text.count == 3 && text.allSatisfy { $0 == mark }
    }
    // Metadata begins at once; a blank line makes the fence a rule.
    guard lines.count > 1, isFence(lines[0], fence), !bytes[lines[1]].trimmingEndBlanks.isEmpty
    else { return (nil, nil) }
    let last = lines.indices.dropFirst().first { index in
      isFence(lines[index], fence)
        || fence == UInt8(ascii: "-") && isFence(lines[index], UInt8(ascii: "."))
    }
    return (0, last)
  }

  /// Whether lines are a mapping of YAML, or keys and tables of TOML.
  private static func isMetadata(
    _ lines: ArraySlice<Range<Int>>, isYAML: Bool, _ bytes: [UInt8]
  ) -> Bool {
    guard isYAML else { return TOMLLines.areMetadata(lines.map { bytes[$0] }) }
    let text = lines.flatMap { Array(bytes[$0]) + [UInt8(ascii: "\n")] }
    guard
      case .success(let root?) = Result(catching: { () throws(YAMLSyntaxError) in
        try YAMLNode.parse(text)
      }), case .mapping = root.content
    else { return false }
    return true
  }

  private static func title(in line: Range<Int>, _ mark: UInt8, _ bytes: [UInt8]) -> Range<Int>? {
    let name = Array("title".utf8)
    guard bytes[line].starts(with: name) else { return nil }
    let rest = bytes[line].dropFirst(name.count).drop { $0.isMarkdownBlank }
    guard rest.first == mark else { return nil }
    var text = rest.dropFirst().trimmingBlanks
    if text.count > 1, text.first == text.last, let quote = text.first, "'\"".utf8.contains(quote) {
      text = text.dropFirst().dropLast()
    }
    // Folded and literal blocks go on below.
    guard let first = text.first, !"|>&*!{[".utf8.contains(first) else { return nil }
    return text.indices
  }
}
