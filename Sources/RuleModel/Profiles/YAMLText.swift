import SourceText
import YAMLTree

/// Nodes as YAML in block style, a line a value.
enum YAMLText {
  struct Line {
    let text: String
    /// The place that the line's value was written at; nil for a line that only continues one.
    let span: SourceSpan?
    /// The keys that lead to the line's value; nil for what is not a value of a mapping.
    var path: [String]?
  }

  static func lines(of entry: YAMLEntry) -> [Line] {
    guard case .scalar(let key) = entry.key.content else { return [] }
    let name = quoted(key.text)
    switch entry.value.content {
    case .scalar(let scalar) where scalar.text.contains("\n"):
      return [Line(text: "\(name): |", span: entry.value.span)] + block(scalar.text)
    case .scalar(let scalar):
      return [
        Line(text: "\(name): \(quoted(scalar.text))", span: entry.value.span, path: [key.text])
      ]
    case .sequence, .mapping:
      return [Line(text: "\(name):", span: nil)]
        + lines(of: entry.value).map { line in
          Line(
            text: "  \(line.text)", span: line.span, path: line.path.map { [key.text] + $0 })
        }
    }
  }

  private static func lines(of node: YAMLNode) -> [Line] {
    switch node.content {
    case .scalar(let scalar): return [Line(text: quoted(scalar.text), span: node.span)]
    case .mapping(let entries): return entries.flatMap { lines(of: $0) }
    case .sequence(let items):
      return items.flatMap { item -> [Line] in
        if case .scalar(let scalar) = item.content, scalar.text.contains("\n") {
          return [Line(text: "- |", span: item.span)] + block(scalar.text)
        }
        return lines(of: item).enumerated().map { index, line in
          Line(text: (index == 0 ? "- " : "  ") + line.text, span: line.span)
        }
      }
    }
  }

  private static func block(_ text: String) -> [Line] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Line(text: $0.isEmpty ? "" : "  \($0)", span: nil) }
  }

  /// A scalar as YAML reads it back: plain where that is safe, else in single quotes.
  static func quoted(_ text: String) -> String {
    let marks = "'\"[]{},#&*!|>%@`:\\?-"
    let isPlain =
      !text.isEmpty && !text.hasPrefix(" ") && !text.hasSuffix(" ")
      && !text.unicodeScalars.contains { marks.unicodeScalars.contains($0) && $0 != "-" }
      && text.unicodeScalars.first.map { $0 != "-" } == true
    if isPlain { return text }
    let doubled = text.unicodeScalars.reduce(into: "") { quoted, scalar in
      quoted += scalar == "'" ? "''" : String(scalar)
    }
    return "'\(doubled)'"
  }
}
