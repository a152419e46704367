import SourceText

extension PatternToken {
  /// How many characters of text the token takes, once.
  func width(in bytes: [UInt8]) -> Reach {
    let one = Reach(least: 1, most: 1)
    switch kind {
    case .literal, .characterClass: return one
    case .escape: return Self.width(ofEscape: bytes[range])
    case .meta: return bytes[range.lowerBound] == UInt8(ascii: ".") ? one : .start
    case .hole, .piece: return Reach(least: 0, most: nil)
    case .groupHead, .groupEnd, .quantifier, .comment: return .start
    }
  }

  private static func width(ofEscape written: ArraySlice<UInt8>) -> Reach {
    guard let letter = written.dropFirst().first, letter.isASCIILetterOrDigit else {
      return Reach(least: 1, most: 1)
    }
    if "AbBGzZ".utf8.contains(letter) { return .start }
    if "acdDefhHnNopPrsStvVwWx".utf8.contains(letter) { return Reach(least: 1, most: 1) }
    // What a group took once more, a line end of two characters, a letter with its marks.
    return Reach(least: 0, most: nil)
  }
}

extension Reach {
  /// So much text as often as a quantifier says, if the next token is one.
  func repeated(_ next: PatternToken?, in bytes: [UInt8]) -> Reach {
    guard let next, next.kind == .quantifier else { return self }
    let (fewest, most) = next.times(in: bytes)
    // Nothing is nothing however often.
    if self.most == 0 { return self }
    return Reach(
      least: Reach.product(least, fewest),
      most: self.most.flatMap { width in most.map { Reach.product(width, $0) } })
  }

  /// Kept small: so far nothing is looked for.
  private static func product(_ a: Int, _ b: Int) -> Int { min(a, 1 << 20) * min(b, 1 << 20) }
}

extension PatternToken {
  /// How often a quantifier lets what stands before it be taken; nil where there is no bound.
  fileprivate func times(in bytes: [UInt8]) -> (fewest: Int, most: Int?) {
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "?"): return (0, 1)
    case UInt8(ascii: "*"): return (0, nil)
    case UInt8(ascii: "+"): return (1, nil)
    default: break
    }
    let bounds = bytes[range].dropFirst().prefix { $0 != UInt8(ascii: "}") }
      .split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    let fewest = bounds.first.flatMap { $0 } ?? 0
    return (fewest, bounds.count == 1 ? fewest : bounds.last.flatMap { $0 })
  }
}

extension PatternToken {
  /// Whether the token takes a digit, any one.
  func isDigit(in bytes: [UInt8]) -> Bool {
    kind == .escape && bytes[range].elementsEqual("\\d".utf8)
  }

  /// `^` and `$`, which are edges of the text unless an option says otherwise.
  func edge(in bytes: [UInt8]) -> TextEdge? {
    guard kind == .meta else { return nil }
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "^"): return .beginning
    case UInt8(ascii: "$"): return .end
    default: return nil
    }
  }

  /// `(?m)` and its like.
  func isMultilineOption(in bytes: [UInt8]) -> Bool {
    kind == .comment && !bytes[range].starts(with: "(?#".utf8)
      && bytes[range].contains(UInt8(ascii: "m"))
  }
}
