import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// The same faults in other forms: lists, tables, brackets, the next sentence, blanks between digits and units.
@Suite struct WrittenFormTests {
  private func found(_ fault: DateFault, _ text: String, _ name: String) -> [String] {
    let document = DraftText.document(Array(text.utf8), name: name)
    return DatesCheck.findings(in: document).filter { $0.fault == fault }
      .map { document.text.string($0.finding.range) }
  }

  @Test(arguments: [
    ("- 开工：2023年4月1日\n- 竣工：2023年9月30日\n- 工期：9个月\n", ["9个月"]),
    ("- 开工：2023年4月1日\n- 竣工：2023年9月30日\n- 工期：6个月\n", []),
    ("- 开工：2023年4月1日\n- 竣工：2023年9月30日\n- 有效工期：4个月\n", []),
    (
      "| 阶段 | 起 | 止 | 时长 |\n|---|---|---|---|\n| 勘察 | 2023年1月1日 | 2023年3月31日 | 3个月 |\n"
        + "| 施工 | 2023年4月1日 | 2024年3月31日 | 10个月 |\n", ["10个月"]
    ),
    (
      "| 阶段 | 起 | 止 | 月数 |\n|---|---|---|---|\n| 勘察 | 2023年1月1日 | 2023年3月31日 | 3 |\n"
        + "| 施工 | 2023年4月1日 | 2024年3月31日 | 12 |\n", []
    ),
    ("展览从2024年3月4日开到3月31日。六周里，观众超过2万人次。", ["六周"]),
    ("展览从2024年3月4日开到3月31日。四周里，观众超过2万人次。", []),
    ("渡口停航时间为5月1日至5月10日，共12天。", ["12天"]),
    ("渡口停航时间为5月1日至5月10日，共10天。5月1日至5月30日，停电3天。", []),
    ("租期十年（自2017年7月1日起至2025年6月30日止）。", ["十年"]),
    ("服务期（2022年7月1日至2025年6月30日）三年，2022年7月1日至2025年6月30日（三年）。", []),
    ("茶厂 1986 年建厂，至 2024 年已走过 28 个年头。", ["28 个年头"]),
    ("茶厂 1986 年建厂，至 2024 年已走过 38 个年头。", []),
    ("会议从上午9时开到11时30分，历时三个半小时。", ["三个半小时"]),
  ])
  func chineseLengths(_ text: String, _ expected: [String]) {
    #expect(found(.duration, text, "d.md") == expected)
  }

  @Test(arguments: [
    ("- Start: 1 April 2023\n- Finish: 30 September 2023\n- Duration: 9 months\n", ["9 months"]),
    ("- Start: 1 April 2023\n- Finish: 30 September 2023\n- Duration: 6 months\n", []),
    (
      "| Stage | Start | End | Length |\n|---|---|---|---|\n| Survey | 1 January 2023 | 31 March 2023 | 3 months |\n"
        + "| Works | 1 April 2023 | 31 March 2024 | 10 months |\n", ["10 months"]
    ),
    (
      "| Stage | Start | End | Months |\n|---|---|---|---|\n| Survey | 1 January 2023 | 31 March 2023 | 3 |\n"
        + "| Works | 1 April 2023 | 31 March 2024 | 12 |\n", []
    ),
    (
      "Mill Lane was shut from 4 March to 28 April 2024. For those ten weeks buses ran along the quay.",
      ["ten weeks"]
    ),
    (
      "Mill Lane was shut from 4 March to 28 April 2024. For those eight weeks buses ran along the quay.",
      []
    ),
    (
      "Work began on 1 April 2023, and it ended on 30 September 2023, nine months in all.",
      ["nine months"]
    ),
    ("Work began on 1 April 2023, and it ended on 30 September 2023, six months in all.", []),
  ])
  func englishLengths(_ text: String, _ expected: [String]) {
    #expect(found(.duration, text, "d.md") == expected)
  }

