import SourceText

/// A written pattern with its pieces, holes and width twins put in.
package struct PatternExpansion: Sendable {
  /// A `{name:type}` of the pattern, in the order written.
  package struct Hole: Hashable, Sendable {
    package let name: String
    package let type: String
  }

  /// What a pattern may refer to.
  package struct Vocabulary: Sendable {
    /// Named pieces, as written.
    package let pieces: [String: String]
    /// The regular expression of a hole, its named group included; nil for an unknown type.
    ///
    /// The last parameter says that nothing but group heads stands before the hole.
    package let hole: @Sendable (_ name: String, _ type: String, _ isFirst: Bool) -> String?

    package init(
      pieces: [String: String] = [:],
      hole: @escaping @Sendable (_ name: String, _ type: String, _ isFirst: Bool) -> String? = {
        _, _, _ in nil
      }
    ) {
      self.pieces = pieces
      self.hole = hole
    }
  }

  /// What PCRE2 gets.
  package private(set) var bytes: [UInt8] = []
  package private(set) var holes: [Hole] = []
  /// How many holes of each type every match fills.
  package private(set) var requiredHoles: [String: Int] = [:]
  /// The named groups, holes among them.
  package private(set) var groups: [String] = []
  /// For each byte of ``bytes`` the byte of the written pattern that it comes from.
  private var origins: [Int] = []
  let written: [UInt8]
  private let vocabulary: Vocabulary
  private let isWidthExact: Bool
  private let limits: PatternLimits
  private var namedPieces: Set<String> = []
  /// Where pieces without groups and holes stand in ``bytes``, and how deep pieces are nested in them:
  /// such a piece is the same wherever it is put in, and is put in again by copying.
  private var plainPieces: [String: (range: Range<Int>, height: Int)] = [:]
  /// How deep the pieces of the last piece were nested.
  private var height = 0
  /// From so many bytes of text on the steps of all matches are counted, if they cost much or not.
  let countedFrom: Int

  /// Expands a pattern.
  ///
  /// - Parameters:
  ///   - written: The pattern as its author wrote it.
  ///   - vocabulary: What its braces may name.
  ///   - isWidthExact: Literals stand only for themselves.
  ///   - limits: Bounds on pieces and length.
  /// - Throws: The first fault, at a byte of `written`.
  package init(
    _ written: String, vocabulary: Vocabulary = Vocabulary(), isWidthExact: Bool = false,
    limits: PatternLimits = PatternLimits()
  ) throws(PatternFault) {
    self.written = Array(written.utf8)
    self.vocabulary = vocabulary
    self.isWidthExact = isWidthExact
    self.limits = limits
    countedFrom = 0
    try append(self.written, origin: nil, path: [])
    requiredHoles = Self.requiredHoles(
      in: try PatternTokenizer.tokens(of: Array(written.utf8)), of: written)
  }

  /// An expansion read from elsewhere; its faults have no place of their own.
  init(bytes: [UInt8], groups: [String], holes: [Hole], requiredHoles: [String: Int]) {
    self.bytes = bytes
    self.groups = groups
    self.holes = holes
    self.requiredHoles = requiredHoles
    // What the program ships was not made to cost.
    countedFrom = PatternMatcher.longPiece
    written = []
    vocabulary = Vocabulary()
    isWidthExact = false
    limits = PatternLimits()
  }

  /// The byte of the written pattern behind a byte of ``bytes``.
  ///
  /// - Parameter offset: A byte of ``bytes``; places past the end count as the last one.
  /// - Returns: The start of a character.
  package func writtenOffset(of offset: Int) -> Int {
    guard !origins.isEmpty else { return 0 }
    var place = origins[max(0, min(offset, origins.count - 1))]
    while place > 0, place < written.count, written[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }

  /// Appends a pattern, or a piece of it that stands at `origin`.
  private mutating func append(_ pattern: [UInt8], origin: Int?, path: [String])
    throws(PatternFault)
  {
    let tokens: [PatternToken]
    do {
      tokens = try PatternTokenizer.tokens(of: pattern)
    } catch {
      throw PatternFault(error.kind, at: origin ?? error.offset)
    }
    var isFirst = origin == nil
    for token in tokens {
      defer { if !token.opensGroup, !looksBehindOnly(token) { isFirst = false } }
      let place = origin ?? token.range.lowerBound
      let first = pattern[token.range.lowerBound]
      if first >= 0x80, first != 0xEF, token.kind == .literal {
        // Full-width forms begin with EF; what else is beyond ASCII has no twin.
        append(pattern[token.range], at: place)
        continue
      }
      let written = Array(pattern[token.range])
      switch token.kind {
      case .literal: append(literal: written, at: place)
      case .characterClass:
        append(class: written, at: origin ?? token.range.lowerBound, isPiece: origin != nil)
      case .groupHead(let name):
        if let name { try add(group: name, at: place) }
        append(written, from: place, isPiece: origin != nil)
      case .escape:
        let meant = Self.hanOnly(written)
        append(meant, from: place, isPiece: origin != nil || meant != written)
      case .groupEnd, .quantifier, .meta, .comment:
        append(written, from: place, isPiece: origin != nil)
      case .piece(let name): try append(piece: name, at: place, path: path)
      case .hole(let name, let type):
        guard let text = vocabulary.hole(name, type, isFirst) else {
          throw PatternFault(.unknownHole(type: type), at: place)
        }
        try add(group: name, at: place)
        holes.append(Hole(name: name, type: type))
        append(Array(text.utf8), from: place, isPiece: true)
      }
      if bytes.count > limits.length {
        throw PatternFault(.tooLong(limit: limits.length), at: place)
      }
    }
  }

  /// A piece that takes no text: what follows it is still the first to take some.
  private func looksBehindOnly(_ token: PatternToken) -> Bool {
    guard case .piece(let name) = token.kind, let piece = vocabulary.pieces[name] else {
      return false
    }
    return piece.hasPrefix("(?<!") && piece.hasSuffix(")")
      && !piece.dropFirst().contains("(?:") && !piece.contains("|")
  }

  private mutating func append(_ text: ArraySlice<UInt8>, at place: Int) {
    bytes += text
    for _ in text { origins.append(place) }
  }

  private mutating func append(_ text: [UInt8], from place: Int, isPiece: Bool) {
    bytes += text
    origins += text.indices.map { isPiece ? place : place + $0 }
  }

  private mutating func append(piece name: String, at place: Int, path: [String])
    throws(PatternFault)
  {
    guard let piece = vocabulary.pieces[name] else {
      throw PatternFault(
        .unknownPiece(name, known: vocabulary.pieces.keys.sorted()), at: place)
    }
    if path.contains(name) { throw PatternFault(.ring(name), at: place) }
    if path.count >= limits.pieceDepth {
      throw PatternFault(.tooDeep(limit: limits.pieceDepth), at: place)
    }
    if let plain = plainPieces[name], path.count + plain.height < limits.pieceDepth {
      guard bytes.count + plain.range.count <= limits.length else {
        throw PatternFault(.tooLong(limit: limits.length), at: place)
      }
      append(bytes[plain.range], at: place)
      height = max(height, plain.height + 1)
      return
    }
    let groupsBefore = groups.count
    if namedPieces.contains(name) { throw PatternFault(.pieceTwice(name), at: place) }
    let start = bytes.count
    let heightBefore = height
    height = 0
    append(Array("(?:".utf8), from: place, isPiece: true)
    try append(Array(piece.utf8), origin: place, path: path + [name])
    append(Array(")".utf8), from: place, isPiece: true)
    if groups.count > groupsBefore {
      namedPieces.insert(name)
    } else {
      plainPieces[name] = (start..<bytes.count, height)
    }
    height = max(heightBefore, height + 1)
  }

  private mutating func add(group name: String, at place: Int) throws(PatternFault) {
    if groups.contains(name) { throw PatternFault(.duplicateGroup(name), at: place) }
    groups.append(name)
  }

  private mutating func append(literal written: [UInt8], at place: Int) {
    // Full-width forms begin with EF; what else is beyond ASCII has no twin.
    guard !isWidthExact, written[0] < 0x80 || written[0] == 0xEF,
      let scalar = String(decoding: written, as: UTF8.self).unicodeScalars.first,
      let twin = WidthTwins.twin(of: scalar)
    else {
      return append(written, from: place, isPiece: true)
    }
    let both = "[\(Self.member(scalar))\(Self.member(twin))]"
    append(Array(both.utf8), from: place, isPiece: true)
  }

  /// Twins join a class behind its own members; a hyphen that stood last is escaped before them, or
  /// it would make a range.
  private mutating func append(class written: [UInt8], at place: Int, isPiece: Bool) {
    let twins = isWidthExact ? "" : Self.twins(ofClass: written)
    var meant = Self.hanOnly(Array(written.dropLast()))
    if !twins.isEmpty, meant.count > 1, meant.last == UInt8(ascii: "-"),
      meant[meant.count - 2] != UInt8(ascii: "\\")
    {
      meant.insert(UInt8(ascii: "\\"), at: meant.count - 1)
    }
    append(meant, from: place, isPiece: isPiece || meant.count + 1 != written.count)
    append(Array(twins.utf8), from: place, isPiece: true)
    append(Array("]".utf8), from: isPiece ? place : place + written.count - 1, isPiece: true)
  }

  /// `\\p{Han}` as its writers mean it: the characters, without the marks that their script shares
  /// with others (、。《》), which PCRE2 counts in.
  private static func hanOnly(_ written: [UInt8]) -> [UInt8] {
    let name = Array("{Han}".utf8)
    guard written.count >= name.count + 2 else { return written }
    var meant: [UInt8] = []
    var index = 0
    while index < written.count {
      meant.append(written[index])
      index += 1
      if written[(index - 1)...].starts(with: name), index >= 3, written[index - 3] == 0x5C,
        written[index - 2] | 0x20 == UInt8(ascii: "p")
      {
        meant += "sc:".utf8
      }
    }
    return meant
  }

  /// A member of a class, escaped where it would be a metacharacter there.
  private static func member(_ scalar: Unicode.Scalar) -> String {
    "-]\\^[:".unicodeScalars.contains(scalar) ? "\\\(scalar)" : "\(scalar)"
  }

  /// The twins of a class's plain members; of a range only where both its ends are digits.
  private static func twins(ofClass written: [UInt8]) -> String {
    let scalars = Array(
      String(decoding: written.dropFirst().dropLast(), as: UTF8.self).unicodeScalars)
    var twins = ""
    var index = scalars.first == "^" ? 1 : 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\\" {
        index += 2
        // The braces of \p{…} and \x{…} belong to the escape.
        if index < scalars.count, scalars[index] == "{",
          "pPxoN".unicodeScalars.contains(scalars[index - 1])
        {
          while index < scalars.count, scalars[index] != "}" { index += 1 }
          index += 1
        }
        continue
      }
      if scalar == "[", index + 1 < scalars.count, scalars[index + 1] == ":",
        let end = scalars[index...].firstIndex(of: "]")
      {
        index = end + 1
        continue
      }
      let isRange = index + 2 < scalars.count && scalars[index + 1] == "-"
      if isRange {
        let last = scalars[index + 2]
        if let low = digitTwin(scalar), let high = digitTwin(last) { twins += "\(low)-\(high)" }
        index += last == "\\" ? 4 : 3
        continue
      }
      if let twin = WidthTwins.twin(of: scalar), !scalars.contains(twin) { twins += member(twin) }
      index += 1
    }
    return twins
  }

  private static func digitTwin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let isDigit = scalar.isASCIIDigit || (0xFF10...0xFF19).contains(scalar.value)
    return isDigit ? WidthTwins.twin(of: scalar) : nil
  }
}
