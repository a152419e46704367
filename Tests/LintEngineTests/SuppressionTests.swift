import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

@Suite struct SuppressionTests {
  /// What is found of `甲` and `乙`, and how many places were suppressed by which suppression.
  private struct Outcome: Equatable {
    var found: [String]
    var suppressed: Int
    var used: Set<Int>

    init(_ found: [String], _ suppressed: Int, _ used: Set<Int>) {
      self.found = found
      self.suppressed = suppressed
      self.used = used
    }
  }

  private func outcome(
    _ text: String, _ suppressions: [Suppression], aggregate: Bool = false
  ) throws -> Outcome {
    func rule(_ id: String, _ kind: String) -> String {
      "  - {id: \(id), severity: warning, message: m, basis: {level: practice}, "
        + "aggregate: \(aggregate), \(kind), examples: {flag: ['⟦甲⟧'], pass: ['丙']}}\n"
    }
    let rules =
      "rules:\n" + rule("first", "pattern: '甲'") + rule("second", "pattern: '乙'")
      + rule("required", "require: {find: '结语', min: 1}")
    let file = SourceFile(path: "own.yaml", bytes: Array(rules.utf8))
    let decoded = RuleFileDecoder.decode(file) { (_) throws(LookupFault) in throw .missing }
    try #require(decoded.faults == [], "\(decoded.faults.map(\.message.english))")
    let document = PlainTextReader.read(path: "d", bytes: Array(text.utf8), reading: .body)
    let result = Linter(RuleSet(profile: nil, rules: decoded.file.rules, sections: [])).lint(
      document, known: FindingFilters(suppressions: suppressions))
    return Outcome(
      result.diagnostics.map { finding in
        let count = finding.count.map { "×\($0)" } ?? ""
        return "\(finding.rule)@\(finding.span.start.value)\(count)"
      }, result.known.suppressed, result.known.usedSuppressions)
  }

  private func words(_ text: String, _ rule: String = "first", id: Int = 0) -> Suppression {
    Suppression(id: id, rule: RuleID(rule), extent: .words(text))
  }

  @Test func wordsCoverTheFindingsOfTheirRuleThatTheyShareTextWith() throws {
    let text = "赵甲乙钱甲结语"
    #expect(
      try outcome(text, []) == Outcome(["first@3", "second@6", "first@12"], 0, []))
    #expect(
      try outcome(text, [words("赵甲乙")]) == Outcome(["second@6", "first@12"], 1, [0]))
    #expect(try outcome(text, [words("甲")]) == Outcome(["second@6"], 2, [0]))
    #expect(
      try outcome(text, [words("甲", "second")])
        == Outcome(["first@3", "second@6", "first@12"], 0, []))
    // Words beside the finding are not its words.
    #expect(
      try outcome(text, [words("赵"), words("钱")])
        == Outcome(["first@3", "second@6", "first@12"], 0, []))
  }

  @Test func blanksOfAnyWidthDoNotCountInWordsOrText() throws {
    #expect(
      try outcome("赵　甲 \n 钱结语", [words("赵 甲钱\u{3000}")]) == Outcome([], 1, [0]))
    #expect(try outcome("赵甲结语", [words(" \n")]) == Outcome(["first@3"], 0, []))
    // The first of two alike begins inside the words.
    #expect(try outcome("赵赵甲结语", [words("赵甲")]) == Outcome([], 1, [0]))
  }

  @Test func theRestOfAnAggregateStaysAndIsCounted() throws {
    #expect(
      try outcome("赵甲钱甲孙甲结语", [words("赵甲")], aggregate: true)
        == Outcome(["first@9×2"], 1, [0]))
    #expect(
      try outcome("赵甲结语", [words("赵甲")], aggregate: true) == Outcome([], 1, [0]))
  }

  @Test func whatIsAbsentIsSuppressedForTheWholeDraft() throws {
    #expect(try outcome("赵", []) == Outcome(["required@3"], 0, []))
    #expect(
      try outcome("赵", [Suppression(id: 7, rule: RuleID("required"), extent: .document)])
        == Outcome([], 1, [7]))
  }

  @Test func ofTwoThatCoverOneFindingBothAreOfUse() throws {
    #expect(
      try outcome("赵甲结语", [words("赵甲", id: 1), words("甲", id: 2), words("乙", "second", id: 3)])
        == Outcome([], 1, [1, 2]))
  }

  @Test func aRangeCoversWhatItShares() throws {
    let range = Suppression(id: 0, rule: RuleID("first"), extent: .range(0..<6))
    #expect(try outcome("赵甲钱甲结语", [range]) == Outcome(["first@9"], 1, [0]))
  }

  /// Ranges over, in and beside one another, empty ones among them, against one by one.
  @Test func rangesInAnyOrderCoverWhatOneByOneTouches() throws {
    let text = "甲赵甲甲钱乙甲结语甲"
    let places = text.unicodeScalars.enumerated().filter { $0.1 == "甲" }.map { $0.0 * 3 }
    for seed in 0..<60 {
      let ranges = (0..<(seed % 7 + 1)).map { number -> TextRange in
        let start = (seed * 7 + number * number * 5) % 30
        return start..<min(30, start + (seed + number * 11) % 9)
      }
      let suppressions = ranges.enumerated().map {
        Suppression(id: $0, rule: RuleID("first"), extent: .range($1))
      }
      func touch(_ range: TextRange, _ place: Int) -> Bool {
        range.isEmpty
          ? place <= range.lowerBound && range.lowerBound <= place + 3
          : range.lowerBound < place + 3 && place < range.upperBound
      }
      let open = places.filter { place in !ranges.contains { touch($0, place) } }
      let used = ranges.indices.filter { index in places.contains { touch(ranges[index], $0) } }
      let found = try outcome(text, suppressions)
      #expect(
        found.found.filter { $0.hasPrefix("first") } == open.map { "first@\($0)" }, "\(ranges)")
      #expect(found.suppressed == places.count - open.count, "\(ranges)")
      #expect(found.used == Set(used), "\(ranges)")
    }
  }
}
