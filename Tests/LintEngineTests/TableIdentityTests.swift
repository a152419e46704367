import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// What `table` reports of rows, columns and cells that have names.
@Suite struct TableIdentityTests {
  private func findings(
    _ table: String, message: String, in source: String,
    by reader: any DraftReader.Type = MarkdownReader.self
  ) throws -> [String] {
    let rules = """
      rules:
        - id: t
          severity: error
          message: '\(message)'
          basis: {level: logic}
          width: exact
          table: \(table)
          examples: {flag: [⟦1⟧], pass: [ok]}

      """
    let file = SourceFile(path: "own.yaml", bytes: Array(rules.utf8))
    let outcome = RuleFileDecoder.decode(file) { (_) throws(LookupFault) in throw .missing }
    try #require(outcome.faults == [])
    let linter = Linter(RuleSet(profile: nil, rules: outcome.file.rules, sections: []))
    let bytes = Array((Self.lead + source).utf8)
    let document = reader.read(path: "d.md", bytes: bytes, reading: .body, lexicon: .shipped)
    let lines = LineIndex(bytes)
    return linter.lint(document).diagnostics.map {
      let (line, column) = lines.position(of: $0.span.start, in: .unicodeScalars)
      return "\(line):\(column) \($0.message.english)"
    }
  }

  private static let lead = "The clerks counted all that was there at the end of the year.\n\n"

  private static let balance =
    "{rows: {new: New, old: Carried, done: Closed, left: Left}, assert: new + old == done + left, "
    + "show: {in: 'left.written(new + old)', out: 'left.written(done + left)'}, except: {column: Note}}"

  private func balance(_ left: [String], note: String = "5") throws -> [String] {
    try findings(
      Self.balance, message: "{line}: {new}+{old}={in}, {done}+{left}={out}",
      in: """
        | Cases | Civil | Criminal | Notes |
        |---|---|---|---|
        | New | 30 | 1,200 | 1 |
        | Carried over | 4 | - | 2 |
        | Closed | 29 | 1,150 | 3 |
        | Left | \(left[0]) | \(left[1]) | \(note) |
        """)
  }

