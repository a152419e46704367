import DocumentModel
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// Headers and footers are read apart from the text.
@Suite struct DocxFurnitureTests {
  private typealias W = WordFile

  private static func file(
    _ body: String = W.p("甲。"), _ pages: [String: String], settings: String = ""
  ) -> W {
    var file = W(body)
    file.pages = pages.mapValues { W.p($0) }
    file.settings = settings
    return file
  }

  private static let six = [
    "header1": "每页", "header2": "首页", "header3": "双页", "footer1": "脚", "footer2": "首脚",
    "footer3": "双脚",
  ]
  private static let all = [
    "header1", "header2 first", "header3 even", "footer1", "footer2 first", "footer3 even",
  ]

  @Test func theyStandBehindTheTextAndAreNoneOfIt() throws {
    var file = Self.file(
      W.p("青禾镇2024年工作总结") + W.p("一、成效") + W.table([["甲", "3"]])
        + W.section(["header1", "footer1"]), ["header1": "2023年总结", "footer1": "云川市"])
    let document = try file.document()
    #expect(
      document.shown == ["title:青禾镇2024年工作总结", "heading:一、成效", "cell:甲", "cell:3"])
    #expect(document.furnished == ["header(default) 2023年总结", "footer(default) 云川市"])
    #expect(document.headings.map { document.text.string($0.extent) } == ["一、成效\n甲\n3"])
    #expect(document.facts.dates.map(\.year) == [2024])
    #expect(document.furniture?.facts.dates.map(\.year) == [2023])
    #expect(
      document.pieces(of: .document).map { document.text.string($0) }
        == ["青禾镇2024年工作总结\n一、成效\n甲\n3\n"])
    #expect(document.pieces(of: .paragraph).map { document.text.string($0) } == ["一、成效", "甲", "3"])
    #expect(
      document.pieces(of: .headerFooter).map { document.text.string($0) } == ["2023年总结", "云川市"])
    #expect(document.pieces(of: .siteFrame) == [])
    #expect(
      String(decoding: document.file.bytes, as: UTF8.self)
        == "青禾镇2024年工作总结\n一、成效\n甲\n3\n2023年总结\n云川市")
    file.pages = [:]
    #expect(try file.document().shown == document.shown)
  }

  @Test func aTextOfLinesIsReadAsItIsWithoutThem() throws {
    let lines = ["青禾镇2024年工作总结", "全年平稳。"]
    let file = Self.file(
      lines.map { W.p($0) }.joined() + W.section(["header1"]), ["header1": "总结 稿"])
    let document = try file.document()
    #expect(document.shown == ["title:青禾镇2024年工作总结", "全年平稳。"])
    #expect(document.furnished == ["header(default) 总结 稿"])
    let place = try #require(document.pieces(of: .headerFooter).first)
    #expect(document.file.text(document.text.recordSpan(of: place)) == "总结 稿")
    #expect(document.file.lines.line(of: document.text.recordSpan(of: place).start) == 3)
  }

  @Test(arguments: [
    ([W.section(all)], "", ["header(default) 每页", "footer(default) 脚"]),
    (
      [W.section(all, "<w:titlePg/>")], "",
      ["header(default) 每页", "header(first) 首页", "footer(default) 脚", "footer(first) 首脚"]
    ),
    (
      [W.section(all, "<w:titlePg w:val=\"0\"/>")], "", ["header(default) 每页", "footer(default) 脚"]
    ),
    (
      [W.section(all)], "<w:evenAndOddHeaders/>",
      ["header(default) 每页", "header(even) 双页", "footer(default) 脚", "footer(even) 双脚"]
    ),
    (
      [W.section(all)], "<w:evenAndOddHeaders w:val=\"false\"/>",
      ["header(default) 每页", "footer(default) 脚"]
    ),
    // What a section does not say is as in the one before; a part is read once.
    (
      [
        "<w:p><w:pPr>\(W.section(["header1", "header2 first"]))</w:pPr></w:p>",
        W.section([], "<w:titlePg/>"),
      ],
      "", ["header(default) 每页", "header(first) 首页"]
    ),
    (
      ["<w:p><w:pPr>\(W.section(["header1"]))</w:pPr></w:p>", W.section(["header3"])], "",
      ["header(default) 每页", "header(default) 双页"]
    ),
    (
      ["<w:p><w:pPr>\(W.section(["header1"]))</w:pPr></w:p>", W.section(["header1"])], "",
      ["header(default) 每页"]
    ),
    // What stood there before a tracked change, and parts that are not there.
    ([W.section([], "<w:sectPrChange>\(W.section(all))</w:sectPrChange>")], "", []),
    ([W.section(["header9"])], "", []),
    ([], "", []),
  ])
  func thoseAreReadThatAreShown(_ sections: [String], _ settings: String, _ wanted: [String]) throws
  {
    let file = Self.file(W.p("甲。") + sections.joined(), Self.six, settings: settings)
    #expect(try file.document().furnished == wanted)
  }

  private static func field(_ instruction: String, _ result: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> \(instruction) </w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(W.r(result))"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  }

  @Test(arguments: [
    // Numbers of pages and computed days are no text; a line of nothing else is none.
    ("<w:p>\(W.r("- "))\(field("PAGE", "3"))\(W.r(" -"))</w:p>", []),
    ("<w:p>\(field("page \\* MERGEFORMAT", "3"))\(W.r("/"))\(field("NUMPAGES", "9"))</w:p>", []),
    ("<w:p><w:fldSimple w:instr=\" PAGE\\* ROMAN\">\(W.r("III"))</w:fldSimple></w:p>", []),
    ("<w:p>\(W.r("第"))\(field("PAGE", "3"))\(W.r("页"))</w:p>", ["第\u{FFFC}页"]),
    ("<w:p>\(W.r("打印于"))\(field("DATE \\@ yyyy", "2022年"))</w:p>", ["打印于\u{FFFC}"]),
    // Other fields have their result.
    ("<w:p>\(field("STYLEREF 标题", "总结"))\(W.r("稿"))</w:p>", ["总结稿"]),
    ("<w:p>\(field("TITLE", "总结"))</w:p>", ["总结"]),
    // What stands in tables, boxes and controls; what is deleted or hidden does not.
    (W.table([["甲", "乙"], ["丙", "1"]]), ["甲", "乙", "丙", "1"]),
    ("<w:sdt><w:sdtContent>\(W.p("甲"))</w:sdtContent></w:sdt>", ["甲"]),
    ("<w:p><w:del>\(W.r("甲"))</w:del>\(W.r("乙"))\(W.r("丙", "<w:vanish/>"))</w:p>", ["乙"]),
    ("<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>", ["甲", "乙"]),
    (W.p("") + W.p("  "), []),
  ])
  func theirTextIsWhatIsTyped(_ content: String, _ wanted: [String]) throws {
    var file = W(W.p("甲。") + W.section(["header1"]))
    file.pages = ["header1": content]
    let document = try file.document()
    #expect(document.furnished == wanted.map { "header(default) \($0)" })
  }

  @Test func theNumbersOfPagesInTheBodyAreText() throws {
    #expect(try W("<w:p>\(W.r("第"))\(Self.field("PAGE", "3"))</w:p>").lines() == ["第3"])
  }

  @Test func listsOfTheBodyAreNotCountedOnInThem() throws {
    var file = Self.file(
      W.p("甲", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>") + W.section(["header1"]), [:])
    file.pages = ["header1": W.p("乙", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")]
    file.numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let document = try file.document()
    #expect(document.blocks.map { document.text.string($0.range) } == ["1. 甲"])
    #expect(document.furnished == ["header(default) 乙"])
  }

  @Test func aDocumentWithoutTextHasNone() throws {
    let file = Self.file(W.p("") + W.section(["header1"]), ["header1": "甲"])
    #expect(try file.document().furnished == [])
    #expect(try file.lines() == [""])
  }

  @Test func aPlaceInThemLeadsToTheirPart() throws {
    let file = Self.file(
      W.p("甲") + W.section(["header1", "footer1"]), ["header1": "乙丙", "footer1": "丁"])
    let flow = try #require(DraftText(file.bytes, name: "a.docx").flow)
    #expect(flow.parts == ["word/document.xml", "word/header1.xml", "word/footer1.xml"])
    #expect(flow.bodyEnd == 3)
    #expect(flow.pieces(of: 7..<10).map(\.part) == [1])
    #expect(flow.pieces(of: 11..<14).map(\.part) == [2])
    #expect(flow.furniture(at: 2) == nil)
    #expect(flow.furniture(at: 7)?.range == 4..<10)
    #expect(flow.furniture(at: 10) == nil)
    #expect(flow.furniture(at: 11)?.kind == .footer(.all))
  }
}
