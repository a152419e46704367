import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

@Suite struct LinterTests {
  private func diagnostics(
    _ rules: String, _ text: String, reading: Reading = .body, limits: LintLimits = LintLimits()
  ) throws -> LintResult {
    let file = SourceFile(path: "own.yaml", bytes: Array(rules.utf8))
    let outcome = RuleFileDecoder.decode(file) { (_) throws(LookupFault) in throw .missing }
    try #require(outcome.faults == [], "\(outcome.faults.map(\.message.english))")
    let set = RuleSet(profile: nil, rules: outcome.file.rules, sections: outcome.file.sections)
    let document = PlainTextReader.read(path: "d", bytes: Array(text.utf8), reading: reading)
    return Linter(set, limits: limits).lint(document)
  }

  private func rule(_ body: String, id: String = "own", more: String = "") -> String {
    """
      - id: \(id)
        severity: warning
        message: '{match}'
        basis: {level: practice}
        \(body)
        examples: {flag: ['⟦甲⟧'], pass: [乙]}
    \(more)
    """
  }

  @Test func whatIsAskedOfAPieceOnlyWhereOthersHaveIt() throws {
    let rules = "rules:\n" + rule("in: paragraph\n    require: {find: 负责, min: 1, others: 负责人}")
    func lacking(_ text: String) throws -> [Int] {
      try diagnostics(rules, text).diagnostics.map(\.span.start.value)
    }
    #expect(try lacking("甲负责人王某\n乙负责人李某\n丙\n丁") == [41, 45])
    #expect(try lacking("甲负责人王某\n乙\n丙负责\n丁") == [])
    #expect(try lacking("甲负责人王某\n乙\n丙\n丁\n戊") == [])
    #expect(try lacking("甲负责\n乙") == [])
  }