  @Test func rowsWithNamesAreComparedColumnByColumn() throws {
    #expect(try balance(["5", "50"]) == [])
    #expect(
      try balance(["6", "51"]) == [
        "8:10 Civil: 30+4=34, 29+6=35", "8:14 Criminal: 1,200+0=1200, 1,150+51=1201",
      ])
  }

  /// Pages may lack cells: what is not there is asked nothing.
  @Test func rowsMayDifferInLength() throws {
    func page(_ rows: [[String]]) -> String {
      let lines = rows.map { "<tr>" + $0.map { "<td>\($0)" }.joined() }
      return "<table>\n\(lines.joined(separator: "\n"))\n</table>"
    }
    let rows = page([
      ["Cases", "Civil", "Criminal", "Notes"], ["New", "30", "12", "1"], ["Carried over", "4"],
      ["Closed", "29", "11", "3"], ["Left", "6", "1", "7"], ["Source: the clerks"],
    ])
    let missed = try findings(
      Self.balance, message: "{line}: {new}+{old}={in}, {done}+{left}={out}", in: rows,
      by: HTMLReader.self)
    #expect(missed == ["8:17 Civil: 30+4=34, 29+6=35"])
    let columns = page([
      ["All"], ["Court", "New", "Closed", "New", "Closed"], ["North", "3"], ["South", "5", "7"],
      ["West", "2", "2", "1", "4"], ["East", "1", "1", "6"],
    ])
    let more = try findings(
      "{columns: {new: New, done: Closed}, assert: done <= new, except: {row: North}}",
      message: "{line}: {done} of {new}", in: columns, by: HTMLReader.self)
    #expect(more == ["7:23 South: 7 of 5", "8:32 West: 4 of 1"])
  }

  @Test func aColumnThatHoldsOtherThanNumbersIsLeftAlone() throws {
    #expect(try balance(["five", "50"]) == [])
    #expect(try balance(["6 days", "50"]) == [])
  }

  @Test func aListIsAllRowsThatMatchAndNoOther() throws {
    let rule =
      "{rows: {total: ^Total, parts: .}, assert: sum(parts) == total, at: total, "
      + "show: {sum: 'total.written(sum(parts))'}}"
    func parts(_ total: String) throws -> [String] {
      try findings(
        rule, message: "{line}: {parts} is {sum}, not {total}",
        in: "| Item | Cost |\n|---|---|\n| Pens | 3.1 |\n| Ink | 4.2 |\n| Total | \(total) |\n")
    }
    // Each of three figures is rounded to a tenth: 7.4 may be meant, 7.5 is not.
    #expect(try parts("7.3") == [])
    #expect(try parts("7.4") == [])
    #expect(try parts("7.5") == ["7:11 Cost: 3.1+4.2 is 7.3, not 7.5"])
  }

  @Test func aFormThatRepeatsItsHeadsIsSeveralIdentities() throws {
    let rule = "{columns: {won: Won, lost: Lost, all: All}, assert: won + lost == all}"
    let heads = "| Court | Won | Lost | All | Won | Lost | All |\n|---|---|---|---|---|---|---|\n"
    let message = "{line}: {won} and {lost} are not {all}"
    #expect(
      try findings(
        rule, message: message,
        in: heads + "| North | 1 | 2 | 3 | 4 | 5 | 8 |\n| South | 2 | 2 | 5 | 1 | 1 | 2 |\n")
        == ["5:31 North: 4 and 5 are not 8", "6:19 South: 2 and 2 are not 5"])
    #expect(
      try findings(rule, message: message, in: heads + "| North | 1 | 2 | 3 | 4 | 5 | 9 |\n") == [])
  }

  @Test func onlyTablesWithTheCellAreMeant() throws {
    let rule = "{tables: Court, columns: {won: Won, all: All}, assert: won <= all}"
    let table = " | Won | All |\n|---|---|---|\n| North | 4 | 3 |\n"
    #expect(
      try findings(rule, message: "{won} of {all}", in: "| Court" + table) == ["5:15 4 of 3"])
    #expect(try findings(rule, message: "{won} of {all}", in: "| School" + table) == [])
  }

  @Test func linesThatMustBeThereAreAskedForOnceATable() throws {
    let rule = "{tables: Cases, rows: {new: New, old: Carried}, assert: has(new) && has(old)}"
    let table = "| Cases | Civil | Criminal |\n|---|---|---|\n| New | 1 | 2 |\n"
    #expect(
      try findings(rule, message: "“{match}” lacks a row", in: table) == ["3:3 “Cases” lacks a row"]
    )
    #expect(
      try findings(rule, message: "“{match}”", in: table + "| Carried over | 1 | 2 |\n") == [])
  }

  @Test func aCellIsComparedWithWhatTheTextStates() throws {
    let rule =
      "{cells: {total: {row: Total, column: Cost}}, text: 'spent {stated:money}', "
      + "assert: stated == total}"
    let table = "\n| Item | Cost | Year |\n|---|---|---|\n| Pens | $30 | 3 |\n| Total | $40 | 9 |\n"
    #expect(
      try findings(
        rule, message: "{stated}, the table says {total}",
        in: "In all we spent $45 on it.\n" + table)
        == ["3:17 $45, the table says $40"])
    #expect(try findings(rule, message: "{stated}", in: "We spent $40 on it.\n" + table) == [])
  }

  private static let accounts =
    "{rows: {items: '^[12][.]', year: '^Year', total: '^Total'}, assert: sum(items) == year, at: year, "
    + "except: {column: Line}, show: {sum: 'year.written(sum(items))'}}"

  @Test func eachSideOfAccountsHasLabelsOfItsOwn() throws {
    let table = """
      | Income | Line | Amount | Spending | Line | Amount |
      |---|---|---|---|---|---|
      | 1. Grants | 1 | 30.00 | 1. Pay | 5 | 25.00 |
      | 2. Fees | 2 | 4.00 | 2. Rent | 6 | 9.50 |
      | Year | 3 | 35.00 | Year | 7 | 34.50 |
      | 1. Grants left | 4 | 2.00 | 1. Pay due | 8 | 1.00 |
      """
    #expect(
      try findings(Self.accounts, message: "{line}: {items}={sum}, not {year}", in: table) == [
        "7:14 Amount: 30.00+4.00=34.00, not 35.00"
      ])
  }

  @Test func aLabelOfBothSidesIsTwoCells() throws {
    let body = "{cells: {came: {row: '^Total'}, went: {row: '^Total'}}, assert: came == went}"
    let table = """
      | Income | Amount | Last year | Spending | Amount |
      |---|---|---|---|---|
      | Grants | 30 | 28 | Pay | 25 |
      | Total | 30 | 28 | Total | 31 |
      """
    #expect(try findings(body, message: "{came} {went}", in: table) == ["6:29 30 31"])
    let oneSide = """
      | Income | Amount | Last year |
      |---|---|---|
      | Grants | 30 | 28 |
      | Total | 30 | 28 |
      """
    #expect(try findings(body, message: "{came} {went}", in: oneSide) == [])
  }

  @Test func codesAreLabelsAndNumbersOfColumnsAreNotAmounts() throws {
    let body =
      "{columns: {a: '^A$', b: '^B$', c: '^C$', d: '^D$', all: '^All'}, assert: a + b + c + d == all}"
    let coded = """
      | Code | Name | A | B | C | D | All |
      |---|---|---|---|---|---|---|
      | 201 | Rent | 1 | 2 | 3 | 4 | 11 |
      """
    #expect(try findings(body, message: "{line} {all}", in: coded) == ["5:32 Rent 11"])
    let numbered = """
      | A | B | C | D | All |
      |---|---|---|---|---|
      | 1 | 2 | 3 | 4 | 5 |
      | 1 | 2 | 3 | 4 | 10 |
      """
    #expect(try findings(body, message: "{line} {all}", in: numbered) == [])
  }

  @Test func wholeNumbersAreRoundedAsTheDecimalsBesideThem() throws {
    let body = "{columns: {a: '^A ', b: '^B', all: '^All'}, assert: a + b == all, rounded: kg}"
    let table = """
      | Name | A (kg) | B | All |
      |---|---|---|---|
      | Short | 3 | 1.50 | 4.50 |
      | Wrong | 3 | 1.50 | 4.90 |
      | Whole | 3 | 2 | 6 |
      """
    #expect(try findings(body, message: "{line} {all}", in: table) == ["6:22 Wrong 4.90"])
  }
}
