internal import CPCRE2

/// Where a pattern matched, in bytes of the whole text.
package struct PatternMatch: Hashable, Sendable {
  package let range: Range<Int>
  private let groups: [Range<Int>?]

  init(range: Range<Int>, groups: [Range<Int>?]) {
    self.range = range
    self.groups = groups
  }

  /// Where a group matched; nil where it took no part.
  package func range(of group: Int) -> Range<Int>? {
    group < groups.count ? groups[group] : nil
  }
}

/// A match was given up: the pattern costs too much on this text.
package struct MatchLimitReached: Error, Hashable, Sendable {
  /// The start of the piece of text that was too much.
  package let offset: Int

  package init(offset: Int) { self.offset = offset }
}

/// What matching needs besides pattern and text: room for results, a stack, the limits.
///
/// Made once a document and used for all patterns; not for two threads at a time.
///
/// A pattern is first matched as it is, and given up where one start of a match costs much. Then, and where
/// it could read far from every start, it is matched by a code that counts the steps of all matches.
@safe package final class PatternMatcher {
  /// Every step of a match copies the places of all groups.
  static let mostGroups: UInt32 = 127
  private static let groupRoom = mostGroups + 1
  /// A JIT stack of 1 MiB; matches that need more run again without JIT.
  private static let stackSize = 1 << 20
  /// Memory for backtracking, in KiB.
  private static let heapSize: UInt32 = 256 * 1024
  /// From so many bytes on, patterns that could read far from every start are counted.
  static let longPiece = 4096

  private let data: OpaquePointer
  private let context: OpaquePointer
  private let countingContext: OpaquePointer
  /// For patterns whose steps cannot be counted.
  private let lastContext: OpaquePointer
  private let stack: OpaquePointer?
  private let budget: MatchBudget
  private let meter = StepMeter()

  package init(_ budget: MatchBudget = MatchBudget()) {
    guard let data = unsafe pcre2_match_data_create_8(Self.groupRoom, nil),
      let context = unsafe pcre2_match_context_create_8(nil),
      let countingContext = unsafe pcre2_match_context_create_8(nil),
      let lastContext = unsafe pcre2_match_context_create_8(nil)
    else { preconditionFailure("no memory for matching") }
    self.budget = budget
    unsafe self.data = data
    unsafe self.context = context
    unsafe self.countingContext = countingContext
    unsafe self.lastContext = lastContext
    unsafe stack = unsafe pcre2_jit_stack_create_8(32 * 1024, Self.stackSize, nil)
    unsafe pcre2_set_match_limit_8(context, budget.match)
    unsafe pcre2_set_match_limit_8(lastContext, budget.match * 100)
    unsafe prepare(context)
    unsafe prepare(countingContext)
    unsafe prepare(lastContext)
    if let steps = budget.steps {
      meter.left = steps
      unsafe pcre2_set_callout_8(
        countingContext, countStep, Unmanaged.passUnretained(meter).toOpaque())
    }
  }

  @unsafe private func prepare(_ context: OpaquePointer) {
    unsafe pcre2_set_heap_limit_8(context, Self.heapSize)
    unsafe pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
  }

  deinit {
    unsafe pcre2_match_context_free_8(lastContext)
    unsafe pcre2_match_data_free_8(data)
    unsafe pcre2_match_context_free_8(context)
    unsafe pcre2_match_context_free_8(countingContext)
    unsafe pcre2_jit_stack_free_8(stack)
  }

  /// How many steps were counted, of all rules together.
  package var steps: Int { meter.total }

  /// Gives the next rule as many steps as the first one had.
  package func startRule() { if let steps = budget.steps { meter.left = steps } }

  /// Counts work besides matching, such as text that is copied.
  ///
  /// - Throws: ``MatchLimitReached`` where the rule has no steps left.
  package func count(_ steps: Int, at offset: Int) throws(MatchLimitReached) {
    guard budget.steps != nil else { return }
    if !meter.count(steps) { throw MatchLimitReached(offset: offset) }
  }

  /// The first match at or after `start`.
  ///
  /// - Parameters:
  ///   - pattern: What is looked for.
  ///   - bytes: The whole text, valid UTF-8.
  ///   - piece: What the pattern sees of it: `^` and `$` are its ends, and look-around sees
  ///     nothing outside.
  ///   - start: A place in the piece; its start where nil.
  ///   - last: The last place at which the match may start; the end of the piece where nil.
  /// - Returns: Places in `bytes`; nil where there is no match.
  /// - Throws: ``MatchLimitReached``; that is never the same as "no match".
  package func firstMatch(
    of pattern: CompiledPattern, in bytes: [UInt8], piece: Range<Int>, from start: Int? = nil,
    through last: Int? = nil
  ) throws(MatchLimitReached) -> PatternMatch? {
    let from = (start ?? piece.lowerBound) - piece.lowerBound
    let end = (last ?? piece.upperBound) - piece.lowerBound
    guard from <= min(end, piece.count) else { return nil }
    let code = unsafe bytes.withUnsafeBufferPointer { all -> Int32 in
      guard let base = all.baseAddress else {
        return unsafe self.match(pattern, "", 0, 0..<0)
      }
      return unsafe self.match(pattern, base + piece.lowerBound, piece.count, from..<end)
    }
    if code == PCRE2_ERROR_NOMATCH { return nil }
    guard code >= 0 else { throw MatchLimitReached(offset: piece.lowerBound) }
    return result(count: code == 0 ? Int(Self.groupRoom) : Int(code), shift: piece.lowerBound)
  }

  /// All matches in a piece, left to right, none overlapping.
  ///
  /// - Parameters:
  ///   - pattern: What is looked for.
  ///   - bytes: The whole text, valid UTF-8.
  ///   - piece: What the pattern sees of it.
  ///   - starts: Where all matches start: disjoint, in order, their ends between characters of the piece.
  /// - Returns: Places in `bytes`.
  /// - Throws: ``MatchLimitReached``.
  package func matches(
    of pattern: CompiledPattern, in bytes: [UInt8], piece: Range<Int>,
    starts: [ClosedRange<Int>]
  ) throws(MatchLimitReached) -> [PatternMatch] {
    var matches: [PatternMatch] = []
    var start = piece.lowerBound
    for window in starts {
      start = max(start, window.lowerBound)
      while start <= window.upperBound,
        let match = try firstMatch(
          of: pattern, in: bytes, piece: piece, from: start, through: window.upperBound)
      {
        matches.append(match)
        // A pattern never matches the empty text, but a look-around may leave an empty match.
        start = max(match.range.upperBound, match.range.lowerBound + 1)
        while start < piece.upperBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
        if start > piece.upperBound { return matches }
      }
    }
    return matches
  }

  /// All matches in a piece, wherever they start.
  package func matches(of pattern: CompiledPattern, in bytes: [UInt8], piece: Range<Int>)
    throws(MatchLimitReached) -> [PatternMatch]
  {
    try matches(
      of: pattern, in: bytes, piece: piece, starts: [piece.lowerBound...piece.upperBound])
  }

  /// What PCRE2 says of a match that starts in `starts`, its end among the places.
  private func match(
    _ pattern: CompiledPattern, _ base: UnsafePointer<UInt8>, _ count: Int, _ starts: Range<Int>
  ) -> Int32 {
    guard budget.steps != nil else {
      return unsafe match(pattern.code, base, count, starts, context)
    }
    if isCheap(pattern, count) {
      let result = unsafe match(pattern.code, base, count, starts, context)
      if result >= 0 || result == PCRE2_ERROR_NOMATCH { return result }
    }
    guard let counting = unsafe pattern.counting.code else {
      // The limit of one match must do.
      let result = unsafe match(pattern.code, base, count, starts, lastContext)
      return meter.count(count) ? result : PCRE2_ERROR_MATCHLIMIT
    }
    return unsafe match(counting, base, count, starts, countingContext)
  }

  /// Whether a match may be tried that counts only what it costs at one start.
  private func isCheap(_ pattern: CompiledPattern, _ count: Int) -> Bool {
    count < pattern.countedFrom || !pattern.counting.isOpenEnded
  }

  @unsafe private func match(
    _ code: OpaquePointer, _ base: UnsafePointer<UInt8>, _ count: Int, _ starts: Range<Int>,
    _ context: OpaquePointer
  ) -> Int32 {
    // The text was decoded by us and is valid UTF-8.
    let options = UInt32(PCRE2_NO_UTF_CHECK)
    let from = starts.lowerBound
    meter.last = from
    unsafe pcre2_set_offset_limit_8(context, starts.upperBound)
    let result = unsafe pcre2_match_8(code, base, count, from, options, data, context)
    guard result == PCRE2_ERROR_JIT_STACKLIMIT else { return result }
    meter.last = from
    return unsafe pcre2_match_8(
      code, base, count, from, options | UInt32(PCRE2_NO_JIT), data, context)
  }

  private func result(count: Int, shift: Int) -> PatternMatch {
    guard let vector = unsafe pcre2_get_ovector_pointer_8(data) else {
      preconditionFailure("a match has no places")
    }
    let groups = (0..<count).map { group -> Range<Int>? in
      let start = unsafe vector[2 * group]
      let end = unsafe vector[2 * group + 1]
      // Groups that took no part have all bits set, which reads as -1.
      guard start >= 0, start <= end else { return nil }
      return (start + shift)..<(end + shift)
    }
    return PatternMatch(range: groups.first.flatMap { $0 } ?? shift..<shift, groups: groups)
  }
}
