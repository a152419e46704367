import DocumentModel
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// Titles, headings, lists, tables and contents of documents of Word.
@Suite struct DocxStructureTests {
  private typealias W = WordFile

  private static let styles = """
    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>
    <w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="own"><w:name w:val="章"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="child"><w:name w:val="小章"/><w:basedOn w:val="own"/></w:style>
    <w:style w:type="paragraph" w:styleId="plain"><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="loop"><w:basedOn w:val="loop"/></w:style>
    <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="toc1"><w:name w:val="toc 1"/></w:style>
    """

  private static func p(_ text: String, _ style: String, _ more: String = "") -> String {
    W.p(text, "<w:pStyle w:val=\"\(style)\"/>\(more)")
  }

  private static func document(_ body: String, numbering: String = "") throws -> Document {
    var file = W(body)
    file.styles = styles
    file.numbering = numbering
    return try file.document()
  }

  @Test func headingsAreKnownByStyleAndOutlineLevel() throws {
    let document = try Self.document(
      W.p("云溪县工作情况") + Self.p("工作进展", "1") + Self.p("主要做法", "2") + Self.p("细节", "own")
        + Self.p("更细", "child") + Self.p("不是标题", "plain") + Self.p("环", "loop")
        + W.p("直接设置", "<w:outlineLvl w:val=\"0\"/>")
        + Self.p("改为正文", "1", "<w:outlineLvl w:val=\"9\"/>") + W.p("正文。"))
    #expect(
      document.outline == ["1 工作进展", "2 主要做法", "3 细节", "3 更细", "1 直接设置"])
    #expect(
      document.shown == [
        "title:云溪县工作情况", "heading:工作进展", "heading:主要做法", "heading:细节", "heading:更细", "不是标题",
        "环", "heading:直接设置", "改为正文", "正文。",
      ])
  }

  @Test func aParagraphOfSeveralSentencesIsNoHeadingByItsStyle() throws {
    let long = String(repeating: "长", count: 100)
    let document = try Self.document(
      W.p("云溪县工作情况") + Self.p("提高效率。全年办结三件。", "2") + Self.p(long, "1") + Self.p("提高效率。", "2"))
    #expect(document.outline == ["1 提高效率"])
    #expect(document.shown.dropFirst().first == "提高效率。全年办结三件。")
  }

  @Test func numbersThatWordComputesAreThoseOfHeadings() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/>\
      <w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
      """
    let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    let document = try Self.document(
      W.p("云溪县工作情况") + W.p("工作进展", list) + W.p("正文。") + Self.p("下步打算", "1", list),
      numbering: numbering)
    #expect(document.outline == ["1 工作进展", "1 下步打算"])
    #expect(document.headings.map(\.number) == [1, 2])
    #expect(document.shown == ["title:云溪县工作情况", "heading:一、工作进展", "正文。", "heading:二、下步打算"])
  }

  @Test func theTitleStyleMakesTheTitle() throws {
    let title =
      "<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr><w:r><w:t>云溪县</w:t><w:br/><w:t>工作总结：开头</w:t></w:r></w:p>"
    let document = try Self.document(title + W.p("正文。") + Self.p("别处", "T") + W.p("还有一段。"))
    #expect(document.shown == ["title:云溪县工作总结：开头", "正文。", "别处", "还有一段。"])
  }

  @Test func lineBreaksPartParagraphsButNotHeadings() throws {
    let broken = "<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>"
    let document = try Self.document(
      W.p("云溪县工作情况")
        + "<w:p>\(broken)</w:p><w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr>\(broken)</w:p>")
    #expect(document.shown == ["title:云溪县工作情况", "甲", "乙", "heading:甲乙"])
  }

  @Test func contentsAreKnownAsSuch() throws {
    let mark = { (kind: String) in "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
    let field =
      "<w:p>\(mark("begin"))<w:r><w:instrText> TOC \\o </w:instrText></w:r>\(mark("separate"))\(W.r("三、甲"))</w:p>"
      + W.p("四、乙") + "<w:p>\(mark("end"))</w:p>"
    let control = """
      <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>\
      <w:sdtContent>\(W.p("目录"))\(W.p("一、甲"))</w:sdtContent></w:sdt>
      """
    let document = try Self.document(
      W.p("云溪县工作情况") + control + Self.p("二、乙\t3", "toc1") + field + W.p("五、丙"))
    #expect(
      document.shown == [
        "title:云溪县工作情况", "contents:目录", "contents:一、甲", "contents:二、乙\t3", "contents:三、甲",
        "contents:四、乙", "heading:五、丙",
      ])
  }

  @Test func nothingButLinesIsReadAsAPlainFileIs() throws {
    for text in [
      "Outage report\n\nRoot cause\n\nA valve stuck.\n\n1. Mend the valve.\n2. Test it.",
      "云溪县工作情况\n一、进展\n（一）甲。全年办结三件。\n云溪县司法局\n2024年2月8日",
    ] {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let plain = try DraftText(Array(text.utf8), name: "a.txt").document()
      let word = try W(paragraphs: lines).document()
      #expect(word.shown == plain.shown)
      #expect(word.outline == plain.outline)
      #expect(word.markup.listItems == plain.markup.listItems)
    }
  }

  @Test func englishLinesThatServeAsHeadingsAreKnownBesideTablesToo() throws {
    let body =
      W.p("Outage report") + W.p("Root cause") + W.p("A valve stuck.") + W.p("ACTION ITEMS")
      + W.table([["Action", "Owner"], ["Mend it", "Ann Li"]]) + W.p("That is all.")
    let document = try Self.document(body)
    #expect(document.outline == ["1 Root cause", "1 ACTION ITEMS"])
    #expect(document.headings.map(\.isUnmarkedHeading) == [true, true])
    // Not where there are headings.
    #expect(
      try Self.document(body + Self.p("Costs", "1") + W.p("None.")).outline == ["1 Costs"])
  }

  private static let lists = """
    <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl>\
    <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="○"/></w:lvl></w:abstractNum>\
    <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
    """

  private static func item(_ text: String, _ level: Int, _ use: Int = 1) -> String {
    W.p(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(use)\"/></w:numPr>")
  }

  @Test func bulletsMakeItemsThatHoldThoseBelow() throws {
    let document = try Self.document(
      W.p("云溪县工作情况") + Self.item("甲", 0) + Self.item("乙", 1) + Self.item("丙", 0) + W.p("段。")
        + Self.item("丁", 1), numbering: Self.lists)
    #expect(
      document.shown == [
        "title:云溪县工作情况", "listItem:甲", "listItem:乙", "listItem:丙", "段。", "listItem:丁",
      ])
    #expect(
      document.markup.listItems.map { "\($0.level) \(document.text.string($0.range))" }
        == ["1 甲\n乙", "2 乙", "1 丙", "2 丁"])
  }

  @Test func numberedParagraphsAreItemsInEnglishAndLinesInChinese() throws {
    let english = try Self.document(
      W.p("Works report") + Self.item("Close the gate.", 0, 2) + Self.item("Open the road.", 0, 2),
      numbering: Self.lists)
    #expect(
      english.shown == [
        "title:Works report", "listItem:Close the gate.", "listItem:Open the road.",
      ])
    #expect(
      english.file.text(english.text.recordSpan(of: english.blocks[1].range)) == "Close the gate.")
    let chinese = try Self.document(
      W.p("云溪县工作情况") + Self.item("关闭闸门。", 0, 2), numbering: Self.lists)
    #expect(chinese.shown == ["title:云溪县工作情况", "heading:1. 关闭闸门。"])
  }

  // MARK: Tables

  @Test func cellsAreRead() throws {
    let document = try Self.document(
      W.p("云溪县工作情况") + W.table([["项目", "数量"], ["甲", ""], ["", "3"]]) + W.p("段。"))
    #expect(document.cells == [[["项目", "数量"], ["甲", ""], ["", "3"]]])
    #expect(document.shown == ["title:云溪县工作情况", "cell:项目", "cell:数量", "cell:甲", "cell:3", "段。"])
  }

  @Test func mergedCellsStandWhereTheyBegin() throws {
    let row = { (cells: String...) in "<w:tr>\(cells.joined())</w:tr>" }
    let body =
      "<w:tbl>"
      + row(
        W.cell("项目", "<w:vMerge w:val=\"restart\"/>"), W.cell("数量", "<w:gridSpan w:val=\"2\"/>"))
      + row(W.cell("盖住", "<w:vMerge/>"), W.cell("今年"), W.cell("去年"))
      + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>\(W.cell("1"))\(W.cell("2"))</w:tr></w:tbl>"
    #expect(
      try Self.document(body).cells == [[["项目", "数量", ""], ["", "今年", "去年"], ["", "1", "2"]]])
    #expect(try W(body).lines() == ["项目", "数量", "今年", "去年", "1", "2"])
    #expect(
      try Self.document(body).markup.tables.map { $0.rows.map(\.covered) } == [[[2], [0], [0]]])
  }

  @Test func deletedRowsAndCellsAreOut() throws {
    let body = """
      <w:tbl><w:tr>\(W.cell("甲"))\(W.cell("乙", "<w:cellDel/>"))\(W.cell("丙"))</w:tr>\
      <w:tr><w:trPr><w:del/></w:trPr>\(W.cell("丁"))</w:tr></w:tbl>
      """
    #expect(try Self.document(body).cells == [[["甲", "丙"]]])
  }

  @Test func paragraphsOfACellThatItsWidthPartsAreOne() throws {
    let cell = "<w:tc>\(W.p("制作"))\(W.p("数量"))</w:tc>"
    let long = "<w:tc>\(W.p("第一句。"))\(W.p("第二句。"))</w:tc>"
    let english = "<w:tc>\(W.p("Total"))\(W.p("sum"))</w:tc>"
    let document = try Self.document("<w:tbl><w:tr>\(cell)\(long)\(english)</w:tr></w:tbl>")
    #expect(document.cells == [[["制作数量", "第一句。\n第二句。", "Total sum"]]])
    #expect(document.shown == ["cell:制作数量", "cell:第一句。", "cell:第二句。", "cell:Total sum"])
  }

  @Test func framesAreNoTablesAndInnerTablesAreText() throws {
    let inner = "<w:tc>\(W.p("甲"))\(W.table([["乙", "丙"]]))</w:tc>"
    let document = try Self.document("<w:tbl><w:tr>\(inner)\(W.cell("丁"))</w:tr></w:tbl>")
    #expect(document.cells == [[["甲乙丙", "丁"]]])
    let frame = try Self.document(W.p("云溪县工作情况") + W.table([["一、甲事项"], ["正文。"]]))
    #expect(frame.cells == [])
    #expect(frame.shown == ["title:云溪县工作情况", "heading:一、甲事项", "正文。"])
  }
}
