import Diagnostics
package import SourceText
import YAMLTree

/// A line of a rule as YAML, and where its value was written.
package struct RuleLine: Sendable {
  /// A place in one of the files that a rule was made of.
  package struct Origin: Sendable {
    package let file: String
    package let span: SourceSpan
  }

  package let text: String
  /// Nil for a line that only continues one.
  package let origin: Origin?
  /// What an override changed: the value that it replaced.
  package let replaced: (text: String, origin: Origin)?
}

extension RuleDefinition {
  /// The rule in force as lines of YAML in block style.
  package var lines: [RuleLine] {
    guard case .mapping(let entries) = node.content else { return [] }
    return entries.flatMap { entry in
      YAMLText.lines(of: entry).map { line in
        RuleLine(text: line.text, origin: line.span.map(origin), replaced: replaced(by: line))
      }
    }
  }

  private func origin(_ span: SourceSpan) -> RuleLine.Origin {
    let (file, span) = place(of: span)
    return RuleLine.Origin(file: file, span: span)
  }

  /// The scalar that an override replaced by another.
  private func replaced(by line: YAMLText.Line) -> (text: String, origin: RuleLine.Origin)? {
    guard let path = line.path, let span = line.span else { return nil }
    let index = span.start.value / Self.fileDistance
    guard index > 0 else { return nil }
    var older = self
    while older.files.count > index, let base = older.base { older = base }
    guard let old = older.node.value(at: path), case .scalar(let scalar) = old.content else {
      return nil
    }
    return (scalar.text, older.origin(old.span))
  }
}

extension YAMLNode {
  /// The value that keys lead to.
  fileprivate func value(at path: [String]) -> YAMLNode? {
    guard let key = path.first else { return self }
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.name == key }?.value.value(at: Array(path.dropFirst()))
  }
}
