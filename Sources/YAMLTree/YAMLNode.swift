package import SourceText

/// A value of a YAML file and where it stands.
///
/// Scalars have no type yet: the reader of a node decides what its text may be. Equal keys of one
/// mapping are kept, in the order of the file.
package struct YAMLNode: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  /// The bytes of the file that make up the node, without anchor, comments or blank lines after it.
  ///
  /// A collection in brackets ends after its bracket, any other with its last child. A node that
  /// stands where an alias was written keeps the span of the node the alias repeats. A value left
  /// out has an empty span.
  package let span: SourceSpan
  package let content: Content

  package init(span: SourceSpan, content: Content) {
    self.span = span
    self.content = content
  }

  /// Reads the one document of a file.
  ///
  /// - Parameters:
  ///   - bytes: The record of the file. Should it begin with a byte-order mark, all offsets count
  ///     the mark's three bytes.
  ///   - limits: How much the file may ask for.
  /// - Returns: The root of the document, or `nil` when there is no document or an empty one.
  /// - Throws: The first fault of the file. Nothing is read past it.
  /// - Complexity: O(*n*) in the size of the file, however deep it is nested; aliases cost no
  ///   memory, but what they repeat counts toward `limits`.
  package static func parse(
    _ bytes: [UInt8], limits: YAMLLimits = .init()
  ) throws(YAMLSyntaxError) -> YAMLNode? {
    let source = try YAMLSource(bytes)
    guard source.start < source.bytes.count else { return nil }
    return try unsafe source.bytes.withUnsafeBufferPointer {
      (input) throws(YAMLSyntaxError) -> YAMLNode? in
      let pinned = unsafe UnsafeBufferPointer(rebasing: input[source.start...])
      var reader = unsafe EventReader(pinned: pinned, source: source)
      var builder = TreeBuilder(source: source, limits: limits)
      return try builder.document(from: &reader)
    }
  }
}

/// A key of a mapping with its value.
package struct YAMLEntry: Sendable, Equatable {
  package let key: YAMLNode
  package let value: YAMLNode

  package init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}

/// How much one YAML file may ask for.
package struct YAMLLimits: Sendable, Equatable {
  /// How many sequences and mappings may stand inside each other.
  package let depth: Int
  /// How many nodes the document may have, keys and what aliases repeat included.
  package let nodes: Int

  package init(depth: Int = 64, nodes: Int = 200_000) {
    self.depth = depth
    self.nodes = nodes
  }
}
