import Diagnostics
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// Comments of a copy stand on the words of their findings, and nothing else is touched.
@Suite struct ReviewCopyTests {
  private typealias W = WordFile

  /// Where words stand in the text of a document.
  static func range(of words: String, in text: DraftText) throws -> Range<Int> {
    let found = try #require(text.record.firstRange(of: Array(words.utf8)), "\(words)")
    return found.lowerBound..<found.upperBound
  }

  /// A copy with a comment on each of some words.
  private static func copy(_ file: W, on words: [String]) throws -> [ZipFile.Found] {
    let bytes = file.bytes
    let text = try DraftText(bytes, name: "a.docx")
    let comments = try words.map { words in
      ReviewComment(
        range: try range(of: words, in: text), quotation: "“\(words)”", paragraphs: ["改"])
    }
    let copy = try ReviewCopy(of: bytes, read: try #require(text.flow)).commented(comments)
    #expect(try DraftText(copy, name: "a.docx").record == text.record)
    return try #require(ZipFile.entries(of: copy))
  }

  /// The body with marks as `⟦0`, `0⟧` and `0!` for the reference.
  private static func body(_ entries: [ZipFile.Found]) throws -> String {
    var text = try #require(entries.first { $0.name == "word/document.xml" }).text
    text = String(try #require(text.split(separator: "<w:body>").last))
    for id in 0..<9 {
      for (mark, shown) in [
        ("<w:commentRangeStart w:id=\"\(id)\"/>", "⟦\(id)"),
        ("<w:commentRangeEnd w:id=\"\(id)\"/>", "\(id)⟧"),
        ("<w:r><w:commentReference w:id=\"\(id)\"/></w:r>", "\(id)!"),
      ] { text = text.replacing(mark, with: shown) }
    }
    return text.replacing("</w:body></w:document>", with: "")
      .replacing(" xml:space=\"preserve\"", with: " _")
  }

  private static func marked(_ body: String, on words: [String]) throws -> String {
    try Self.body(copy(W(body), on: words))
  }

  @Test(arguments: [
    // A run as a whole, at both ends, and inside.
    ("<w:p><w:r><w:t>甲乙丙</w:t></w:r></w:p>", ["甲乙丙"], "<w:p>⟦0<w:r><w:t>甲乙丙</w:t></w:r>0⟧0!</w:p>"),
    (
      "<w:p><w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t>甲乙丙</w:t></w:r></w:p>", ["乙"],
      "<w:p><w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t>甲</w:t></w:r>⟦0<w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t>乙</w:t></w:r>0⟧0!<w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t>丙</w:t></w:r></w:p>"
    ),
    // Across runs, into a link, with an entity.
    (
      "<w:p><w:r><w:t>甲乙</w:t></w:r><w:hyperlink><w:r><w:t>丙&amp;丁</w:t></w:r></w:hyperlink></w:p>",
      ["乙丙&"],
      "<w:p><w:r><w:t>甲</w:t></w:r>⟦0<w:r><w:t>乙</w:t></w:r><w:hyperlink><w:r><w:t>丙&amp;</w:t></w:r>0⟧0!<w:r><w:t>丁</w:t></w:r></w:hyperlink></w:p>"
    ),
    // Blanks at a cut count, whether or not the text said so before; and it says so once.
    (
      "<w:p><w:r><w:t>one two three</w:t></w:r></w:p>", ["two", "three"],
      "<w:p><w:r><w:t _>one </w:t></w:r>⟦0<w:r><w:t _>two</w:t></w:r>0⟧0!<w:r><w:t _> </w:t></w:r>⟦1<w:r><w:t _>three</w:t></w:r>1⟧1!</w:p>"
    ),
    // Elements between texts of a run.
    (
      "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/></w:r></w:p>", ["\t", "乙"],
      "<w:p><w:r><w:t>甲</w:t></w:r>⟦0<w:r><w:tab/></w:r>0⟧0!⟦1<w:r><w:t>乙</w:t></w:r>1⟧1!<w:r><w:br/></w:r></w:p>"
    ),
    // Several on one place, one in another, one behind the other.
    (
      "<w:p><w:r><w:t>甲乙丙</w:t></w:r></w:p>", ["甲乙", "甲乙", "乙", "丙"],
      "<w:p>⟦0⟦1<w:r><w:t>甲</w:t></w:r>⟦2<w:r><w:t>乙</w:t></w:r>0⟧0!1⟧1!2⟧2!⟦3<w:r><w:t>丙</w:t></w:r>3⟧3!</w:p>"
    ),
    // From one cell to the next.
    (
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
      ["甲\n乙"],
      "<w:tbl><w:tr><w:tc><w:p>⟦0<w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>乙</w:t></w:r>0⟧0!</w:p></w:tc></w:tr></w:tbl>"
    ),
    // A formula, and a paragraph that another one's deleted end leads into.
    (
      "<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:t>甲</w:t></w:r></w:p>", ["\u{FFFC}甲"],
      "<w:p>⟦0<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:t>甲</w:t></w:r>0⟧0!</w:p>"
    ),
    (
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p>",
      ["甲乙"],
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>⟦0<w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r>0⟧0!</w:p>"
    ),
    // A field is commented on as a whole, a link is not.
    (
      "<w:p><w:fldSimple w:instr=\"DATE\"><w:r><w:t>甲乙</w:t></w:r></w:fldSimple></w:p>", ["乙"],
      "<w:p>⟦0<w:fldSimple w:instr=\"DATE\"><w:r><w:t>甲乙</w:t></w:r></w:fldSimple>0⟧0!</w:p>"
    ),
  ])
  func marksStandAroundTheWords(_ body: String, _ words: [String], _ marked: String) throws {
    #expect(try Self.marked(body, on: words) == marked)
  }

  @Test func aFieldInRunsIsCommentedOnAsAWholeAndALinkIsNot() throws {
    func runs(_ instruction: String, _ result: String) -> String {
      let (begin, end) = (
        #"<w:r><w:fldChar w:fldCharType="begin"/></w:r>"#,
        #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#
      )
      return "\(begin)<w:r><w:instrText> \(instruction) a </w:instrText></w:r>"
        + #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"# + "\(result)\(end)"
    }
    let text = "<w:r><w:t>甲乙</w:t></w:r>"
    #expect(
      try Self.marked("<w:p>\(runs("REF", text))\(W.r("丙"))</w:p>", on: ["乙"])
        == "<w:p>⟦0\(runs("REF", text))0⟧0!\(W.r("丙"))</w:p>".replacing(
          " xml:space=\"preserve\"", with: " _"))
    let split = "<w:r><w:t>甲</w:t></w:r>⟦0<w:r><w:t>乙</w:t></w:r>0⟧0!"
    #expect(
      try Self.marked("<w:p>\(runs("HYPERLINK", text))</w:p>", on: ["乙"])
        == "<w:p>\(runs("HYPERLINK", split))</w:p>")
  }

