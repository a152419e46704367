import Diagnostics
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// Edits become tracked changes of the text's own runs.
@Suite struct TrackedChangesTests {
  private typealias W = WordFile

  /// A copy with words replaced, an insertion before words written as `|words`.
  private static func changed(_ file: W, _ edits: [(String, String)]) throws -> (
    entries: [ZipFile.Found], made: Int
  ) {
    let bytes = file.bytes
    let text = try DraftText(bytes, name: "a.docx")
    let parts = try edits.map { words, replacement in
      let isInsertion = words.hasPrefix("|")
      let range = try ReviewCopyTests.range(
        of: isInsertion ? String(words.dropFirst()) : words, in: text)
      let span = isInsertion ? range.lowerBound..<range.lowerBound : range
      return [Fix.Edit(SourceSpan(span), replacement)]
    }
    let flow = try #require(text.flow)
    let (copy, made) = try ReviewCopy(of: bytes, read: flow).changed(by: parts)
    let wanted = [Fix(title: LocalizedText(""), isSafe: true, parts: made)].applied(to: text.record)
    #expect(try DraftText(copy, name: "a.docx").record == wanted)
    return (try #require(ZipFile.entries(of: copy)), made.count)
  }

  /// The body, with the tags of changes cut short.
  private static func body(_ entries: [ZipFile.Found]) throws -> String {
    var text = try #require(entries.first { $0.name == "word/document.xml" }).text
    text = String(try #require(text.split(separator: "<w:body>").last))
    for id in 0..<9 {
      for kind in ["ins", "del"] {
        text = text.replacing(
          "<w:\(kind) w:id=\"\(id)\" w:author=\"reportlint\">", with: "<\(kind) \(id)>")
      }
    }
    return text.replacing("</w:body></w:document>", with: "").replacing(
      " xml:space=\"preserve\"", with: " _")
  }

  @Test(arguments: [
    (
      "<w:p><w:r><w:t>甲,乙</w:t></w:r></w:p>", [(",", "，")],
      "<w:p><w:r><w:t>甲</w:t></w:r><del 0><w:r><w:delText _>,</w:delText></w:r></w:del><ins 1><w:r><w:t _>，</w:t></w:r></w:ins><w:r><w:t>乙</w:t></w:r></w:p>"
    ),
    // A whole run, with its properties.
    (
      "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>甲</w:t></w:r></w:p>", [("甲", "")],
      "<w:p><del 0><w:r><w:rPr><w:b/></w:rPr><w:delText _>甲</w:delText></w:r></w:del></w:p>"
    ),
    // Across runs and a link: each run keeps its own, the replacement stands behind the last.
    (
      "<w:p><w:r><w:t>甲a</w:t></w:r><w:hyperlink><w:r><w:t>b乙</w:t></w:r></w:hyperlink></w:p>",
      [("ab", "c")],
      "<w:p><w:r><w:t>甲</w:t></w:r><del 0><w:r><w:delText _>a</w:delText></w:r></w:del><w:hyperlink><del 1><w:r><w:delText _>b</w:delText></w:r></w:del><ins 2><w:r><w:t _>c</w:t></w:r></w:ins><w:r><w:t>乙</w:t></w:r></w:hyperlink></w:p>"
    ),
    // Two in one text, of which one reaches to its edge; an entity.
    (
      "<w:p><w:r><w:t>&lt;甲 乙;</w:t></w:r></w:p>", [("<", ""), (";", "；")],
      "<w:p><del 0><w:r><w:delText _>&lt;</w:delText></w:r></w:del><w:r><w:t>甲 乙</w:t></w:r><del 1><w:r><w:delText _>;</w:delText></w:r></w:del><ins 2><w:r><w:t _>；</w:t></w:r></w:ins></w:p>"
    ),
    // In a run with more than text.
    (
      "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>,</w:t><w:br/></w:r></w:p>", [(",", "，")],
      "<w:p><w:r><w:t>甲</w:t><w:tab/></w:r><del 0><w:r><w:delText _>,</w:delText></w:r></w:del><ins 1><w:r><w:t _>，</w:t></w:r></w:ins><w:r><w:br/></w:r></w:p>"
    ),
    // An insertion alone, with the properties of the text before it.
    (
      "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>甲乙</w:t></w:r></w:p>", [("|乙", "a<")],
      "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>甲</w:t></w:r><ins 0><w:r><w:rPr><w:b/></w:rPr><w:t _>a&lt;</w:t></w:r></w:ins><w:r><w:rPr><w:b/></w:rPr><w:t>乙</w:t></w:r></w:p>"
    ),
    // Blanks at the edges count from then on; ids of others are left to them.
    (
      "<w:p><w:ins w:id=\"0\"><w:r><w:t>丁</w:t></w:r></w:ins><w:r><w:t>one , two</w:t></w:r></w:p>",
      [(" ,", ",")],
      "<w:p><w:ins w:id=\"0\"><w:r><w:t>丁</w:t></w:r></w:ins><w:r><w:t _>one</w:t></w:r><del 1><w:r><w:delText _> ,</w:delText></w:r></w:del><ins 2><w:r><w:t _>,</w:t></w:r></w:ins><w:r><w:t _> two</w:t></w:r></w:p>"
    ),
  ])
  func editsAreDeletionsAndInsertions(
    _ body: String, _ edits: [(String, String)], _ changed: String
  )
    throws
  {
    let result = try Self.changed(W(body), edits)
    #expect(try Self.body(result.entries) == changed)
    #expect(result.made == edits.count)
  }

  @Test(arguments: [
    ("<w:p><w:ins w:id=\"4\"><w:r><w:t>甲,乙</w:t></w:r></w:ins></w:p>", ","),
    ("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p>", "甲\t"),
    ("<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p>", "甲\n乙"),
    ("<w:p><w:fldSimple w:instr=\"DATE\"><w:r><w:t>甲,</w:t></w:r></w:fldSimple></w:p>", ","),
    (
      "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>甲,</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>",
      ","
    ),
  ])
  func whatIsNoPlainTextIsLeft(_ body: String, _ words: String) throws {
    let file = W(body)
    let result = try Self.changed(file, [(words, "x")])
    #expect(result.made == 0)
    #expect(result.entries == ZipFile.entries(of: file.bytes))
  }

  @Test func notesAreChangedWhereTheyStand() throws {
    var file = W("<w:p>\(W.r("甲,"))<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
    file.footnotes = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>注;</w:t></w:r></w:p></w:footnote>"
    let result = try Self.changed(file, [(",", "，"), (";", "；")])
    #expect(result.made == 2)
    let notes = try #require(result.entries.first { $0.name == "word/footnotes.xml" }).text
    #expect(
      notes.contains(
        "<w:p><w:r><w:t>注</w:t></w:r><w:del w:id=\"2\" w:author=\"reportlint\"><w:r><w:delText xml:space=\"preserve\">;</w:delText></w:r></w:del><w:ins w:id=\"3\" w:author=\"reportlint\"><w:r><w:t xml:space=\"preserve\">；</w:t></w:r></w:ins></w:p>"
      ))
  }
}
