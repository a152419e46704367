/// What stands around a half-width mark in a paragraph.
struct MarkNeighbours {
  /// How many characters are looked at on each side.
  private static let reach = 80
  /// What a quotation has more of is prose, not a word that is spoken of.
  private static let quotedWord = 10

  private let scalars: [Unicode.Scalar]
  private let paragraph: PlacedScalars

  init(_ paragraph: PlacedScalars) {
    self.paragraph = paragraph
    scalars = paragraph.scalars
  }

  /// Whether the mark at a place, or the brackets at two places, stand between clauses.
  ///
  /// - Complexity: Bounded, but for brackets linear in what they hold.
  func areClauses(of places: [Int]) -> Bool {
    let marks = places.map { place in
      let index = paragraph.index(at: place)
      return scalars[index...].firstIndex { !$0.isBlank } ?? index
    }
    guard let mark = marks.first, mark < scalars.count else { return false }
    guard marks.count == 2, marks[1] < scalars.count else { return isClauseMark(mark) }
    return isPlainBracket(mark, marks[1]) && isFreeToTurn(inside: mark)
      && (mark + 1..<marks[1]).prefix(Self.reach).allSatisfy { index in
        !",;:".unicodeScalars.contains(scalars[index]) || isBetweenClauses(index) != false
      }
  }

  private func isClauseMark(_ mark: Int) -> Bool {
    isBetweenClauses(mark) != false && !isInFileName(mark) && isFreeToTurn(inside: mark)
  }

  /// Whether a comma, semicolon or colon has a clause on both sides; nil between figures and for other marks.
  private func isBetweenClauses(_ mark: Int) -> Bool? {
    let scalar = scalars[mark]
    let before = scalars[..<mark].last { !$0.isBlank }
    let after = scalars[(mark + 1)...].first { !$0.isBlank }
    switch scalar {
    case ",", ";":
      if before?.isASCIIDigit == true, after?.isASCIIDigit == true { return nil }
      return isClause(before: mark) && isClause(after: mark)
    case ":":
      guard let before, !before.isASCIILetter else { return false }
      guard let after else { return true }
      if before.isASCIIDigit, after.isASCIIDigit { return nil }
      if after.isSmallLetter || after == "-" || after == ")" { return false }
      // A face.
      if after == "(",
        scalars[(mark + 1)...].dropFirst().first.map({ $0.isBlank || $0.partsClauses }) ?? true
      {
        return false
      }
      return !isInAddress(mark)
    default: return nil
    }
  }

  private func isClause(before mark: Int) -> Bool {
    let piece = scalars[..<mark].suffix(Self.reach)
    guard let last = piece.last(where: { !$0.isBlank }) else { return false }
    if last.closes || last.endsClause { return true }
    let boundary = piece.lastIndex { $0.partsClauses }
    let start = boundary.map { $0 + 1 } ?? piece.startIndex
    return piece[start...].filter { !$0.isBlank }.count > 1
      || boundary.map { scalars[$0].closes || scalars[$0] == "、" } == true
  }

  private func isClause(after mark: Int) -> Bool {
    let piece = scalars[(mark + 1)...].prefix(Self.reach).drop { $0.isBlank }
    guard let first = piece.first else { return true }
    if first.opens { return true }
    let clause = piece.prefix { !$0.partsClauses }
    return clause.filter { !$0.isBlank }.count > 1
      || piece[clause.endIndex...].first.map { $0.opens || $0 == "、" } == true
  }

  /// Whether a run of characters without blanks begins as a path, or has the sign of mail before the mark.
  private func isInAddress(_ mark: Int) -> Bool {
    let run = scalars[..<mark].suffix(Self.reach).reversed().prefix {
      !$0.isBlank && !$0.isFullMark
    }
    return run.contains("@") || run.last == "/" || run.last == "~" || run.last == "."
  }

  /// Whether a file name's ending follows in the same run of characters.
  private func isInFileName(_ mark: Int) -> Bool {
    if isInAddress(mark) { return true }
    let run = scalars[(mark + 1)...].prefix(Self.reach).prefix { !$0.isBlank && !$0.isFullMark }
    var rest = run
    while let point = rest.firstIndex(of: ".") {
      rest = rest[(point + 1)...]
      let ending = rest.prefix { $0.isASCIILetter || $0.isASCIIDigit }
      if ending.first?.isASCIILetter == true, ending.count <= 5 { return true }
    }
    return false
  }

