import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// What the keys of a rule mean for its fix.
@Suite struct FixTests {
  private static let brackets = """
    width: exact
        aggregate: true
        fix: {width: full, safe: true}
        pattern: {find: '[,]|\\((?=\\p{Han})|(?<=\\p{Han})\\)', pairs: ['()']}
    """

  @Test(arguments: [
    ("抓好落实(见附表),再做(甲),", "抓好落实（见附表），再做（甲），", 6),
    // The opening mark decides for both.
    ("(甲)与(a)乙，(b甲)。", "（甲）与(a)乙，(b甲)。", 2),
    ("（甲)与(乙）", "（甲）与（乙）", 2),
    // Those without a partner are found and stay; so do those inside of one another.
    ("甲)与(乙", "甲)与(乙", 2), ("((甲)乙)", "((甲)乙)", 2), ("(甲(a)乙)", "(甲(a)乙)", 2),
  ])
  func marksOfAPairTurnTogether(text: String, fixed: String, count: Int) throws {
    let (diagnostics, result) = try fix(text, Self.brackets)
    #expect(result == fixed)
    #expect(diagnostics.map(\.count) == [count])
  }

  @Test func aMarkWithoutItsPartnerIsLeftAndSaidToBe() throws {
    let (diagnostics, _) = try fix("甲)，(乙)", Self.brackets)
    #expect(diagnostics.flatMap(\.unfixed) == [Unfixed(SourceSpan(3..<4), .partner)])
  }

  @Test func aCaseMayWithholdTheFixOfItsRule() throws {
    let rule = """
      aggregate: true
          fix: {replace: 丁, safe: true}
          cases: [{fix: none, pattern: '甲'}, {pattern: '[乙甲]'}]
      """
    let (diagnostics, result) = try fix("甲乙乙", rule)
    #expect(result == "甲丁丁")
    #expect(diagnostics.map(\.count) == [3])
    #expect(diagnostics.flatMap(\.unfixed) == [Unfixed(SourceSpan(0..<3), .judgement)])
    let without = try fix("甲乙", "fix: none\n    phrases: [{find: 甲, replace: 丁}]")
    #expect(without.fixed == "甲乙")
    #expect(without.diagnostics.map(\.fix) == [nil])
  }

  @Test(arguments: [
    ("须按排经费", "须安排经费"), ("按排名发放", "按排名发放"), ("定按排", "定按排"), ("按排水", "按排水"),
    // A word inside of the phrase, and one that only stands beside it, cut nothing.
    ("排按排按", "排安排按"), ("水按排", "水安排"),
  ])
  func aPhraseIsNotCutOutOfOtherWords(text: String, fixed: String) throws {
    let terms = "terms: {common: [排名, 排水, 定按, 按排, 排]}\n"
    let rule = """
      fix: {replace: '{replace}', safe: true}
          phrases: [{words: common}, {find: 按排, replace: 安排}]
      """
    #expect(try fix(text, rule, terms: terms).fixed == fixed)
  }

  @Test(arguments: [
    ("既使下雨也去。", "即使下雨也去。"), ("既使甲富，又使乙强。", "既使甲富，又使乙强。"),
    ("又说。既使下雨也去。", "又说。即使下雨也去。"), ("又既使下雨。又来。", "又即使下雨。又来。"),
  ])
  func aPhraseMayBeExcusedByWhatFollowsInItsSentence(text: String, fixed: String) throws {
    let rule = """
      fix: {replace: '{replace}', safe: true}
          phrases: [{find: 既使, replace: 即使, unless: 又}]
      """
    #expect(try fix(text, rule).fixed == fixed)
  }

  @Test func lettersTurnWithTheDigitsOfTheirWord() throws {
    let rule = """
      width: exact
          fix: {width: half, safe: true}
          pattern: '[Ａ-Ｚａ-ｚ０-９．]+'
      """
    #expect(try fix("用ｗｗｗ．ａ１．ｃｏｍ", rule).fixed == "用www.a1.com")
  }

  private func fix(_ text: String, _ body: String, terms: String = "") throws -> (
    diagnostics: [Diagnostic], fixed: String
  ) {
    let rules = """
      \(terms)rules:
        - id: own
          severity: warning
          message: '{match}'
          basis: {level: practice}
          \(body)
          examples: {flag: ['⟦甲⟧'], pass: [好]}
      """
    let file = SourceFile(path: "own.yaml", bytes: Array(rules.utf8))
    let outcome = RuleFileDecoder.decode(file) { (_) throws(LookupFault) in throw .missing }
    try #require(outcome.faults == [], "\(outcome.faults.map(\.message.english))")
    let linter = Linter(RuleSet(profile: nil, rules: outcome.file.rules, sections: []))
    let document = PlainTextReader.read(path: "d", bytes: Array(text.utf8), reading: .body)
    let fixer = Fixer(linter, takesUnsafe: false) { path, record in
      PlainTextReader.read(path: path, bytes: record, reading: .body)
    }
    return (
      linter.lint(document).diagnostics,
      String(decoding: fixer.fixed(document, known: .none).document.file.bytes, as: UTF8.self)
    )
  }
}
