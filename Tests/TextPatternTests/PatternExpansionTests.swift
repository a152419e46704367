import Testing
import TextPattern

@Suite struct PatternExpansionTests {
  @Test func theNumberOfAConditionIsNotText() throws {
    let pattern = try CompiledPattern("(1)?甲(?(1)，|。)")
    let matcher = PatternMatcher()
    let found = ["1甲，", "１甲,", "甲。", "1甲。", "甲，"].map { text -> Range<Int>? in
      let bytes = Array(text.utf8)
      return (try? matcher.firstMatch(of: pattern, in: bytes, piece: 0..<bytes.count))?.range
    }
    #expect(found == [0..<7, 0..<7, 0..<6, 1..<7, nil])
  }

  private func expanded(
    _ written: String, pieces: [String: String] = [:], exact: Bool = false
  ) throws -> String {
    let vocabulary = PatternExpansion.Vocabulary(pieces: pieces) { name, type, _ in
      type == "count" ? "(?<\(name)>#)" : nil
    }
    let expansion = try PatternExpansion(written, vocabulary: vocabulary, isWidthExact: exact)
    return String(decoding: expansion.bytes, as: UTF8.self)
  }

  private func fault(_ written: String, pieces: [String: String] = [:]) -> PatternFault? {
    do {
      let vocabulary = PatternExpansion.Vocabulary(pieces: pieces) { name, type, _ in
        type == "count" ? "(?<\(name)>#)" : nil
      }
      _ = try CompiledPattern(written, vocabulary: vocabulary)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      ("，", "[，,]"), (",", "[,，]"), ("（", "[（(]"), ("(a)", "(a)"), (#"\("#, #"\("#),
      ("．", "[．.]"), (".", "."), ("－", #"[－\-]"#), ("甲", "甲"), ("3", "[3３]"), ("；?", "[；;]?"),
      ("[，。]", "[，。,]"), ("[^，]", "[^，,]"), ("[0-9]", "[0-9０-９]"), ("[a-z]", "[a-z]"),
      ("[:：]", "[:：]"), (#"[\d，]"#, #"[\d，,]"#),
      (#"\x{4e00}+"#, #"\x{4e00}+"#), ("甲{2}", "甲{2}"), ("(?#，)甲", "(?#，)甲"),
      ("[[:alpha:]，]", "[[:alpha:]，,]"), ("、", "、"),
      ("[a,-]", #"[a,\-，－]"#), (#"[,\-]"#, #"[,\-，]"#), ("[a-]", #"[a\-－]"#),
    ])
  func literalsOfAPairStandForBothWidths(_ written: String, _ wanted: String) throws {
    #expect(try expanded(written) == wanted)
    #expect(try expanded(written, exact: true) == written)
  }

  /// PCRE2 counts 、 and 《 among the Han marks; rules mean the characters.
  @Test(arguments: [
    (#"\p{Han}{2,3}"#, #"\p{sc:Han}{2,3}"#), (#"\P{Han}"#, #"\P{sc:Han}"#),
    (#"[^\p{Han}a]"#, #"[^\p{sc:Han}a]"#), (#"\p{Greek}"#, #"\p{Greek}"#),
    (#"\\p甲"#, #"\\p甲"#),
  ])
  func hanMeansTheCharactersAlone(_ written: String, _ wanted: String) throws {
    #expect(try expanded(written) == wanted)
  }

  @Test func piecesAndHolesGoIn() throws {
    #expect(
      try expanded("受理{n:count}{tail}", pieces: ["tail": "甲|{end}", "end": "乙"])
        == "受理(?<n>#)(?:甲|(?:乙))")
  }

  @Test(
    arguments: [
      ("甲{nix}", .unknownPiece("nix", known: ["tail"]), 3),
      ("甲{n:counts}", .unknownHole(type: "counts"), 3),
      ("甲{", .strayBrace, 3), ("{1,2,3}", .strayBrace, 0), (#"甲\K乙"#, .refused(#"\K"#), 3),
      (#"\Q.\E"#, .refused(#"\Q"#), 0), ("(*COMMIT)甲", .refused("(*"), 0),
      ("甲(?C1)", .refused("(?C"), 3), (#"\C"#, .refused(#"\C"#), 0), ("[甲", .unclosedClass, 0),
      ("[，。]*", .matchesEmpty, 0), ("(?<a>甲)(?<a>乙)", .duplicateGroup("a"), 9),
    ] as [(String, PatternFault.Kind, Int)])
  func whatNoRuleMayUseIsRefusedWithItsPlace(
    _ written: String, _ kind: PatternFault.Kind, _ offset: Int
  ) {
    #expect(fault(written, pieces: ["tail": "甲"]) == PatternFault(kind, at: offset))
  }

  @Test func ringsOfPiecesAreRefused() {
    #expect(
      fault("甲{a}", pieces: ["a": "{b}", "b": "{a}"]) == PatternFault(.ring("a"), at: 3))
  }

  @Test func aPieceWithANamedGroupStandsOnce() {
    #expect(
      fault("{a}，{a}", pieces: ["a": "(?<x>甲)"]) == PatternFault(.pieceTwice("a"), at: 6))
  }

  @Test func aCompileErrorBehindWideCharactersIsPlacedInTheWrittenPattern() throws {
    // Each comma becomes a class of six bytes; PCRE2 misses the bracket at the end of all.
    let found = try #require(fault("，，，(甲"))
    #expect(found.offset == 9)
  }

  @Test func theSystemLibraryIsTheOneThatIsNeeded() {
    #expect(PatternLibrary.version.hasPrefix("10."))
  }
}
