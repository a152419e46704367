import Foundation
import LintTestSupport
import Testing

/// Drafts made to exhaust their reader: each is read, or refused by name, within a bound of processor
/// time and memory that lies far above what the text costs and far below its square.
@Suite struct HostileDraftTests {
  struct Hostile: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    /// Findings of these rules must be there; those of `limit.…` mean that the draft is refused.
    let found: [String]
    let status: Int32
    let text: String

    init(
      _ name: String, _ file: String, found: [String], status: Int32 = 1, _ text: String
    ) {
      self.name = name
      self.file = file
      self.found = found
      self.status = status
      self.text = text
    }

    var testDescription: String { name }
  }

  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  private static let table = "# 测试街道2023年工作总结\n\n|项目|数量|\n|-|-|\n"
  private static let chinese = "测试街道2023年工作总结\n\n"
  private static let heads = "<th>收入<th>决算数<th>支出<th>决算数"
  private static let accounts =
    "<!DOCTYPE html><html lang=zh><title>题</title><h1>测试县水务局2023年度部门决算</h1>"
    + "<h2>第一部分 部门概况</h2><p>主要职责。</p><h2>第二部分 2023年度部门决算表</h2><table>"
  private static let english = "Annual Report 2024\n\n"
  private static let timeline = "# Postmortem: outage of 3 May 2024\n\n## Timeline\n\n"

  static let drafts = [
    Hostile(
      "parts of a table", "a.md", found: [],
      table
        + (0..<600).map { part in
          (0..<5).map { "|项目|\(part * 7 + $0)|\n" }.joined() + "|小计|\(part * 35 + 10)|\n"
        }.joined() + "|合计|7|\n"),
    Hostile(
      "totals that fit nothing", "a.md", found: ["table-sum"],
      table + times(600, "|甲|1|\n|小计|1|\n|合计|7|\n")),
    Hostile("hidden characters", "a.txt", found: [], chinese + times(60_000, "\u{200B} ") + "甲。\n"),
    Hostile(
      "brackets behind an address", "a.txt", found: [], chinese + "见www.a" + times(60_000, ")")),
    Hostile("rows of a table", "a.md", found: [], table + times(30_000, "|甲|1|\n")),
    Hostile(
      "columns of a table", "a.md", found: [],
      "# 测试街道2023年工作总结\n\n|项目|\(times(900, "数量|"))\n|\(times(901, "-|"))\n"
        + times(60, "|甲|\(times(900, "1|"))\n")),
    Hostile(
      "heads as many as columns", "a.html", found: ["required-section"],
      accounts + "<tr>\(times(4000, heads))\(times(2000, "<tr>" + heads))<tr><td>总计<td>1"),
    Hostile(
      "sides as many as rows", "a.html", found: ["required-section"],
      accounts + "<tr>\(heads)\(times(4000, "<tr><td>总计"))<tr>\(times(4000, "<td>总计<td>1"))"),
    Hostile(
      "a row as long as a table", "a.html", found: ["required-section"],
      accounts
        + "<tr>\(heads)\(times(2000, "<tr><td>总计<td>1"))<tr>\(times(4000, "<td>总计<td>1"))"),
    Hostile(
      "sections", "a.html", found: ["section-duplicate"],
      "<!DOCTYPE html><html lang=zh><title>题</title><h1>测试县2023年工作总结</h1>"
        + times(8000, "<h2>一、甲</h2><p>乙。")),
    Hostile(
      "tables", "a.md", found: ["table-sum"],
      "# 测试街道2023年工作总结\n\n" + times(2000, "|项目|数量|\n|-|-|\n|甲|1|\n|乙|1|\n|合计|3|\n\n")),
    Hostile(
      "references to a long link", "a.md", found: ["limit.links"], status: 2,
      "# 甲\n\n[a]: \(times(80_000, "u"))\n\n\(times(80_000, "[a]\n\n"))"),
    Hostile(
      "nested lists", "a.md", found: ["limit.nesting"], status: 2,
      "# 甲\n\n\(times(40_000, "- "))x\(times(80_000, "\n"))"),
    Hostile(
      "marks of emphasis", "a.md", found: ["limit.marks"], status: 2,
      "# 甲\n\n\(times(100_000, "*a "))\(times(100_000, "_a*_ "))\n"),
    Hostile(
      "rows with bars alone", "a.md", found: ["limit.table-columns"], status: 2,
      "# 甲\n\n|a|b|\n|-|-|\n\(times(400_000, "|"))\n"),
    Hostile(
      "lines that are almost tables", "a.md", found: ["limit.marks"], status: 2,
      "# 甲\n\n" + times(40_000, "a|b\n-|-|-\n")),
    Hostile(
      "durations in one sentence", "a.txt", found: [], status: 0,
      english + times(1500, "lasted 30 minutes from 10:00 to 10:30 UTC. ")),
    Hostile(
      "durations behind the times of a meeting", "a.txt", found: ["limit.numbers"], status: 2,
      english + "The meeting was held from 10:00 to 11:30.\n\n"
        + times(4000, "day, 3 May 2024 (12 days), (see Figure 2).") + "\n"),
    Hostile(
      "spans of days", "a.txt", found: ["en-duration"], status: 0,
      english + times(2500, "1 June 2024 to 10 June 2024 (12 days), ")),
    Hostile(
      "periods without a year", "a.txt", found: [], status: 0,
      english + times(3000, "30 September to 1 July, ")),
    Hostile(
      "lines that announce a timeline", "a.txt", found: [], status: 0,
      timeline + times(3000, "10:00 - timeline:\n\n")),
    Hostile("annexes", "a.txt", found: [], status: 0, chinese + times(40_000, "附件：")),
    Hostile(
      "markers of lists", "a.txt", found: ["limit.numbers"], status: 2,
      chinese + times(40_000, "（1）")),
    Hostile(
      "groups of a number", "a.txt", found: ["long-sentence", "limit.numbers"], status: 2,
      chinese + "共1\(times(50_000, ",234"))件。\n"),
    Hostile(
      "marks of one sentence", "a.txt", found: ["half-width-punct"], status: 0,
      chinese + times(30_000, "推进(含)工作,") + "。\n"),
    Hostile(
      "brackets behind open ones", "a.txt", found: ["half-width-punct"],
      chinese + times(90_000, "（") + times(45_000, "推进(含企业)工作") + "。\n"),
    Hostile(
      "one name that goes on", "a.txt", found: [], status: 0,
      "Report on the harbour\n\nWe asked Marten and Marten. We saw M" + times(120_000, "a")
        + "n there.\n"),
    Hostile(
      "names in a suppression", "a.md", found: ["suppression.unknown-rule"],
      "# 甲\n\n<!-- reportlint ignore \(times(200_000, "svg object ")): 例 -->\n\n乙。\n"),
    Hostile(
      "suppressions over one another", "a.md", found: ["suppression.unused"],
      "# 测试街道2023年工作总结\n\n"
        + times(
          20_000, "<!-- reportlint disable half-width-punct: 例 -->\n\n推进(含)工作\n\n")
        + "<!-- reportlint ignore half-width-punct: 例 -->\n"),
    Hostile(
      "numbers beside a table", "a.md", found: ["limit.numbers"], status: 2,
      chinese + times(12_000, "二是、翻一番") + "共办理12件。\n\n|项目|数量|\n|-|-|\n"
        + times(600, "|甲|1|\n|乙|2|\n")),
    Hostile(
      "numbers without units", "a.txt", found: ["limit.numbers"], status: 2,
      english + times(6_000, "Appendix A 358, 5 percentage points, ") + "\n"),
    Hostile(
      "numbers in a word", "a.txt", found: ["limit.numbers"], status: 2,
      english + times(12_000, "12:3/4.") + "\n"),
    Hostile(
      "numbers of one precision", "a.txt", found: ["limit.numbers"], status: 2,
      chinese + times(8_000, "投入4.2亿元和5亿元，") + "\n"),
    Hostile(
      "rates of one sentence", "a.txt", found: ["limit.numbers"], status: 2,
      chinese + times(10_000, "受理申请12件，办结12件，办结率100%，") + "\n"),
    Hostile(
      "factors of crowded sentences", "a.txt", found: ["limit.numbers"], status: 2,
      chinese + times(600, times(20, "投入3.5亿元，增长2倍，") + "。\n\n")),
    Hostile(
      "lists in a sentence", "a.txt", found: ["enum-first-next"], status: 0,
      chinese + times(10_000, "首先，抓好落实；其次，加强宣传；最后，开展评估") + "\n"),
    Hostile(
      "items without marks", "a.txt", found: ["enum-duplicate", "limit.numbers"], status: 2,
      chinese + times(20_000, "》二是不低于2024") + "\n"),
    Hostile(
      "figures that blanks part", "a.txt", found: [], status: 0,
      english + times(40_000, "358 ") + "\n"),
    Hostile(
      "figures that commas part", "a.txt", found: [], status: 0,
      english + times(60_000, "11,") + "\n"),
    Hostile(
      "labels of dates", "a.txt", found: [], status: 0,
      chinese + times(20_000, "2024年3月1日 ") + "\n"),
    Hostile(
      "days without a year", "a.txt", found: ["future-date"], status: 0,
      chinese + times(20_000, "7月1日完成、") + "。\n\n测试街道办事处\n\n2023年5月1日\n"),
    Hostile(
      "open quotes", "a.txt", found: ["unpaired-bracket"], chinese + times(30_000, "《〈")),
    Hostile(
      "marks that close others", "a.txt", found: ["limit.findings"], status: 2,
      english + times(60_000, "(") + times(60_000, "]") + ".\n"),
    Hostile(
      "a heading of 200 KB", "a.md", found: ["half-width-punct"], status: 0,
      "# 甲\n\n## \(times(70_000, "标"))\n\n\(times(3000, "好的,好的。\n\n"))"),
    Hostile(
      "a heading of many lines", "a.md", found: ["doubled-word"], status: 0,
      "# 甲\n\n\(times(30_000, "甲\n"))===\n"),
  ]

  @Test(arguments: drafts)
  func isReadOrRefusedWithinBounds(_ hostile: Hostile) throws {
    let folder = try ScratchFolder()
    try folder.write(hostile.text, to: hostile.file)
    let outcome = try Bounded.run(
      ["check", hostile.file, "--no-config", "--quiet", "--format", "jsonl"], in: folder)
    #expect(outcome.status == hostile.status)
    for rule in hostile.found {
      #expect(outcome.output.contains("\"rule\":\"\(rule)\""), "\(rule)")
    }
  }
}

/// The built program under bounds that no draft may make it reach.
enum Bounded {
  /// Seconds of processor time, and kibibytes of memory.
  private static let limits = "ulimit -t 40; ulimit -v 4000000; exec \"$0\" \"$@\""

  static func run(_ arguments: [String], in folder: ScratchFolder) throws -> Program.Outcome {
    try Program.run("sh", ["-c", limits, try Program.file().path()] + arguments, in: folder)
  }
}
