import DocumentModel
import RuleModel
import TextPattern

/// One piece of text as a pattern sees it, with the way back to block text.
struct Subject {
  private let bytes: [UInt8]
  private let piece: Range<Int>
  /// For each byte of a masked copy the byte of block text; nil where nothing is masked.
  private let origins: [Int]?

  init(_ bytes: [UInt8], piece: TextRange) {
    self.bytes = bytes
    self.piece = piece
    origins = nil
  }

  /// A piece in which each character of the sorted, disjoint `masked` ranges is seen as U+FFFC.
  init(_ bytes: [UInt8], piece: TextRange, masked: [TextRange]) {
    let covered = masked.overlapping(piece)
    guard !covered.isEmpty else {
      self = Subject(bytes, piece: piece)
      return
    }
    var copy: [UInt8] = []
    var origins: [Int] = []
    var place = piece.lowerBound
    for range in covered {
      let start = max(place, range.lowerBound)
      copy += bytes[place..<start]
      origins += place..<start
      place = start
      let end = min(range.upperBound, piece.upperBound)
      while place < end {
        if bytes[place] & 0xC0 != 0x80 {
          copy += [0xEF, 0xBF, 0xBC]
          origins += [place, place, place]
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
}

extension [TextRange] {
  /// The ranges of a sorted, disjoint list that share a byte with `piece`.
  ///
  /// - Complexity: O(log *n*) and the ranges found.
  func overlapping(_ piece: TextRange) -> ArraySlice<TextRange> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= piece.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, self[end].lowerBound < piece.upperBound { end += 1 }
    return self[low..<end]
  }
}
