import SourceText

extension PatternExpansion {
  /// The holes that every match of a pattern fills, by type.
  ///
  /// A hole in an alternative, or in a group that may be left out, may stay empty; holes inside named
  /// pieces are not counted.
  static func requiredHoles(in tokens: [PatternToken], of written: String) -> [String: Int] {
    /// The holes of an open group, and whether it has alternatives.
    struct Group {
      var holes: [String: Int] = [:]
      var hasAlternatives = false
    }
    let bytes = Array(written.utf8)
    var open = [Group()]
    for (index, token) in tokens.enumerated() {
      let next = tokens[(index + 1)...].first { $0.kind != .comment }
      let isOptional = next?.mayBeNone(in: bytes) ?? false
      switch token.kind {
      case .groupHead: open.append(Group())
      case .groupEnd:
        guard open.count > 1, let closed = open.popLast() else { return [:] }
        if !closed.hasAlternatives, !isOptional {
          open[open.count - 1].holes.merge(closed.holes, uniquingKeysWith: +)
        }
      case .hole(_, let type):
        if !isOptional { open[open.count - 1].holes[type, default: 0] += 1 }
      case .meta:
        if bytes[token.range.lowerBound] == UInt8(ascii: "|") {
          open[open.count - 1].hasAlternatives = true
        }
      case .literal, .escape, .characterClass, .quantifier, .comment, .piece: continue
      }
    }
    return open[0].hasAlternatives ? [:] : open[0].holes
  }
}

extension PatternToken {
  /// A quantifier that lets what stands before it be left out.
  func mayBeNone(in bytes: [UInt8]) -> Bool {
    guard kind == .quantifier else { return false }
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "?"), UInt8(ascii: "*"): return true
    case UInt8(ascii: "{"): return bytes[range.lowerBound + 1] == UInt8(ascii: "0")
    default: return false
    }
  }

  /// A quantifier that wants what stands before it two times or more.
  func isTwiceAtLeast(in bytes: [UInt8]) -> Bool {
    guard kind == .quantifier, bytes[range.lowerBound] == UInt8(ascii: "{") else { return false }
    let digits = bytes[range].dropFirst().prefix { $0.isASCIIDigit }
    return (Int(String(decoding: digits, as: UTF8.self)) ?? 0) >= 2
  }
}
