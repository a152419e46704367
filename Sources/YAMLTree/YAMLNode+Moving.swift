package import SourceText

extension YAMLNode {
  /// A scalar at a place of its own, as if it had been written there.
  package init(scalar text: String, at span: SourceSpan) {
    self.init(
      span: span,
      content: .scalar(YAMLScalar(text: text, style: .plain, placement: .unknown)))
  }

  /// The node with all its places moved, so that nodes of several files can stand in one tree.
  ///
  /// - Parameter distance: Bytes to add to each offset.
  /// - Returns: A node of the same content.
  /// - Complexity: O(*n*) in the number of nodes.
  package func moved(by distance: Int) -> YAMLNode {
    let content: Content =
      switch content {
      case .scalar(let scalar): .scalar(scalar.moved(by: distance))
      case .sequence(let items): .sequence(items.map { $0.moved(by: distance) })
      case .mapping(let entries): .mapping(entries.map { $0.moved(by: distance) })
      }
    let range = span.range
    return YAMLNode(
      span: SourceSpan(range.lowerBound + distance..<range.upperBound + distance),
      content: content)
  }
}

extension YAMLEntry {
  /// The entry with all its places moved.
  package func moved(by distance: Int) -> YAMLEntry {
    YAMLEntry(key: key.moved(by: distance), value: value.moved(by: distance))
  }
}

extension YAMLScalar {
  fileprivate func moved(by distance: Int) -> YAMLScalar {
    YAMLScalar(text: text, style: style, placement: placement.moved(by: distance))
  }
}

extension ScalarPlacement {
  fileprivate func moved(by distance: Int) -> ScalarPlacement {
    switch self {
    case .unknown: .unknown
    case .verbatim(let start): .verbatim(start + distance)
    case .pieces(let pieces):
      .pieces(
        pieces.map {
          Piece(text: $0.text, source: $0.source + distance, isVerbatim: $0.isVerbatim)
        })
    }
  }
}
