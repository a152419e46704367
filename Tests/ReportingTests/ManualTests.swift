import Diagnostics
import Foundation
import LintTestSupport
import Reporting
import RuleModel
import SourceText
import Testing

@Suite struct ManualTests {
  private static let pack = """
    rules:
      - id: other
        severity: info
        phrases: [甲]
      - id: own
        severity: warning
        title: {zh: 标题, en: a title}
        message: m
        why:
          zh: 原因。
          en: A reason.
        basis: {level: standard, document: GB/T 1, clause: '2.3'}
        in: sentence
        phrases:
          - 差不离

          - {find: 帐号, replace: 账号}
        examples:
          flag: ['大概⟦差不离⟧', '⟦帐号⟧']
          pass:
            - |
              账号
              大概
      - id: last
        severity: info
    """

  private func manual(_ language: Language) throws -> RuleManual {
    let file = SourceFile(path: "zh/own.yaml", bytes: Array(Self.pack.utf8))
    let decoded = RuleFileDecoder.decode(file) { (_) throws(LookupFault) in throw .missing }
    let rule = try #require(decoded.file.rules.first { $0.id.name == "own" })
    return RuleManual(rule, in: Self.pack, language: language)
  }

  @Test func aRuleIsExplainedInEachLanguage() throws {
    #expect(
      try manual(.english).explanation() == """
        own  a title

        severity: warning
        pack: zh/own
        basis: GB/T 1 2.3
        why: A reason.

        what it looks for:
            in: sentence
            phrases:
              - 差不离
              - {find: 帐号, replace: 账号}

        is reported (inside ⟦⟧):
            大概⟦差不离⟧

        is not reported:
            账号
            大概
            \("")

        how to change it (in a rule file of your own, named by --profile):
            extends: [zh-report]
            overrides:
              own: off

        """)
    #expect(try manual(.chinese).line == "own\t警告\tzh/own\t标题")
  }

  private func manual(of rule: String) throws -> RuleManual {
    let text = """
      rules:
        - id: own
          severity: error
          message: {zh: '共{sum}', en: 'it is {sum}, not {whole}'}
          basis: {level: logic}
      \(rule.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
          examples: {flag: ['⟦甲⟧'], pass: ['乙']}

      """
    let file = SourceFile(path: "own.yaml", bytes: Array(text.utf8))
    let decoded = RuleFileDecoder.decode(file) { (_) throws(LookupFault) in throw .missing }
    return RuleManual(try #require(decoded.file.rules.first), in: text, language: .english)
  }

  /// What is printed between the headings of what a rule looks for and what it reports.
  private func looksFor(_ explanation: String) -> String {
    let lines = explanation.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0 != "what it looks for:" }.dropFirst().prefix { !$0.isEmpty }
      .map { $0.dropFirst(4) + "\n" }.joined()
  }

  @Test func statementsAreExplainedInWordsAndArithmetic() throws {
    let rule = """
      cases:
        - statement:
            kind: split
            where: form in ["over", "under"] && whole > 0
            assert: whole == sum(parts)
            show: {sum: whole.written(sum(parts))}
        - message: {zh: '“{match}”不对', en: 'no rate of a year: {match}'}
          statement: {kind: rate, where: form == "days"}
      """
    let manual = try manual(of: rule)
    #expect(
      looksFor(manual.explanation()) == """
        - a whole and its parts: parts above their whole / parts below their whole
          where: whole > 0
          must hold: whole == sum(parts)
          it says: it is {sum}, not {whole}
        - a part, its whole and their rate: days of a year
          it says: no rate of a year: {match}

        """)
    #expect(looksFor(manual.explanation(withPatterns: true)) == rule + "\n")
  }

  @Test func patternsAreLeftOutUnlessAskedFor() throws {
    let rule = """
      unless: '上年|去年'
      cases:
        - pattern: '受理\\d+'
        - claim: {find: '办{n:count}', assert: n.unit == '件'}
        - claim:
            find:
              - '办(?:好|了){n:count}'
              - '结{n:count}'
            assert: n.value > 3
        - agreement: {forms: ['甲(?:级|等)', '乙[级等]'], within: cell}
        - phrases: [差不离, {find: 帐号, replace: 账号}]
      """
    var patterns = HiddenPatterns()
    let shown = rule.split(separator: "\n").map { patterns.shown(String($0)) + "\n" }.joined()
    #expect(
      shown == """
        unless: …
        cases:
          - pattern: …
          - claim: {find: …, assert: n.unit == '件'}
          - claim:
              find:
                - …
                - …
              assert: n.value > 3
          - agreement: {forms: […, …], within: cell}
          - phrases: [差不离, {find: 帐号, replace: 账号}]

        """)
  }

  @Test func theListIsOneJSONObject() throws {
    #expect(
      RuleList([try manual(.chinese)]).json
        == #"{"version":1,"rules":[{"id":"own","severity":"warning","pack":"zh/own","title":"标题","#
        + #""enabled":true,"tags":[]}]}"#)
  }

  @Test func aTableCountsByRuleAndShowsPlaces() {
    let file = SourceFile(path: "a.txt", bytes: Array("一段文字\n很好，帐号在此。".utf8))
    var table = CorpusTable()
    let diagnostic = Diagnostic(
      RuleID("own"), .warning, at: SourceSpan(22..<28), LocalizedText("m"))
    table.add(file, [diagnostic])
    table.add(SourceFile(path: "b.txt", bytes: []), [])
    #expect(
      table.text == """
        files 2  characters 13
        warning\town\t1\t769.23
            a.txt:2:4  一段文字⏎很好，⟦帐号⟧在此。

        """)
  }

  @Test func aPageThatNothingGeneratesIsFound() throws {
    let folder = try ScratchFolder()
    for (path, text) in try ManualPages.all() + [(ManPage.path, "")] {
      try folder.write(Array(text.utf8), to: path)
    }
    #expect(try ManualPages.strays(below: folder.path(".")) == [])
    try folder.write("# gone", to: "docs/rules/fr/gone.md")
    try folder.write("# gone", to: "docs/rules/zh/gone.md")
    try folder.write("{}", to: "docs/schema/gone.json")
    try folder.write("by hand", to: "docs/by-hand.md")
    #expect(
      try ManualPages.strays(below: folder.path("."))
        == ["docs/rules/fr/gone.md", "docs/rules/zh/gone.md", "docs/schema/gone.json"])
  }

  /// `swift run devtool docs` renews them.
  @Test func thePagesOfTheManualAreFresh() throws {
    let root = packageRoot(of: #filePath)
    for (path, text) in try ManualPages.all() {
      let page = root.appending(path: path)
      #expect(try String(contentsOf: page, encoding: .utf8) == text, "stale: \(path)")
    }
    #expect(try ManualPages.strays(below: root.path()) == [], "nothing generates these")
  }

  /// `swift run devtool docs` renews them.
  @Test func theTablesOfTheLexiconAreFresh() throws {
    let root = packageRoot(of: #filePath)
    for (path, text) in try WordTables.pages(below: root.path()) {
      let written = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      #expect(written == text, "stale: \(path)")
    }
  }
}