  /// Whether what encloses a mark lets it turn: no list of code, call, term in brackets, or word spoken of.
  private func isFreeToTurn(inside mark: Int) -> Bool {
    let before = scalars[..<mark].suffix(Self.reach)
    var closed = 0
    for index in before.indices.reversed() {
      switch scalars[index] {
      case ")", "]": closed += 1
      case "(", "[":
        guard closed == 0 else {
          closed -= 1
          continue
        }
        return scalars[index] == "(" && isPlainBracket(index, partner(of: index))
      case "“", "‘", "「", "『": return isProse(quotedFrom: index, around: mark)
      case "”", "’", "」", "』": return true
      case "\"":
        let quotes = before.prefix(through: index).filter { $0 == "\"" }.count
        guard quotes % 2 == 1 else { return true }
        return isProse(quotedFrom: index, around: mark)
      default: break
      }
    }
    return true
  }

  /// Whether a quotation is of prose: long enough, with the mark at its end, or of Chinese phrases.
  private func isProse(quotedFrom open: Int, around mark: Int) -> Bool {
    let quoted = scalars[(open + 1)...].prefix(Self.reach).prefix {
      !"”’」』\"".unicodeScalars.contains($0)
    }
    if scalars[open] == "\"", quoted.contains(where: \.isASCIILetter) { return false }
    if quoted.count >= Self.quotedWord || quoted.endIndex == mark + 1 { return true }
    return mark < quoted.endIndex && quoted.allSatisfy { $0.isHan || $0.endsClause }
      && quoted.split(whereSeparator: \.endsClause).allSatisfy { $0.count > 2 }
  }

  private func partner(of open: Int) -> Int {
    scalars[open...].prefix(Self.reach * 2).firstIndex(of: ")") ?? scalars.count
  }

  /// Whether a bracket holds a remark: it belongs to no call, term, formula, name of a substance or list.
  private func isPlainBracket(_ open: Int, _ close: Int) -> Bool {
    if let before = scalars[..<open].last {
      let word = scalars[..<open].suffix(Self.reach).reversed().prefix {
        $0.isASCIILetter || $0.isASCIIDigit
      }
      if word.last?.isSmallLetter == true || before.isOperator { return false }
    }
    guard close < scalars.count else { return true }
    if let after = scalars[(close + 1)...].first {
      if after.isOperator || after.isSmallLetter || "[{(".unicodeScalars.contains(after) {
        return false
      }
    }
    let inside = scalars[(open + 1)..<close]
    let figures = inside.prefix { $0.isASCIIDigit || $0 == "," || $0 == "'" }
    if !figures.isEmpty, scalars[figures.endIndex] == "-", scalars[figures.endIndex + 1].isHan {
      return false
    }
    // A number of an item or of a charge: (A), (IV), (12).
    if inside.count <= 2 && !inside.contains(where: \.isHan)
      || inside.allSatisfy({ "IVXivx".unicodeScalars.contains($0) })
    {
      return false
    }
    // A term in another language with marks of its own.
    return inside.contains { !$0.isASCII } || !inside.contains { $0 == "," || $0 == " " }
  }
}

extension Unicode.Scalar {
  /// A mark that ends a clause or sentence, of either width.
  fileprivate var endsClause: Bool { "。！？；：，、…,;:!?".unicodeScalars.contains(self) }
  fileprivate var closes: Bool { "”’》〉」』）】〕)]\"".unicodeScalars.contains(self) }
  fileprivate var opens: Bool { "“‘《〈「『（【〔([\"".unicodeScalars.contains(self) }
  fileprivate var partsClauses: Bool { endsClause || closes || opens }
  /// A mark of Chinese text.
  fileprivate var isFullMark: Bool { !isASCII && partsClauses }
  fileprivate var isOperator: Bool { "+-−×÷*/=^²³⁺⁻".unicodeScalars.contains(self) }
}
