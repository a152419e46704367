import Diagnostics
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// What of a package a reviewed copy changes, and what not.
@Suite struct ReviewPackageTests {
  private typealias W = WordFile

  private static let comment = ReviewComment(
    range: 0..<3, quotation: "“甲”", paragraphs: ["<改>", "&\u{1}"])

  private static func copy(_ archive: ZipFile, _ comments: [ReviewComment] = [comment]) throws
    -> [UInt8]
  {
    let bytes = archive.bytes
    let flow = try #require(DraftText(bytes, name: "a.docx").flow)
    return try ReviewCopy(of: bytes, read: flow).commented(comments)
  }

  private static func text(_ name: String, _ archive: [UInt8]) throws -> String {
    let entries = try #require(ZipFile.entries(of: archive))
    return try #require(entries.first { $0.name == name }).text
  }

  private static let comments = "word/comments.xml"

  @Test func allElseIsTheSameBytesInTheSameOrder() throws {
    var file = W(paragraphs: ["甲"])
    file.styles = "<w:style w:styleId=\"a\"/>"
    file.others = [
      .init("word/media/图.png", [UInt8](repeating: 7, count: 4000)), .init("docProps/", []),
    ]
    var archive = file.archive
    archive.comment = "注"
    archive.entries[5].isDeflated = false
    let before = try #require(ZipFile.entries(of: archive.bytes))
    let copy = try Self.copy(archive)
    let after = try #require(ZipFile.entries(of: copy))
    #expect(after.map(\.name) == before.map(\.name) + [Self.comments])
    let changed = zip(before, after).filter { $0.raw != $1.raw }.map(\.0.name)
    #expect(
      changed == ["[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels"])
    #expect(copy.suffix(3).elementsEqual("注".utf8))
    #expect(try Self.copy(archive) == copy)
    #expect(try Self.copy(archive, []) == archive.bytes)
  }

  @Test func largeFieldsOfEntriesAreKept() throws {
    var archive = W(paragraphs: ["甲"]).archive
    for index in archive.entries.indices { archive.entries[index].isLarge = true }
    #expect(try DraftText(Self.copy(archive), name: "a.docx").record == Array("甲".utf8))
  }

  @Test func thePartsOfCommentsAreMadeAndLinked() throws {
    let archive = W(paragraphs: ["甲"]).archive
    let copy = try Self.copy(archive)
    func before(_ name: String) -> String {
      archive.entries.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
        ?? ""
    }
    #expect(
      try Self.text("[Content_Types].xml", copy)
        == before("[Content_Types].xml").replacing(
          "</Types>",
          with:
            "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>"
        ))
    #expect(
      try Self.text("word/_rels/document.xml.rels", copy)
        == before("word/_rels/document.xml.rels").replacing(
          "</Relationships>",
          with:
            "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>"
        ))
    func paragraph(_ text: String) -> String {
      "<w:p><w:pPr><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }
    #expect(
      try Self.text(Self.comments, copy) == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
        <w:comment w:id="0" w:author="reportlint" w:initials="RL">\(paragraph("&lt;改&gt;"))\(paragraph("&amp;\u{FFFD}"))</w:comment></w:comments>
        """)
  }

  @Test func commentsOfOthersStayAndIdsDoNotCollide() throws {
    var archive = W(
      "<w:p><w:commentRangeStart w:id=\"1\"/>\(W.r("甲"))<w:commentRangeEnd w:id=\"1\"/></w:p>"
    ).archive
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let others =
      "<x:comments xmlns:x=\"\(space)\"><x:comment x:id=\"0\" x:author=\"张\"/></x:comments>"
    archive.entries.append(.init("word/notes/c.xml", others))
    let links = try #require(archive.entries.firstIndex { $0.name.hasSuffix("document.xml.rels") })
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    archive.entries[links].bytes = Array(
      """
      <r:Relationships xmlns:r="\(package)"><r:Relationship Id="rId1" Type="x/comments" Target="notes/c.xml"/></r:Relationships>
      """.utf8)
    let copy = try Self.copy(archive)
    let text = try Self.text("word/notes/c.xml", copy)
    #expect(
      text.hasPrefix(
        others.replacing("</x:comments>", with: "<x:comment x:id=\"2\" x:author=\"reportlint\"")))
    #expect(text.hasSuffix("</x:p></x:comment></x:comments>"))
    #expect(
      try Self.text("word/document.xml", copy).contains(
        "<w:p><w:commentRangeStart w:id=\"1\"/><w:commentRangeStart w:id=\"2\"/>\(W.r("甲"))"))
    #expect(
      try Self.text("[Content_Types].xml", copy).contains(
        "<Override PartName=\"/word/notes/c.xml\""))
    #expect(
      try Self.text("word/_rels/document.xml.rels", copy).utf8.elementsEqual(
        archive.entries[links].bytes))
  }

  @Test func namesOfTheStrictFormAndOtherPrefixesAreKept() throws {
    var strict = W(paragraphs: ["甲"])
    strict.isStrict = true
    let copy = try Self.copy(strict.archive)
    #expect(
      try Self.text(Self.comments, copy).contains(
        "xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\""))
    #expect(
      try Self.text("word/_rels/document.xml.rels", copy).contains(
        "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/comments\""))
    var bare = W("").archive
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let body = "<document xmlns=\"\(space)\"><body><p><r><t>甲</t></r></p></body></document>"
    let main = try #require(bare.entries.firstIndex { $0.name == "word/document.xml" })
    bare.entries[main].bytes = Array(body.utf8)
    #expect(
      try Self.text("word/document.xml", Self.copy(bare)).contains(
        "<p><w:commentRangeStart xmlns:w=\"\(space)\" w:id=\"0\"/><r><t>甲</t></r><w:commentRangeEnd xmlns:w=\"\(space)\" w:id=\"0\"/><w:r xmlns:w=\"\(space)\"><w:commentReference xmlns:w=\"\(space)\" w:id=\"0\"/></w:r></p>"
      ))
  }

  private static func fault(_ archive: ZipFile, _ comments: [ReviewComment]) throws -> ReviewFault?
  {
    let flow = try #require(DraftText(archive.bytes, name: "a.docx").flow)
    do throws(ReviewFault) {
      _ = try ReviewCopy(of: archive.bytes, read: flow).commented(comments)
      return nil
    } catch {
      return error
    }
  }

  @Test func whatWordWouldNotOpenIsRefused() throws {
    let archive = W(paragraphs: ["甲"]).archive
    let most = [ReviewComment](repeating: Self.comment, count: ReviewCopy.mostComments)
    #expect(try Self.fault(archive, most) == nil)
    #expect(
      try Self.fault(archive, most + [Self.comment])
        == .tooManyComments(limit: ReviewCopy.mostComments))
  }

  @Test(arguments: [("ISO-8859-1", false), ("utf-8", true), ("UTF-8", true), ("US-ASCII", true)])
  func partsInOtherEncodingsAreRefused(_ encoding: String, _ isTaken: Bool) throws {
    var archive = W(paragraphs: ["ab"]).archive
    let main = try #require(archive.entries.firstIndex { $0.name == "word/document.xml" })
    let text = String(decoding: archive.entries[main].bytes, as: UTF8.self)
    archive.entries[main].bytes = Array(text.replacing("UTF-8", with: encoding).utf8)
    let comment = ReviewComment(range: 0..<1, quotation: "", paragraphs: ["x"])
    #expect(
      try Self.fault(archive, [comment]) == (isTaken ? nil : .encoding(part: "word/document.xml")))
  }
}