  @Test func aCountOfOneIsNotTold() throws {
    let body = "message: '多了“{match}”（全文共 {count} 处）'\n    aggregate: true\n    phrases: [甲]"
    let rules = "rules:\n" + rule(body).replacing("    message: '{match}'\n", with: "")
    #expect(try diagnostics(rules, "甲").diagnostics.map(\.message.chinese) == ["多了“甲”"])
    #expect(
      try diagnostics(rules, "甲甲").diagnostics.map(\.message.chinese) == ["多了“甲”（全文共 2 处）"])
  }

  @Test(arguments: [
    ("他说：“修路。\n修渠。”", []), ("走访（含个体\n户）三家。", []), ("推行“互联网。\n一网”通办。", [6, 28]),
    ("他说：“修路。\n走访“甲”。\n修渠。”", []), ("他说：“修路。\n走访“甲。\n修渠。”", [9, 28, 47]),
    ("走访（含\n甲\n乙\n丙\n丁\n戊\n户）三家。", [6, 36]),
  ])
  func marksMayFindTheirPartnersInTheNextParagraphs(_ text: String, _ expected: [Int]) throws {
    let rules = "rules:\n" + rule("pairs: {marks: ['“”', '（）'], within: paragraph}")
    #expect(try diagnostics(rules, text).diagnostics.map(\.span.start.value) == expected)
  }

  @Test func aPhraseIsFoundWithItsReplacement() throws {
    let result = try diagnostics(
      "rules:\n" + rule("phrases: [{find: 帐号, replace: 账号}]"), "登记帐号三个。")
    #expect(result.diagnostics.map(\.span) == [SourceSpan(6..<12)])
    #expect(
      result.diagnostics.first?.fix?.edits == [.init(SourceSpan(6..<12), "账号")])
  }

  /// A slip that a right word reaches into is none, nor one in two characters.
  @Test func aSlipIsFoundWithTheWordThatWasMeant() throws {
    let rules =
      "terms:\n  slips: [治(智制)理(里), 理(里)性, 防控(空)]\nrules:\n" + rule("phrases: [{slips: slips}]")
    let result = try diagnostics(rules, "综合智理，治里，制里，治理，智理性，防空。")
    #expect(result.diagnostics.map(\.span.start.value) == [6, 15, 54])
    #expect(
      result.diagnostics.compactMap(\.fix).flatMap(\.edits).map(\.replacement) == [
        "治理", "治理", "防控",
      ])
  }

  @Test func maskedTextIsNotSeenAndPositionsStayExact() throws {
    let rules = "rules:\n" + rule("mask: [book-title]\n    pattern: '条例'")
    let result = try diagnostics(rules, "学习《信访条例》，落实条例。")
    #expect(result.diagnostics.map(\.span) == [SourceSpan(33..<39)])
  }

  @Test(arguments: [
    ("We received 12 complaints in May 2024.", 1),
    ("We received about 12 complaints in May 2024.", 1),
    ("We received 12 complaints or more in 2024.", 1), ("We received 12% in May 2024.", 0),
    ("We received 12 complaints in section 4.", 0),
  ])
  func holesTakeTheFactsOfEnglishDrafts(text: String, count: Int) throws {
    let rules = "rules:\n" + rule("pattern: 'received {total:count} in {when:date}'")
    #expect(try diagnostics(rules, text).diagnostics.count == count)
  }

  @Test func unlessHoldsForThePieceOfScopeOnly() throws {
    let rules = "rules:\n" + rule("in: sentence\n    unless: 不算\n    pattern: '差错'")
    let result = try diagnostics(rules, "差错不算。又有差错。")
    #expect(result.diagnostics.map(\.span) == [SourceSpan(21..<27)])
  }

  @Test func markupThatIsNotReadBreaksARunOfBlankLines() throws {
    let text = "甲。\n\n<!-- 注 -->\n\n乙。\n\n```\n\n\n```\n\n丙。\n\n\n　\n丁。\n"
    let file = SourceFile(
      path: "own.yaml", bytes: Array("rules:\n\(rule("length: {of: blank-lines, max: 1}"))".utf8))
    let outcome = RuleFileDecoder.decode(file) { (_) throws(LookupFault) in throw .missing }
    let set = RuleSet(profile: nil, rules: outcome.file.rules, sections: [])
    let document = MarkdownReader.read(path: "d.md", bytes: Array(text.utf8), reading: .body)
    #expect(
      Linter(set).lint(document).diagnostics.map { document.file.lines.line(of: $0.span.start) }
        == [16])
  }

  @Test func withinAndOutsideNarrowWhereARuleLooks() throws {
    let text = Array("甲。\n\n- 甲乙\n\n| 甲 | 乙 |\n|--|--|\n| 丙 | 甲 |\n".utf8)
    func starts(_ place: String) throws -> [Int] {
      let file = SourceFile(
        path: "own.yaml",
        bytes: Array("rules:\n\(rule("\(place)\n    pattern: 甲"))".utf8))
      let outcome = RuleFileDecoder.decode(file) { (_) throws(LookupFault) in throw .missing }
      try #require(outcome.faults == [])
      let set = RuleSet(profile: nil, rules: outcome.file.rules, sections: [])
      let document = MarkdownReader.read(path: "d.md", bytes: text, reading: .body)
      return Linter(set).lint(document).diagnostics.map(\.span.start.value)
    }
    #expect(try starts("in: paragraph") == [0, 10, 20, 48])
    #expect(try starts("in: paragraph\n    outside: [cell, list-item]") == [0])
    #expect(try starts("in: paragraph\n    outside: list-item") == [0, 20, 48])
    #expect(try starts("in: cell\n    within: [table]") == [20, 48])
    #expect(try starts("in: document\n    within: [table]") == [])
    #expect(try starts("in: sentence\n    within: [list-item, cell]\n    outside: cell") == [10])
  }

  @Test func theFirstCaseThatFindsSomethingAtAPlaceSpeaksForIt() throws {
    let rules =
      "rules:\n"
      + rule(
        "cases:\n      - {severity: error, pattern: '甲乙'}\n      - pattern: '乙丙?'")
    let result = try diagnostics(rules, "甲乙丙，乙。")
    #expect(result.diagnostics.map(\.severity) == [.error, .warning])
    #expect(result.diagnostics.map(\.span) == [SourceSpan(0..<6), SourceSpan(12..<15)])
  }

  @Test func aRuleYieldsWhereAnotherFindsSomething() throws {
    let rules =
      "rules:\n" + rule("pattern: '甲乙'", id: "strong")
      + rule("yields-to: [strong]\n    pattern: '乙'", id: "weak")
    let result = try diagnostics(rules, "甲乙，乙。")
    #expect(result.diagnostics.map(\.rule.name) == ["strong", "weak"])
    #expect(result.diagnostics.map(\.span) == [SourceSpan(0..<6), SourceSpan(9..<12)])
  }

  @Test func anAggregateIsOneFindingWithCountPlacesAndAllEdits() throws {
    let rules =
      "rules:\n"
      + rule(
        "aggregate: true\n    width: exact\n    fix: {width: full, safe: true}\n    pattern: ','")
    let result = try diagnostics(rules, "受理申请,办结申请,答复信访,")
    let only = try #require(result.diagnostics.first)
    #expect(result.diagnostics.count == 1)
    #expect(only.count == 3)
    #expect(only.notes.map(\.span) == [SourceSpan(25..<26), SourceSpan(38..<39)])
    #expect(only.fix?.edits.map(\.replacement) == ["，", "，", "，"])
  }

  @Test func aRunawayPatternIsReportedAndTheRunIsIncomplete() throws {
    let rules =
      "rules:\n" + rule("pattern: '(a+)+$'", id: "slow") + rule("pattern: '乙'", id: "quick")
    let result = try diagnostics(
      rules, String(repeating: "a", count: 40) + "!乙", limits: LintLimits(steps: 100_000))
    #expect(result.isIncomplete)
    #expect(result.diagnostics.map(\.rule.name) == ["limit.pattern", "quick"])
  }

  @Test func tooManyFindingsAreCutAndReported() throws {
    let result = try diagnostics(
      "rules:\n" + rule("pattern: '甲'"), "甲甲甲甲", limits: LintLimits(findings: 2))
    #expect(result.isIncomplete)
    #expect(result.diagnostics.map(\.rule.name) == ["limit.findings", "own", "own"])
  }

  @Test(
    arguments: [
      ("受理{total:count}，办结{part:count}", "受理12件，办结15件。", true),
      ("受理{total:count}，办结{part:count}", "受理1.2万件，办结1.5万件。", true),
      ("受理{total:count}，办结{part:count}", "受理 ３５８ 起，办结360起。", true),
      ("受理{total:count}，办结{part:count}", "受理三百起，办结二百起。", false),
      ("受理{total:count}，办结{part:count}", "受理12件，办结15人。", false),
    ])
  func aClaimComparesExactNumbers(_ find: String, _ text: String, _ isFound: Bool) throws {
    let claim = "claim: {find: '\(find)', where: part.unit == total.unit, assert: part <= total}"
    let result = try diagnostics("rules:\n" + rule(claim), text)
    #expect(result.diagnostics.isEmpty != isFound)
  }

  @Test func requireReportsAnEmptySpanWhereSomethingIsMissed() throws {
    let rules = "rules:\n" + rule("in: document\n    require: {find: '{d:date}', min: 1}")
    #expect(try diagnostics(rules, "没有日期").diagnostics.map(\.span) == [SourceSpan(12..<12)])
    #expect(try diagnostics(rules, "2024年3月1日").diagnostics == [])
  }
}
