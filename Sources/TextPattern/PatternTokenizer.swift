import SourceText

/// A part of a written pattern that is changed or kept as a whole.
struct PatternToken: Hashable {
  enum Kind: Hashable {
    /// One character that stands for itself.
    case literal
    /// `\d`, `\p{Han}`, `\(`
    case escape
    /// `[…]` whole.
    case characterClass
    /// `(`, `(?:`, `(?<name>`
    case groupHead(name: String?)
    case groupEnd
    case quantifier
    case comment
    /// `.`, `^`, `$`, `|`
    case meta
    /// `{name}`
    case piece(String)
    /// `{name:type}`
    case hole(name: String, type: String)
  }

  let kind: Kind
  /// UTF-8 bytes of the written pattern.
  let range: Range<Int>

  var opensGroup: Bool {
    if case .groupHead = kind { return true }
    return false
  }
}

/// Splits a pattern into tokens, and refuses what no rule may use.
struct PatternTokenizer {
  private let bytes: [UInt8]
  private var place = 0
  private var tokens: [PatternToken] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func tokens(of bytes: [UInt8]) throws(PatternFault) -> [PatternToken] {
    var tokenizer = PatternTokenizer(bytes)
    while tokenizer.place < bytes.count { try tokenizer.read() }
    return tokenizer.tokens
  }

