import DocumentModel
import LintTestSupport
import Testing

@Suite struct WordListTests {
  @Test func aListHoldsItsWordsInOrder() {
    #expect(
      ShippedWords.En.Dates.weekdayNames.words == [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
      ])
    #expect(ShippedWords.Zh.Dates.weekdays.words.joined() == "一二三四五六日")
  }

  @Test func aWordOfASequenceKeepsItsBlanks() {
    #expect(
      ShippedWords.En.References.ourSections.words == [" of this", " of the report", " of our"])
  }

  @Test func aTableTellsWhatItsWordsMean() {
    #expect(ShippedWords.Zh.Numbers.fractions.rows.map(\.word) == ["百分之", "千分之"])
    #expect(ShippedWords.Zh.Numbers.fractions.meanings == ["百分之": "100", "千分之": "1000"])
    let numbers: [(word: String, number: Int)] = ShippedWords.Zh.Numbers.surplusScales.numbers()
    #expect(numbers.map(\.number) == [1_000_000_000_000, 100_000_000, 10_000])
  }
}
