/// Reads which characters the matches of a pattern take, from its tokens.
///
/// Errs on one side only: what it names is taken by every match.
struct RequirementReader {
  private let vocabulary: PatternExpansion.Vocabulary
  private let isWidthExact: Bool
  private(set) var holeTypes: Set<String> = []
  private var depth = 0
  /// More alternatives than this are not told apart.
  private static let mostAlternatives = 24

  init(vocabulary: PatternExpansion.Vocabulary, isWidthExact: Bool) {
    self.vocabulary = vocabulary
    self.isWidthExact = isWidthExact
  }

  /// A group, or the whole pattern, while it is read.
  private struct Group {
    /// Alternatives that are done.
    var done: [[UInt32]] = []
    /// What the alternative being read takes.
    var current: [[UInt32]] = [[]]
    /// A look-around, whose text is not taken by the match.
    let isSkipped: Bool
  }

  /// The sets of which every match takes all characters of one.
  ///
  /// - Throws: The first fault of a piece.
  mutating func alternatives(of tokens: [PatternToken], in bytes: [UInt8]) throws(PatternFault)
    -> [[UInt32]]
  {
    var open = [Group(isSkipped: false)]
    for (index, token) in tokens.enumerated() {
      let isOptional = index + 1 < tokens.count && tokens[index + 1].mayBeNone(in: bytes)
      switch token.kind {
      case .literal:
        guard !isOptional, let value = plain(bytes[token.range]) else { continue }
        for place in open[open.count - 1].current.indices {
          open[open.count - 1].current[place].append(value)
        }
      case .groupHead(let name):
        let head = bytes[token.range]
        let isPlain = name != nil || head.count == 1 || head.elementsEqual("(?:".utf8)
        open.append(Group(isSkipped: !isPlain))
      case .groupEnd:
        guard open.count > 1, let closed = open.popLast() else { return [[]] }
        if closed.isSkipped || isOptional { continue }
        join(closed.done + closed.current, to: &open[open.count - 1])
      case .piece(let name):
        let inner = try alternatives(ofPiece: name)
        if !isOptional { join(inner, to: &open[open.count - 1]) }
      case .hole(_, let type): holeTypes.insert(type)
      case .meta where bytes[token.range.lowerBound] == UInt8(ascii: "|"):
        open[open.count - 1].done += open[open.count - 1].current
        open[open.count - 1].current = [[]]
      // Options may change what literals stand for.
      case .comment where !bytes[token.range].starts(with: "(?#".utf8): return [[]]
      case .meta, .comment, .escape, .characterClass, .quantifier: continue
      }
    }
    return open[0].done + open[0].current
  }

  private mutating func alternatives(ofPiece name: String) throws(PatternFault) -> [[UInt32]] {
    // What is nested deeper, or in a ring, is refused when the pattern is compiled.
    guard let piece = vocabulary.pieces[name], depth < 8 else { return [[]] }
    depth += 1
    defer { depth -= 1 }
    let bytes = Array(piece.utf8)
    return try alternatives(of: try PatternTokenizer.tokens(of: bytes), in: bytes)
  }

  /// Puts what a group takes beside what stands around it.
  private func join(_ inner: [[UInt32]], to group: inout Group) {
    guard !inner.contains(where: \.isEmpty),
      inner.count * group.current.count <= Self.mostAlternatives
    else {
      return
    }
    group.current = group.current.flatMap { outer in inner.map { outer + $0 } }
  }

  /// The character of a literal that stands for itself alone.
  private func plain(_ written: ArraySlice<UInt8>) -> UInt32? {
    guard let scalar = String(decoding: written, as: UTF8.self).unicodeScalars.first else {
      return nil
    }
    // Masked text is seen as U+FFFC, which does not stand in the text itself.
    guard scalar != "\u{FFFC}" else { return nil }
    return isWidthExact || WidthTwins.twin(of: scalar) == nil ? scalar.value : nil
  }
}
