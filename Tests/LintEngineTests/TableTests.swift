import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// What the kind `table` reports, and what it leaves alone.
@Suite struct TableTests {
  private func findings(_ table: String, in source: String) throws -> [String] {
    let rules = """
      rules:
        - id: t
          severity: error
          message: '{row}|{column}|{cell}|{sum}'
          basis: {level: logic}
          width: exact
          table: \(table)
          examples: {flag: [⟦1⟧], pass: [ok]}

      """
    let file = SourceFile(path: "own.yaml", bytes: Array(rules.utf8))
    let outcome = RuleFileDecoder.decode(file) { (_) throws(LookupFault) in throw .missing }
    try #require(outcome.faults == [])
    let linter = Linter(RuleSet(profile: nil, rules: outcome.file.rules, sections: []))
    let document = MarkdownReader.read(
      path: "d.md", bytes: Array((Self.lead + source).utf8), reading: .body)
    return linter.lint(document).diagnostics.map(\.message.english)
  }

  private static let lead = "The clerks counted all that was there at the end of the year.\n\n"
  private static let columns = "{find: {row: '^Total'}, assert: cell == sum(column.above)}"
  private static let rows = "{find: {column: '^Total'}, assert: cell == sum(row.before)}"

  private func column(_ cells: [String], total: String, rule: String = columns) throws -> [String] {
    let rows = cells.enumerated().map { "| r\($0.offset) | \($0.element) |\n" }.joined()
    return try findings(rule, in: "| a | b |\n|---|---|\n\(rows)| Total | \(total) |\n")
  }

  @Test func aTotalIsTheSumOfTheRowsAboveIt() throws {
    #expect(try column(["12", "8"], total: "20") == [])
    #expect(try column(["12", "8"], total: "21") == ["Total|b|21|20"])
    #expect(try column(["1,250", "300"], total: "1,650") == ["Total|b|1,650|1,550"])
    #expect(try column(["$5,000", "$400.50"], total: "$5,401") == [])
    #expect(try column(["$500.25", "$400.50"], total: "$901.75") == ["Total|b|$901.75|$900.75"])
  }

  @Test func aFirstRowOfAmountsIsNoHead() throws {
    func table(_ first: String, _ total: String) throws -> [String] {
      try findings(
        Self.columns, in: "| Gifts | \(first) |\n|---|---|\n| Fees | £61 |\n| Total | \(total) |\n")
    }
    #expect(try table("£84", "£145") == [])
    #expect(try table("£84", "£154") == ["Total|£84|£154|£145"])
    #expect(try table("2023", "£61") == [])
    #expect(try table("Amount", "£61") == [])
    #expect(
      try findings(
        Self.columns,
        in: "| Year | 2023 | 2022 |\n|---|---|---|\n| Fees | 61 | 57 |\n| Total | 61 | 57 |\n")
        == [])
  }

  @Test func signsAndBlankCellsAreRead() throws {
    #expect(try column(["+12", "−8"], total: "4") == [])
    #expect(try column(["12", "(2)", "–", ""], total: "11") == ["Total|b|11|10"])
    #expect(try column(["12", "8*", "5"], total: "25") == [])
  }

  @Test func roundedAmountsMayBeOffByHalfTheirLastPlaceEach() throws {
    #expect(try column(["3.14", "2.24", "1.13"], total: "6.52") == [])
    #expect(try column(["3.14", "2.24", "1.13"], total: "6.61") == ["Total|b|6.61|6.51"])
    let rounded =
      "{find: {row: '^Total'}, assert: cell == sum(column.above), rounded: 'thousands'}"
    let table = "| a | b |\n|---|---|\n| x | 3 |\n| y | 4 |\n| Total | 8 |\n"
    #expect(try findings(rounded, in: "In thousands\n\n" + table) == [])
    #expect(try findings(rounded, in: table) == ["Total|b|8|7"])
  }

  @Test func whatIsNoSumIsLeftAlone() throws {
    // A note, a percentage, an average, a maximum, other units, a total far off, one part.
    #expect(try column(["12", "many"], total: "21") == [])
    #expect(try column(["12%", "8%"], total: "21%") == [])
    #expect(try column(["12", "8"], total: "10") == [])
    #expect(try column(["$12", "€8"], total: "$21") == [])
    #expect(try column(["12", "8"], total: "90") == [])
    #expect(try column(["12"], total: "13") == [])
    let except =
      "{find: {row: '^Total'}, assert: cell == sum(column.above), except: {row: '^r0', column: c}}"
    #expect(try column(["12", "8"], total: "21", rule: except) == [])
  }

  @Test func partsOfATableHaveTotalsOfTheirOwn() throws {
    let table = """
      | a | b |
      |---|---|
      | x | 3 |
      | y | 4 |
      | Subtotal | 7 |
      | z | 5 |
      | w | 7 |
      | Subtotal | 12 |
      | Total | 20 |
      """
    let rule =
      "{find: {row: '(?i)total'}, assert: cell == sum(column.above), subtotals: Subtotal}"
    #expect(try findings(rule, in: table) == ["Total|b|20|19"])
    #expect(try findings(rule, in: table.replacing("| 20 |", with: "| 19 |")) == [])
    #expect(
      try findings(rule, in: table.replacing("| 12 |", with: "| 13 |")) == [
        "Subtotal|b|13|12"
      ])
  }

  @Test func partsThatStandTwiceAreCountedOnce() throws {
    #expect(try column(["50", "30", "20", "25"], total: "75") == [])
  }

  @Test func rowsAreSumsWhereMostOfThemAre() throws {
    let table = "| a | b | c | Total |\n|---|---|---|---|\n"
    let right = "| x | 1 | 2 | 3 |\n| y | 4 | 5 | 9 |\n"
    #expect(
      try findings(Self.rows, in: table + right + "| z | 7 | 8 | 16 |\n") == [
        "z|Total|16|15"
      ])
    #expect(try findings(Self.rows, in: table + "| x | 3 | 2 | 6 |\n| z | 7 | 8 | 56 |\n") == [])
  }

  @Test func labelsOfRowsMayTakeSeveralColumns() throws {
    let table = """
      | a | b | c | d | Total |
      |---|---|---|---|---|
      | x | u | 1 | 2 | 3 |
      | | v | 4 | 5 | 9 |
      | y | | 7 | – | 7 |
      | z | w | 3 | 4 | 8 |
      | n | 3 | | 4 | 7 |
      """
    #expect(try findings(Self.rows, in: table) == ["z|Total|8|7"])
  }

  @Test func blankCellsOfAColumnAreFound() throws {
    let rule =
      "{find: {column: Owner}, assert: has(cell), blank: '^TBD$', except: {row: done}}"
    let table = """
      | Action | Owner | Notes |
      |---|---|---|
      | x | TBD | |
      | y | | n |
      | z, done | | |
      | w | Ann | |
      | | | |
      """
    #expect(try findings(rule, in: table) == ["x|Owner|TBD|", "y|Owner||"])
  }

  @Test func plainTextHasNoTables() throws {
    #expect(try findings(Self.columns, in: "Total 5\n\n    | a |\n") == [])
  }
}
