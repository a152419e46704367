import DocumentModel
import DocumentReaders
import SourceText
import Testing

/// What markup takes away, and whether its author may have meant it to be read.
@Suite struct UnreadMarkdownTests {
  /// What is not read: the line of its mark, the mark, how many lines, and the line of the other mark.
  struct Unread: Equatable, CustomStringConvertible {
    let kind: String
    let line: Int
    let mark: String
    let lines: Int
    var other: Int?

    init(_ kind: String, _ line: Int, _ mark: String, _ lines: Int, other: Int? = nil) {
      (self.kind, self.line, self.mark, self.lines, self.other) = (kind, line, mark, lines, other)
    }

    var description: String { "\(kind) \(line) \(mark.debugDescription) \(lines) \(other ?? 0)" }
  }

  private func unread(_ text: String) -> [Unread] {
    let document = MarkdownReader.read(path: "d.md", bytes: Array(text.utf8), reading: .wholeFile)
    func line(_ span: SourceSpan) -> Int { document.file.lines.line(of: span.start) }
    return document.markup.unread.map { unread in
      if unread.cause != .dropped { #expect(document.file.text(unread.span) == unread.mark) }
      let (kind, other): (String, SourceSpan?) =
        switch unread.cause {
        case .unclosed(let lookalike): ("unclosed", lookalike)
        case .overrun(let next): ("overrun", next)
        case .unpaired: ("unpaired", nil)
        case .footnote: ("footnote", nil)
        case .target: ("target", nil)
        case .excessCell: ("cell", nil)
        case .dropped: ("dropped", nil)
        }
      return Unread(kind, line(unread.span), unread.mark, unread.lines, other: other.map(line))
    }
  }

  @Test(
    arguments: [
      // Unclosed.
      ("正文\n\n```sh\nls\n\n## 标题\n\n正文\n", [Unread("unclosed", 3, "```", 3)]),
      ("正文\r\n\r\n```sh\r\nls\r\n\r\n正文\r\n", [Unread("unclosed", 3, "```", 2)]),
      ("~~~\n正文", [Unread("unclosed", 1, "~~~", 1)]),
      ("````\n甲\n```\n乙\n", [Unread("unclosed", 1, "````", 3, other: 3)]),
      ("```\n甲\n~~~\n乙\n``\n", [Unread("unclosed", 1, "```", 4, other: 3)]),
      ("> ```\n> 甲\n\n乙\n", [Unread("unclosed", 1, "```", 1)]),
      ("> ```\n> 甲\n```\n", [Unread("unclosed", 1, "```", 1)]),
      ("- 甲\n\n  ```\n  乙\n\n  丙\n丁\n", [Unread("unclosed", 3, "```", 2)]),
      ("- ```\n  甲\n- ```\n  乙\n  ```\n", [Unread("unclosed", 1, "```", 1)]),
      ("> - ~~~~ a\n>   甲\n>   ~~~\n", [Unread("unclosed", 1, "~~~~", 2, other: 3)]),
      // Closed by what was to open another one.
      ("```sh\nls\n\n正文\n\n```sh\nps\n```\n", [Unread("overrun", 1, "```", 4, other: 6)]),
      // Pairs that have come apart.
      ("```\nls\n\n```\nps\n```\n", [Unread("unpaired", 6, "```", 0)]),
      // Closed, or with nothing in them.
      ("```\nls\n```\n正文\n", []),
      ("```\nls\n````  \n正文\n", []),
      ("> ```\n> ls\n> ```\n\n正文\n", []),
      ("- ```\n  ls\n  ```\n- 乙\n", []),
      ("1. ~~~\n   ls\n   ~~~\n", []),
      ("~~~\n```\n~~~\n", []),
      ("````md\n```js\n甲\n```\n````\n", []),
      ("- ```\n\n甲\n", []),
      ("甲\n\n```", []),
      ("    ```\n    甲\n\n乙\n", []),
      ("```甲``` 乙\n", []),
      // Spans of code.
      ("`ls 受理420起，成功399起 `ps` 完\n", [Unread("unpaired", 1, "`", 0)]),
      ("甲 `a`\n\n乙 ` 丙\n", []),
      ("甲 `a` \\` 乙\n", []),
      ("甲 ``a ` b`` 乙\n", []),
    ])
  func codeThatIsNotClosedIsReported(_ text: String, _ expected: [Unread]) {
    #expect(unread(text) == expected)
  }

  @Test(
    arguments: [
      ("甲\n\n<!-- 注\n\n## 乙\n\n丙\n", [Unread("unclosed", 3, "<!--", 2)]),
      ("<!-- 注", [Unread("unclosed", 1, "<!--", 0)]),
      ("> <!-- 注\n> 甲\n\n乙 -->\n", [Unread("unclosed", 1, "<!--", 1)]),
      ("- <!-- 注\n  甲\n\n  乙\n丙\n", [Unread("unclosed", 1, "<!--", 2)]),
      ("<!-- 一 -->\n<!-- 二\n甲", [Unread("unclosed", 2, "<!--", 1)]),
      ("<pre>\n甲\n\n乙\n", [Unread("unclosed", 1, "<pre>", 2)]),
      ("<script>\n甲\n</style>\n", [Unread("unclosed", 1, "<script>", 2)]),
      ("<style type=\"a\">\n甲\n", [Unread("unclosed", 1, "<style type=\"a\">", 1)]),
      ("<?php\n甲\n\n乙\n", [Unread("unclosed", 1, "<?", 2)]),
      ("<!DOCTYPE a\n甲\n\n乙\n", [Unread("unclosed", 1, "<!", 2)]),
      ("<![CDATA[\n甲\n\n乙\n", [Unread("unclosed", 1, "<![CDATA[", 2)]),
      ("<div>甲 <pre>乙</div>\n丙\n\n丁\n", [Unread("unclosed", 1, "<pre>", 1)]),
      ("<div class=\"a>甲</div>\n乙\n\n丙\n", [Unread("unclosed", 1, "<div", 1)]),
      // Closed by what was to close another one.
      ("<!-- 注\n\n甲\n\n<!-- 释 -->\n乙\n", [Unread("overrun", 1, "<!--", 2, other: 5)]),
      ("<pre>\n甲\n\n乙\n<pre>\n丙\n</pre>\n", [Unread("overrun", 1, "<pre>", 4, other: 5)]),
      ("<div class=\"a>\n甲\n<p class=b\">\n乙\n", [Unread("overrun", 1, "<div", 2, other: 3)]),
      (
        "甲 <a title=\"乙>\n丙\n<b title=\">丁</b>\n", [Unread("overrun", 1, "<a", 2, other: 3)]
      ),
      ("甲 <a\n title=\"乙\">丙</a>\n", []),
      // Closed.
      ("<!-- 注\n\n释 -->\n甲\n", []),
      ("<!-->\n甲\n", []),
      ("<pre>\n甲\n\n乙\n</pre>\n丙\n", []),
      ("<div><pre>\n甲\n\n乙\n</pre></div>\n丙\n", []),
      ("<? a ?>\n<!DOCTYPE html>\n<![CDATA[ a > b ]]>\n甲\n", []),
      ("<div>\n甲\n</div>\n<br>\n乙\n", []),
      ("甲 <!-- 乙\n", []),
      ("<pre>", []),
    ])
  func rawHTMLThatIsNotClosedIsReported(_ text: String, _ expected: [Unread]) {
    #expect(unread(text) == expected)
  }

  @Test(
    arguments: [
      ("甲[^1]\n\n[^1]: 注\n[^2]: 释\n    续\n", [Unread("footnote", 4, "[^2]", 2)]),
      ("甲[^1]\n\n[^1]: 注\n\n[^1]: 又注\n", [Unread("footnote", 5, "[^1]", 1)]),
      ("[注]: 受理420起，成功399起。\n", [Unread("target", 1, "[注]", 1)]),
      ("[注]: 受理420起。\n正文\n", [Unread("target", 1, "[注]", 1)]),
      ("[注]: 受理420起。\n**正文**\n", [Unread("target", 1, "[注]", 1)]),
      ("> [注]: 受理420起。\n> [乙]: /u\n> 正文\n", [Unread("target", 1, "[注]", 1)]),
      ("[Note]: approved\n\nText.\n", [Unread("target", 1, "[Note]", 1)]),
      ("| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 | 戊 | 己 |\n", [Unread("cell", 3, "戊 | 己", 1)]),
      // Markup.
      ("[甲]: /u\n[乙]: <b c> '题'\n[丙]:\n  https://a.cn\n  \"题\"\n[丁]: a.md\n[戊]: #节\n", []),
      ("[甲]: mailto:a@b.cn\n[乙]: docs/报告.md\n正文\n", []),
      ("看[表]。\n\n[表]: 附表\n", []),
      ("[注]： 受理420起。\n", []),
      ("- [ ] 甲\n-\n- \n\n#\n\n>\n> \n\n***\n---\n", []),
      ("| 甲 | 乙 |\n|---|---|\n| 丙 |\n| 丁 | 戊 | |\n", []),
      ("前文\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n", []),
    ])
  func whatMarkupDropsIsReported(_ text: String, _ expected: [Unread]) {
    #expect(unread(text) == expected)
  }

  /// What browsers end at the first `>`, or at `--!>`, hides no more than they do.
  @Test(
    arguments: [
      ("<!-- 注 --!>\n甲\n", "甲"), ("<? 注>\n甲\n", "甲"), ("<![CDATA[>\n甲\n", "甲"),
      ("<?xml 注?>\n甲\n", "甲"), ("<!-- 注\n--!>甲\n<!-- 释 -->\n乙\n", "甲|乙"),
      ("<div>\n<?注>甲</div>\n", "甲"),
    ])
  func whatBrowsersShowIsRead(_ text: String, _ expected: String) {
    let document = MarkdownReader.read(path: "d.md", bytes: Array(text.utf8), reading: .body)
    #expect(
      document.blocks.map { document.text.string($0.range) }.joined(separator: "|") == expected)
  }

