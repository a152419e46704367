import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import Reporting
import RuleModel
import SourceText
import Testing

/// Why numbers of tables, lists and whole documents were or were not objected to, whole.
@Suite struct StatementTraceTests {
  private func trace(_ kind: String, on text: String) throws -> String {
    let yaml = """
      rules:
        - id: own
          severity: error
          message: '“{match}”'
          basis: {level: logic}
          statement: {kind: \(kind)}
          examples: {flag: ['⟦甲⟧'], pass: ['好']}

      """
    let outcome = RuleFileDecoder.decode(SourceFile(path: "own.yaml", bytes: Array(yaml.utf8))) {
      (_) throws(LookupFault) in []
    }
    #expect(outcome.faults.map(\.message.english) == [])
    let rule = try #require(outcome.file.rules.first)
    let document = DraftText.document(Array(text.utf8), name: "a.md")
    let linter = Linter(RuleSet(profile: nil, rules: [rule], sections: []))
    return TraceReport(of: document, in: .english).text(linter.trace(rule, on: document, at: nil))
  }

  @Test func theRowsOfATableAreReadings() throws {
    let table = """
      | 类别 | 上年结转 | 新收 | 办结 | 结转下年 |
      |---|---|---|---|---|
      | 民事 | 8 | 52 | 55 | 5 |
      | 行政 | 6 | 30 | 32 | 9 |

      """
    #expect(
      try trace("balance", on: table) == """
          reading 3:22 “5”: it holds, so nothing is said
            opening = “8”
            came = “52”
            went = “55”
            closing = “5”
          reading 4:22 “9”: it does not hold; chosen: “9” leaves no doubt
            opening = “6”
            came = “30”
            went = “32”
            closing = “9”
          finds 4:22 “9”
        → reported: 4:22 “9”
        result: 1 finding.

        """)
  }

  @Test func theItemsOfAListAreCounted() throws {
    #expect(
      try trace("listing", on: "全区设立桥头、渡口、林场四个服务站，新建北坡、南坡两座泵站。\n") == """
          reading 1:13 “四个”: it does not hold; chosen: “林场四个” leaves some doubt, so that it is a warning at most
            count = “四个”
          finds 1:13 “四个”
        → reported: 1:13 “四个”
        result: 1 finding.

        """)
  }

  @Test func whatAWholeDocumentSaysTwiceIsShown() throws {
    #expect(
      try trace("same", on: "全年受理信访事项2486件。\n\n在2886件信访事项中，初次信访占七成。\n\n约合2.5千米（2500米）。\n") == """
          reading 5:9 “2500米”: it holds, so nothing is said
            first = “2.5千米”
            second = “2500米”
          reading 3:2 “2886件”: it does not hold; chosen: “2886件” leaves some doubt, so that it is a warning at most
            first = “2486件”
            second = “2886件”
          finds 3:2 “2886件”
        → reported: 3:2 “2886件”
        result: 1 finding.

        """)
  }
}
