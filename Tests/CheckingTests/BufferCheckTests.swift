import Checking
import Diagnostics
import DocumentReaders
import LintEngine
import SourceText
import Testing

/// A text in memory is checked through the library alone.
@Suite struct BufferCheckTests {
  private static func reports(_ request: CheckRequest) -> [FileReport] {
    var check = Check(CheckSettings(request))
    var reports: [FileReport] = []
    let outcome = check.run { event in
      if case .checked(let report, _) = event { reports.append(report) }
    }
    #expect(outcome.remarks.map(\.file.path) == [])
    return reports
  }

  private static func request(_ name: String, _ text: String) -> CheckRequest {
    var request = CheckRequest([.buffer(name: name, bytes: Array(text.utf8))])
    request.language = .always(.english)
    return request
  }

  @Test func findingsOfABufferHaveItsNameAndPlaces() {
    var request = Self.request("草稿.txt", "青禾镇2024年工作总结\n\n2月30日召开会议。\n")
    request.select = ["date-impossible"]
    let reports = Self.reports(request)
    #expect(reports.map(\.file.path) == ["草稿.txt"])
    #expect(reports.map(\.profile) == ["zh-work-summary"])
    let found = reports.flatMap(\.diagnostics)
    #expect(found.map(\.rule.name) == ["date-impossible"])
    #expect(found.map(\.span.range) == [30..<39])
    #expect(reports.map(\.isIncomplete) == [false])
  }

  @Test func theNameDecidesTheReader() {
    var request = Self.request("draft.md", "# Report\n\n`TBD`\n")
    request.select = ["en-placeholder"]
    #expect(Self.reports(request).flatMap(\.diagnostics).map(\.rule.name) == [])
    request.inputs = [.buffer(name: "draft.txt", bytes: Array("Annual Report 2024\n\nTBD\n".utf8))]
    #expect(
      Self.reports(request).flatMap(\.diagnostics).map(\.rule.name) == ["en-placeholder"])
  }

  @Test func buffersAreHandedOutInOrderAndFixesAsChanges() {
    var request = CheckRequest([
      .buffer(name: "a.txt", bytes: Array("青禾镇2024年工作总结\n\n抓好落实,完成任务。\n".utf8)),
      .buffer(name: "b.txt", bytes: []),
    ])
    request.language = .always(.english)
    request.fixes = .safe
    request.jobs = 2
    var check = Check(CheckSettings(request))
    var names: [String] = []
    var changes: [DraftChange] = []
    _ = check.run { event in
      if case .checked(let report, _) = event { names.append(report.file.path) }
      if case .changed(let change) = event { changes.append(change) }
    }
    #expect(names == ["a.txt", "b.txt"])
    #expect(changes.map(\.name) == ["a.txt"])
    #expect(
      changes.map { String(decoding: $0.text.new, as: UTF8.self) } == [
        "青禾镇2024年工作总结\n\n抓好落实，完成任务。\n"
      ])
  }

  @Test func theCostOfDraftsAddsUp() {
    func cost(_ drafts: Int) -> Int {
      let table = "# 青禾镇2024年工作总结\n\n| 项目 | 件数 |\n|---|---|\n| 甲 | 1 |\n| 乙 | 2 |\n| 合计 | 3 |\n"
      var check = Check(
        CheckSettings(
          CheckRequest(
            (0..<drafts).map { .buffer(name: "\($0).md", bytes: Array(table.utf8)) })))
      return check.run { _ in }.cost.steps
    }
    #expect(cost(1) > 0)
    #expect(cost(2) == 2 * cost(1))
  }
}