  private mutating func read() throws(PatternFault) {
    switch bytes[place] {
    case UInt8(ascii: "\\"): try readEscape()
    case UInt8(ascii: "["): add(.characterClass, to: try classEnd(place))
    case UInt8(ascii: "("): try readGroupHead()
    case UInt8(ascii: ")"): add(.groupEnd, to: place + 1)
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"):
      add(.quantifier, to: quantifierEnd(place + 1))
    case UInt8(ascii: "{"): try readBrace()
    case UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "|"):
      add(.meta, to: place + 1)
    default: add(.literal, to: characterEnd(place))
    }
  }

  private mutating func add(_ kind: PatternToken.Kind, to end: Int) {
    tokens.append(PatternToken(kind: kind, range: place..<end))
    place = end
  }

  private func characterEnd(_ start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private func quantifierEnd(_ end: Int) -> Int {
    end < bytes.count && "+?".utf8.contains(bytes[end]) ? end + 1 : end
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// `\` and what belongs to it; braces after `\p \P \x \o \g \k \N` are part of the escape.
  private mutating func readEscape() throws(PatternFault) {
    guard place + 1 < bytes.count else {
      throw PatternFault(.compile(.backslashAtEnd), at: place)
    }
    let letter = bytes[place + 1]
    if "KCQE".utf8.contains(letter) {
      throw PatternFault(.refused(text(place..<(place + 2))), at: place)
    }
    add(.escape, to: escapeEnd(place))
  }

  private func escapeEnd(_ start: Int) -> Int {
    var end = characterEnd(start + 1)
    let letter = bytes[start + 1]
    guard end < bytes.count, "pPxogkN".utf8.contains(letter),
      let closer = closer(of: bytes[end]),
      bytes[end] == UInt8(ascii: "{") || "gk".utf8.contains(letter)
    else {
      return letter == UInt8(ascii: "c") ? min(end + 1, bytes.count) : end
    }
    end = bytes[(end + 1)...].firstIndex(of: closer).map { $0 + 1 } ?? bytes.count
    return end
  }

  private func closer(of opening: UInt8) -> UInt8? {
    switch opening {
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    case UInt8(ascii: "'"): opening
    default: nil
    }
  }

  private func classEnd(_ start: Int) throws(PatternFault) -> Int {
    var index = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "^") { index += 1 }
    // A bracket that stands first is a member.
    if index < bytes.count, bytes[index] == UInt8(ascii: "]") { index += 1 }
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "]"): return index + 1
      case UInt8(ascii: "\\"):
        guard index + 1 < bytes.count else { throw PatternFault(.unclosedClass, at: start) }
        index = escapeEnd(index)
      case UInt8(ascii: "["):
        index = posixEnd(index) ?? index + 1
      default: index += 1
      }
    }
    throw PatternFault(.unclosedClass, at: start)
  }

  /// The end of `[:alpha:]` inside a class.
  private func posixEnd(_ start: Int) -> Int? {
    guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: ":") else { return nil }
    var index = start + 2
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: ":"), bytes[index + 1] == UInt8(ascii: "]") {
        return index + 2
      }
      guard bytes[index].isASCIILowercase || bytes[index] == UInt8(ascii: "^") else {
        return nil
      }
      index += 1
    }
    return nil
  }

  private mutating func readGroupHead() throws(PatternFault) {
    let (second, third, fourth) = (byte(place + 1), byte(place + 2), byte(place + 3))
    if second == UInt8(ascii: "*") { throw PatternFault(.refused("(*"), at: place) }
    guard second == UInt8(ascii: "?") else { return add(.groupHead(name: nil), to: place + 1) }
    if third == UInt8(ascii: "C") { throw PatternFault(.refused("(?C"), at: place) }
    if third == UInt8(ascii: "#") {
      guard let end = bytes[place...].firstIndex(of: UInt8(ascii: ")")) else {
        throw PatternFault(.unclosedGroup, at: place)
      }
      return add(.comment, to: end + 1)
    }
    let isBehind =
      third == UInt8(ascii: "<") && (fourth == UInt8(ascii: "=") || fourth == UInt8(ascii: "!"))
    if !isBehind, let name = groupName(third, fourth) {
      return add(.groupHead(name: text(name)), to: name.upperBound + 1)
    }
    var end = place + 2
    if isBehind {
      end = place + 4
    } else {
      while end < bytes.count, !":=!>|)(".utf8.contains(bytes[end]) { end += 1 }
      // `(?i)` ends with its own bracket, `(?(1)` opens a second one.
      if end < bytes.count, bytes[end] != UInt8(ascii: "(") {
        if bytes[end] == UInt8(ascii: ")") { return add(.comment, to: end + 1) }
        end += 1
      } else if byte(end + 1) != UInt8(ascii: "?"),
        let close = bytes[min(end, bytes.count)...].firstIndex(of: UInt8(ascii: ")"))
      {
        // The number or name of a condition is not text.
        end = close + 1
      }
    }
    add(.groupHead(name: nil), to: end)
  }

  /// The byte at a place; 0 behind the end.
  private func byte(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  /// The name in `(?<name>`, `(?P<name>` or `(?'name'`.
  private func groupName(_ third: UInt8, _ fourth: UInt8) -> Range<Int>? {
    let start: Int
    switch (third, fourth) {
    case (UInt8(ascii: "<"), _), (UInt8(ascii: "'"), _): start = place + 3
    case (UInt8(ascii: "P"), UInt8(ascii: "<")): start = place + 4
    default: return nil
    }
    let closing = third == UInt8(ascii: "'") ? third : UInt8(ascii: ">")
    guard start <= bytes.count, let end = bytes[start...].firstIndex(of: closing) else {
      return nil
    }
    return start..<end
  }

  /// A quantifier, a piece or a hole; any other brace is a slip.
  private mutating func readBrace() throws(PatternFault) {
    guard let end = bytes[place...].firstIndex(of: UInt8(ascii: "}")) else {
      throw PatternFault(.strayBrace, at: place)
    }
    let inside = text((place + 1)..<end)
    if inside.isQuantifier { return add(.quantifier, to: quantifierEnd(end + 1)) }
    let parts = inside.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, parts.allSatisfy(\.isPieceName) else {
      throw PatternFault(.strayBrace, at: place)
    }
    add(parts.count == 1 ? .piece(parts[0]) : .hole(name: parts[0], type: parts[1]), to: end + 1)
  }
}

extension String {
  /// Whether the text is `3`, `3,` or `3,5`.
  fileprivate var isQuantifier: Bool {
    let parts = split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, !first.isEmpty else { return false }
    return parts.allSatisfy { $0.utf8.allSatisfy { $0.isASCIIDigit } }
  }

  /// Letters, digits, `_` and `-`, beginning with a letter.
  fileprivate var isPieceName: Bool {
    guard let first = utf8.first, first.isASCIILetter else { return false }
    return utf8.allSatisfy { $0.isASCIILetterOrDigit || "_-".utf8.contains($0) }
  }
}
