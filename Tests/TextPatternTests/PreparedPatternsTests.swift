import Testing
import TextPattern

@Suite struct PreparedPatternsTests {
  private static let vocabulary = PatternExpansion.Vocabulary(
    pieces: ["done": "办结|完成"]
  ) { name, _, _ in "(?<\(name)>\\d+)" }

  private static let patterns: [(text: String, isWidthExact: Bool)] = [
    ("约为?100%", false), ("约为?100%", true), ("{done}{n:count}件，{rate:percent}?", false),
    ("\\d+\n(?:甲|乙)", false), ("(?<a>甲)(?<b>[乙丙])", true), ("“\\.😀", false), ("\\d", false),
  ]

  @Test func patternsReadBackAreWhatTheyWere() throws {
    let packed = try PreparedPatterns.packed(Self.patterns, vocabulary: Self.vocabulary)
    let prepared = try #require(PreparedPatterns(packed: Array("#\(packed)".utf8), from: 1))
    for (text, isWidthExact) in Self.patterns {
      let expansion = try PatternExpansion(
        text, vocabulary: Self.vocabulary, isWidthExact: isWidthExact)
      let pattern = try #require(prepared.pattern(of: text, isWidthExact: isWidthExact))
      let read = try #require(pattern.expansion)
      #expect(read.bytes == expansion.bytes)
      #expect(read.groups == expansion.groups)
      #expect(read.holes == expansion.holes)
      #expect(read.requiredHoles == expansion.requiredHoles)
      #expect(
        pattern.outline
          == PatternOutline(text, vocabulary: Self.vocabulary, isWidthExact: isWidthExact))
    }
  }

  @Test func aPatternThatWasNotPreparedIsNotFound() throws {
    let packed = try PreparedPatterns.packed([("甲", false)], vocabulary: Self.vocabulary)
    let prepared = try #require(PreparedPatterns(packed: Array(packed.utf8)))
    #expect(prepared.pattern(of: "甲", isWidthExact: true) == nil)
    #expect(prepared.pattern(of: "乙", isWidthExact: false) == nil)
  }

  @Test(arguments: ["~", "~3 甲", "~3 甲1", "x3 甲9 ", "~99999999999 甲"])
  func whatIsNotATableIsRefused(_ text: String) {
    #expect(PreparedPatterns(packed: Array(text.utf8)) == nil)
  }

  @Test func aTableOutOfOrderIsRefused() throws {
    let parts = try ["甲", "乙"].map {
      try PreparedPatterns.packed([($0, false)], vocabulary: Self.vocabulary)
    }
    let tables = [parts[0] + parts[1], parts[1] + parts[0]]
    #expect(tables.map { PreparedPatterns(packed: Array($0.utf8)) == nil } == [true, false])
  }

  @Test func aFaultyPatternIsReported() {
    #expect(throws: PatternFault.self) {
      try PreparedPatterns.packed([("[", false)], vocabulary: Self.vocabulary)
    }
  }
}
