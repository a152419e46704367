/// Finds the parts of a pattern that can match no text.
struct ImpossibleParts {
  private let tree: PatternTree
  private let subject: SubjectTraits

  /// Marks that may follow the last mark of a sentence.
  private static let closers = Set("”’\"'）)】》〉」』]〕".unicodeScalars)

  init(_ tree: PatternTree, in subject: SubjectTraits) {
    self.tree = tree
    self.subject = subject
  }

  var remarks: [PatternRemark] {
    // Options may change what anchors and literals stand for.
    let hasOptions = tree.tokens.contains {
      $0.kind == .comment && !tree.bytes[$0.range].starts(with: "(?#".utf8)
    }
    guard !hasOptions else { return [] }
    return tree.groups.filter { $0.kind != .other }.flatMap { group in
      group.alternatives.flatMap { remarks(in: $0, of: group.kind) }
    }
  }

  private func remarks(in row: Range<Int>, of kind: PatternTree.Group.Kind) -> [PatternRemark] {
    var remarks: [PatternRemark] = []
    var index = row.lowerBound
    var hasTaken = false
    while index < row.upperBound {
      let end = tree.end(of: index)
      if isImpossible(index, end, in: row, hasTaken: hasTaken) {
        remarks.append(PatternRemark(.neverMatches, at: tree.bytes(of: index..<end + 1)))
      }
      if mustTake(index, end) { hasTaken = true }
      index = end + 1
    }
    // A look-behind ends, and a look-ahead begins, where other text is: their anchors are sound.
    return kind == .plain ? remarks : remarks.filter { !isAnchor($0.range) }
  }

  private func isAnchor(_ range: Range<Int>) -> Bool {
    ["^", "$", "\\A", "\\z", "\\Z"].contains(String(decoding: tree.bytes[range], as: UTF8.self))
  }

  private func isImpossible(_ index: Int, _ end: Int, in row: Range<Int>, hasTaken: Bool) -> Bool {
    guard !tree.isOptional(after: end) else { return false }
    let written = String(decoding: tree.bytes[tree.tokens[index].range], as: UTF8.self)
    switch tree.tokens[index].kind {
    case .meta, .escape:
      switch written {
      case "^", "\\A": return hasTaken
      case "$", "\\z", "\\Z": return takesMore(behind: end, in: row)
      case "\\n", "\\R": return !subject.hasLines
      default: break
      }
    case .characterClass:
      if ["[^\\s\\S]", "[^\\d\\D]", "[^\\w\\W]", "[^\\S\\s]", "[^\\D\\d]", "[^\\W\\w]"].contains(
        written)
      {
        return true
      }
    case .groupHead:
      return isContradiction(index, end, in: row)
    default: break
    }
    return isAbsent(index, in: row) || endsTheText(index, in: row)
  }

  /// Whether a character that only ever stands last is followed by another that must be there.
  private func endsTheText(_ index: Int, in row: Range<Int>) -> Bool {
    guard let mark = tree.character(index), subject.last.contains(mark), row.contains(index + 1),
      !tree.isOptional(after: index + 1)
    else { return false }
    if case .hole = tree.tokens[index + 1].kind { return true }
    guard let next = tree.character(index + 1) else { return false }
    return !subject.last.contains(next) && !Self.closers.contains(next)
      && !next.properties.isWhitespace
  }

  /// Whether a character that the text never holds, but between digits, must be there.
  private func isAbsent(_ index: Int, in row: Range<Int>) -> Bool {
    guard let mark = tree.character(index), subject.absent.contains(mark),
      WidthTwins.twin(of: mark).map(subject.absent.contains) ?? true
    else { return false }
    return [index - 1, index + 1].contains { neighbour in
      row.contains(neighbour) && !tree.isOptional(after: neighbour)
        && tree.character(neighbour).map { $0.properties.numericType == nil } ?? false
    }
  }

  /// Whether a look-around contradicts the character beside it: `(?=甲)乙`, `(?!甲)甲`, `甲(?<!甲)`.
  private func isContradiction(_ index: Int, _ end: Int, in row: Range<Int>) -> Bool {
    guard let group = tree.group(at: index) else { return false }
    if group.kind == .negativeLookahead, end == index + 1 { return true }
    guard group.alternatives.count == 1, let inside = group.alternatives.first, inside.count == 1,
      let seen = inside.first.flatMap(tree.character)
    else { return false }
    let isAhead = group.kind == .lookahead || group.kind == .negativeLookahead
    let neighbour = isAhead ? end + 1 : index - 1
    guard group.kind != .plain, row.contains(neighbour), !tree.isOptional(after: neighbour),
      let beside = tree.character(neighbour)
    else { return false }
    let isSame = seen == beside || WidthTwins.twin(of: seen) == beside
    switch group.kind {
    case .lookahead, .lookbehind: return !isSame
    case .negativeLookahead, .negativeLookbehind: return seen == beside
    case .plain, .other: return false
    }
  }

  /// Whether a plain character must stand behind a place: `$甲`.
  private func takesMore(behind end: Int, in row: Range<Int>) -> Bool {
    var index = end + 1
    while index < row.upperBound {
      let last = tree.end(of: index)
      if tree.isOptional(after: last) || tree.tokens[index].kind == .quantifier {
        index = last + 1
        continue
      }
      if case .hole = tree.tokens[index].kind { return true }
      return tree.character(index).map { !$0.properties.isWhitespace } ?? false
    }
    return false
  }

  /// Whether a part takes at least one character.
  private func mustTake(_ index: Int, _ end: Int) -> Bool {
    guard !tree.isOptional(after: end) else { return false }
    switch tree.tokens[index].kind {
    case .literal, .characterClass, .hole: return true
    case .escape:
      let written = tree.bytes[tree.tokens[index].range]
      return written.count == 2 && "dDsSwWhHvVnNrtfe".utf8.contains(written[written.endIndex - 1])
        || tree.character(index) != nil
    case .meta: return tree.bytes[tree.tokens[index].range.lowerBound] == UInt8(ascii: ".")
    case .groupHead:
      guard let group = tree.group(at: index), group.kind == .plain else {
        return false
      }
      return group.alternatives.allSatisfy(mustTake)
    case .groupEnd, .quantifier, .comment, .piece: return false
    }
  }

  /// Whether a row of parts takes at least one character.
  private func mustTake(_ row: Range<Int>) -> Bool {
    var index = row.lowerBound
    while index < row.upperBound {
      let end = tree.end(of: index)
      if mustTake(index, end) { return true }
      index = end + 1
    }
    return false
  }
}
