import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// Claims over a list of numbers: `numbers`, `lows`, `highs`, and what is written as the draft does.
@Suite struct ListClaimTests {
  /// What the claim's message says of one sentence: the numbers, their sum, and the sum as written.
  private func message(_ sentence: String) throws -> [String] {
    let rules = """
      language: en
      rules:
        - id: t
          severity: error
          message: '{list}={sum}, {low}–{high}'
          basis: {level: logic}
          in: sentence
          width: exact
          claim:
            find:
              - '(?:{t:money}|{u:count}) ?: (?<parts>.*)(?=\\.$)'
            assert: size(numbers(parts)) == 0
            show:
              list: size(numbers(parts))
              sum: 'has(t) ? t.written(sum(numbers(parts))) : u.written(sum(numbers(parts)))'
              low: sum(lows(parts))
              high: sum(highs(parts))
          examples: {flag: [⟦1⟧], pass: [ok]}

      """
    let file = SourceFile(path: "own.yaml", bytes: Array(rules.utf8))
    let outcome = RuleFileDecoder.decode(file) { (_) throws(LookupFault) in throw .missing }
    try #require(outcome.faults == [])
    let linter = Linter(RuleSet(profile: nil, rules: outcome.file.rules, sections: []))
    let document = MarkdownReader.read(
      path: "d.md", bytes: Array(sentence.utf8), reading: .body)
    return linter.lint(document).diagnostics.map(\.message.english)
  }

  @Test(arguments: [
    ("We saw 20 bugs: 8 in May, 7 in June and 4 in July.", "3=19 bugs, 19–19"),
    ("We saw 20 bugs: one high, two medium and a slow one.", "3=4 bugs, 4–4"),
    ("We saw 20 bugs: 2 of level 1, 6 of level 2; and 7 of level 3.", "3=15 bugs, 15–15"),
    ("We saw 20 bugs: Rome (6), Oslo (4) and Bonn (3).", "3=13 bugs, 13–13"),
    ("We saw 20 bugs: 8 by web (60%), 7 by phone, say, and 4 others.", "3=19 bugs, 19–19"),
    ("We spent $42,000: $29,000 on nuts and bolts and $15,000 on tape.", "2=$44,000, 44000–44000"),
    (
      "We spent $1.2 million: rent $0.7 million, pay $0.4 million.",
      "2=$1.1 million, 1000000–1200000"
    ),
  ])
  func aListGivesOneNumberAnItem(_ sentence: String, _ expected: String) throws {
    #expect(try message(sentence) == [expected])
  }

  @Test func aListOfMoneyAndOtherThingsHasNoNumbers() throws {
    #expect(try message("We saw 20 bugs: 8 in May and $7 in June.") == [])
    #expect(try message("We saw 20 bugs: none, few and many.") == [])
  }
}
