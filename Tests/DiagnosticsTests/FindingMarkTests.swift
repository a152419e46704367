import Diagnostics
import SourceText
import Testing

@Suite struct FindingMarkTests {
  private static let mark = FindingMark(RuleID("doubled-word"), words: "推进推进", operands: ["1"])

  @Test func aMarkIsReadAsItIsWritten() {
    #expect(Self.mark.digest.utf8.count == 8)
    #expect(Self.mark.text == "[doubled-word \(Self.mark.digest)]")
    #expect(FindingMark(endOf: Self.mark.text) == Self.mark)
    #expect(FindingMark(endOf: "[甲] 文字重复[乙]" + Self.mark.text) == Self.mark)
    for text in [
      "", "文字", "[doubled-word]", "[doubled-word 1234]", "[doubled-word 12345678", "[a b 12345678]",
    ] {
      #expect(FindingMark(endOf: text) == nil)
    }
  }

  @Test func anotherRuleOtherWordsAndOtherValuesAreOtherFindings() {
    #expect(Self.mark == FindingMark(RuleID("doubled-word"), words: "推进 推进", operands: ["1"]))
    for other in [
      FindingMark(RuleID("a"), words: "推进推进", operands: ["1"]),
      FindingMark(RuleID("doubled-word"), words: "推进", operands: ["1"]),
      FindingMark(RuleID("doubled-word"), words: "推进推进", operands: []),
    ] { #expect(other != Self.mark) }
  }

  @Test func eachPlaceOfAnAggregateHasItsOwn() {
    let file = SourceFile(path: "a", bytes: Array("甲乙".utf8))
    let diagnostic = Diagnostic(
      RuleID("a"), .info, at: SourceSpan(0..<3), LocalizedText(zh: "缺", en: "missing"))
    #expect(
      diagnostic.marks(in: file, further: [SourceSpan(3..<6), SourceSpan(6..<6)])
        == ["甲", "乙", "missing"].map { FindingMark(RuleID("a"), words: $0, operands: []) })
  }
}
