import DocumentModel
import DocumentReaders
import SourceText
import Testing

/// Every block of a text, as it is read and as it stands in the source.
@Suite struct MarkdownReaderTests {
  /// A block: what is read, and the stretch of the source that it stands on.
  struct Read: Equatable, CustomStringConvertible {
    let text: String
    let source: String

    init(_ text: String, _ source: String? = nil) {
      self.text = text
      self.source = source ?? text
    }

    var description: String { "(\(text.debugDescription), \(source.debugDescription))" }
  }

  static func blocks(_ text: String) -> [Read] {
    let document = MarkdownReader.read(path: "d.md", bytes: Array(text.utf8), reading: .body)
    return document.blocks.map { block in
      Read(
        document.text.string(block.range),
        document.file.text(document.text.recordSpan(of: block.range)))
    }
  }

  @Test(
    arguments: [
      ("甲。\n\n乙。\n", [Read("甲。"), Read("乙。")]),
      ("# 标题 #\n正文\n", [Read("标题"), Read("正文")]),
      ("标题\n===\n\n副题\n---\n正文", [Read("标题"), Read("副题"), Read("正文")]),
      ("两行的\n标题\n---\n", [Read("两行的标题", "两行的\n标题")]),
      ("#标签不是标题\n", [Read("#标签不是标题")]),
      ("## C# ##\n", [Read("C#")]),
      ("## 标题 \\##\n", [Read("标题 ##", "标题 \\##")]),
      ("  ###   三级   ###   \n", [Read("三级")]),
      ("受理358起，\n办结350起。", [Read("受理358起，办结350起。", "受理358起，\n办结350起。")]),
      ("one\ntwo", [Read("one two", "one\ntwo")]),
      ("ask <your name> or <b>me</b>", [Read("ask <your name> or me", "ask <your name> or <b>me")]),
      ("a <br> b <x-tag> c", [Read("a   b  c", "a <br> b <x-tag> c")]),
      (
        "of Map<Key\nInt> and</NAME >",
        [Read("of Map<Key Int> and</NAME >", "of Map<Key\nInt> and</NAME >")]
      ),
      ("one  \ntwo\\\nthree", [Read("one two three", "one  \ntwo\\\nthree")]),
      ("甲\r\n乙\r\n\r\n丙\r\n", [Read("甲乙", "甲\r\n乙"), Read("丙")]),
      ("> 引文一\n> 引文二\n", [Read("引文一引文二", "引文一\n> 引文二")]),
      ("> 引文\n懒行\n", [Read("引文懒行", "引文\n懒行")]),
      ("> > 双引\n> 懒行\n更懒\n", [Read("双引懒行更懒", "双引\n> 懒行\n更懒")]),
      ("> 甲\n>     > 乙\n", [Read("甲> 乙", "甲\n>     > 乙")]),
      ("- 甲\n- 乙\n  续\n\n  又一段\n", [Read("甲"), Read("乙续", "乙\n  续"), Read("又一段")]),
      ("- 甲\n懒行\n", [Read("甲懒行", "甲\n懒行")]),
      ("1. one\n   two\n2. three", [Read("one two", "one\n   two"), Read("three")]),
      ("-\t甲\n\t乙\n", [Read("甲乙", "甲\n\t乙")]),
      ("> - > 深\n>   > 处\n", [Read("深处", "深\n>   > 处")]),
      ("- [ ] 待办\n- [x] 已办\n- [y] 别的\n", [Read("待办"), Read("已办"), Read("[y] 别的")]),
      ("受理**358**起，*办结*350起", [Read("受理358起，办结350起", "受理**358**起，*办结*350起")]),
      ("***都*强**调", [Read("都强调", "都*强**调")]),
      ("**2024年**1月", [Read("2024年1月", "2024年**1月")]),
      ("a ~~b~~ c ~d~", [Read("a b c d", "a ~~b~~ c ~d")]),
      ("见[办法](https://a.cn/b \"题\")第三条", [Read("见办法第三条", "见[办法](https://a.cn/b \"题\")第三条")]),
      ("见[办法](<a b>)甲", [Read("见办法甲", "见[办法](<a b>)甲")]),
      ("[甲](b(c)d)甲", [Read("甲甲", "甲](b(c)d)甲")]),
      ("[甲][乙]甲\n\n[乙]: /u '题'\n", [Read("甲甲", "甲][乙]甲")]),
      ("[甲][]乙[甲]乙\n\n[甲]: /u\n", [Read("甲乙甲乙", "甲][]乙[甲]乙")]),
      ("[甲](不是 地址)乙\n\n[甲]: /u\n", [Read("甲(不是 地址)乙", "甲](不是 地址)乙")]),
      ("[没有][定义]", [Read("[没有][定义]")]),
      ("[甲]: /u\n[乙]: /v\n正文[甲]", [Read("正文甲", "正文[甲")]),
      ("<https://a.cn/x> b", [Read("https://a.cn/x b", "https://a.cn/x> b")]),
      ("见 https://a.cn/x。又", [Read("见 https://a.cn/x。又")]),
      ("mail a.b@c.org now", [Read("mail a.b@c.org now")]),
      ("甲![图 *一*](p.png)乙", [Read("甲乙", "甲![图 *一*](p.png)乙")]),
      ("[![图](p.png)字](u)乙", [Read("字乙", "字](u)乙")]),
      ("用`a < b`算", [Read("用\u{FFFC}算", "用`a < b`算")]),
      ("`` ` `` 后", [Read("\u{FFFC} 后", "`` ` `` 后")]),
      ("甲`a\nb`乙", [Read("甲\u{FFFC}乙", "甲`a\nb`乙")]),
      ("5 \\* 3 \\& &amp; &lt;", [Read("5 * 3 & & <", "5 \\* 3 \\& &amp; &lt;")]),
      ("&copy;&#169;&#xA9;&NotEqualTilde;x", [Read("©©©≂̸x", "&copy;&#169;&#xA9;&NotEqualTilde;x")]),
      ("&nosuch; &amp", [Read("&nosuch; &amp")]),
      ("甲<b>乙</b>丙", [Read("甲乙丙", "甲<b>乙</b>丙")]),
      ("one<br>two<BR/>three", [Read("one two three", "one<br>two<BR/>three")]),
      ("甲<!-- 注 -->乙", [Read("甲乙", "甲<!-- 注 -->乙")]),
      ("甲<a href=\"x\n y\">乙</a>", [Read("甲乙", "甲<a href=\"x\n y\">乙")]),
      ("```\n代码\n```\n\n    缩进代码\n\n正文", [Read("正文")]),
      ("<div>\n也读\n</div>\n\n正文", [Read("也读"), Read("正文")]),
      (
        "<p align=\"a>b\">甲<b>乙</b>\n  丙 &amp; d</p><p>戊\n己 e\nf",
        [Read("甲乙丙 & d", "甲<b>乙</b>\n  丙 &amp; d"), Read("戊己 e f", "戊\n己 e\nf")]
      ),
      ("<h2>标题</h2>\n<!-- 注 --> 正文\n", [Read("标题"), Read("正文")]),
      ("<script>\nvar a = '不读';\n</script>\n<STYLE>p {}</style> 甲\n", [Read("甲")]),
      ("<pre>\n代码\n</pre>\n甲\n", [Read("甲")]),
      ("<div>甲<code>不读</code>乙</div>", [Read("甲\u{FFFC}乙", "甲<code>不读</code>乙")]),
      ("<table><tr><td>甲</td><td>乙</td></tr></table>", [Read("甲"), Read("乙")]),
      ("<div>5 < 6 &nosuch; 完", [Read("5 < 6 &nosuch; 完")]),
      ("<div\n没有结尾", []), ("> <div>\n> 引</div>", [Read("引")]),
      ("---\ntitle: 不读\n---\n正文\n", [Read("正文")]),
      ("---\r\ntitle: 不读\r\n...\r\n正文\r\n", [Read("正文")]),
      ("+++\ntitle = 1\n+++\n正文", [Read("正文")]),
      ("---\n\n正文\n\n---\n", [Read("正文")]),
      ("---\n没有结尾\n正文\n", [Read("没有结尾正文", "没有结尾\n正文")]),
      ("甲[^1]乙\n\n[^1]: 注文\n\n丙", [Read("甲乙", "甲[^1]乙"), Read("注文"), Read("丙")]),
      ("𠮷𠮷*👍🏽甲*e\u{301}乙", [Read("𠮷𠮷👍🏽甲e\u{301}乙", "𠮷𠮷*👍🏽甲*e\u{301}乙")]),
      ("|甲|乙|\n|-|:-:|\n|1|**2**|\n", [Read("甲"), Read("乙"), Read("1"), Read("2")]),
      (
        "甲 | 乙\n--|--\na\\|b | `c\\|d` e\n只有一格\n",
        [Read("甲"), Read("乙"), Read("a|b", "a\\|b"), Read("\u{FFFC} e", "`c\\|d` e"), Read("只有一格")]
      ),
      (
        "> | 甲 | 乙 |\n> |---|---|\n> | 丙 | 丁 | 多 |\n",
        [Read("甲"), Read("乙"), Read("丙"), Read("丁")]
      ),
      (
        "- | 甲 | 乙 |\n  |---|---|\n  | 丙 |  |\n",
        [Read("甲"), Read("乙"), Read("丙")]
      ),
      (
        "前文\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n",
        [Read("前文"), Read("甲"), Read("乙"), Read("丙"), Read("丁")]
      ),
      ("", []), ("\n\n", []), ("<!-- 只有注释 -->\n", []), ("***", []), ("- \n", []),
    ] as [(String, [Read])])
  func textIsReadAndEveryBlockHasItsPlace(_ text: String, _ wanted: [Read]) {
    #expect(Self.blocks(text) == wanted)
  }
}
