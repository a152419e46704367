import DocumentModel
import DocumentReaders
import LintTestSupport
import Testing

/// What documents are read by can be added to.
@Suite struct LexiconTests {
  private func lexicon(_ fill: (inout LexiconWords) -> Void) -> Lexicon {
    var words = LexiconWords()
    fill(&words)
    return Lexicon(adding: words)
  }

  private func quantities(_ text: String, _ lexicon: Lexicon) -> [String] {
    let document = PlainTextReader.read(
      path: "draft.txt", bytes: Array(text.utf8), reading: .body, lexicon: lexicon)
    return document.facts.quantities.map { "\(document.text.string($0.range)) \($0.unit)" }
  }

  @Test func aMeasureWordIsAdded() {
    let text = "全年熔炼12炉罐，发现3件。"
    #expect(quantities(text, .shipped) == ["12 ", "3件 件"])
    #expect(quantities(text, lexicon { $0.measures = ["炉罐"] }) == ["12炉罐 炉罐", "3件 件"])
  }

  @Test func nounsAreAdded() {
    let text = "The desk closed 14 corrigenda and one dossier of the year."
    #expect(quantities(text, .shipped) == ["14 "])
    #expect(
      quantities(
        text,
        lexicon {
          $0.irregular = ["corrigenda": "corrigendum"]
          $0.singulars = ["dossier"]
        })
        == ["14 corrigenda corrigendum", "one dossier dossier"])
  }

  @Test func verbsAreAdded() {
    let lexicon = lexicon {
      $0.startVerbs = ["sank"]
      $0.endVerbs = ["raised"]
    }
    #expect(lexicon.verbs.starts == Lexicon.shipped.verbs.starts.union(["sank"]))
    #expect(lexicon.verbs.ends == Lexicon.shipped.verbs.ends.union(["raised"]))
  }
}
