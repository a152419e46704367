import DocumentReaders
import LintTestSupport
import Testing

/// What is text of a document of Word, and what is not.
@Suite struct DocxTextTests {
  private typealias W = WordFile

  @Test func aParagraphIsALine() throws {
    #expect(try W(paragraphs: ["第一段。", "", "第二段。"]).lines() == ["第一段。", "", "第二段。"])
    #expect(try W("").lines() == [""])
  }

  @Test(
    arguments: [
      // Runs, whatever encloses them.
      (W.r("甲") + W.r("乙", "<w:b/>"), "甲乙"),
      ("<w:hyperlink w:anchor=\"x\">\(W.r("甲"))</w:hyperlink>\(W.r("乙"))", "甲乙"),
      ("<w:smartTag>\(W.r("甲"))</w:smartTag><w:bdo>\(W.r("乙"))</w:bdo>", "甲乙"),
      (
        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>\(W.r("甲"))</w:sdtContent></w:sdt>",
        "甲"
      ),
      (
        "<w:r><w:ruby><w:rubyPr/><w:rt>\(W.r("han"))</w:rt><w:rubyBase>\(W.r("汉"))</w:rubyBase></w:ruby><w:t>字</w:t></w:r>",
        "汉字"
      ),
      // Characters that are elements.
      (
        "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁</w:t></w:r>",
        "甲\t乙\n丙\n丁"
      ),
      ("<w:r><w:t>2024</w:t><w:noBreakHyphen/><w:t>2025</w:t><w:softHyphen/></w:r>", "2024-2025"),
      (
        "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>",
        "☑≥"
      ),
      (
        "<w:r><w:sym w:font=\"仿宋\" w:char=\"4E00\"/><w:sym w:font=\"Webdings\" w:char=\"F061\"/></w:r>",
        "一\u{FFFC}"
      ),
      // A page ends a line inside of a paragraph alone.
      (
        "<w:r><w:br w:type=\"page\"/><w:t>甲</w:t><w:br w:type=\"page\"/><w:t>乙</w:t><w:br w:type=\"page\"/></w:r>",
        "甲\n乙"
      ),
      // Blanks at the ends count where it says so; what ends lines elsewhere is a blank.
      ("<w:r><w:t> 甲 </w:t><w:t xml:space=\"preserve\"> 乙 </w:t><w:t>\n 丙\n</w:t></w:r>", "甲 乙 丙"),
      ("<w:r><w:t>甲\n乙&#13;丙</w:t></w:r>", "甲 乙 丙"),
      ("<w:r><w:t>甲\u{2028}乙&#x85;丙</w:t></w:r>", "甲\n乙\n丙"),
      ("<w:r><w:t>甲&amp;乙&lt;&#x4E19;</w:t></w:r>", "甲&乙<丙"),
      // A formula is one thing.
      ("\(W.r("面积"))<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>\(W.r("。"))", "面积\u{FFFC}。"),
      // Marks of notes and comments.
      (
        "\(W.r("甲"))<w:r><w:footnoteReference w:id=\"7\"/></w:r><w:r><w:commentReference w:id=\"0\"/></w:r>",
        "甲"
      ),
      // Text outside of runs and of paragraphs is none.
      ("<w:t>甲</w:t>\(W.r("乙"))", "乙"),
    ])
  func runsAreRead(_ runs: String, _ text: String) throws {
    #expect(try W.text(ofRuns: runs) == text)
  }

  @Test(
    arguments: [
      ("<w:del>\(W.r("甲"))</w:del><w:ins>\(W.r("乙"))</w:ins>", "乙"),
      ("<w:moveFrom>\(W.r("甲"))</w:moveFrom><w:moveTo>\(W.r("乙"))</w:moveTo>", "乙"),
      ("<w:del><w:r><w:delText>甲</w:delText></w:r></w:del>\(W.r("乙"))", "乙"),
      (
        "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>甲</w:t></w:r>",
        "甲"
      ),
      (W.r("甲", "<w:vanish/>") + W.r("乙", "<w:vanish w:val=\"0\"/>"), "乙"),
      (W.r("甲", "<w:webHidden/>"), "甲"),
      (W.r("甲", "<w:rStyle w:val=\"Secret\"/>") + W.r("乙"), "乙"),
    ])
  func changesAreAcceptedAndHiddenTextIsOut(_ runs: String, _ text: String) throws {
    var file = W("<w:p>\(runs)</w:p>")
    file.styles =
      #"<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>"#
    #expect(try file.lines() == [text])
  }

