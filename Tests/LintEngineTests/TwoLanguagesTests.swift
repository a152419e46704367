import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import LintTestSupport
import RuleModel
import SourceText
import Testing

/// Each language's rules look at what is written in it.
@Suite struct TwoLanguagesTests {
  private static let draft = """
    云岭街道2023年工作总结

    2023年，受理纠纷420起，调处成功399起，调处成功率98%。

    The street office handled 420 disputes in 2023 and settled 399 of the 420 disputes (45%).

    The the work went on through the year, and a meeting was held on 31 June 2023 in the hall.

    """

  private func linter(_ profile: String) throws -> Linter {
    Linter(try ShippedRules.resolution(of: profile).set.filtered(\.isEnabled))
  }

  private func findings(_ linter: Linter, _ text: String = draft) -> [String] {
    let document = PlainTextReader.read(path: "d", bytes: Array(text.utf8), reading: .wholeFile)
    return linter.lint(document).diagnostics.filter { $0.severity != .info }.map {
      "\($0.rule.name) \(document.file.text($0.span))"
    }
  }

  @Test func bothLanguagesAreChecked() throws {
    let linter = try linter("zh-report").beside(try linter("en-report"))
    #expect(
      findings(linter) == [
        "ratio-mismatch 调处成功率98%", "en-ratio-mismatch 45%", "en-doubled-word The the",
        "en-date 31 June 2023",
      ])
    // What is required of a document, and its headings, are asked for in the main language alone.
    let english = try self.linter("en-report").beside(try self.linter("zh-report"))
    let report =
      "Annual Report 2024\n\n"
      + ["spring", "summer", "autumn"].map {
        "In \($0) the team carried out its programme of work and met 12 of the 15 goals.\n\n"
      }.joined()
    #expect(
      findings(english, report + "本报告由云岭街道编写，2024年2月30日印发，供参考使用。")
        == ["date-impossible 2024年2月30日"])
  }

  @Test func aRuleOfNoLanguageFindsInBothAndIsReportedOnce() throws {
    let rules = """
      rules:
        - id: figures
          severity: warning
          message: '{count}'
          basis: {level: practice}
          aggregate: true
          pattern: '420'
          examples: {flag: ['⟦420⟧'], pass: [乙]}

      """
    let outcome = RuleFileDecoder.decode(
      SourceFile(path: "own.yaml", bytes: Array(rules.utf8))
    ) { (_) throws(LookupFault) in throw .missing }
    let set = RuleSet(profile: nil, rules: outcome.file.rules, sections: [])
    let document = PlainTextReader.read(
      path: "d", bytes: Array(Self.draft.utf8), reading: .wholeFile)
    let result = Linter(set).beside(Linter(set)).lint(document)
    #expect(result.diagnostics.map(\.count) == [3])
    #expect(result.diagnostics.map(\.message.english) == ["3"])
  }

  @Test func whatNoRuleLooksAtIsReported() throws {
    let linter = try linter("zh-report").beside(nil)
    let document = PlainTextReader.read(
      path: "d", bytes: Array(Self.draft.utf8), reading: .wholeFile)
    let found = linter.lint(document).diagnostics.filter { $0.rule.name == "input.other-language" }
    #expect(found.map(\.severity) == [.info])
    #expect(
      found.map { document.file.text($0.span) } == [
        "The street office handled 420 disputes in 2023 and settled 399 of the 420 disputes (45%)."
      ])
    #expect(
      found.map(\.message) == [
        LocalizedText(
          zh: "从这里起共有 2 段英文，指定的 profile 没有检查这种文字的规则",
          en: "2 paragraphs are in English, for which the chosen profile has no rules")
      ])
    let pure = PlainTextReader.read(
      path: "d", bytes: Array("受理纠纷420起。".utf8), reading: .wholeFile)
    #expect(!linter.lint(pure).diagnostics.contains { $0.rule.name == "input.other-language" })
  }
}
