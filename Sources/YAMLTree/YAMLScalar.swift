package import SourceText

/// The text of a scalar and how it was written.
package struct YAMLScalar: Sendable, Equatable {
  package enum Style: Sendable, Equatable {
    case plain
    case singleQuoted
    case doubleQuoted
    case literal
    case folded
  }

  /// The text after unquoting, unescaping and removal of indentation.
  package let text: String
  package let style: Style
  let placement: ScalarPlacement

  /// Where a byte of the text stands in the file.
  ///
  /// - Parameter index: A byte of the UTF-8 of ``text``; one past its end gives the end of the text
  ///   in the file. All bytes that come from one escape stand where its backslash does.
  /// - Returns: The place, or `nil` when `index` lies outside of the text or the style is `folded`.
  /// - Complexity: O(log *p*) in the number of escapes and lines of the scalar.
  package func offset(ofUTF8 index: Int) -> ByteOffset? {
    guard index >= 0, index <= text.utf8.count else { return nil }
    return placement.offset(of: index).map(ByteOffset.init)
  }
}

/// The way from a byte of a scalar's text to a byte of the file.
enum ScalarPlacement: Sendable, Equatable {
  /// A stretch of text and where it comes from.
  struct Piece: Sendable, Equatable {
    /// The first byte of the text that the piece covers; it ends where the next begins.
    let text: Int
    let source: Int
    /// Whether its bytes stand in the file one by one; otherwise all come from `source`.
    let isVerbatim: Bool
  }

  case unknown
  /// The whole text stands in the file as it is, from this offset.
  case verbatim(Int)
  /// Pieces in order, the first at 0.
  case pieces([Piece])

  func offset(of index: Int) -> Int? {
    switch self {
    case .unknown: return nil
    case .verbatim(let start): return start + index
    case .pieces(let pieces):
      guard !pieces.isEmpty else { return nil }
      let piece = pieces[max(0, pieces.partitioningIndex { $0.text > index } - 1)]
      return piece.isVerbatim ? piece.source + index - piece.text : piece.source
    }
  }
}
