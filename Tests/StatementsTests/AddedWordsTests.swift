import DocumentModel
import DocumentReaders
import SourceText
import Statements
import Testing

/// Words that a rule file adds to those of statements.
@Suite struct AddedWordsTests {
  private func readings(_ text: String, _ words: LexiconWords) -> [String] {
    let document = PlainTextReader.read(
      path: "draft.txt", bytes: Array(text.utf8), reading: .body, lexicon: Lexicon(adding: words))
    return StatementFinder.verdicts(in: document).readings.filter { !$0.holds }.map { reading in
      let roles = reading.roles.sorted { $0.key < $1.key }.map { role, mentions in
        "\(role) " + mentions.map { document.text.string($0.quantity.range) }.joined(separator: "+")
      }
      return "\(reading.kind): " + roles.joined(separator: ", ")
    }
  }

  @Test func chineseWordsAreAdded() {
    let text = "产值50亿元，去岁40亿元，攀高35%。"
    var words = LexiconWords()
    #expect(readings(text, words) == [])
    words.cues = [.chinese: [.base: ["去岁"], .rise: ["攀高"]]]
    #expect(
      readings(text, words) == ["change: from 40亿元, rate 35%, to 50亿元"])
  }

  @Test func englishWordsAreAdded() {
    let text = "Takings ballooned from 200 euros to 250 euros, a ballooning of 35%."
    var words = LexiconWords()
    words.cues = [.english: [.rise: ["ballooned", "ballooning"]]]
    #expect(
      readings(text, words) == ["change: from 200 euros, rate 35%, to 250 euros"])
  }
}
