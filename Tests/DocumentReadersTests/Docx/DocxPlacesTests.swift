import DocumentModel
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// Where the text of documents of Word comes from.
@Suite struct DocxPlacesTests {
  private typealias W = WordFile

  @Test func everyStretchHasItsRunAndItsBytes() throws {
    let file = W(
      "<w:p>\(W.r("前半"))<w:hyperlink>\(W.r("后&amp;半"))</w:hyperlink></w:p>"
        + "<w:p><w:r><w:t>二</w:t><w:tab/><w:t>段</w:t></w:r></w:p>")
    #expect(
      try file.pieces() == [
        "0.0.0+0 前半=前半", "0.0.1+0 后=后", "0.0.1+3 &~&amp;", "0.0.1+4 半=半", "0.1.-+0 joint",
        "0.1.0+0 二=二", "0.1.0+3 \t~<w:tab/>", "0.1.0+4 段=段",
      ])
    #expect(try file.pieces(of: 3..<9) == ["0.0.0+0 前半=前半", "0.0.1+0 后=后"])
    #expect(try file.pieces(of: 9..<9) == ["0.0.1+3 &~&amp;"])
  }

  @Test func whatIsLeftOutMovesNothing() throws {
    let file = W(
      "<w:p>\(W.r("甲"))<w:del>\(W.r("删"))</w:del><w:ins>\(W.r("乙"))</w:ins></w:p>\(W.p("空", "<w:rPr><w:del/></w:rPr>"))\(W.p("续"))"
    )
    #expect(
      try file.pieces() == [
        "0.0.0+0 甲=甲", "0.0.1+0 乙=乙", "0.2.-+0 joint", "0.1.0+0 空=空", "0.2.0+0 续=续",
      ])
  }

  @Test func numbersAndNotesHavePlacesOfTheirOwn() throws {
    var file = W(
      W.p("甲", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
        + "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
    file.numbering = """
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1、"/></w:lvl>\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
      """
    file.footnotes = "<w:footnote w:id=\"2\">\(W.p("注"))</w:footnote>"
    #expect(
      try file.pieces() == [
        "0.0.-+0 number 1、", "0.0.0+0 甲=甲", "0.1.-+0 joint", "1.0.-+0 joint", "1.0.0+0 注=注",
      ])
  }

  @Test func findingsStandAtTheParagraph() throws {
    let document = try W(paragraphs: ["云溪县工作情况", "　　甲\u{200B}乙𝟒。", "丙。"]).document()
    #expect(document.text.string(document.blocks[1].range) == "甲乙4。")
    let span = document.text.recordSpan(of: document.blocks[2].range)
    #expect(document.file.text(span) == "丙。")
    #expect(document.file.lines.position(of: span.start, in: .unicodeScalars).line == 3)
    #expect(document.oddCharacters.map(\.kind) == [.hidden, .variant])
  }
}
