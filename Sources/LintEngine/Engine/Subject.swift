import DocumentModel
import RuleModel
import TextPattern

/// One piece of text as a pattern sees it, with the way back to block text.
struct Subject {
  /// A stretch whose characters are seen as others, one for one.
  struct Replacement {
    let range: TextRange
    let first: [UInt8]
    let further: [UInt8]
  }

  private let bytes: [UInt8]
  private let piece: Range<Int>
  /// For each byte of a changed copy the byte of block text; nil where nothing is changed.
  private let origins: [Int]?

  init(_ bytes: [UInt8], piece: TextRange) {
    self.bytes = bytes
    self.piece = piece
    origins = nil
  }

  /// A piece in which the sorted, disjoint `replacements` are seen instead of what stands there.
  init(_ bytes: [UInt8], piece: TextRange, replacements: [Replacement]) {
    guard !replacements.isEmpty else {
      self = Subject(bytes, piece: piece)
      return
    }
    var copy: [UInt8] = []
    var origins: [Int] = []
    copy.reserveCapacity(piece.count)
    origins.reserveCapacity(piece.count + 1)
    var place = piece.lowerBound
    for replacement in replacements {
      let start = max(place, replacement.range.lowerBound)
      copy += bytes[place..<start]
      origins += place..<start
      place = start
      let end = min(replacement.range.upperBound, piece.upperBound)
      var character = replacement.first
      while place < end {
        if bytes[place] & 0xC0 != 0x80 {
          copy += character
          for _ in character { origins.append(place) }
          character = replacement.further
        }
        place += 1
      }
    }
    copy += bytes[place..<piece.upperBound]
    origins += place...piece.upperBound
    self.bytes = copy
    self.piece = 0..<copy.count
    self.origins = origins
  }

  /// The range in block text of a range that a pattern matched.
  func original(_ range: Range<Int>) -> TextRange {
    guard let origins else { return range }
    return origins[range.lowerBound]..<origins[range.upperBound]
  }

  func matches(of pattern: CompiledPattern, _ matcher: PatternMatcher) throws(RuleStop)
    -> [PatternMatch]
  {
    do {
      return try matcher.matches(of: pattern, in: bytes, piece: piece)
    } catch {
      throw .matchLimit(at: original(piece).lowerBound)
    }
  }

  /// The first match that starts at or behind a place of this subject.
  func firstMatch(of pattern: CompiledPattern, _ matcher: PatternMatcher, from start: Int? = nil)
    throws(RuleStop) -> PatternMatch?
  {
    do {
      return try matcher.firstMatch(of: pattern, in: bytes, piece: piece, from: start)
    } catch {
      throw .matchLimit(at: original(piece).lowerBound)
    }
  }

  func contains(_ pattern: CompiledPattern, _ matcher: PatternMatcher) throws(RuleStop) -> Bool {
    try firstMatch(of: pattern, matcher) != nil
  }

  /// The start of the character behind the one at `place`.
  func characterAfter(_ place: Int) -> Int {
    var next = place + 1
    while next < piece.upperBound, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  var end: Int { piece.upperBound }

  /// Where the piece starts in block text.
  var start: Int { original(piece).lowerBound }
}
