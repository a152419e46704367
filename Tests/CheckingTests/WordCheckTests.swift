import Checking
import Diagnostics
import DocumentReaders
import LintEngine
import LintTestSupport
import SourceText
import Testing

/// Documents of Word are checked as other drafts are, and never written.
@Suite struct WordCheckTests {
  private typealias W = WordFile

  private static func reports(_ request: CheckRequest) -> (reports: [FileReport], changes: Int) {
    var check = Check(CheckSettings(request))
    var reports: [FileReport] = []
    var changes = 0
    _ = check.run { event in
      switch event {
      case .checked(let report, _): reports.append(report)
      case .changed: changes += 1
      default: break
      }
    }
    return (reports, changes)
  }

  private static func request(_ file: W) -> CheckRequest {
    var request = CheckRequest([.buffer(name: "草稿.docx", bytes: file.bytes)])
    request.language = .always(.english)
    return request
  }

  @Test func findingsStandInTheTextOfTheDocument() throws {
    var request = Self.request(W(paragraphs: ["青禾镇2024年工作总结", "", "2月30日召开会议。"]))
    request.select = ["date-impossible"]
    let report = try #require(Self.reports(request).reports.first)
    #expect(report.profile == "zh-work-summary")
    #expect(report.diagnostics.map(\.rule.name) == ["date-impossible"])
    #expect(report.diagnostics.map { report.file.text($0.span) } == ["2月30日"])
    #expect(
      report.diagnostics.map {
        report.file.lines.position(of: $0.span.start, in: .unicodeScalars).line
      } == [3])
  }

  @Test func fixesAreRefusedWhereThereWouldBeSome() {
    for fixes in [CheckRequest.Fixes.safe, .all] {
      var request = Self.request(W(paragraphs: ["青禾镇2024年工作总结", "抓好落实,完成任务。"]))
      request.fixes = fixes
      let (reports, changes) = Self.reports(request)
      #expect(reports.flatMap(\.diagnostics).first?.rule.name == "fix.package")
      #expect(
        reports.flatMap(\.diagnostics).map(\.rule.name).filter { $0 == "half-width-punct" }.count
          == 1)
      #expect(reports.map(\.isIncomplete) == [true])
      #expect(changes == 0)
      request.inputs = [
        .buffer(name: "草稿.docx", bytes: W(paragraphs: ["青禾镇2024年工作总结", "抓好落实。"]).bytes)
      ]
      let clean = Self.reports(request).reports
      #expect(!clean.flatMap(\.diagnostics).map(\.rule.name).contains("fix.package"))
      #expect(clean.map(\.isIncomplete) == [false])
    }
  }

  @Test func trackedChangesAreSaid() {
    let changed = "<w:p>\(W.r("抓好"))<w:del>\(W.r("不"))</w:del><w:ins>\(W.r("落实。"))</w:ins></w:p>"
    for (body, messages) in [
      (
        changed,
        [
          "the document has tracked changes (1 insertion, 1 deletion); it is checked as if all were accepted"
        ]
      ),
      (W.p("抓好落实。"), []),
    ] {
      let reports = Self.reports(Self.request(W(W.p("青禾镇2024年工作总结") + body))).reports
      let said = reports.flatMap(\.diagnostics).filter { $0.rule.name == "input.tracked-changes" }
      #expect(said.map(\.message.english) == messages)
      #expect(said.allSatisfy { $0.severity == .info })
    }
  }

  @Test func insertedDocumentsAreNotPassedOverInSilence() {
    let file = W(W.p("青禾镇2024年工作总结") + "<w:altChunk w:id=\"r9\"/>" + W.p("抓好落实。"))
    let said = Self.reports(Self.request(file)).reports.flatMap(\.diagnostics)
      .filter { $0.rule.name == "input.inserted-document" }
    #expect(said.map(\.message.english) == ["1 other document inserted here, which is not checked"])
    #expect(said.map(\.severity) == [.warning])
  }

  @Test func aDocumentWithoutTextIsRefused() {
    let reports = Self.reports(Self.request(W("<w:p/><w:sectPr/>"))).reports
    #expect(reports.flatMap(\.diagnostics).map(\.rule.name) == ["input.empty"])
  }

  @Test func cellsThatOthersReachOverAreNotBlank() {
    func table(_ owner: String) -> W {
      let head = W.cell("Action") + W.cell("Owner") + W.cell("Due")
      let first = W.cell("Clear the drain") + W.cell("Ann Li", owner) + W.cell("3 May 2024")
      let merged = owner.isEmpty ? "" : "<w:vMerge/>"
      let second = W.cell("Mend the gate") + W.cell("", merged) + W.cell("9 May 2024")
      return W(
        W.p("Incident report: flood", "<w:outlineLvl w:val=\"0\"/>")
          + W.p("Follow-up actions", "<w:outlineLvl w:val=\"1\"/>")
          + "<w:tbl><w:tr>\(head)</w:tr><w:tr>\(first)</w:tr><w:tr>\(second)</w:tr></w:tbl>")
    }
    for (owner, found) in [("", ["en-action-blank"]), ("<w:vMerge w:val=\"restart\"/>", [])] {
      var request = Self.request(table(owner))
      request.profile = "en-report"
      request.select = ["en-action-blank"]
      #expect(Self.reports(request).reports.flatMap(\.diagnostics).map(\.rule.name) == found)
    }
  }

  @Test func textsOfOpenDocumentAreCheckedAlikeAndNeverWritten() throws {
    let changes = """
      <text:tracked-changes><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>
      """
    let file = OdtFile(
      changes + OdtFile.p("青禾镇2024年工作总结") + OdtFile.p("抓好落实,2月30日召开会议。"))
    let folder = try ScratchFolder()
    for (name, bytes) in [("草稿.odt", file.bytes), ("草稿.fodt", file.flat)] {
      var request = CheckRequest([.buffer(name: name, bytes: bytes)])
      request.language = .always(.english)
      let found = Self.reports(request).reports.flatMap(\.diagnostics).map(\.rule.name)
      #expect(
        ["input.tracked-changes", "half-width-punct", "date-impossible"].filter(found.contains)
          == ["input.tracked-changes", "half-width-punct", "date-impossible"])
      request.fixes = .safe
      let fixed = Self.reports(request)
      #expect(fixed.reports.flatMap(\.diagnostics).first?.rule.name == "fix.package")
      #expect(fixed.reports.map(\.isIncomplete) == [true] && fixed.changes == 0)
      request.fixes = nil
      request.reviewCopy = folder.path("copy.docx")
      #expect(
        Self.reports(request).reports.flatMap(\.diagnostics).first?.rule.name == "review.not-word")
      #expect(throws: (any Error).self) { try folder.bytes(of: "copy.docx") }
    }
  }
}
