import Checking
import Diagnostics
import DocumentReaders
import LintEngine
import LintTestSupport
import SourceText
import Testing

/// A check that writes a reviewed copy, and one of what was answered in it.
@Suite struct ReviewCheckTests {
  private typealias W = WordFile

  private struct Outcome {
    var report: FileReport?
    var copy: DraftReviewing.Copy?

    var rules: [String] { report?.diagnostics.map(\.rule.name) ?? [] }
  }

  private static func check(
    _ bytes: [UInt8], name: String = "草稿.docx", to path: String? = nil,
    rules: [String] = ["date-impossible", "half-width-punct"], fixes: CheckRequest.Fixes? = nil,
    appliesComments: Bool = true
  ) -> Outcome {
    var request = CheckRequest([.buffer(name: name, bytes: bytes)])
    request.language = .always(.english)
    request.select = rules
    request.reviewCopy = path
    request.fixes = fixes
    request.writesFixes = true
    request.appliesComments = appliesComments
    var check = Check(CheckSettings(request))
    var outcome = Outcome()
    outcome.copy =
      check.run { event in if case .checked(let report, _) = event { outcome.report = report } }
      .reviewCopy
    return outcome
  }

  private static let draft = W(paragraphs: [
    "青禾镇2024年工作总结", "2月30日召开会议。", "抓好落实,完成任务,没有遗留。",
  ])

  /// The paragraphs of each comment.
  private static func comments(_ copy: [UInt8]) throws -> [[String]] {
    let entries = try #require(ZipFile.entries(of: copy))
    let part = try #require(entries.first { $0.name == "word/comments.xml" }).text
    return part.split(separator: "<w:comment ").dropFirst().map { one in
      one.split(separator: "<w:t xml:space=\"preserve\">").dropFirst().map { text in
        String(text.prefix { $0 != "<" })
      }
    }
  }

