import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// All faults of each walk, whole: what must be found and that nothing else is.
@Suite struct CheckTests {
  private func document(_ text: String, _ reading: Reading = .wholeFile) -> Document {
    PlainTextReader.read(path: "d", bytes: Array(text.utf8), reading: reading)
  }

  /// `fault 3:5 words`, the place in lines and characters.
  private func reported(_ fault: String, _ finding: Finding, in document: Document) -> String {
    let position = document.file.lines.position(
      of: document.text.recordSpan(of: finding.range).start, in: .unicodeScalars)
    let words = document.text.string(finding.range)
    return "\(fault) \(position.line):\(position.column) \(words)"
  }

  @Test(arguments: [
    ("报告\n一、甲项\n正文。\n二、乙项\n正文。\n", []),
    ("报告\n一、甲项\n正文。\n三、丙项\n正文。\n", ["gap 4:1 三、"]),
    ("报告\n一、甲项\n正文。\n一、乙项\n正文。\n", ["duplicate 4:1 一、"]),
    ("报告\n二、甲项\n正文。\n三、乙项\n正文。\n", ["start 2:1 二、"]),
    ("报告\n一、甲项\n正文。\n三、丙项\n正文。\n二、乙项\n正文。\n", ["gap 4:1 三、", "order 6:1 二、"]),
    // Under a new parent a level starts anew or runs on; both are right.
    ("报告\n一、甲\n（一）子\n文。\n（二）丑\n文。\n二、乙\n（一）寅\n文。\n（二）卯\n文。\n", []),
    (
      "报告\n一、甲\n1.子\n文。\n2.丑\n文。\n二、乙\n3.寅\n文。\n4.卯\n文。\n",
      ["skip-level 3:1 1.", "skip-level 8:1 3."]
    ),
    (
      "报告\n一、甲\n1.子\n文。\n2.丑\n文。\n二、乙\n4.寅\n文。\n5.卯\n文。\n",
      ["skip-level 3:1 1.", "start 8:1 4.", "skip-level 8:1 4."]
    ),
  ])
  func numbering(_ text: String, _ expected: [String]) {
    let document = document(text)
    #expect(
      NumberingCheck.findings(in: document).map {
        reported($0.fault.rawValue, $0.finding, in: document)
      } == expected)
  }

  @Test(arguments: [
    ("一是抓学习。二是抓培训。三是抓考核。", []),
    ("一是抓学习。三是抓考核。", ["gap 1:7 三是"]),
    ("二是抓培训。三是抓考核。", ["starts-late 1:1 二是"]),
    ("一是抓学习。二是抓培训。二是抓考核。", ["duplicate 1:13 二是"]),
    ("一是抓学习。二是抓培训是深化考核。", []),
    ("一是抓学习。是抓培训。三是抓考核。", ["truncated 1:7 是"]),
    ("统一是前提，万一是虚惊，之一是它。", []),
    // Nested: the inner list is whole, and the outer one goes on.
    ("一是抓学习。其中，首先学法，其次学纪，最后考试。二是抓培训。", []),
    ("一要抓学习；二要抓培训；四要抓考核。", ["gap 1:13 四要"]),
  ])
  func enumeration(_ text: String, _ expected: [String]) {
    let document = document(text, .body)
    #expect(
      EnumerationCheck.findings(in: document).map {
        reported($0.fault.rawValue, $0.finding, in: document)
      } == expected)
  }

  @Test(arguments: [
    ("会议于2024年2月29日召开。", []), ("会议于2023年2月29日召开。", ["impossible 1:4 2023年2月29日"]),
    ("2024年2月23日（星期五）召开。", []), ("2024年2月23日（星期四）召开。", ["weekday 1:12 星期四"]),
    ("2024年3月1日至2024年2月1日公示。", ["order 1:1 2024年3月1日至2024年2月1日"]),
    ("2024年2月1日至3月1日公示。", []),
    ("截至20231月1日，共有3户。", ["glued 1:3 20231月1日"]), ("编号20231101已登记。", []),
  ])
  func dates(_ text: String, _ expected: [String]) {
    let document = document(text, .body)
    #expect(
      DatesCheck.findings(in: document).map {
        reported($0.fault.rawValue, $0.finding, in: document)
      }
        == expected)
  }

  @Test(arguments: [
    ("甲县关于安全工作的报告\n今年工作平稳。\n甲县人民政府\n2024年2月23日\n", []),
    ("甲县关于安全工作的报告\n今年工作平稳。\n甲县人民政府\n2024年2月23\n", ["incomplete 4:1 2024年2月23"]),
    ("甲县关于安全工作的报告\n今年工作平稳。\n甲县人民政府\n2024年02月03日\n", ["padded 4:1 2024年02月03日"]),
    ("甲县关于安全工作的报告\n今年工作平稳。\n2024年2月23日\n甲县人民政府\n", ["sign-off-order 3:1 2024年2月23日"]),
  ])
  func signOff(_ text: String, _ expected: [String]) {
    let document = document(text)
    #expect(
      DatesCheck.findings(in: document).map {
        reported($0.fault.rawValue, $0.finding, in: document)
      }
        == expected)
  }
}
