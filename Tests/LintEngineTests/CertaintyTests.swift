import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import LintTestSupport
import RuleModel
import Testing

/// A number is an error where one slip of the hand explains it, and a warning where none does.
@Suite struct CertaintyTests {
  private func findings(_ text: String) throws -> [String] {
    let set = try ShippedRules.resolution(of: "zh-report").set
    let document = MarkdownReader.read(
      path: "a.md", bytes: Array("# 青禾县2024年工作总结\n\n## 一、办案\n\n\(text)\n".utf8),
      reading: .wholeFile)
    return Linter(set).lint(document).diagnostics.filter { $0.severity > .info }
      .map { "\($0.severity) \($0.rule.name): \($0.message.english)" }
  }

  @Test func aSumThatNoSlipExplainsIsAWarning() throws {
    // What came in is no part beside what was closed, however the words stand.
    #expect(
      try findings("全年受理案件8793件，其中旧存3431件，审结7004件。") == [
        "warning sum-mismatch: the parts add up to 10435件, the text gives 8793件"
      ])
    #expect(
      try findings("全年受理案件8793件，其中民事5362件，刑事3341件。") == [
        "error sum-mismatch: the parts add up to 8703件, the text gives 8793件"
      ])
  }

  @Test func cellsOfATableAreErrorsHoweverFarOff() throws {
    #expect(
      try findings(
        """
        | 指标 | 2023年（万元） | 2024年（万元） | 增长 |
        |---|---|---|---|
        | 收入 | 5362 | 5898 | 10.0% |
        | 支出 | 4100 | 4387 | 7.0% |
        | 税收 | 3127 | 3440 | 23.4% |
        """) == ["error growth-mismatch: the numbers give 10.0%, the text says 23.4%"])
  }
}
