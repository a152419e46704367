import Testing
import TextPattern

/// What patterns may cost: counted over all matches of a rule in a text, never by the clock.
@Suite struct MatchBudgetTests {
  private static let line = Array((String(repeating: "a", count: 18) + "b c\n").utf8)

  /// Searches each line of a text, as a rule does with its pieces.
  private func searchLines(_ count: Int, _ matcher: PatternMatcher, speed: CompiledPattern.Speed)
    throws(MatchLimitReached)
  {
    guard let pattern = try? CompiledPattern("(a+)+c", speed: speed) else { return }
    let text = (0..<count).flatMap { _ in Self.line }
    for line in 0..<count {
      let start = line * Self.line.count
      _ = try matcher.matches(of: pattern, in: text, piece: start..<start + Self.line.count)
    }
  }

  @Test(arguments: [CompiledPattern.Speed.plain, .fast])
  func allMatchesShareOneBudget(_ speed: CompiledPattern.Speed) throws {
    // Each line alone stays below the limit that ten of them go beyond.
    let budget = MatchBudget(steps: 8_000_000)
    try searchLines(1, PatternMatcher(budget), speed: speed)
    let matcher = PatternMatcher(budget)
    #expect(throws: MatchLimitReached.self) {
      try searchLines(300, matcher, speed: speed)
    }
    #expect(matcher.steps < 8_100_000)
    matcher.startRule()
    try searchLines(1, matcher, speed: speed)
  }

  @Test func stepsOfALinearPatternGrowWithTheText() throws {
    func steps(_ count: Int) throws -> Int {
      let text = Array(String(repeating: "ab，", count: count).utf8)
      let matcher = PatternMatcher()
      _ = try matcher.matches(of: try CompiledPattern("[ab]+c?"), in: text, piece: text.indices)
      return matcher.steps
    }
    #expect(try steps(1000) > 0)
    #expect(try steps(2000) <= steps(1000) * 2 + 10)
  }

  @Test(arguments: ["a[^b]*+[bc]", "a(?=[^b]*)[bc]", "a.*[bc]", "(?:a|d)*[bc]", "(?<x>a++)+[bc]"])
  func aPatternThatReadsFarFromEveryStartIsCounted(_ written: String) throws {
    let text = Array(String(repeating: "a", count: 100_000).utf8)
    let matcher = PatternMatcher(MatchBudget(steps: 1_000_000))
    let pattern = try CompiledPattern(written)
    #expect(throws: MatchLimitReached(offset: 0)) {
      try matcher.matches(of: pattern, in: text, piece: text.indices)
    }
    #expect(matcher.steps < 1_200_000)
  }

  /// Counting changes what a match costs, never what is found.
  @Test(
    arguments: [
      "(a+)+c", "a[^b]*?b", "(?<x>a|b){2,3}c?", "(?i)AB+", "[]a]+[^]b]", #"\p{Han}+(?=，)"#,
      #"(?<!甲)乙*+丙"#, "(?:a(?:b(?:c|d)?)?)+", #"(a)\1+b"#, "(?>a+|b)c", "(a(?1)?b)", "a{2,}b{0,3}",
      "(?#a comment (*)a+b", "[[:alpha:]]+1", "a(?=b)|b(?!c)", "(?(?=a)ab|cd)+",
    ])
  func countedMatchesAreTheSame(_ written: String) throws {
    let text = Array("aaab，甲乙丙 aabbcc abab]b AB abB 乙乙丙，abc1 aab a]b aabb cdab ac bc aaaac".utf8)
    let pattern = try CompiledPattern(written)
    let plain = PatternMatcher(MatchBudget(match: 1_000_000, steps: nil))
    let counted = PatternMatcher(MatchBudget(match: 1))
    #expect(
      try counted.matches(of: pattern, in: text, piece: text.indices)
        == plain.matches(of: pattern, in: text, piece: text.indices))
  }

  @Test func aPatternHasNoMoreGroupsThanCanBeReported() throws {
    func pattern(_ count: Int) -> String {
      (0..<count).map { "(?<g\($0)>甲)" }.joined()
    }
    #expect(try CompiledPattern(pattern(127)).groups.count == 127)
    #expect(throws: PatternFault(.tooManyGroups(limit: 127), at: 0)) {
      try CompiledPattern(pattern(128))
    }
  }

  @Test func piecesOfPiecesAreExpandedByCopying() throws {
    // Each piece stands twice in the next one: 2^30 places, of which none is visited.
    var pieces = ["p0": "甲"]
    for index in 1...30 { pieces["p\(index)"] = "{p\(index - 1)}{p\(index - 1)}" }
    let vocabulary = PatternExpansion.Vocabulary(pieces: pieces)
    #expect(
      String(decoding: try PatternExpansion("{p2}", vocabulary: vocabulary).bytes, as: UTF8.self)
        == "(?:(?:(?:甲)(?:甲))(?:(?:甲)(?:甲)))")
    #expect(throws: PatternFault(.tooLong(limit: 65_536), at: 0)) {
      try PatternExpansion("{p30}", vocabulary: vocabulary)
    }
    var deep = pieces
    for index in 31...400 { deep["p\(index)"] = "{p\(index - 1)}" }
    #expect(throws: PatternFault(.tooDeep(limit: 32), at: 0)) {
      try PatternExpansion("{p400}", vocabulary: PatternExpansion.Vocabulary(pieces: deep))
    }
  }
}