  @Test func whatCannotBeCommentedOnIsQuoted() throws {
    let box =
      "<w:r><w:pict><v:textbox><w:txbxContent>\(W.p("框中字"))</w:txbxContent></v:textbox></w:pict></w:r>"
    var file = W(
      "<w:p>\(W.r("甲"))\(box)</w:p><w:p>\(W.r("乙"))<w:r><w:rPr><w:b/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
    )
    file.footnotes = "<w:footnote w:id=\"2\">\(W.p("脚注"))</w:footnote>"
    let entries = try Self.copy(file, on: ["中", "甲", "注"])
    let preserved = " xml:space=\"preserve\""
    #expect(
      try Self.body(entries)
        == "<w:p>⟦1\(W.r("甲"))1⟧1!⟦0\(box)0⟧0!</w:p><w:p>\(W.r("乙"))⟦2<w:r><w:rPr><w:b/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>2⟧2!</w:p>"
        .replacing(preserved, with: " _"))
    let comments = try #require(entries.first { $0.name == "word/comments.xml" }).text
    #expect(
      comments.split(separator: "<w:comment ").dropFirst().map { one in
        one.split(separator: "<w:t\(preserved)>").dropFirst().map { $0.prefix { $0 != "<" } }
      } == [["“中”", "改"], ["改"], ["“注”", "改"]])
    let note = try #require(file.archive.entries.first { $0.name == "word/footnotes.xml" })
    #expect(entries.first { $0.name == "word/footnotes.xml" }?.bytes == note.bytes)
  }

  @Test(arguments: [
    // In an empty paragraph, at the end of one, at the start of the text.
    (
      "<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p w:rsidR=\"1\"/>", 4,
      "<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p w:rsidR=\"1\">⟦00⟧0!</w:p>"
    ),
    (
      "<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:pPr/></w:p>", 4,
      "<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:pPr/>⟦00⟧0!</w:p>"
    ),
    (
      "<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p/>", 3,
      "<w:p><w:r><w:t>甲</w:t></w:r>⟦00⟧0!</w:p><w:p/>"
    ),
    (
      "<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p/>", 0,
      "<w:p>⟦00⟧0!<w:r><w:t>甲</w:t></w:r></w:p><w:p/>"
    ),
    (
      "<w:p><w:r><w:t>甲乙</w:t></w:r></w:p>", 3,
      "<w:p><w:r><w:t>甲</w:t></w:r>⟦00⟧0!<w:r><w:t>乙</w:t></w:r></w:p>"
    ),
  ])
  func whatIsAbsentHasAPlace(_ body: String, _ offset: Int, _ marked: String) throws {
    let bytes = W(body).bytes
    let flow = try #require(DraftText(bytes, name: "a.docx").flow)
    let comment = ReviewComment(range: offset..<offset, quotation: "", paragraphs: ["缺"])
    let copy = try ReviewCopy(of: bytes, read: flow).commented([comment])
    #expect(try Self.body(#require(ZipFile.entries(of: copy))) == marked)
  }

  @Test func aNumberThatWordComputesStandsForItsParagraph() throws {
    var file = W(W.p("甲", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"))
    file.numbering = """
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1、"/></w:lvl>\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
      """
    let marked =
      "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>⟦0\(W.r("甲"))0⟧0!</w:p>"
      .replacing(" xml:space=\"preserve\"", with: " _")
    #expect(try Self.body(Self.copy(file, on: ["1、"])) == marked)
    #expect(try Self.body(Self.copy(file, on: ["1、甲"])) == marked)
  }
}
