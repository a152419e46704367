import Testing
import TextPattern

@Suite struct PatternMatcherTests {
  private func texts(_ pattern: String, in text: String, piece: Range<Int>? = nil) throws
    -> [String]
  {
    let bytes = Array(text.utf8)
    let matches = try PatternMatcher().matches(
      of: try CompiledPattern(pattern), in: bytes, piece: piece ?? bytes.indices)
    return matches.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [false, true])
  func matchesGoLeftToRight(_ isFast: Bool) throws {
    let bytes = Array("受理３起，办结2起".utf8)
    let pattern = try CompiledPattern(#"(?<n>\d)起"#, speed: isFast ? .fast : .plain)
    let matches = try PatternMatcher().matches(of: pattern, in: bytes, piece: bytes.indices)
    let group = try #require(pattern.groups["n"])
    #expect(matches.map(\.range) == [6..<12, 21..<25])
    #expect(matches.map { $0.range(of: group) } == [6..<9, 21..<22])
  }

  @Test func aGroupThatTookNoPartHasNoPlace() throws {
    let pattern = try CompiledPattern("甲(?<x>乙)?")
    let bytes = Array("甲".utf8)
    let match = try PatternMatcher().firstMatch(of: pattern, in: bytes, piece: bytes.indices)
    let group = try #require(pattern.groups["x"])
    #expect(match?.range == 0..<3)
    #expect(match?.range(of: group) == nil)
  }

  @Test func nothingOutsideThePieceIsSeen() throws {
    let text = "甲乙丙"
    #expect(try texts("(?<!甲)乙", in: text) == [])
    #expect(try texts("(?<!甲)乙", in: text, piece: 3..<9) == ["乙"])
    #expect(try texts("^乙(?!丙)$", in: text, piece: 3..<6) == ["乙"])
    #expect(try texts("乙$", in: text) == [])
  }

  @Test(arguments: [false, true])
  func aRunawayPatternIsGivenUpAndSaysSo(_ isFast: Bool) throws {
    let bytes = Array((String(repeating: "a", count: 40) + "!").utf8)
    let pattern = try CompiledPattern("(a+)+$", speed: isFast ? .fast : .plain)
    #expect(throws: MatchLimitReached(offset: 0)) {
      try PatternMatcher(MatchBudget(match: 1000, steps: nil)).matches(
        of: pattern, in: bytes, piece: bytes.indices)
    }
  }

  @Test func aLongTextIsSearchedThrough() throws {
    let text = String(repeating: "甲，", count: 500_000) + "乙"
    #expect(try texts("乙", in: text) == ["乙"])
  }
}

@Suite struct PhraseSetTests {
  private func found(_ phrases: [String], in text: String, exact: Bool = false) -> [String] {
    let bytes = Array(text.utf8)
    return PhraseSet(phrases.map { ($0, exact) })
      .occurrences(in: CharacterPlaces(bytes, bytes.indices))
      .map { "\($0.range.lowerBound):\(phrases[$0.phrase])" }
  }

  @Test func wordsOfAllListsAreFoundInOnePass() {
    #expect(
      found(["法制", "法制宣传", "APP"], in: "法制宣传与APP法制")
        == ["0:法制宣传", "0:法制", "15:APP", "18:法制"])
  }

  @Test func aPhraseDoesNotOverlapItself() {
    #expect(found(["天天"], in: "天天天天天") == ["0:天天", "6:天天"])
  }

  @Test func bothWidthsCountUnlessTheRuleSaysOtherwise() {
    #expect(found(["12，3"], in: "１2,3") == ["0:12，3"])
    #expect(found(["12，3"], in: "１2,3", exact: true) == [])
  }

  @Test func anEmptyPhraseIsNeverFound() {
    #expect(found(["", "乙"], in: "甲") == [])
  }
}
