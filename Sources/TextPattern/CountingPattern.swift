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

  private let pattern: [UInt8]
  private var place = 0
  /// Where the last character or class begins in ``bytes``; nil behind a group.
  private var atom: Int?

  /// - Parameter pattern: The pattern as PCRE2 gets it.
  /// - Complexity: O(*n*).
  init(_ pattern: [UInt8]) {
    self.pattern = pattern
    bytes.reserveCapacity(pattern.count * 2)
    while place < pattern.count { step() }
  }

  private func byte(_ distance: Int) -> UInt8? {
    place + distance < pattern.count ? pattern[place + distance] : nil
  }

  /// Takes `count` bytes as they stand.
  private mutating func take(_ count: Int) {
    let end = min(place + count, pattern.count)
    bytes += pattern[place..<end]
    place = end
  }

  private mutating func step() {
    switch pattern[place] {
    case UInt8(ascii: "\\"):
      atom = bytes.count
      takeEscape()
    case UInt8(ascii: "["):
      atom = bytes.count
      take(classLength())
    case UInt8(ascii: "("):
      atom = nil
      takeGroupHead()
    case UInt8(ascii: ")"):
      atom = nil
      take(1)
      _ = takeQuantifier()
      bytes += Self.callout
    default:
      guard let isOpen = takeQuantifier() else {
        if pattern[place] & 0xC0 != 0x80 { atom = bytes.count }
        return take(1)
      }
      if isOpen, let atom { bytes.insert(contentsOf: Self.callout, at: atom) }
      atom = nil
      bytes += Self.callout
    }
  }

  private mutating func takeEscape() {
    guard let escaped = byte(1) else { return take(1) }
    if escaped == UInt8(ascii: "Q") {
      let end = pattern[place...].indices.first { pattern[$0...].starts(with: Array("\\E".utf8)) }
      return take((end ?? pattern.count) + 2 - place)
    }
    if escaped == UInt8(ascii: "g") || escaped == UInt8(ascii: "k") { isOpenEnded = true }
    guard byte(2) == UInt8(ascii: "{"), "pPxoNgk".utf8.contains(escaped),
      let end = pattern[place...].firstIndex(of: UInt8(ascii: "}"))
    else { return take(2) }
    take(end + 1 - place)
  }

  private func classLength() -> Int {
    var end = place + 1
    if end < pattern.count, pattern[end] == UInt8(ascii: "^") { end += 1 }
    // A bracket that stands first is a member.
    if end < pattern.count, pattern[end] == UInt8(ascii: "]") { end += 1 }
    while end < pattern.count, pattern[end] != UInt8(ascii: "]") {
      if pattern[end] == UInt8(ascii: "\\") {
        end += 2
      } else if pattern[end] == UInt8(ascii: "["), end + 1 < pattern.count,
        pattern[end + 1] == UInt8(ascii: ":"),
        let name = pattern[end...].firstIndex(of: UInt8(ascii: "]"))
      {
        end = name + 1
      } else {
        end += 1
      }
    }
    return end + 1 - place
  }

  private mutating func takeGroupHead() {
    guard let next = byte(1) else { return take(1) }
    let isComment = next == UInt8(ascii: "?") && byte(2) == UInt8(ascii: "#")
    if next == UInt8(ascii: "*") || isComment {
      let end = pattern[place...].firstIndex(of: UInt8(ascii: ")")) ?? pattern.count
      return take(end + 1 - place)
    }
    guard next == UInt8(ascii: "?"), let kind = byte(2) else { return take(1) }
    // (?R), (?1), (?+1), (?&name), (?P>name): the pattern or a part of it once more.
    if "R&+0123456789".utf8.contains(kind)
      || kind == UInt8(ascii: "P") && byte(3) == UInt8(ascii: ">")
      || kind == UInt8(ascii: "-") && byte(3).map({ $0.isASCIIDigit }) ?? false
    {
      isOpenEnded = true
    }
    take(kind == UInt8(ascii: "(") ? 2 : 3)
  }

  /// Takes a quantifier, and the mark that makes it lazy or possessive.
  ///
  /// - Returns: Whether it has no end or a late one; nil where there was none.
  private mutating func takeQuantifier() -> Bool? {
    guard let first = byte(0) else { return nil }
    var isOpen = false
    switch first {
    case UInt8(ascii: "*"), UInt8(ascii: "+"):
      isOpen = true
      take(1)
    case UInt8(ascii: "?"): take(1)
    case UInt8(ascii: "{"):
      guard let found = bounds() else { return nil }
      isOpen = found.isOpen
      take(found.length)
    default: return nil
    }
    if byte(0) == UInt8(ascii: "+") || byte(0) == UInt8(ascii: "?") { take(1) }
    isOpenEnded = isOpenEnded || isOpen
    return isOpen
  }

  /// The length of `{2}`, `{2,}`, `{,3}` or `{2,3}`, and whether it has no end or a late one.
  private func bounds() -> (length: Int, isOpen: Bool)? {
    guard
      let end = pattern[place...].prefix(16).firstIndex(of: UInt8(ascii: "}")), end > place + 1
    else { return nil }
    let inside = pattern[(place + 1)..<end]
    guard inside.allSatisfy({ $0.isASCIIDigit || $0 == 0x2C || $0 == 0x20 }),
      inside.contains(where: { $0.isASCIIDigit })
    else { return nil }
    let most = inside.split(separator: 0x2C, omittingEmptySubsequences: false).last ?? []
    let digits = String(decoding: most.filter { $0 != 0x20 }, as: UTF8.self)
    return (end + 1 - place, (Int(digits) ?? .max) > Self.longest)
  }
}
