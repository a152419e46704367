import DocumentReaders
import LintTestSupport
import Testing

/// What is text of a text of OpenDocument, and what is not.
@Suite struct OdtTextTests {
  private typealias O = OdtFile

  private static let hidden = """
    <style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>\
    <style:style style:name="T2" style:family="text"><style:text-properties text:display="true"/></style:style>\
    <style:style style:name="T3" style:family="text" style:parent-style-name="T1"/>\
    <style:style style:name="P1" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
    """

  private static func text(_ body: String) throws -> String {
    var file = O(body)
    file.automaticStyles = hidden
    return try file.lines().joined(separator: "\n")
  }

  @Test func aParagraphIsALine() throws {
    #expect(try O(paragraphs: ["第一段。", "", "第二段。"]).lines() == ["第一段。", "", "第二段。"])
    #expect(try O("").lines() == [""])
    #expect(
      try DraftText(O(paragraphs: ["甲", "乙"]).flat, name: "a.fodt").record == Array("甲\n乙".utf8))
  }

  @Test(
    arguments: [
      (O.span("甲", "T9") + "<text:a xlink:href=\"x\">乙</text:a>", "甲乙"),
      ("甲<text:s/>乙<text:s text:c=\"3\"/>丙<text:tab/>丁<text:line-break/>戊", "甲 乙   丙\t丁\n戊"),
      ("甲<text:s text:c=\"-1\"/>乙<text:soft-page-break/>丙", "甲乙丙"),
      // Blanks of XML are one, and none at the ends.
      ("\n  甲 \n\t\(O.span(" 乙", "T9")) 丙\n", "甲 乙 丙"),
      ("甲<text:s/> 乙", "甲  乙"),
      ("甲&amp;乙&lt;&#x4E19;\u{2028}丁", "甲&乙<丙\n丁"),
      // Fields by their result.
      ("第<text:page-number>3</text:page-number>页，<text:date>2月1日</text:date>", "第3页，2月1日"),
      ("甲<text:variable-set text:display=\"none\">5</text:variable-set>", "甲"),
      (
        "甲<field:fieldmark-start/>PAGEREF x<field:fieldmark-separator/>12<field:fieldmark-end/>乙",
        "甲12乙"
      ),
      ("甲<field:fieldmark-start/>已填<field:fieldmark-end/>乙", "甲已填乙"),
      (
        "<text:conditional-text>是</text:conditional-text><text:hidden-text text:is-hidden=\"true\">密</text:hidden-text><text:hidden-text text:is-hidden=\"false\">明</text:hidden-text>",
        "是明"
      ),
      (
        "<text:ruby><text:ruby-base>汉</text:ruby-base><text:ruby-text>han</text:ruby-text></text:ruby>字",
        "汉字"
      ),
      ("甲<text:script>run()</text:script>乙<text:bookmark text:name=\"x\"/>丙", "甲乙丙"),
      // Comments.
      (
        "甲<office:annotation><dc:creator>某</dc:creator>\(O.p("批注"))</office:annotation>乙<office:annotation-end/>",
        "甲乙"
      ),
      // Hidden text.
      (O.span("甲", "T1") + "乙" + O.span("丙\(O.span("丁", "T2"))戊", "T3"), "乙丁"),
      // Pictures say nothing.
      (
        "甲<draw:frame><draw:image><svg:title>图</svg:title></draw:image><svg:desc>描述</svg:desc></draw:frame>乙",
        "甲乙"
      ),
    ])
  func whatStandsInAParagraphIsRead(_ content: String, _ text: String) throws {
    #expect(try Self.text(O.p(content)) == text)
  }

  @Test(
    arguments: [
      (O.p("甲") + O.p("乙", "P1") + O.p(O.span("丙", "T1")) + O.p("丁"), "甲\n丁"),
      (O.p("甲") + O.p("乙<text:hidden-paragraph text:is-hidden=\"true\"/>") + O.p("丙"), "甲\n丙"),
      (
        O.p("甲") + "<text:section text:display=\"none\">\(O.p("乙"))</text:section>"
          + "<text:section text:display=\"condition\" text:is-hidden=\"true\">\(O.p("丙"))</text:section>"
          + "<text:section text:display=\"condition\">\(O.p("丁"))</text:section>",
        "甲\n丁"
      ),
      (
        "<office:forms><x>甲</x></office:forms>\(O.p("乙"))<text:sequence-decls/>",
        "乙"
      ),
    ])
  func whatIsHiddenIsLeftOut(_ body: String, _ text: String) throws {
    #expect(try Self.text(body) == text)
  }

  @Test func changesAreReadAsAcceptedAndCounted() throws {
    let regions = """
      <text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>某</dc:creator>\
      </office:change-info>\(O.p("删去"))</text:deletion></text:changed-region><text:changed-region><text:insertion>\
      <office:change-info/></text:insertion></text:changed-region><text:changed-region><text:format-change/>\
      </text:changed-region></text:tracked-changes>
      """
    let body =
      regions + O.p("甲<text:change/><text:change-start/>乙<text:change-end/>丙")
    let flow = try #require(try DraftText(O(body).bytes, name: "a.odt").flow)
    #expect(flow.record == Array("甲乙丙".utf8))
    #expect(flow.changes.insertions == 1 && flow.changes.deletions == 1)
    let plain = try #require(try DraftText(O(O.p("甲")).bytes, name: "a.odt").flow)
    #expect(plain.changes.insertions == 0 && plain.changes.deletions == 0)
  }

  @Test func notesStandBehindTheTextAndBoxesBehindTheirParagraph() throws {
    func note(_ kind: String, _ text: String) -> String {
      """
      <text:note text:note-class="\(kind)"> <text:note-citation>1</text:note-citation> <text:note-body>\(O.p(text))\
      </text:note-body> </text:note>
      """
    }
    let box = "<draw:frame> <draw:text-box> \(O.p("框"))\(O.p("")) </draw:text-box> </draw:frame>"
    let shape =
      "<draw:g><draw:custom-shape>\(O.p("形"))<draw:enhanced-geometry/></draw:custom-shape></draw:g>"
    let empty = "<draw:custom-shape>\(O.p(""))</draw:custom-shape>"
    let file = O(
      O.p("云溪县工作情况")
        + O.p("甲\(note("endnote", "尾"))\(box)\(empty)乙\(note("footnote", "脚"))\(shape)")
        + "<draw:frame><draw:text-box>\(O.p("页框"))</draw:text-box></draw:frame>" + O.p("丙"))
    #expect(try file.lines() == ["云溪县工作情况", "甲乙", "框", "", "形", "页框", "丙", "脚", "尾"])
    #expect(
      try file.document().shown == ["title:云溪县工作情况", "甲乙", "框", "形", "页框", "丙", "note:脚", "note:尾"])
  }

  @Test func symbolsAndFormulasAreWhatTheyLookLike() throws {
    var file = O(
      O.p(O.span("\u{F0FE}甲\u{F0A8}", "T1") + "\u{F0FE}") + O.p(O.span("\u{F0B3}", "T2"))
        + O.p("面积<draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame>。")
        + O.p("图<draw:frame><draw:object xlink:href=\"./Object 2\"/></draw:frame>。"))
    file.automaticStyles = """
      <style:font-face style:name="Wingdings1" svg:font-family="'Wingdings'"/>\
      <style:style style:name="T1" style:family="text"><style:text-properties style:font-name="Wingdings1"/></style:style>\
      <style:style style:name="T2" style:family="text"><style:text-properties fo:font-family="Symbol"/></style:style>
      """
    file.listed = """
      <manifest:file-entry manifest:full-path="Object 1/" manifest:media-type="application/vnd.oasis.opendocument.formula"/>\
      <manifest:file-entry manifest:full-path="Object 2/" manifest:media-type="application/vnd.oasis.opendocument.chart"/>
      """
    #expect(try file.lines() == ["☑甲□\u{F0FE}", "≥", "面积\u{FFFC}。", "图。"])
  }

  @Test func everyStretchHasItsBytes() throws {
    let file = O(O.p("前半" + O.span("后&amp;半", "T")) + O.p("二 \n<text:tab/>段"))
    #expect(
      try file.pieces() == [
        "0.0.-+0 前半=前半", "0.0.-+6 后=后", "0.0.-+9 &~&amp;", "0.0.-+10 半=半", "0.1.-+0 joint",
        "0.1.-+0 二 =二 ", "0.1.-+4 \t~<text:tab/>", "0.1.-+5 段=段",
      ])
  }
}
