/// Why a written pattern cannot be used, and where.
package struct PatternFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// `{name}` that names no piece or word list.
    case unknownPiece(String, known: [String])
    /// `{name:type}` with a type that does not exist.
    case unknownHole(type: String)
    /// A `{` that is neither quantifier nor piece nor hole.
    case strayBrace
    case ring(String)
    case tooDeep(limit: Int)
    case tooLong(limit: Int)
    case tooManyGroups(limit: Int)
    /// A piece with a named group or hole stands twice.
    case pieceTwice(String)
    case duplicateGroup(String)
    /// `\K`, `\C`, `\Q`, `(?C`, `(*`
    case refused(String)
    case unclosedClass
    case unclosedGroup
    case matchesEmpty
    case compile(PatternCompileError)
  }

  package let kind: Kind
  /// A UTF-8 byte of the written pattern.
  package let offset: Int
  /// How many bytes are to blame; 0 where the character at ``offset`` is.
  package let length: Int

  package init(_ kind: Kind, at offset: Int, length: Int = 0) {
    self.kind = kind
    self.offset = offset
    self.length = length
  }
}

/// The bounds of patterns.
package struct PatternLimits: Hashable, Sendable {
  package let pieceDepth: Int
  /// Bytes of an expanded pattern.
  package let length: Int

  package init(pieceDepth: Int = 32, length: Int = 64 * 1024) {
    self.pieceDepth = pieceDepth
    self.length = length
  }
}
