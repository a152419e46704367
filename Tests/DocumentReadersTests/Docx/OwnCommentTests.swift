import Diagnostics
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// The program's own comments are known again in a document, with what became of them.
@Suite struct OwnCommentTests {
  private typealias W = WordFile

  private static let mark = FindingMark(RuleID("doubled-word"), words: "乙", operands: [])

  /// A document with comments and their states.
  private static func comments(_ body: String, _ comments: String, _ states: String = "") throws
    -> [FlowComment]
  {
    var archive = W(body).archive
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    archive.entries += [
      .init(
        "word/comments.xml",
        "<w:comments xmlns:w=\"\(space)\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\">\(comments)</w:comments>"
      ),
      .init(
        "word/ex.xml",
        "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">\(states)</w15:commentsEx>"
      ),
    ]
    let links = try #require(archive.entries.firstIndex { $0.name.hasSuffix("document.xml.rels") })
    archive.entries[links].bytes = Array(
      """
      <Relationships xmlns="\(package)"><Relationship Id="a" Type="x/comments" Target="comments.xml"/>\
      <Relationship Id="b" Type="x/commentsExtended" Target="ex.xml"/></Relationships>
      """.utf8)
    return try #require(DraftText(archive.bytes, name: "a.docx").flow).comments
  }

  private static func comment(_ id: Int, author: String = "reportlint", _ text: String = mark.text)
    -> String
  {
    "<w:comment w:id=\"\(id)\" w:author=\"\(author)\"><w:p w14:paraId=\"0A\">\(W.r("重复"))</w:p><w:p w14:paraId=\"1\(id)\">\(W.r(text))</w:p></w:comment>"
  }

  private static func commented(_ id: Int, _ runs: String) -> String {
    "<w:commentRangeStart w:id=\"\(id)\"/>\(runs)<w:commentRangeEnd w:id=\"\(id)\"/><w:r><w:commentReference w:id=\"\(id)\"/></w:r>"
  }

  private static let body = "<w:p>\(W.r("甲"))\(commented(3, W.r("乙")))\(W.r("丙"))</w:p>"

  @Test(arguments: [
    ("", false), ("<w15:commentEx w15:paraId=\"13\" w15:done=\"0\"/>", false),
    ("<w15:commentEx w15:paraId=\"13\" w15:done=\"1\"/>", true),
    ("<w15:commentEx w15:paraId=\"99\" w15:paraIdParent=\"13\" w15:done=\"0\"/>", true),
    ("<w15:commentEx w15:paraId=\"0A\" w15:done=\"1\"/>", false),
  ])
  func anAnswerAndAResolutionAreKnown(_ states: String, _ isAnswered: Bool) throws {
    #expect(
      try Self.comments(Self.body, Self.comment(3), states)
        == [FlowComment(mark: Self.mark, isAnswered: isAnswered, ranges: [3..<6])])
  }

  @Test(arguments: [comment(3, author: "张三"), comment(4), comment(3, "说明"), ""])
  func commentsOfOthersAreNot(_ comments: String) throws {
    #expect(try Self.comments(Self.body, comments) == [])
  }

  @Test func aPlaceWithoutWordsIsKnown() throws {
    let body = "<w:p>\(W.r("甲"))\(Self.commented(3, ""))</w:p><w:p>\(W.r("乙"))</w:p>"
    #expect(
      try Self.comments(body, Self.comment(3))
        == [FlowComment(mark: Self.mark, isAnswered: false, ranges: [3..<3])])
  }

  @Test func aFindingIsTheSameWhereItsWordsAndItsPlaceAre() {
    let comment = FlowComment(mark: Self.mark, isAnswered: true, ranges: [3..<6, 9..<9])
    let other = FindingMark(RuleID("doubled-word"), words: "丙", operands: [])
    for (mark, place, isOn) in [
      (Self.mark, 3..<6, true), (Self.mark, 5..<8, true), (Self.mark, 6..<8, false),
      (Self.mark, 9..<9, true), (Self.mark, 6..<6, true), (Self.mark, 7..<7, false),
      (other, 3..<6, false),
    ] { #expect(comment.isOn(mark, at: place) == isOn) }
  }
}
