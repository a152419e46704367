import DocumentModel
import Testing

@Suite struct SignOffTests {
  private static let opening = "云溪县2023年工作总结\n一、概况\n全年平稳。\n"

  @Test(
    arguments: [
      ("云溪县人民政府\n2024年2月8日", "云溪县人民政府", "2024年2月8日"),
      ("云溪县司法局\n2024年2月23", "云溪县司法局", "2024年2月23"),
      ("2024年2月8日\n云溪县司法局", "云溪县司法局", "2024年2月8日"),
      ("云溪县司法局　2024年2月8日", "云溪县司法局", "2024年2月8日"),
      ("2024年2月8日  云溪县司法局", "云溪县司法局", "2024年2月8日"),
      ("云溪县青禾街道办事处\n2024 年 02 月 08 日", "云溪县青禾街道办事处", "2024 年 02 月 08 日"),
      ("县长　周山\n二〇二四年二月八日", "县长　周山", "二〇二四年二月八日"),
      ("云溪县水利局\n（2024.2.8）", "云溪县水利局", "2024.2.8"),
      ("云溪县水利局\n2024年×月×日", "云溪县水利局", "2024年×月×日"),
      ("云溪县水利局\n2024年2月", "云溪县水利局", "2024年2月"),
      ("云溪县水利局\n2月8日", "云溪县水利局", "2月8日"),
      ("云溪县水利局", "云溪县水利局", nil),
      ("2024年2月8日", nil, "2024年2月8日"),
      ("云溪县司法局\n云溪县财政局\n2024年2月8日", "云溪县司法局\n云溪县财政局", "2024年2月8日"),
      ("云溪县司法局\n2024年2月8日\n扫一扫看公开页\n打印本页\n末行", "云溪县司法局", "2024年2月8日"),
      ("附件：1.清单\n2.名册\n\n云溪县司法局\n2024年2月8日", "云溪县司法局", "2024年2月8日"),
      (
        "云溪县司法局\n2024年2月8日\n附件1\n甲。\n乙。\n丙。\n丁。\n戊。\n己。\n庚。", "云溪县司法局",
        "2024年2月8日"
      ),
    ] as [(String, String?, String?)])
  func aSignOffIsFound(_ end: String, _ body: String?, _ date: String?) throws {
    let document = DraftText(Self.opening + end).document
    let signOff = try #require(document.signOff)
    #expect(signOff.body.map(document.text.string) == body)
    #expect(signOff.date.map(document.text.string) == date)
  }

  @Test(
    arguments: [
      "下一步将继续努力。", "2024年2月8日召开会议。", "2024年2月8日，各单位到位。", "2024年工作计划如下",
      "云溪县司法局\n2024年2月8日\n二、打算\n继续努力。", "由云溪县司法局，",
    ])
  func whatIsNoSignOffIsLeftAlone(_ end: String) {
    #expect(DraftText(Self.opening + end).document.signOff == nil)
  }

  @Test func theBodyReadingLooksForNone() {
    let draft = DraftText("云溪县工作总结\n云溪县司法局\n2024年2月8日", .body)
    #expect(draft.document.signOff == nil)
    #expect(draft.roles == [.paragraph, .paragraph, .paragraph])
  }

  @Test func everyBlockHasItsRole() {
    let draft = DraftText(
      """
      云溪县2023年法治政府建设年度报告
      （2024年1月20日县政府常务会议通过）
      各位代表：
      一、概况
      全年平稳。
      附件：1.任务清单
      　　　2.人员名册
      云溪县人民政府
      2024年2月8日
      （此件公开发布）
      抄送：县委办公室。
      扫一扫看公开页
      """)
    #expect(
      draft.roles == [
        .title, .title, .paragraph, .heading, .paragraph, .attachment, .attachment, .signOffBody,
        .signOffDate, .trailing, .attachment, .trailing,
      ])
  }

  @Test(
    arguments: [
      ("青禾县人民政府\n2023年工作总结\n正文一段。", 2), ("工作总结\n——在云溪县会议上\n县长　周山\n各位代表：", 3),
      ("工作总结\n基本情况\n正文一段。", 1), ("各位代表：\n正文一段。", 0), ("一、概况\n正文一段。", 0),
      ("2023年，全县平稳。\n正文一段。", 0),
    ])
  func titleLinesAreCounted(_ text: String, _ count: Int) {
    #expect(DraftText(text).roles.filter { $0 == .title }.count == count)
  }
}
