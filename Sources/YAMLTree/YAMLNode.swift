package import SourceText

/// A value in a YAML file, with its place.
///
/// Scalars have no implicit type: a reader that wants a number or a Boolean reads the text as one.
package struct YAMLNode: Hashable, Sendable {
  package indirect enum Content: Hashable, Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  package let content: Content
  /// In bytes of the file; a collection ends with its last child.
  package let span: SourceSpan

  package init(_ content: Content, at span: SourceSpan) {
    self.content = content
    self.span = span
  }
}

/// A key and its value; keys may repeat, it is the reader's business to say so.
package struct YAMLEntry: Hashable, Sendable {
  package let key: YAMLNode
  package let value: YAMLNode

  package init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}

/// How much a YAML file may hold.
package struct YAMLLimits: Hashable, Sendable {
  /// Collections inside one another.
  package let depth: Int
  /// Nodes in all, an alias counted with all that it stands for.
  package let nodes: Int

  package init(depth: Int = 64, nodes: Int = 200_000) {
    self.depth = depth
    self.nodes = nodes
  }
}
