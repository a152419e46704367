import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import LintTestSupport
import RuleModel
import SourceText
import Testing

/// What is reported of hidden, deceptive and variant characters and of odd line ends, and how it is fixed.
@Suite struct CharactersTests {
  private func lint(_ text: String, _ profile: String = "zh-report") throws -> (
    Document, [Diagnostic]
  ) {
    let (document, result) = try ShippedRules.lint(text, profile: profile)
    return (document, result.diagnostics)
  }

  /// Rule, place and message of what is reported of characters.
  private func reported(_ diagnostics: [Diagnostic]) -> [String] {
    let rules = ["hidden-character", "deceptive-character", "variant-character", "odd-line-end"]
    return diagnostics.filter { one in rules.contains { one.rule.name.hasSuffix($0) } }.map {
      "\($0.rule) \($0.severity) \($0.span.range) \($0.message.chinese) / \($0.message.english)"
    }
  }

  @Test(arguments: ["\u{200B}", "\u{FEFF}", "\u{AD}", "\u{200E}", "\u{202E}", "\t"])
  func aNumberIsCheckedWhateverStandsInIt(_ character: String) throws {
    let (document, found) = try lint(
      "全年受理纠纷4\(character)20起，调处成功399起，调处成功率98%。受理420\(character)起，成功399起，成功率98%。\n")
    #expect(
      found.filter { $0.rule.name == "ratio-mismatch" }.map { document.file.text($0.span) }
        == ["调处成功率98%", "成功率98%"])
    let name = character == "\u{202E}" ? "deceptive-character" : "hidden-character"
    #expect(found.filter { $0.rule.name == name }.map(\.count) == [2])
  }

  @Test func messagesNameTheCharacterAndTheWord() throws {
    let (_, found) = try lint("受理纠纷4\u{200B}20起，办\u{AD}结\u{202E}399起，⽤户𝟒户。\n")
    #expect(
      reported(found) == [
        "hidden-character warning 13..<16 “受理纠纷420起”处夹有零宽空格（U+200B），看不见，却会妨碍检索和核对（全文共 2 处） / invisible U+200B ZERO WIDTH SPACE in '受理纠纷420起'; it breaks searching and checking (2 in all)",
        "deceptive-character error 32..<35 “办结399起”处有从右到左强制符（U+202E），会使显示的文字与实际内容不同 / U+202E RIGHT-TO-LEFT OVERRIDE in '办结399起': what is shown is not what is written",
        "variant-character warning 44..<47 “用户4户”里的“⽤”（U+2F64）应写作“用”：样子相像，却是另一个字符（全文共 2 处） / U+2F64 KANGXI RADICAL USE stands in '用户4户' for '用': it looks the same and is another character (2 in all)",
      ])
  }

  @Test func inCodeTheMessageQuotesTheCode() throws {
    let text = "# 甲\n\n`rm a\u{202E}b`\n\n```\nx\u{200B}y\n```\n"
    let rules = try ShippedRules.resolution(of: "zh-report").set
      .filtered { $0.id.name.hasSuffix("-character") }
    let document = MarkdownReader.read(path: "d.md", bytes: Array(text.utf8), reading: .wholeFile)
    #expect(
      reported(Linter(rules).lint(document).diagnostics) == [
        "deceptive-character error 12..<15 “ab”处有从右到左强制符（U+202E），会使显示的文字与实际内容不同 / U+202E RIGHT-TO-LEFT OVERRIDE in 'ab': what is shown is not what is written"
      ])
  }

  @Test func linesThatEndOtherwiseAreReportedOnceAndReadAsLines() throws {
    let (document, found) = try lint("青禾县2023年工作总结\r一、主要做法\r办班3期。\r三、下一步打算\r")
    #expect(
      reported(found) == [
        "odd-line-end warning 28..<29 这里用回车符（U+000D）换行，许多软件不当它是换行（全文共 4 处） / U+000D CARRIAGE RETURN ends the line here, which many programs do not take for an end (4 in all)"
      ])
    #expect(found.contains { $0.rule.name == "numbering-gap" })
    #expect(document.headings.count == 2)
  }

  @Test(arguments: [
    ("受理纠纷4\u{200B}20起，办\u{AD}\u{FEFF}结399起。\n", "受理纠纷420起，办结399起。\n"),
    ("受理纠纷𝟒𝟐𝟎起，⽤⼾满意。\n", "受理纠纷420起，用户满意。\n"),
    ("全年平稳。\r办班三期。\u{2028}办案八件。\n", "全年平稳。\n办班三期。\n办案八件。\n"),
    ("全年平稳。\r办班三期。\r\n", "全年平稳。\r\n办班三期。\r\n"),
    // Which number was meant, and what was to be shown, only a person can decide.
    ("受理纠纷4\t20起，办结399起。\n", "受理纠纷4\t20起，办结399起。\n"),
    ("受理纠纷4\u{202E}20起。\n", "受理纠纷4\u{202E}20起。\n"),
    ("受理纠纷4\t20起，办\u{200B}结399起。\n", "受理纠纷4\t20起，办结399起。\n"),
    ("👩\u{200D}🚀❤\u{FE0F}，葛\u{E0100}店。\n", "👩\u{200D}🚀❤\u{FE0F}，葛\u{E0100}店。\n"),
  ])
  func safeFixesChangeWhatIsSure(_ text: String, _ expected: String) throws {
    let rules = try ShippedRules.resolution(of: "zh-report").set
      .filtered {
        ["hidden", "deceptive", "variant", "odd"].contains($0.id.name.split(separator: "-")[0])
      }
    let fixer = Fixer(Linter(rules), takesUnsafe: false) { path, record in
      PlainTextReader.read(path: path, bytes: record, reading: .wholeFile)
    }
    let draft = PlainTextReader.read(path: "d.txt", bytes: Array(text.utf8), reading: .wholeFile)
    let fixed = fixer.fixed(draft, known: .none)
    #expect(String(decoding: fixed.document.file.bytes, as: UTF8.self) == expected)
    #expect(fixed.unsettled == [])
  }

  /// A word is replaced together with what is hidden in it only where that stands in one piece.
  @Test func aCommentReachesWhatStandsInItsBlock() throws {
    let text =
      "甲\u{200B}乙。\n\n<!-- reportlint ignore hidden-char\u{200B}acter: 引文如此 -->\n丙\u{200B}丁。\n"
    let rules = try ShippedRules.resolution(of: "zh-report").set
      .filtered { $0.id.name == "hidden-character" }
    let document = MarkdownReader.read(path: "d.md", bytes: Array(text.utf8), reading: .wholeFile)
    let found = Linter(rules).lint(document).diagnostics
    #expect(found.map(\.span) == [SourceSpan(3..<6)])
    #expect(found.map(\.count) == [1])
  }
}
