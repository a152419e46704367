import DocumentModel
import RuleModel
import SourceText
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
  /// Where the stretches of a changed copy come from; nil where nothing is changed.
  private let origins: [Origin]?

  /// Where a stretch of the copy starts, and where it comes from: text as it stands, or one character
  /// seen as another.
  private struct Origin {
    let copy: Int
    let original: Int
    let isVerbatim: Bool
  }

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
    var origins: [Origin] = []
    copy.reserveCapacity(piece.count)
    var place = piece.lowerBound
    for replacement in replacements {
      let start = max(place, replacement.range.lowerBound)
      origins.append(Origin(copy: copy.count, original: place, isVerbatim: true))
      copy += bytes[place..<start]
      place = start
      let end = min(replacement.range.upperBound, piece.upperBound)
      var character = replacement.first
      while place < end {
        if bytes[place] & 0xC0 != 0x80 {
          origins.append(Origin(copy: copy.count, original: place, isVerbatim: false))
          copy += character
          character = replacement.further
        }
        place += 1
      }
    }
    origins.append(Origin(copy: copy.count, original: place, isVerbatim: true))
    copy += bytes[place..<piece.upperBound]
    self.bytes = copy
    self.piece = 0..<copy.count
    self.origins = origins
  }

  /// The range in block text of a range that a pattern matched.
  func original(_ range: Range<Int>) -> TextRange {
    guard let origins else { return range }
    let start = Self.original(of: range.lowerBound, origins)
    return start..<max(start, Self.original(of: range.upperBound, origins))
  }

  private static func original(of offset: Int, _ origins: [Origin]) -> Int {
    // Of two that start at one place the first is empty.
    let origin = origins[max(0, origins.partitioningIndex { $0.copy > offset } - 1)]
    return origin.isVerbatim ? origin.original + offset - origin.copy : origin.original
  }

  /// Places of the block text as places of the subject.
  func seen(_ places: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    guard let origins else { return places }
    return places.map {
      let first = Self.copy(of: $0.lowerBound, origins)
      return first...max(first, Self.copy(of: $0.upperBound, origins))
    }
  }

  private static func copy(of offset: Int, _ origins: [Origin]) -> Int {
    // Of two that come from one place the first is empty.
    let origin = origins[max(0, origins.partitioningIndex { $0.original > offset } - 1)]
    return origin.isVerbatim ? origin.copy + offset - origin.original : origin.copy
  }

  /// All matches, left to right.
  ///
  /// - Parameters:
  ///   - pattern: What is looked for.
  ///   - matcher: Matches it.
  ///   - starts: Where in the subject matches start; anywhere where nil.
  /// - Returns: Places of the subject.
  /// - Throws: That the pattern costs too much.
  func matches(
    of pattern: CompiledPattern, _ matcher: PatternMatcher, starts: [ClosedRange<Int>]? = nil
  ) throws(RuleFailure) -> [PatternMatch] {
    do {
      guard let starts else {
        return try matcher.matches(of: pattern, in: bytes, piece: piece)
      }
      return try matcher.matches(of: pattern, in: bytes, piece: piece, starts: starts)
    } catch {
      throw .matchLimit(at: original(piece).lowerBound)
    }
  }

  /// The first match that starts at one of some places of this subject, at or behind one of them.
  func firstMatch(
    of pattern: CompiledPattern, _ matcher: PatternMatcher, starts: [ClosedRange<Int>],
    from start: Int? = nil
  ) throws(RuleFailure) -> PatternMatch? {
    do {
      let start = start ?? piece.lowerBound
      let first = starts.partitioningIndex { $0.upperBound >= start }
      for window in starts[first...] {
        if let match = try matcher.firstMatch(
          of: pattern, in: bytes, piece: piece, from: max(window.lowerBound, start),
          through: window.upperBound)
        {
          return match
        }
      }
      return nil
    } catch {
      throw .matchLimit(at: original(piece).lowerBound)
    }
  }

  /// The first match that starts at or behind a place of this subject.
  func firstMatch(of pattern: CompiledPattern, _ matcher: PatternMatcher, from start: Int? = nil)
    throws(RuleFailure) -> PatternMatch?
  {
    do {
      return try matcher.firstMatch(of: pattern, in: bytes, piece: piece, from: start)
    } catch {
      throw .matchLimit(at: original(piece).lowerBound)
    }
  }

  func contains(_ pattern: CompiledPattern, _ matcher: PatternMatcher) throws(RuleFailure) -> Bool {
    try firstMatch(of: pattern, matcher) != nil
  }

  /// The start of the character behind the one at `place`.
  func characterAfter(_ place: Int) -> Int {
    var next = place + 1
    while next < piece.upperBound, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  var end: Int { piece.upperBound }

  /// All of the subject.
  var whole: Range<Int> { piece }

  /// Where the piece starts in block text.
  var start: Int { original(piece).lowerBound }
}
