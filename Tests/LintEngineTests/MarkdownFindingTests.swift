import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import LintTestSupport
import RuleModel
import SourceText
import Testing

/// Defects planted in Markdown of all constructs.
@Suite struct MarkdownFindingTests {
  private static let rules = """
    rules:
      - id: exceeds
        severity: error
        message: m
        basis: {level: logic}
        claim: {find: '受理{total:count}，办结{part:count}', assert: part <= total}
        examples: {flag: [⟦受理3起，办结5起⟧], pass: [好]}
      - id: planted
        severity: error
        message: m
        basis: {level: logic}
        phrases: [planted words, 𠮷👍🏽好é]
        examples: {flag: [⟦planted words⟧], pass: [好]}

    """

  @Test(arguments: ["受理358起，办结360起", "planted words", "𠮷👍🏽好é"])
  func theFindingQuotesThePlantedWordsInTheSource(_ planted: String) throws {
    let file = SourceFile(path: "own.yaml", bytes: Array(Self.rules.utf8))
    let outcome = RuleFileDecoder.decode(file) { (_) throws(LookupFault) in throw .missing }
    try #require(outcome.faults == [])
    let linter = Linter(RuleSet(profile: nil, rules: outcome.file.rules, sections: []))
    for seed in 1...2000 {
      var random = RandomMarkdown(seed: seed)
      let source = random.document(around: planted)
      let document = MarkdownReader.read(
        path: "d.md", bytes: Array(source.utf8), reading: .body)
      // A footnote may happen to have no reference.
      let found = linter.lint(document).diagnostics.filter { $0.rule.name != "input.unread" }.map {
        document.file.text($0.span)
      }
      #expect(found == [planted], "seed \(seed): \(source.debugDescription)")
    }
  }
}
