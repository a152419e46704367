import Diagnostics
import SourceText
import Testing

@Suite struct ReportOrderTests {
  private func diagnostic(_ rule: String, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(RuleID(rule), .error, at: SourceSpan(range), LocalizedText(rule))
  }

  @Test func diagnosticsGoByStartThenEndThenRule() {
    let sorted = [
      diagnostic("b", 4..<9), diagnostic("a", 4..<9), diagnostic("c", 4..<6),
      diagnostic("d", 0..<1),
    ].inReportOrder()
    #expect(sorted.map(\.rule.name) == ["d", "c", "a", "b"])
  }

  @Test func severitiesAreOrdered() {
    #expect(Severity.info < .warning)
    #expect(Severity.warning < .error)
    #expect(!(Severity.error < .error))
  }

  @Test func editsOfAFixAreSortedByPlace() {
    let fix = Fix(
      title: LocalizedText("t"), isSafe: true,
      edits: [.init(SourceSpan(5..<6), "b"), .init(SourceSpan(1..<2), "a")])
    #expect(fix.edits.map(\.replacement) == ["a", "b"])
  }

  @Test func aTextSpeaksBothLanguages() {
    let text = LocalizedText(zh: "缺号", en: "gap")
    #expect(text[.chinese] == "缺号")
    #expect(text[.english] == "gap")
  }
}
