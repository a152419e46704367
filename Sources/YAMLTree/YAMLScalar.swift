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
      var low = 0
      var high = pieces.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if pieces[middle].text <= index { low = middle } else { high = middle }
      }
      guard low < pieces.count else { return nil }
      let piece = pieces[low]
      return piece.isVerbatim ? piece.source + index - piece.text : piece.source
    }
  }
}
