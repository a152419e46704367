import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import LintTestSupport
import RuleModel
import SourceText
import Testing

/// A numeric finding is known again by the values that it was computed with.
@Suite struct OperandTests {
  private static let chinese = "# 青禾街道2023年工作总结\n\n## 一、纠纷\n\n"
  private static let english = "# Annual Report 2024\n\n## Results\n\n"

  /// What a shipped profile finds, for a new baseline.
  private static func found(_ text: String, _ profile: String) throws -> [FindingIdentity] {
    let set = try ShippedRules.resolution(of: profile).set
      .filtered { $0.isEnabled && !$0.isAggregate }
    let document = MarkdownReader.read(path: "a.md", bytes: Array(text.utf8), reading: .wholeFile)
    let linter = Linter(set)
    let recorded = linter.lint(document, known: FindingFilters(isRecorded: true)).known.recorded
    // What reporters say of a finding is made of the same parts.
    #expect(
      Set(Fingerprint.of(linter.lint(document).diagnostics, in: document.file).map(\.digest))
        == Set(recorded.map(\.digest)))
    return recorded
  }

  /// A finding of two texts that has the same words in both and is computed with other values.
  @Test(arguments: [
    // A claim whose words hold its last number alone.
    (
      "zh-report", chinese, "受理纠纷420起，调处成功399起，调处成功率98%。", "受理投诉100件，调处成功50件，调处成功率98%。",
      "ratio-mismatch"
    ),
    ("zh-report", chinese, "会议于2024年5月6日（星期三）召开。", "会议于2024年5月7日（星期三）召开。", "date-weekday"),
    (
      "en-report", english, "The outage lasted 30 minutes, from 10:00 to 10:50 UTC.",
      "The outage lasted 30 minutes, from 10:00 to 11:20 UTC.", "duration-mismatch"
    ),
    (
      "zh-report", chinese, "抓好三项工作：一是甲。二是乙。", "抓好三项工作：一是甲。二是乙。三是丙。四是丁。",
      "list-count"
    ),
    (
      "en-report", english, "| Team | Bugs |\n|---|---|\n| A | 12 |\n| B | 8 |\n| Total | 21 |",
      "| Team | Bugs |\n|---|---|\n| A | 12 |\n| B | 7 |\n| Total | 21 |", "table-total"
    ),
  ])
  func otherValuesMakeAnotherFinding(
    _ profile: String, _ head: String, _ one: String, _ other: String, _ rule: String
  ) throws {
    let first = try Self.found(head + one + "\n", profile).filter { !$0.operands.isEmpty }
    let second = try Self.found(head + other + "\n", profile).filter { !$0.operands.isEmpty }
    #expect(first.map(\.words) == second.map(\.words))
    #expect(Set(first.map(\.digest)).isDisjoint(with: second.map(\.digest)))
    // Words around the values do not count.
    let moved = try Self.found(head + "另一段。Another paragraph.\n\n" + one + "\n", profile)
    #expect(Set(first.map(\.digest)).isSubset(of: moved.map(\.digest)))
  }

  /// A text and what its findings are computed with; what stands in their own words is not named again.
  @Test(arguments: [
    (
      "zh-report", "# 青禾街道2023年工作总结\n\n受理420起，办结399起，办结率98%。\n",
      ["ratio-mismatch: 办结率98% <- 420起 399起"]
    ),
    (
      "zh-report", "# 青禾街道2023年工作总结\n\n2021年，全街道受理420起。\n",
      ["report-year: 2021年 <- 2023年"]
    ),
    (
      "en-postmortem",
      "# Postmortem: search outage\n\n## Timeline\n\n- 10:40 UTC: alert\n- 10:20 UTC: rollback\n",
      ["en-timeline-order: 10:20 UTC <- 10:40 UTC"]
    ),
  ])
  func theOperandsAreThoseThatStandElsewhere(
    _ profile: String, _ text: String, _ wanted: [String]
  ) throws {
    let found = try Self.found(text, profile).filter { !$0.operands.isEmpty }
    #expect(
      found.map { "\($0.rule): \($0.words) <- \($0.operands.joined(separator: " "))" } == wanted)
  }

  /// Numbers that disagree are an old finding only against the same number.
  @Test func aFigureThatDisagreesIsKnownByBothFigures() throws {
    let rules = """
      rules:
        - id: own
          severity: error
          message: m
          basis: {level: logic}
          agreement: {find: ['(?<what>受理|办结){n:count}'], by: [what], equal: n}
          examples: {flag: ['受理3件，受理3件，⟦受理4件⟧。'], pass: ['受理3件，受理3件。']}
      """
    let decoded = RuleFileDecoder.decode(SourceFile(path: "own.yaml", bytes: Array(rules.utf8))) {
      (_) throws(LookupFault) in throw .missing
    }
    try #require(decoded.faults.map(\.message.english) == [])
    let linter = Linter(RuleSet(profile: nil, rules: decoded.file.rules, sections: []))
    func found(_ text: String) -> [FindingIdentity] {
      let document = PlainTextReader.read(path: "d", bytes: Array(text.utf8), reading: .body)
      return linter.lint(document, known: FindingFilters(isRecorded: true)).known.recorded
    }
    let (first, second) = (found("受理3件，受理3件，受理4件。"), found("受理5件，受理5件，受理4件。"))
    #expect(first.map(\.words) == ["受理4件"] && second.map(\.words) == ["受理4件"])
    #expect(first.map(\.operands) == [["4/1 件", "3/1 件"]])
    #expect(second.map(\.operands) == [["4/1 件", "5/1 件"]])
  }

  /// What needs no number keeps the identity it had before: old baselines hold.
  @Test func otherFindingsAreKnownByRuleWordsAndSection() throws {
    let text = Self.chinese + "登记帐号。\n"
    let identity = try #require(try Self.found(text, "zh-report").first { $0.words == "帐号" })
    #expect(identity.operands == [])
    #expect(
      identity.digest
        == Fingerprint.digest(of: [identity.rule.name, "帐号", "纠纷"]))
  }
}
