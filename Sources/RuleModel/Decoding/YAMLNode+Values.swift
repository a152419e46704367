import SourceText
import YAMLTree

extension YAMLNode {
  /// A scalar with its place, never empty.
  var written: SourceString? {
    guard case .scalar(let scalar) = content, !scalar.text.isEmpty else { return nil }
    return SourceString(scalar, at: span)
  }

  var text: String? { written?.text }

  var boolean: Bool? {
    switch text {
    case "true": true
    case "false": false
    default: nil
    }
  }

  var integer: Int? { text.flatMap { Int($0) } }

  /// The items of a list; a single value stands for a list of one.
  var items: [YAMLNode] {
    guard case .sequence(let items) = content else { return [self] }
    return items
  }

  /// The entries of a mapping whose keys are names of the author's choice.
  var namedValues: [(name: SourceString, value: YAMLNode)] {
    guard case .mapping(let entries) = content else { return [] }
    return entries.compactMap { entry in entry.key.written.map { ($0, entry.value) } }
  }

  /// A place short enough to point at: the node, or the start of a collection.
  var firstLine: SourceSpan {
    if case .scalar = content { return span }
    return SourceSpan(at: span.start)
  }
}

extension YAMLEntry {
  /// The key as text; empty for one that is not a scalar.
  var name: String {
    if case .scalar(let key) = key.content { key.text } else { "" }
  }
}
