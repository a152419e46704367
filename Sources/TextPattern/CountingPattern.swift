import SourceText

/// A pattern with callouts put in at which its steps are counted: behind each repetition and each group,
/// so that whatever is tried again passes one, and before each repetition of a character without a bound,
/// so that what it reads is known.
struct CountingPattern {
  /// Repetitions of more than this count as without end.
  private static let longest = 64
  private static let callout = Array("(?C)".utf8)

  /// The pattern with its callouts.
  private(set) var bytes: [UInt8] = []
  /// Whether something is repeated without a bound, or calls itself, so that every start of a match can
  /// cost as much as the rest of the text.
  private(set) var isOpenEnded = false

  /// - Parameter pattern: The pattern as PCRE2 gets it.
  /// - Throws: ``PatternFault`` where a pattern holds what no rule may use.
  /// - Complexity: O(*n*).
  init(_ pattern: [UInt8]) throws(PatternFault) {
    bytes.reserveCapacity(pattern.count * 2)
    // Where the last character or class begins in `bytes`; nil behind a group.
    var atom: Int?
    // Whether a group has ended, behind which a quantifier may stand.
    var isBehindGroup = false
    for token in try PatternTokenizer.tokens(of: pattern) {
      let written = pattern[token.range]
      if token.kind == .quantifier {
        let isOpen = Self.isOpen(written)
        isOpenEnded = isOpenEnded || isOpen
        if isOpen, let atom { bytes.insert(contentsOf: Self.callout, at: atom) }
        bytes += written + Self.callout
        (atom, isBehindGroup) = (nil, false)
        continue
      }
      if isBehindGroup { bytes += Self.callout }
      isBehindGroup = false
      isOpenEnded = isOpenEnded || Self.calls(token, written)
      switch token.kind {
      case .groupHead: atom = nil
      case .groupEnd: (atom, isBehindGroup) = (nil, true)
      case .comment where written.starts(with: "(?#".utf8): break
      // An option, or a call of a group.
      case .comment: (atom, isBehindGroup) = (nil, true)
      default: atom = bytes.count
      }
      bytes += written
    }
    if isBehindGroup { bytes += Self.callout }
  }

  /// Whether a quantifier has no end or a late one.
  private static func isOpen(_ quantifier: ArraySlice<UInt8>) -> Bool {
    guard quantifier.first == UInt8(ascii: "{") else {
      return quantifier.first != UInt8(ascii: "?")
    }
    let bounds = quantifier.prefix { $0 != UInt8(ascii: "}") }.dropFirst()
    let most = bounds.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).last
    return (Int(String(decoding: most ?? [], as: UTF8.self)) ?? .max) > longest
  }

  /// Whether a token is the pattern or a part of it once more: `(?R)`, `(?1)`, `(?-1)`, `(?&name)`,
  /// `(?P>name)`, `\g{1}`, `\k{name}`.
  private static func calls(_ token: PatternToken, _ written: ArraySlice<UInt8>) -> Bool {
    let head = Array(written.prefix(4))
    if token.kind == .escape { return head.count > 1 && "gk".utf8.contains(head[1]) }
    guard head.starts(with: "(?".utf8), head.count > 3 else { return false }
    return "R&+0123456789".utf8.contains(head[2]) || head[2...].elementsEqual("P>".utf8)
      || head[2] == UInt8(ascii: "-") && head[3].isASCIIDigit
  }
}