  @Test(
    arguments: [
      // Metadata.
      ("---\ntitle: 题\n---\n正文\n", "正文"),
      ("---\n# 注\ntitle: 题\ntags: [甲, 乙]\ntext: |\n  一\n\n  二\n...\n正文\n", "正文"),
      ("+++\ntitle = \"题\"\n[甲]\nb = [\n  1,\n]\nc = '''\n文\n'''\n+++\n正文\n", "正文"),
      // Text between two rules.
      ("---\n# 年报\n\n受理10起。\n\n---\n正文\n", "年报|受理10起。|正文"),
      ("---\n受理10起。\n\n---\n正文\n", "受理10起。|正文"),
      ("---\n- 甲\n- 乙\n\n---\n正文\n", "甲|乙|正文"),
      ("---\ntitle: 甲: 乙\n\n---\n正文\n", "title: 甲: 乙|正文"),
      ("+++\n受理10起。\n\n+++\n正文\n", "+++受理10起。|+++正文"),
    ])
  func onlyMetadataIsFrontMatter(_ text: String, _ expected: String) {
    let document = MarkdownReader.read(path: "d.md", bytes: Array(text.utf8), reading: .body)
    #expect(
      document.blocks.map { document.text.string($0.range) }.joined(separator: "|") == expected)
    #expect(document.markup.unread == [])
  }
}
