import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// What Chinese drafts have besides: years, sign-offs, contents, figures, numbers of items.
@Suite struct ChineseCheckTests {
  private func document(_ text: String) -> Document {
    PlainTextReader.read(path: "d", bytes: Array(text.utf8), reading: .wholeFile)
  }

  private func reported(_ found: [(fault: String, finding: Finding)], _ document: Document)
    -> [String]
  {
    found.map { "\($0.fault) \(document.text.string($0.finding.range))" }
  }

  private static let signed = "\n甲县水务局\n2023年7月12日\n"

  @Test(arguments: [
    ("3月6日开工，9月28日通过验收。", ["future 9月28日"]),
    ("3月6日开工，计划9月28日通过验收。", []),
    ("去年9月28日通过验收。", []),
    ("首批已于2023年8月1日上架。", ["future 2023年8月1日"]),
    ("截至2023年6月30日，建成三处。", []),
    ("截至2023年9月30日，建成三处。", ["future 2023年9月30日"]),
    ("2022年9月至3月受理三件。", ["order 2022年9月至3月"]),
    ("2022年3月至9月受理三件，供暖期为11月至3月。", []),
    ("5月9日（星期三）初赛。", ["weekday 星期三"]),
    ("5月9日（星期二）初赛，2023年5月10日，星期三，决赛。", []),
    ("2023年5月10日，星期四，决赛。", ["weekday 星期四"]),
    ("统计期限自2022年1月1日至2023年12月31日止。", ["year 2022年1月1日"]),
    ("对2022年1月1日至12月31日的工作作了回顾，现报告如下。", ["year 2022年1月1日"]),
    ("对2023年1月1日至6月30日的工作作了回顾，现报告如下。", []),
    ("统计期限自2023年1月1日至2023年6月30日止。", []),
  ])
  func dates(_ text: String, _ expected: [String]) {
    let document = document("甲县水务局2023年工作报告\n一、工作情况\n\(text)\(Self.signed)")
    #expect(
      reported(
        DatesCheck.findings(in: document).map { ($0.fault.rawValue, $0.finding) }, document)
        == expected)
  }

  @Test(arguments: [
    ("甲县水务局2023年工作报告", "甲县教育局", ["sign-off-body 甲县教育局"]),
    ("甲县水务局2023年工作报告", "县水务局", []),
    ("甲县2023年工作报告", "甲县水务局", []),
    ("乙镇关于防汛的报告", "甲县丙镇人民政府", ["sign-off-body 甲县丙镇人民政府"]),
    ("乙镇关于防汛的报告", "甲县乙镇人民政府", []),
  ])
  func signOffBody(_ title: String, _ body: String, _ expected: [String]) {
    let document = document("\(title)\n全年平稳。\n\(body)\n2023年7月12日\n")
    #expect(
      reported(
        DatesCheck.findings(in: document).map { ($0.fault.rawValue, $0.finding) }, document)
        == expected)
  }

  @Test(arguments: [
    // Contents without page numbers.
    (
      "目录\n一、甲\n二、乙\n一、甲\n文。\n二、丙\n文。\n", ["contents 二、乙"]
    ),
    ("目录\n一、甲\n二、乙\n三、丁\n一、甲\n文。\n二、乙\n文。\n", ["contents-absent 三、丁"]),
    (
      "目录\n一、甲\n二、乙\n一、甲\n文。\n二、丙\n文。\n三、乙\n文。\n",
      ["contents-left-out 二、丙"]
    ),
    ("目录\n1 甲\n2 乙\n1 甲\n文。\n2 丙\n文。\n", ["contents 2 乙"]),
    ("目录\n一、甲\n二、乙\n一、甲\n文。\n二、乙\n文。\n", []),
    // Figures and tables.
    ("见图1。\n图1 甲\n图2 乙\n", ["unmentioned 图2"]),
    ("见图1和图2。\n图1 甲\n图2 乙\n", []),
    ("见图1。\n图1 甲\n水位如下图。\n图2 乙\n", []),
    ("见图3。\n图1 甲\n图2 乙\n", ["numbered 图3"]),
    ("详见第五章。\n第一章 甲\n文。\n第二章 乙\n文。\n", ["numbered 第五章"]),
    // Attachments whose list stands below its label.
    ("见附件2。\n附件：\n1.甲\n2.乙\n", []),
    ("见附件3。\n附件：\n1.甲\n2.乙\n", ["missing 附件3"]),
    ("见附件2。\n附件1：甲\n附件2：乙\n", []),
    ("已有研究[1]，另见[3]。\n参考文献\n[1] 甲. 乙.\n[2] 丙. 丁.\n", ["numbered [3]"]),
  ])
  func references(_ text: String, _ expected: [String]) {
    let document = document("甲县监测报告\n" + text)
    #expect(
      reported(document.references.map { ($0.fault.rawValue, $0.finding) }, document) == expected)
  }

  @Test(arguments: [
    ("重点：1、修路；2、架桥；1、清河。", ["inline-duplicate 2、架桥；1、"]),
    ("重点：1、修路；2、架桥。另有：1、清河。", []),
    ("重点：（一）修路；（二）架桥；（四）清河。", ["inline-gap （四）"]),
    ("重点：（一）修路；（二）架桥；（三）清河。", []),
    ("重点：1）修路；2）架桥；4）清河。", ["inline-gap 4）"]),
    ("图1 甲\n图2 乙\n图4 丁\n", ["caption-gap 图4"]),
    ("表1 甲\n表1 乙\n", ["caption-duplicate 表1"]),
    ("1 甲\n1.1 乙\n文。\n1.3 丁\n文。\n", ["gap 1.3"]),
    ("1 甲\n1.1 乙\n文。\n2 丙\n1.1 丁\n文。\n", ["order 1.1"]),
    ("问题是：\n一、甲通道占用；\n二、乙器材过期。\n限期整改。\n", []),
    ("问题如下：\n一、通道占用；\n有三处，已经清理完毕。\n", ["heading-mark ；"]),
    ("5.1 甲\n（1）子。\n（2）丑。\n5.2 乙\n（1）寅。\n（2）卯。\n", []),
  ])
  func numbering(_ text: String, _ expected: [String]) {
    let document = document("甲县监测报告\n" + text)
    #expect(
      reported(
        NumberingCheck.findings(in: document).filter { $0.fault != .single }
          .map { ($0.fault.rawValue, $0.finding) }, document) == expected)
  }

  @Test(arguments: [
    ("主要有以下三个方面：\n一、甲\n文。\n二、乙\n文。\n", ["stated-count 三个方面"]),
    ("主要有以下两个方面：\n一、甲\n文。\n二、乙\n文。\n", []),
    // What is left and what comes next is not among what was announced.
    ("主要有两个方面：\n一、甲\n文。\n二、乙\n文。\n三、下步打算\n文。\n", []),
    ("主要有两个方面：\n一、甲\n文。\n二、乙\n文。\n三、丙\n文。\n", ["stated-count 两个方面"]),
    ("有四条经验值得总结。\n一是甲。\n二是乙。\n三是丙。\n", ["stated-count 四条"]),
  ])
  func statedCounts(_ text: String, _ expected: [String]) {
    let document = document("甲县监测报告\n" + text)
    #expect(
      reported(
        EnumerationCheck.findings(in: document).map { ($0.fault.rawValue, $0.finding) }, document)
        == expected)
  }
}
