import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// What a draft may cost: steps that the run counts, and the size of what it says.
@Suite struct CostTests {
  private func result(_ body: String, message: String = "{match}", _ source: String) throws
    -> LintResult
  {
    let rules = """
      rules:
        - id: t
          severity: error
          message: '\(message)'
          basis: {level: logic}
          \(body)
          examples: {flag: [⟦1⟧], pass: [ok]}

      """
    let file = SourceFile(path: "own.yaml", bytes: Array(rules.utf8))
    let outcome = RuleFileDecoder.decode(file) { (_) throws(LookupFault) in throw .missing }
    try #require(outcome.faults == [])
    let linter = Linter(RuleSet(profile: nil, rules: outcome.file.rules, sections: []))
    return linter.lint(
      MarkdownReader.read(path: "d.md", bytes: Array(source.utf8), reading: .body))
  }

  private static let columns =
    "table: {find: {row: '^(Total|Subtotal)'}, assert: cell == sum(column.above), subtotals: '^Sub'}"
  private static let rows = "table: {find: {column: '^Total'}, assert: cell == sum(row.before)}"

  @Test(
    arguments: [
      "| a | 1 |\n", "| a | 1 |\n| Subtotal | 1 |\n| Total | 7 |\n", "| Total | 7 |\n",
      "| Subtotal | 7 |\n", "| h | |\n| a | 1 |\n| Total | 9 |\n",
      "| a | 4 |\n| b | 2 |\n| c | 2 |\n| Total | 8 |\n",
    ])
  func totalsOfColumnsCostRowsTimesOpenParts(_ unit: String) throws {
    func steps(_ count: Int) throws -> Int {
      let table = "| k | v |\n|---|---|\n" + String(repeating: unit, count: count)
      return try result(Self.columns, table).cost.steps
    }
    // From the 64th part on no more parts stay open.
    let (once, twice) = (try steps(200), try steps(400))
    #expect(once > 0)
    #expect(twice <= once * 5 / 2)
  }

  @Test func totalsOfRowsCostTheirCells() throws {
    func steps(_ count: Int) throws -> Int {
      let cells = String(repeating: "| 1 ", count: count)
      let heads = String(repeating: "| Total ", count: count)
      let table = "| k \(heads)|\n|---\(String(repeating: "|---", count: count))|\n| a \(cells)|\n"
      return try result(Self.rows, table).cost.steps
    }
    #expect(try steps(400) <= steps(200) * 2)
  }

  @Test func patternsOfARuleShareOneBudgetInADraft() throws {
    let line = String(repeating: "a", count: 18) + "b c\n\n"
    let few = try result("pattern: '(a+)+c'", line)
    #expect(few.diagnostics == [])
    #expect(!few.isIncomplete)
    let many = try result("pattern: '(a+)+c'", String(repeating: line, count: 300))
    #expect(many.isIncomplete)
    #expect(many.diagnostics.map(\.rule.name) == ["limit.pattern"])
    #expect(many.cost.steps < 11_000_000)
  }

  @Test func textThatMatchesShareIsCounted() throws {
    let text = String(repeating: "a", count: 20_000)
    let shared = try result("pattern: 'a(?=(?<rest>.*))'", message: "{rest}", text)
    #expect(shared.diagnostics.map(\.rule.name) == ["limit.pattern"])
  }

  @Test func messagesQuoteTheBeginningOfWhatIsLong() throws {
    let long = String(repeating: "甲", count: 301)
    #expect(
      try result("pattern: '甲+乙'", long + "乙。").diagnostics.map(\.message.english)
        == [String(repeating: "甲", count: 300) + "…"])
    let just = String(repeating: "甲", count: 299) + "乙"
    #expect(try result("pattern: '甲+乙'", just + "。").diagnostics.map(\.message.english) == [just])
    #expect(
      try result("pattern: '(?<x>甲+)乙'", message: "{x}", long + "乙。").diagnostics
        .map(\.message.english) == [String(repeating: "甲", count: 300) + "…"])
  }

  @Test func whatAFixPutsInIsNeverCut() throws {
    let long = String(repeating: "甲", count: 400)
    let found = try result(
      "pattern: '(?<x>甲+)乙'\n    fix: {replace: '{x}丙', safe: true}", long + "乙。")
    #expect(found.diagnostics.first?.fix?.edits.map(\.replacement) == [long + "丙"])
  }

  @Test func longTitlesAreCutWhereAFindingTellsItsSection() throws {
    let long = String(repeating: "标", count: 201)
    let found = try result("pattern: '乙'", "# 报告\n\n## \(long)\n\n乙。\n")
    #expect(found.diagnostics.map(\.section) == ["报告/" + String(repeating: "标", count: 200) + "…"])
    #expect(
      found.diagnostics.map(\.place?.chinese) == [
        "报告" + String(repeating: "标", count: 12) + "… 第1段"
      ])
  }
}
