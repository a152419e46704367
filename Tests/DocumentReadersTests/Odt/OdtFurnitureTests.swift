import DocumentModel
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// Headers and footers are read apart from the text, as those of documents of Word.
@Suite struct OdtFurnitureTests {
  private typealias O = OdtFile

  private static func file(_ body: String, _ pages: String) -> O {
    var file = O(body)
    file.masterPages = pages
    return file
  }

  /// What stands apart; the same of a package and of one piece of XML.
  private static func furnished(_ file: O) throws -> [String] {
    let packed = try file.document().furnished
    #expect(try DraftText(file.flat, name: "a.fodt").document().furnished == packed)
    return packed
  }

  @Test func theyStandBehindTheTextAndAreNoneOfIt() throws {
    var file = Self.file(
      O.p("青禾镇2024年工作总结") + O.p("一、成效") + O.table([["甲", "3"]]),
      O.page([("header", O.p("2023年总结")), ("footer", O.p("云川市"))]))
    let document = try file.document()
    #expect(
      document.shown == ["title:青禾镇2024年工作总结", "heading:一、成效", "cell:甲", "cell:3"])
    #expect(try Self.furnished(file) == ["header(default) 2023年总结", "footer(default) 云川市"])
    #expect(document.headings.map { document.text.string($0.extent) } == ["一、成效\n甲\n3"])
    #expect(document.facts.dates.map(\.year) == [2024])
    #expect(document.furniture?.facts.dates.map(\.year) == [2023])
    #expect(
      document.pieces(of: .headerFooter).map { document.text.string($0) } == ["2023年总结", "云川市"])
    #expect(
      String(decoding: document.file.bytes, as: UTF8.self)
        == "青禾镇2024年工作总结\n一、成效\n甲\n3\n2023年总结\n云川市")
    file.masterPages = ""
    #expect(try file.document().shown == document.shown)
    #expect(try Self.furnished(file) == [])
  }

  private static let six = [
    ("header", O.p("每页")), ("header-left", O.p("双页")), ("header-first", O.p("首页")),
    ("footer", O.p("脚")), ("footer-left", O.p("双脚")), ("footer-first", O.p("首脚")),
  ]

  /// A style that begins pages of a kind.
  private static func begins(_ name: String, _ page: String, like parent: String = "") -> String {
    """
    <style:style style:name="\(name)" style:family="paragraph" style:parent-style-name="\(parent)" \
    style:master-page-name="\(page)"/>
    """
  }

  private static let styles =
    begins("A", "First") + begins("B", "Wide") + begins("C", "", like: "B")
    + "<style:style style:name=\"D\" style:family=\"paragraph\" style:parent-style-name=\"B\"/>"
    + "<style:style style:name=\"T\" style:family=\"table\" style:master-page-name=\"Wide\"/>"

  private static let kinds =
    O.page([("header", O.p("每页"))])
    + O.page(named: "First", next: "Standard", [("header", O.p("首页")), ("footer", O.p("首脚"))])
    + O.page(named: "Wide", [("header", O.p("横页"))])
    + O.page(named: "Unused", [("header", O.p("无"))])

  @Test(arguments: [
    (
      O.p("甲。"), O.page(six),
      [
        "header(default) 每页", "header(first) 首页", "header(even) 双页", "footer(default) 脚",
        "footer(first) 首脚", "footer(even) 双脚",
      ]
    ),
    // What is not shown stands there all the same.
    (
      O.p("甲。"),
      O.page([
        ("header style:display=\"false\"", O.p("每页")), ("footer", O.p("脚")),
        ("footer-left style:display=\"false\"", O.p("双脚")),
      ]), ["footer(default) 脚"]
    ),
    // A text begins on the usual pages, or on the first ones where none are called so.
    (O.p("甲。"), kinds, ["header(default) 每页"]),
    (O.p("甲。"), O.page(named: "MP0", [("header", O.p("页"))]), ["header(default) 页"]),
    // Pages that others follow are one alone.
    (O.p("甲。", "A"), kinds, ["header(default) 每页", "header(first) 首页", "footer(first) 首脚"]),
    (O.p("甲。") + O.p("乙。", "B"), kinds, ["header(default) 每页", "header(default) 横页"]),
    (O.p("甲。", "B") + O.p("乙。", "D"), kinds, ["header(default) 横页"]),
    (O.p("甲。", "D"), kinds, ["header(default) 横页"]),
    (O.p("甲。", "C"), kinds, ["header(default) 每页"]),
    (
      "<table:table table:style-name=\"T\"><table:table-row>\(O.cell("甲"))</table:table-row></table:table>",
      kinds, ["header(default) 横页"]
    ),
    // Kinds that say the same, and one that is not there.
    (
      O.p("甲。") + O.p("乙。", "B"),
      O.page([("header", O.p("页"))]) + O.page(named: "Wide", [("header", O.p("页"))]),
      ["header(default) 页"]
    ),
    (O.p("甲。", "B"), O.page([("header", O.p("页"))]), []),
    // Kinds that follow each other end.
    (
      O.p("甲。", "A"),
      O.page(named: "First", next: "Wide", [("header", O.p("左"))])
        + O.page(named: "Wide", next: "First", [("header", O.p("右"))]),
      ["header(first) 左", "header(first) 右"]
    ),
  ])
  func thoseAreReadThatAreShown(_ body: String, _ pages: String, _ wanted: [String]) throws {
    var file = Self.file(body, pages)
    file.automaticStyles = Self.styles
    #expect(try Self.furnished(file) == wanted)
  }

  @Test func theOlderNameOfFirstPagesIsKnown() throws {
    let file = Self.file(
      O.p("甲。"),
      """
      <style:master-page style:name="Standard"><loext:header-first>\(O.p("首页"))</loext:header-first>\
      </style:master-page>
      """)
    #expect(try Self.furnished(file) == ["header(first) 首页"])
  }

  @Test(arguments: [
    // Numbers of pages and computed days are no text; a line of nothing else is none.
    (O.p("- <text:page-number>3</text:page-number> -"), []),
    (O.p("<text:page-number>3</text:page-number>/<text:page-count>9</text:page-count>"), []),
    (O.p("第<text:page-number text:select-page=\"current\">3</text:page-number>页"), ["第\u{FFFC}页"]),
    (O.p("打印于<text:date text:date-value=\"2022\">2022年</text:date>"), ["打印于\u{FFFC}"]),
    // A day that was put in once, and other fields, have their result.
    (O.p("印于<text:date text:fixed=\"true\">2022年</text:date>"), ["印于2022年"]),
    (O.p("<text:title>总结</text:title>稿"), ["总结稿"]),
    // What stands in tables, boxes and sections; what is hidden does not.
    (O.table([["甲", "乙"], ["丙", "1"]]), ["甲", "乙", "丙", "1"]),
    (O.p("甲<draw:frame><draw:text-box>\(O.p("乙"))</draw:text-box></draw:frame>"), ["甲", "乙"]),
    (O.p("甲" + O.span("丙", "H") + "乙"), ["甲乙"]),
    (O.p("甲<text:line-break/>乙"), ["甲", "乙"]),
    (O.p("") + O.p("  "), []),
  ])
  func theirTextIsWhatIsTyped(_ content: String, _ wanted: [String]) throws {
    var file = Self.file(O.p("甲。"), O.page([("header", content)]))
    file.otherStyles = """
      <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
      """
    #expect(try Self.furnished(file) == wanted.map { "header(default) \($0)" })
  }

  @Test func theNumbersOfPagesInTheBodyAreText() throws {
    #expect(try O(O.p("第<text:page-number>3</text:page-number>")).lines() == ["第3"])
  }

  @Test func listsOfTheBodyAreNotCountedOnInThem() throws {
    var file = Self.file(
      O.list([O.p("甲")], "text:style-name=\"L\""),
      O.page([("header", O.list([O.p("乙")], "text:style-name=\"L\""))]))
    file.styles = """
      <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" \
      style:num-suffix="."/></text:list-style>
      """
    let document = try file.document()
    #expect(document.blocks.map { document.text.string($0.range) } == ["1. 甲"])
    #expect(document.furnished == ["header(default) 乙"])
  }

  @Test func aDocumentWithoutTextHasNone() throws {
    let file = Self.file(O.p(""), O.page([("header", O.p("甲"))]))
    #expect(try Self.furnished(file) == [])
    #expect(try file.lines() == [""])
  }

  @Test func aPlaceInThemLeadsToTheirPart() throws {
    let file = Self.file(O.p("甲"), O.page([("header", O.p("乙丙")), ("footer", O.p("丁"))]))
    let flow = try #require(DraftText(file.bytes, name: "a.odt").flow)
    #expect(flow.parts == ["content.xml", "styles.xml"])
    #expect(flow.bodyEnd == 3)
    #expect(
      try file.pieces(of: 4..<14) == ["1.0.-+0 乙丙=乙丙", "1.1.-+0 joint", "1.1.-+0 丁=丁"])
    #expect(flow.furniture(at: 2) == nil)
    #expect(flow.furniture(at: 7)?.range == 4..<10)
    #expect(flow.furniture(at: 11)?.kind == .footer(.all))
  }
}
