import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// Directives in the comments of Markdown drafts.
@Suite struct SuppressionCommentTests {
  /// The rule and the line of what is found of `甲` and `乙`, and what is said of the comments.
  private func found(_ text: String, _ policy: CommentPolicy = Self.whole) throws -> [String] {
    let rules = ["first": "甲", "second": "乙"].sorted { $0.key < $1.key }.map { id, word in
      "  - {id: \(id), severity: warning, message: m, basis: {level: practice}, "
        + "pattern: \(word), examples: {flag: ['⟦\(word)⟧'], pass: ['丙']}}\n"
    }
    let file = SourceFile(path: "own.yaml", bytes: Array("rules:\n\(rules.joined())".utf8))
    let decoded = RuleFileDecoder.decode(file) { (_) throws(LookupFault) in throw .missing }
    try #require(decoded.faults == [])
    let document = MarkdownReader.read(path: "d.md", bytes: Array(text.utf8), reading: .body)
    let result = Linter(RuleSet(profile: nil, rules: decoded.file.rules, sections: [])).lint(
      document, known: FindingFilters(comments: policy))
    #expect(result.known.usedSuppressions == [])
    return result.diagnostics.map { finding in
      "\(document.file.lines.line(of: finding.span.start)) \(finding.rule)"
    }
  }

  private static let whole = CommentPolicy(
    runsAllRules: true, names: ["first", "second", "elsewhere"])

  @Test(
    arguments: [
      (
        "甲\n\n<!-- reportlint ignore first: 引文如此 -->\n\n甲乙\n\n甲",
        ["1 first", "5 second", "7 first"]
      ),
      (
        "<!-- reportlint ignore first, second：引文如此 -->\n甲乙\n\n甲",
        ["4 first"]
      ),
      ("<!-- reportlint ignore first、second：引文如此 -->\n\n甲乙\n\n甲", ["5 first"]),
      ("甲 <!-- reportlint ignore first: 引文如此 -->\n\n甲", ["3 first"]),
      ("丙<!-- reportlint ignore first: 引文如此 -->甲\n甲\n\n甲", ["4 first"]),
      ("<!-- reportlint ignore first: 整项 -->\n\n- 甲\n  - 甲\n- 甲\n", ["5 first"]),
      (
        "<!-- reportlint ignore first: 整表 -->\n\n|甲|乙|\n|-|-|\n|甲|丙|\n\n甲", ["3 second", "7 first"]
      ),
      ("<!-- reportlint ignore-file first: 全篇引文 -->\n\n甲\n\n甲乙", ["5 second"]),
      ("甲\n\n<!-- reportlint ignore-file first: 写在哪里都可以 -->", []),
      (
        "甲\n\n<!-- reportlint disable first: 附录照录 -->\n\n甲\n\n甲\n\n<!-- reportlint enable first -->\n\n甲",
        ["1 first", "11 first"]
      ),
      ("甲\n\n<!-- reportlint disable first: 到底 -->\n\n甲\n\n甲", ["1 first"]),
      ("<!--reportlint ignore first:紧写-->\n\n甲", []),
    ])
  func directivesCoverWhatTheyName(_ text: String, _ wanted: [String]) throws {
    #expect(try found(text).sorted() == wanted.sorted())
  }