  @Test func aDeletedEndJoinsParagraphs() throws {
    let mark = "<w:rPr><w:del/></w:rPr>"
    #expect(try W(W.p("甲", mark) + W.p("乙") + W.p("丙")).lines() == ["甲乙", "丙"])
    #expect(try W(W.p("甲") + W.p("", mark)).lines() == ["甲"])
    #expect(try W(W.p("甲", mark) + W.table([["乙"]]) + W.p("丙")).lines() == ["甲", "乙", "丙"])
    // A hidden end of an empty paragraph hides it.
    #expect(
      try W(W.p("甲") + W.p("", "<w:rPr><w:vanish/></w:rPr>") + W.p("乙")).lines() == ["甲", "乙"])
  }

  private static func mark(_ kind: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>"
  }

  /// A field: an instruction, which may hold another field, and its result.
  private static func field(_ instruction: String, inner: String = "", _ result: String?) -> String
  {
    mark("begin") + "<w:r><w:instrText>\(instruction)</w:instrText></w:r>" + inner
      + (result.map { mark("separate") + $0 } ?? "") + mark("end")
  }

  @Test(
    arguments: [
      (field(" PAGE ", W.r("3")), "3"),
      (field(" XE \"甲\" ", nil), ""),
      (field(" IF ", inner: field(" PAGE ", W.r("1")), W.r("乙")), "乙"),
      (field(" IF ", W.r("甲") + field(" PAGE ", W.r("2"))), "甲2"),
      ("<w:fldSimple w:instr=\" DATE \">\(W.r("2024年"))</w:fldSimple>", "2024年"),
      // An instruction that is never over does not take away what follows.
      (mark("begin") + W.r("甲"), ""), (mark("end") + W.r("甲"), "甲"),
    ])
  func fieldsAreReadByTheirResult(_ runs: String, _ text: String) throws {
    #expect(try W("<w:p>\(runs)</w:p>\(W.p("后"))").lines() == [text, "后"])
  }

  @Test func textBoxesAreReadOnceBehindTheirParagraph() throws {
    let box = "<w:txbxContent>\(W.p("框内"))</w:txbxContent>"
    let choice = """
      <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing>\
      </mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>
      """
    let file = W("<w:p>\(W.r("前"))\(choice)\(W.r("后"))</w:p>\(W.p("末"))")
    #expect(try file.lines() == ["前后", "框内", "末"])
    let old = "<w:p><w:r><w:pict><v:textbox>\(box)</v:textbox></w:pict></w:r></w:p>"
    #expect(try W(old).lines() == ["", "框内"])
    let fallback =
      "<mc:AlternateContent><mc:Fallback>\(W.r("甲"))</mc:Fallback></mc:AlternateContent>"
    #expect(try W.text(ofRuns: fallback) == "甲")
  }

  @Test func notesStandBehindTheTextInTheOrderOfTheirMarks() throws {
    func mark(_ kind: String, _ id: Int) -> String {
      "<w:r><w:\(kind)Reference w:id=\"\(id)\"/></w:r>"
    }
    func note(_ kind: String, _ id: Int, _ text: String) -> String {
      "<w:\(kind) w:id=\"\(id)\">\(W.p(text))</w:\(kind)>"
    }
    var file = W(
      "<w:p>\(W.r("甲"))\(mark("footnote", 3))\(mark("endnote", 2))\(mark("footnote", 2))\(mark("footnote", 3))</w:p>"
    )
    file.footnotes =
      "<w:footnote w:type=\"separator\" w:id=\"0\">\(W.p("——"))</w:footnote>"
      + note("footnote", 2, "注二") + note("footnote", 3, "注三") + note("footnote", 4, "无人引用")
    file.endnotes = note("endnote", 2, "尾注")
    #expect(try file.lines() == ["甲", "注三", "注二", "尾注"])
    #expect(try file.document().shown == ["title:甲", "note:注三", "note:注二", "note:尾注"])
  }

  @Test func headersFootersAndCommentsAreNotText() throws {
    var file = W("\(W.p("正文"))<w:sectPr><w:headerReference w:id=\"r9\"/></w:sectPr>")
    file.others = [
      .init("word/header1.xml", "<w:hdr>\(W.p("页眉"))</w:hdr>"),
      .init("word/comments.xml", "<w:comments>\(W.p("批注"))</w:comments>"),
    ]
    #expect(try file.lines() == ["正文"])
  }

  @Test func theStrictFormAndOtherEncodingsAreRead() throws {
    var strict = W(W.p("标题", "<w:pStyle w:val=\"1\"/>") + W.table([["甲", "乙"]]))
    strict.styles =
      #"<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>"#
    let transitional = try strict.document().shown
    strict.isStrict = true
    #expect(try strict.document().shown == transitional)
    #expect(transitional == ["title:标题", "cell:甲", "cell:乙"])
    var wide = W(W.p("甲&amp;乙")).archive
    let index = try #require(wide.entries.firstIndex { $0.name == "word/document.xml" })
    let text = String(decoding: wide.entries[index].bytes, as: UTF8.self)
      .replacing("UTF-8", with: "UTF-16")
    wide.entries[index].bytes =
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try DraftText(wide.bytes, name: "a.docx").record == Array("甲&乙".utf8))
  }

  @Test func aDocumentIsKnownByItsContent() throws {
    #expect(try DraftText(W(paragraphs: ["甲"]).bytes, name: "a.txt").record == Array("甲".utf8))
    #expect(try DraftText(W(paragraphs: ["甲"]).bytes, name: "-").form == nil)
    var template = W(paragraphs: ["甲"])
    template.type =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
    #expect(try template.lines() == ["甲"])
  }
}
