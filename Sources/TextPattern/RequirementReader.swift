/// Reads which characters a text must hold for a pattern to match in it, from the pattern's tokens.
///
/// Errs on one side only: what it names is there wherever the pattern matches.
struct RequirementReader {
  private let vocabulary: PatternExpansion.Vocabulary
  private let isWidthExact: Bool
  private(set) var holeTypes: Set<String> = []
  private var depth = 0

  init(vocabulary: PatternExpansion.Vocabulary, isWidthExact: Bool) {
    self.vocabulary = vocabulary
    self.isWidthExact = isWidthExact
  }

  /// A group, or the whole pattern, while it is read.
  private struct Group {
    /// Alternatives that are done.
    var done: [[RequiredCharacters]] = []
    /// What the alternative being read asks for.
    var current: [RequiredCharacters] = []
    /// A negative look-around, whose text must not be there.
    let isSkipped: Bool

    var requirement: RequiredCharacters {
      let all = done + [current]
      if all.count == 1 { return .all(current) }
      return all.contains(where: \.isEmpty) ? .none : .any(all.map { .all($0) })
    }
  }

  /// What a text must hold for the tokens of a pattern to match in it.
  ///
  /// - Throws: The first fault of a piece.
  mutating func requirement(of tokens: [PatternToken], in bytes: [UInt8]) throws(PatternFault)
    -> RequiredCharacters
  {
    var open = [Group(isSkipped: false)]
    // The literal right before the token being read, if it is one character and no other.
    var neighbour: UInt32?
    for (index, token) in tokens.enumerated() {
      let isOptional = index + 1 < tokens.count && tokens[index + 1].mayBeNone(in: bytes)
      var asked: RequiredCharacters?
      let before = neighbour
      neighbour = nil
      switch token.kind {
      case .literal:
        asked = literal(bytes[token.range])
        guard case .character(let value) = asked, !isOptional else { break }
        neighbour = value
        guard let before else { break }
        asked = .pair(before, value)
        // The pair holds both.
        if open[open.count - 1].current.last == .character(before) {
          open[open.count - 1].current.removeLast()
        }
      case .escape: asked = escape(bytes[token.range])
      case .characterClass: asked = characterClass(bytes[token.range])
      case .groupHead(let name):
        guard let isSkipped = isSkipped(bytes[token.range], name) else { return .none }
        open.append(Group(isSkipped: isSkipped))
      case .groupEnd:
        guard open.count > 1, let closed = open.popLast() else { return .none }
        if !closed.isSkipped { asked = closed.requirement }
      case .piece(let name): asked = try requirement(ofPiece: name)
      case .hole(_, let type): holeTypes.insert(type)
      case .meta where bytes[token.range.lowerBound] == UInt8(ascii: "|"):
        open[open.count - 1].done.append(open[open.count - 1].current)
        open[open.count - 1].current = []
      // Options may change what literals stand for.
      case .comment where !bytes[token.range].starts(with: "(?#".utf8): return .none
      case .meta, .comment, .quantifier: continue
      }
      if let asked, !isOptional, asked != .none { open[open.count - 1].current.append(asked) }
    }
    return open.count == 1 ? open[0].requirement : .none
  }

  /// Whether what a group asks for must not be there; nil for options and conditions.
  private func isSkipped(_ head: ArraySlice<UInt8>, _ name: String?) -> Bool? {
    if name != nil || head.count == 1 { return false }
    switch String(decoding: head, as: UTF8.self) {
    case "(?:", "(?>", "(?=", "(?<=": return false
    case "(?!", "(?<!": return true
    default: return nil
    }
  }

  private mutating func requirement(ofPiece name: String) throws(PatternFault)
    -> RequiredCharacters
  {
    // What is nested deeper, or in a ring, is refused when the pattern is compiled.
    guard let piece = vocabulary.pieces[name], depth < 8 else { return .none }
    depth += 1
    defer { depth -= 1 }
    let bytes = Array(piece.utf8)
    return try requirement(of: try PatternTokenizer.tokens(of: bytes), in: bytes)
  }

  private func literal(_ written: ArraySlice<UInt8>) -> RequiredCharacters? {
    // Three bytes that do not begin with EF: a character without a twin.
    if written.count == 3, let first = written.first, first != 0xEF {
      let value = written.reduce(UInt32(0)) { $0 << 6 | UInt32($1 & 0x3F) }
      return .character(value & 0xFFFF)
    }
    guard let scalar = String(decoding: written, as: UTF8.self).unicodeScalars.first else {
      return nil
    }
    return requirement(of: scalar)
  }

  /// An escaped mark stands for itself alone; all other escapes for many characters or none.
  private func escape(_ written: ArraySlice<UInt8>) -> RequiredCharacters? {
    guard written.count == 2, let mark = written.last, mark < 0x80,
      !(0x30...0x39).contains(mark), !(0x41...0x5A).contains(mark), !(0x61...0x7A).contains(mark)
    else { return nil }
    return .character(UInt32(mark))
  }

  /// The members of a class that names each of them.
  private func characterClass(_ written: ArraySlice<UInt8>) -> RequiredCharacters? {
    let members = String(decoding: written.dropFirst().dropLast(), as: UTF8.self).unicodeScalars
    guard members.first != "^", !members.contains(where: { $0 == "-" || $0 == "\\" || $0 == "[" })
    else { return nil }
    return .any(members.compactMap(requirement))
  }

  /// A character, or its twin where both widths are meant.
  private func requirement(of scalar: Unicode.Scalar) -> RequiredCharacters? {
    // Masked text is seen as U+FFFC, which does not stand in the text itself.
    guard scalar != "\u{FFFC}" else { return nil }
    guard !isWidthExact, let twin = WidthTwins.twin(of: scalar) else {
      return .character(scalar.value)
    }
    return .any([.character(scalar.value), .character(twin.value)])
  }
}
