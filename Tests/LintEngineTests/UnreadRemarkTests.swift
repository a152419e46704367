import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// What is said of text that is not read, whatever the rules.
@Suite struct UnreadRemarkTests {
  private func diagnostics(_ text: String) -> [Diagnostic] {
    let document = MarkdownReader.read(path: "d.md", bytes: Array(text.utf8), reading: .wholeFile)
    return Linter(RuleSet(profile: nil, rules: [], sections: [])).lint(document).diagnostics
  }

  private func expect(
    _ text: String, _ rule: String, _ severity: Severity, _ zh: String, _ en: String,
    note: LocalizedText? = nil
  ) {
    let found = diagnostics(text)
    #expect(found.map(\.rule) == [RuleID(rule)])
    #expect(found.map(\.severity) == [severity])
    #expect(found.map(\.message) == [LocalizedText(zh: zh, en: en)])
    #expect(found.flatMap(\.notes).map(\.message) == [note].compactMap(\.self))
  }

  @Test func whatIsNotClosedIsAnError() {
    expect(
      "```\n甲\n", "input.unclosed", .error, "“```”没有收尾，1 行没有检查",
      "'```' is not closed: 1 line is not read")
    expect(
      "```\n甲\n~~~\n", "input.unclosed", .error, "“```”没有收尾，2 行没有检查",
      "'```' is not closed: 2 lines are not read",
      note: LocalizedText(
        zh: "这里像收尾，但符号或个数与开头不同",
        en: "this looks like the end, but its marks are not those of the start"))
    expect(
      "```\n甲\n\n```a\n乙\n```\n", "input.unclosed", .error, "“```”没有收尾，3 行没有检查",
      "'```' is not closed: 3 lines are not read",
      note: LocalizedText(zh: "还没收尾，这里又开始一段", en: "another one begins here before it is closed"))
    expect(
      "```\n甲\n```\n乙\n```\n", "input.unclosed", .error, "“```”没有配对：前面可能有一处漏了收尾，把正文当成了代码",
      "'```' has no partner: one before it may lack its own, and hide text as code")
    expect(
      "<!-- 甲", "input.unclosed", .error, "“<!--”没有收尾，本行其余文字没有检查",
      "'<!--' is not closed: the rest of the line is not read")
  }

  @Test func whatIsDroppedIsReported() {
    expect(
      "[^1]: 甲\n", "input.unread", .warning, "脚注“[^1]”没有被引用，或者重复，不会显示：1 行没有检查",
      "nothing refers to the footnote '[^1]', or it is a second one: 1 line is not read")
    expect(
      "[注]: 甲。\n", "input.unread", .error, "“[注]:”后的文字被当作链接地址，没有检查",
      "what follows '[注]:' is taken for the address of a link and is not read",
      note: LocalizedText(zh: "若是正文，请用全角冒号，或写成 \\[注]", en: "if it is text, write \\[注]"))
    expect(
      "甲|乙\n-|-\n丙|丁|戊\n", "input.unread", .warning, "“戊”超出表格的列数，不会显示，没有检查",
      "'戊' is beyond the columns of the table and is not read")
  }
}