  @Test(
    arguments: [
      ("<!-- reportlint ignore first -->\n\n甲", ["1 suppression.reason-missing", "3 first"]),
      ("<!-- reportlint ignore first:  -->\n\n甲", ["1 suppression.reason-missing", "3 first"]),
      ("<!-- reportlint ignore: 没有规则 -->\n\n甲", ["1 suppression.malformed", "3 first"]),
      ("<!-- reportlint -->\n\n丙", ["1 suppression.malformed"]),
      ("<!-- reportlint skip first: 没有这个词 -->\n\n甲", ["1 suppression.malformed", "3 first"]),
      ("<!-- reportlint ignore frist: 写错 -->\n\n甲", ["1 suppression.unknown-rule", "3 first"]),
      ("<!-- reportlint ignore elsewhere: 不在此用 -->\n\n甲", ["1 suppression.unused", "3 first"]),
      ("<!-- reportlint ignore first: 已改好 -->\n\n丙", ["1 suppression.unused"]),
      ("<!-- reportlint ignore first: 后面没有了 -->", ["1 suppression.unused"]),
      ("<!-- reportlint enable first -->\n\n丙", ["1 suppression.unused"]),
      ("<!-- reportlint ignore frist frist, frist: 写错 -->\n\n丙", ["1 suppression.unknown-rule"]),
      ("<!-- reportlint ignore first, first: 两次 -->\n\n丙", ["1 suppression.unused"]),
    ])
  func directivesThatDoNothingAreReported(_ text: String, _ wanted: [String]) throws {
    #expect(try found(text) == wanted)
  }

  @Test(
    arguments: [
      "<!-- 用 reportlint ignore first: 理由 可以豁免 -->\n\n甲",
      "<!-- reportlints ignore first: 别的工具 -->\n\n甲",
      "`<!-- reportlint ignore first: 示例 -->`\n\n甲",
      "```\n<!-- reportlint ignore first: 示例 -->\n```\n\n甲",
      "reportlint ignore first: 正文\n\n甲",
      "\\<!-- reportlint ignore first: 不是注释 -->\n\n甲",
    ])
  func wordsInOtherPlacesAreNoDirectives(_ text: String) throws {
    #expect(try found(text).map { $0.suffix(5) } == ["first"])
  }

  @Test func aRunThatLeavesRulesOutSaysNothingOfUnusedComments() throws {
    let text = "<!-- reportlint ignore second: 已改好 -->\n\n甲\n\n<!-- reportlint ignore first -->"
    #expect(try found(text, .silent) == ["3 first", "5 suppression.reason-missing"])
  }

  @Test func messagesNameTheRuleAndTheWayOut() throws {
    let document = MarkdownReader.read(
      path: "d.md", bytes: Array("<!-- reportlint ignore frist: 写错 -->".utf8), reading: .body)
    let result = Linter(RuleSet(profile: nil, rules: [], sections: [])).lint(
      document, known: FindingFilters(comments: Self.whole))
    #expect(
      result.diagnostics.map(\.message) == [
        LocalizedText(
          zh: "这条豁免不起作用：没有规则 'frist'",
          en: "this suppression does nothing: there is no rule 'frist'")
      ])
    #expect(
      result.diagnostics.flatMap(\.notes).map(\.message.english) == ["did you mean 'first'?"])
  }

  @Test func unknownNamesAreReportedUpToTheLimitOfFindings() throws {
    let names = (0..<120).map { "frist-of-many-rules-\($0)" }.joined(separator: " ")
    let policy = CommentPolicy(runsAllRules: true, names: ["first-of-many-rules"])
    let document = MarkdownReader.read(
      path: "d.md", bytes: Array("<!-- reportlint ignore \(names): 写错 -->".utf8), reading: .body)
    func result(_ limits: LintLimits) -> LintResult {
      Linter(RuleSet(profile: nil, rules: [], sections: []), limits: limits).lint(
        document, known: FindingFilters(comments: policy))
    }
    let all = result(LintLimits())
    #expect(
      all.diagnostics.map(\.rule.name)
        == Array(repeating: "suppression.unknown-rule", count: 120))
    #expect(!all.isIncomplete)
    // Nobody reads more advice.
    #expect(all.diagnostics.filter { !$0.notes.isEmpty }.count == 100)
    let some = result(LintLimits(findings: 2))
    #expect(
      some.diagnostics.map(\.rule.name) == ["limit.findings"]
        + Array(repeating: "suppression.unknown-rule", count: 2))
    #expect(some.isIncomplete)
  }
}
