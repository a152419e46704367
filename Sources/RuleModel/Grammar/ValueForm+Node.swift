package import YAMLTree

extension ValueForm {
  /// The form that a node is compared with: the one of an ``either(_:)`` that its kind can fill.
  ///
  /// - Returns: Nil where the node's kind fills none.
  package func alternative(for node: YAMLNode) -> ValueForm? {
    switch self {
    case .either(let forms): return forms.lazy.compactMap { $0.alternative(for: node) }.first
    case .list(let item):
      if case .sequence = node.content { return self }
      return item.alternative(for: node)
    case .items:
      if case .sequence = node.content { return self }
    case .mapping, .names:
      if case .mapping = node.content { return self }
    case .text, .boolean, .integer, .choice, .scope:
      if case .scalar = node.content { return self }
    }
    return nil
  }
}

extension YAMLNode {
  /// Whether nothing was written, as behind a key that stands alone.
  var isNothing: Bool {
    if case .scalar(let scalar) = content { return scalar.text.isEmpty && scalar.style == .plain }
    return false
  }
}
