import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// What a report tells by a label, against the day on which it was signed and the lengths it states.
@Suite struct SignedBeforeTests {
  private func reported(_ text: String, _ faults: Set<DateFault>) -> [String] {
    let document = MarkdownReader.read(path: "d.md", bytes: Array(text.utf8), reading: .wholeFile)
    return DatesCheck.findings(in: document).filter { faults.contains($0.fault) }.map {
      "\($0.fault.rawValue) \(document.text.string($0.finding.range))"
        + ($0.fault == .duration ? " → \($0.finding.captures["expected"]?.english ?? "")" : "")
    }
  }

  @Test(arguments: [
    ("安委会会议纪要", "会议时间：2025年9月18日14:00", "2025年9月17日", ["future 2025年9月18日"]),
    ("安委会会议纪要", "会议时间：2025年9月18日14:00", "2025年9月19日", []),
    ("安委会会议通知", "会议时间：2025年9月18日14:00", "2025年9月17日", []),
    ("平台月报", "报告期：2025年6月1日至6月30日", "2025年6月3日", ["future 6月30日"]),
    // A report may be written before the end of what it is about.
    ("平台月报", "报告期：2025年6月1日至6月30日", "2025年6月27日", []),
    ("平台月报", "下次例会：2025年9月18日", "2025年9月3日", []),
  ])
  func `Labelled days of a Chinese report`(
    title: String, line: String, signed: String, found: [String]
  ) {
    let text = "# \(title)\n\n- \(line)\n\n全部工作平稳。\n\n甲县水务局\n\(signed)\n"
    #expect(reported(text, [.future]) == found)
  }

  @Test(arguments: [
    ("根据年度工作安排，审计组于2025年3月3日至3月14日进行了审计，提出了意见。", ["future 2025年3月3日", "future 3月14日"]),
    ("审计组安排于2025年3月3日进场，提出了意见。", []),
  ])
  func `What a clause names as its ground is not to come`(sentence: String, found: [String]) {
    let text = "# 财务审计报告\n\n\(sentence)\n\n甲县审计组\n2025年2月8日\n"
    #expect(reported(text, [.future]) == found)
  }

  @Test(arguments: [
    (
      "# Minutes of the club, Tuesday 11 March 2025\n\nAll was agreed.\n\nMinutes taken by Ada Quinn, 4 March 2025\n",
      ["future 11 March 2025"]
    ),
    (
      "# Minutes of the club, Tuesday 11 March 2025\n\nAll was agreed.\n\nMinutes taken by Ada Quinn, 14 March 2025\n",
      []
    ),
    (
      "# Fall from a ladder\n\n| Item | Detail |\n|---|---|\n| Date of accident | 5 February 2025 |\n| Report date | 1 February 2025 |\n\nA man fell.\n",
      ["future 5 February 2025"]
    ),
    (
      "# Fall from a ladder\n\n| Item | Detail |\n|---|---|\n| Date of accident | 5 February 2025 |\n| Report date | 21 February 2025 |\n\nA man fell.\n",
      []
    ),
    ("# Plan of the fair on 11 March 2025\n\nAll was agreed.\n\nAda Quinn, 4 March 2025\n", []),
  ])
  func `Days of an English report's event`(text: String, found: [String]) {
    #expect(reported(text, [.future]) == found)
  }

  @Test(arguments: [
    (
      "- 开始时间：2025-06-11 09:12\n- 恢复时间：2025-06-11 10:47\n- 持续时间：2小时35分钟",
      ["duration 2小时35分钟 → 1 h 35 min"]
    ),
    ("- 开始时间：2025-06-11 09:12\n- 恢复时间：2025-06-11 10:47\n- 持续时间：1小时35分钟", []),
    ("- 开始时间：2025-06-11 09:12\n- 恢复时间：2025-06-12 10:47\n- 持续时间：2小时35分钟", []),
    ("- 开始时间：2025-06-11 09:12\n- 持续时间：2小时35分钟", []),
    (
      "- 13:20 值班员发现库房北侧冒烟；\n- 13:36 救援人员到场；\n- 14:05 明火扑灭。\n\n从发现冒烟到明火扑灭历时55分钟。",
      ["duration 55分钟 → 45 min"]
    ),
    ("- 13:20 值班员发现库房北侧冒烟；\n- 13:36 救援人员到场；\n- 14:05 明火扑灭。\n\n从发现冒烟到明火扑灭历时45分钟。", []),
    ("- 13:20 值班员发现库房北侧冒烟；\n- 13:36 再次发现冒烟；\n- 14:05 明火扑灭。\n\n从发现冒烟到明火扑灭历时55分钟。", []),
  ])
  func `Lengths against labelled times and the timeline`(lines: String, found: [String]) {
    #expect(reported("# 故障复盘\n\n\(lines)\n", [.duration]) == found)
  }
}