  @Test(arguments: [
    ("截至2024年9月30日，转移群众三百人次。", ["2024年9月30日"]),
    ("2024年度，转移群众三百人次。", ["2024年"]),
    ("2024年1月至12月，转移群众三百人次。", ["2024年1月"]),
    ("截至2025年9月30日，转移群众三百人次。2024年建成水库。", []),
    ("与2024年防汛工作相比，转移群众减少。", []),
    ("水库建于2024年。全年平稳。", []),
    ("2026年工作打算：修复水毁工程。", []),
    ("2025年工作打算：修复水毁工程。", ["2025年"]),
  ])
  func yearsOfReports(_ text: String, _ expected: [String]) {
    let draft = "青禾镇2025年防汛工作总结\n\n全镇降雨偏多。\n\(text)\n\n青禾镇人民政府\n2025年10月9日\n"
    #expect(found(.year, draft, "d.txt") == expected)
  }

  @Test(arguments: [
    ("停水时间为4月28日至31日。", ["4月28日至31日"]),
    ("停水时间为4月28日至30日，5月28日至31日复查。", []),
    ("共 2 月 27 日—30 日巡查。", ["2 月 27 日—30 日"]),
  ])
  func endsOfRanges(_ text: String, _ expected: [String]) {
    #expect(found(.impossible, text, "d.txt") == expected)
  }

  @Test(arguments: [
    (
      "| Milestone | Time |\n|---|---|\n| Incident began | 11:48 a.m. |\n| Incident detected | 11:06 a.m. |\n",
      ["11:06 a.m."]
    ),
    (
      "| Milestone | Time |\n|---|---|\n| Incident began | 10:48 a.m. |\n| Incident detected | 11:06 a.m. |\n",
      []
    ),
    (
      "| Incident | Began | Ended |\n|---|---|---|\n| A | 10:05 | 10:40 |\n| B | 14:10 | 13:55 |\n",
      ["13:55"]
    ),
    (
      "The outage began at 10:05 UTC, was detected at 09:52 UTC and was resolved at 10:40 UTC.",
      ["09:52 UTC"]
    ),
    ("The outage began at 10:05 UTC, was detected at 10:12 UTC and was resolved at 10:40 UTC.", []),
    (
      "**Started** 2026-01-21T05:17Z · **Detected** 2026-01-21T04:52Z · **Resolved** 2026-01-21T07:40Z",
      ["2026-01-21T04:52Z"]
    ),
  ])
  func stamps(_ text: String, _ expected: [String]) {
    #expect(found(.eventOrder, text, "d.md") == expected)
  }

  private func missing(_ text: String, _ name: String) -> [String] {
    let document = DraftText.document(Array(text.utf8), name: name)
    return document.references.filter { $0.fault == .numbered }
      .map { document.text.string($0.finding.range) }
  }

  @Test(arguments: [
    ("取样参照文献［1］，权重参照文献［3］。\n\n参考文献：\n［1］宋知白．抽样手册［M］．栖州，2018．\n［2］高砚．权重［M］．栖州，2020．\n", ["［3］"]),
    ("取样参照文献［1］，权重参照文献［2］。\n\n参考文献：\n［1］宋知白．抽样手册［M］．栖州，2018．\n［2］高砚．权重［M］．栖州，2020．\n", []),
    (
      "Mussels filter water (Moreau 2021). They spawn twice (Ibarra 2019).\n\nReferences\nMoreau, L. (2021). Mussels as filters. Coastal Notes 14.\nSandoval, P. (2020). Spawning. Coastal Notes 13.\n",
      ["Ibarra 2019"]
    ),
    (
      "Mussels filter water (Moreau 2021; Sandoval and Ibarra, 2020). The survey (May 2021) was dry.\n\nReferences\nMoreau, L. (2021). Mussels as filters. Coastal Notes 14.\nSandoval, P., Ibarra, R. (2020). Spawning. Coastal Notes 13.\n",
      []
    ),
  ])
  func sources(_ text: String, _ expected: [String]) {
    #expect(missing(text, "d.txt") == expected)
  }

  @Test(arguments: [
    (
      "Training (recommendation 1) is cheap, the test (recommendation 9) is not.",
      ["recommendation 9"]
    ),
    ("Training (recommendation 1) is cheap, and so is recommendation 2.", []),
  ])
  func listedItems(_ text: String, _ expected: [String]) {
    let draft =
      "# Notes\n\n## Recommendations\n\n1. Train two lifeguards.\n2. Test the alarm.\n\n## Costs\n\n\(text)\n"
    #expect(missing(draft, "d.md") == expected)
  }
}