  @Test func eachPlaceOfAFindingHasAComment() throws {
    let folder = try ScratchFolder()
    let path = folder.path("copy.docx")
    let outcome = Self.check(Self.draft.bytes, to: path)
    #expect(outcome.copy == DraftReviewing.Copy(path: path, comments: 3, changes: 0))
    #expect(outcome.rules == ["date-impossible", "half-width-punct"])
    #expect(outcome.report?.isIncomplete == false)
    let mark = FindingMark(RuleID("half-width-punct"), words: ",", operands: []).text
    let written = try Self.comments(folder.bytes(of: "copy.docx"))
    #expect(
      written.map { $0.last } == [
        FindingMark(RuleID("date-impossible"), words: "2月30日", operands: []).text, mark, mark,
      ])
    #expect(written[1] == written[2])
    #expect(
      written[1].dropFirst().dropLast() == [
        "Basis: GB/T 15834-2011 5.1", "Suggestion: change to '，'",
      ])
  }

  @Test func eachCommentSuggestsWhatIsRightAtItsPlace() throws {
    let folder = try ScratchFolder()
    let draft = W(paragraphs: ["青禾镇2024年工作总结", "抓好落实,完成任务(全部);没有遗留。"])
    let outcome = Self.check(draft.bytes, to: folder.path("copy.docx"))
    #expect(
      outcome.report?.diagnostics.first?.fix?.title.english
        == "change to '，'; change to '（'; change to '；'")
    let written = try Self.comments(folder.bytes(of: "copy.docx"))
    #expect(
      written.map { $0.dropLast().last } == [
        "Suggestion: change to '，'", "Suggestion: change to '（'", "Suggestion: change to '）'",
        "Suggestion: change to '；'",
      ])
  }

  @Test func nothingIsWrittenOverWhatIsThere() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.draft.bytes, to: "a.docx")
    let outcome = Self.check(Self.draft.bytes, to: folder.path("a.docx"))
    #expect(outcome.copy == nil)
    #expect(outcome.rules == ["review.exists", "date-impossible", "half-width-punct"])
    #expect(outcome.report?.isIncomplete == true)
    #expect(try folder.bytes(of: "a.docx") == Self.draft.bytes)
    let missing = Self.check(Self.draft.bytes, to: folder.path("b/a.docx"))
    #expect(missing.rules.first == "review.refused")
    #expect(
      missing.report?.diagnostics.first?.message.english
        == "the reviewed copy: cannot be written: No such file or directory")
  }

  @Test func aDraftThatIsNoDocumentIsNotCopied() throws {
    let folder = try ScratchFolder()
    for fixes in [nil, CheckRequest.Fixes.safe] {
      let outcome = Self.check(
        Array("青禾镇2024年工作总结\n抓好落实,完成任务。\n".utf8), name: "a.txt", to: folder.path("b.docx"),
        fixes: fixes)
      #expect(outcome.rules == ["review.not-word", "half-width-punct"])
      #expect(outcome.copy == nil)
    }
    #expect(throws: (any Error).self) { try folder.bytes(of: "b.docx") }
  }

  @Test func fixesAreTrackedChangesAndTheRestIsCommentedOn() throws {
    let folder = try ScratchFolder()
    let path = folder.path("copy.docx")
    let outcome = Self.check(Self.draft.bytes, to: path, fixes: .safe)
    #expect(outcome.copy == DraftReviewing.Copy(path: path, comments: 1, changes: 2))
    #expect(outcome.rules == ["date-impossible"])
    let copy = try DraftText(folder.bytes(of: "copy.docx"), name: "copy.docx")
    #expect(
      String(decoding: copy.record, as: UTF8.self)
        == "青禾镇2024年工作总结\n2月30日召开会议。\n抓好落实，完成任务，没有遗留。")
    #expect(copy.flow?.changes.insertions == 2)
  }

  /// The copy, its comments marked as resolved where a condition holds.
  private static func resolved(_ copy: [UInt8], where isResolved: (Int) -> Bool) throws -> [UInt8] {
    var entries = try #require(ZipFile.entries(of: copy)).map { ZipFile.Entry($0.name, $0.bytes) }
    func change(_ name: String, _ change: (String) -> String) throws {
      let index = try #require(entries.firstIndex { $0.name == name })
      entries[index].bytes = Array(
        change(String(decoding: entries[index].bytes, as: UTF8.self)).utf8)
    }
    var states = ""
    try change("word/comments.xml") { text in
      let comments = text.split(separator: "</w:comment>", omittingEmptySubsequences: false)
      return comments.enumerated().map { index, one in
        guard let last = one.ranges(of: "<w:p>").last else { return String(one) }
        states += "<w:commentEx w:paraId=\"A\(index)\" w:done=\"\(isResolved(index) ? 1 : 0)\"/>"
        return one[..<last.lowerBound] + "<w:p w:paraId=\"A\(index)\">" + one[last.upperBound...]
      }.joined(separator: "</w:comment>")
    }
    let space = "http://schemas.microsoft.com/office/word/2012/wordml"
    entries.append(
      .init("word/ex.xml", "<w:commentsEx xmlns:w=\"\(space)\">\(states)</w:commentsEx>"))
    try change("word/_rels/document.xml.rels") {
      $0.replacing(
        "</Relationships>",
        with:
          "<Relationship Id=\"x\" Type=\"x/commentsExtended\" Target=\"ex.xml\"/></Relationships>")
    }
    return ZipFile(entries).bytes
  }

  @Test func whatWasResolvedIsNotReportedAgain() throws {
    let folder = try ScratchFolder()
    _ = Self.check(Self.draft.bytes, to: folder.path("copy.docx"))
    let copy = try folder.bytes(of: "copy.docx")
    let open = Self.check(copy, to: folder.path("open.docx"))
    #expect(open.rules == ["date-impossible", "half-width-punct"])
    // The comments of the first run stand for these findings.
    #expect(open.copy?.comments == 0)
    #expect(try folder.bytes(of: "open.docx") == copy)
    let first = Self.check(try Self.resolved(copy) { $0 == 0 })
    #expect(first.rules == ["half-width-punct"])
    #expect(first.report?.suppressed == 1)
    let last = Self.check(try Self.resolved(copy) { $0 == 2 })
    #expect(last.rules == ["date-impossible", "half-width-punct"])
    #expect(last.report?.diagnostics.last?.furtherPlaces == [])
    #expect(last.report?.suppressed == 1)
    let all = Self.check(
      try Self.resolved(copy) { _ in true }, to: folder.path("all.docx"), fixes: .safe)
    #expect(all.rules == [])
    #expect(all.report?.suppressed == 3)
    #expect(all.copy == DraftReviewing.Copy(path: folder.path("all.docx"), comments: 0, changes: 0))
  }

  @Test func whereDraftsMayNotSuppressAnswersAreCounted() throws {
    let folder = try ScratchFolder()
    _ = Self.check(Self.draft.bytes, to: folder.path("copy.docx"))
    let copy = try Self.resolved(folder.bytes(of: "copy.docx")) { $0 < 2 }
    let outcome = Self.check(copy, appliesComments: false)
    #expect(outcome.rules == ["date-impossible", "half-width-punct"])
    #expect(outcome.report?.suppressed == 0)
    #expect(outcome.report?.unheeded == 2)
  }

  @Test func otherWordsAreReportedThoughTheCommentWasResolved() throws {
    let folder = try ScratchFolder()
    _ = Self.check(Self.draft.bytes, to: folder.path("copy.docx"))
    var entries = try #require(
      ZipFile.entries(of: try Self.resolved(folder.bytes(of: "copy.docx")) { $0 == 0 })
    ).map { ZipFile.Entry($0.name, $0.bytes) }
    let main = try #require(entries.firstIndex { $0.name == "word/document.xml" })
    let text = String(decoding: entries[main].bytes, as: UTF8.self)
    entries[main].bytes = Array(text.replacing("2月30日", with: "2月31日").utf8)
    let outcome = Self.check(ZipFile(entries).bytes)
    #expect(outcome.rules == ["date-impossible", "half-width-punct"])
    #expect(outcome.report?.suppressed == 0)
  }
}
