import DocumentModel
import Testing

@Suite struct HeadingTests {
  @Test func aDocumentNestsAsItsFormsDo() {
    let draft = DraftText(
      """
      第一部分　工作回顾
      一、主要做法
      （一）完善制度。修订规程2项。
      1.建立清单。逐项明确责任。
      （1）摸清底数
      ① 走访企业
      (二)强化培训
      二、存在问题
      第二部分 下步打算
      一、总体思路。
      """)
    #expect(
      draft.outline == [
        "1 第一部分=1 工作回顾", "2 一、=1 主要做法 <0", "3 （一）=1 完善制度+ <1",
        "4 1.=1 建立清单+ <2", "5 （1）=1 摸清底数 <3", "6 ①=1 走访企业 <4",
        "3 （一）=2 强化培训 <1", "2 一、=2 存在问题 <0", "1 第一部分=2 下步打算",
        "2 一、=1 总体思路 <8",
      ])
  }

  @Test(arguments: [
    "\u{2003}\u{2003}", "\u{2002}", "\u{3000}\u{3000}", "\u{A0}\u{A0}", "\u{2009}", "\u{200B}",
    "\u{FEFF}",
    "\t",
  ])
  func headingsMayBeIndentedByAnyBlank(_ indent: String) {
    let draft = DraftText("\(indent)一、甲事项\n\(indent)正文一段。\n\(indent)二、乙事项\n正文。")
    #expect(draft.outline == ["1 一、=1 甲事项", "1 一、=2 乙事项"])
    #expect(draft.pieces(.paragraph)[1] == "正文一段。")
  }

  @Test func levelsAreDepthsInTheTree() {
    #expect(
      DraftText("（一）甲事项\n1.乙事项\n（二）丙事项").outline == [
        "1 （一）=1 甲事项", "2 1.=1 乙事项 <0", "1 （一）=2 丙事项",
      ])
    #expect(
      DraftText("1.甲事项\n（一）乙\n（二）丙\n2.丁事项\n（一）戊\n（二）己").outline == [
        "1 1.=1 甲事项", "2 （一）=1 乙 <0", "2 （一）=2 丙 <0", "1 1.=2 丁事项", "2 （一）=1 戊 <3",
        "2 （一）=2 己 <3",
      ])
  }

  @Test func aSectionEndsAtItsNextSiblingOrBeforeTheSignOff() {
    let draft = DraftText("一、甲\n文。\n（一）乙\n二、丙\n末。\n\n云溪县司法局\n2024年3月1日")
    let extents = draft.strings(draft.document.headings.map(\.extent))
    #expect(extents == ["一、甲\n文。\n（一）乙\n", "（一）乙\n", "二、丙\n末。"])
  }

  @Test(
    arguments: [
      ("一、抓学习", "一、", "抓学习"), ("一. 抓学习", "一.", "抓学习"), ("一，抓学习", "一，", "抓学习"),
      ("十二、抓学习", "十二、", "抓学习"), ("一、一年来的工作", "一、", "一年来的工作"),
      ("一、三大任务", "一、", "三大任务"), ("二、三月安排", "二、", "三月安排"), ("(一)、抓学习", "(一)、", "抓学习"),
      ("（ 三 ）抓学习", "（ 三 ）", "抓学习"),
      ("（一)抓学习", "（一)", "抓学习"), ("㈠抓学习", "㈠", "抓学习"), ("1.抓学习", "1.", "抓学习"),
      ("１．抓学习", "１．", "抓学习"), ("1、抓学习", "1、", "抓学习"), ("1，抓学习", "1，", "抓学习"),
      ("2.2024年任务", "2.", "2024年任务"), ("3、5个社区达标", "3、", "5个社区达标"),
      ("（12）抓学习", "（12）", "抓学习"), ("1）抓学习", "1）", "抓学习"), ("⑴抓学习", "⑴", "抓学习"),
      ("③抓学习", "③", "抓学习"), ("⒈抓学习", "⒈", "抓学习"), ("第三章 附则", "第三章", "附则"),
      ("第2节　分工", "第2节", "分工"), ("第一部分：概况", "第一部分：", "概况"), ("第一章总则", "第一章", "总则"),
      ("一、总体情况：", "一、", "总体情况"), ("二、能力建设！", "二、", "能力建设！"), ("一、", "一、", ""),
    ])
  func aNumberOpensAHeading(_ line: String, _ marker: String, _ title: String) throws {
    let draft = DraftText("开头一段。\n" + line, .body)
    let heading = try #require(draft.document.headings.first)
    #expect(draft.strings([heading.marker, heading.title]) == [marker, title])
    #expect(!heading.isRunIn)
  }

  @Test(
    arguments: [
      "1.5万元已到位。", "2023.1.1起施行。", "2023年工作平稳。", "2.0版上线。", "1.1.2 细目", "1,358起案件办结。",
      "一、二产业融合发展。", "一、二月生产情况", "二、三月份的降雨，比常年偏多。", "一、二、三产业协同。", "1、2号楼已完工。", "1、2、3组均已验收。",
      "第一条 为了规范工作，制定本办法。",
      "一是抓学习。", "一年来成效明显。", "三项制度落地。", "（一）至（三）项不变。", "（一）、（二）两项合并。",
      "（2023）云01民初5号案件审结。", "第一章规定了适用范围，第二章规定了程序，各单位应当对照执行并逐项整改到位。",
      "第一次会议召开。", "十几个单位参加。", "0.5个百分点。", "v1.2发布。", "二二、错。", "8：30开会。",
    ])
  func whatOnlyLooksLikeANumberOpensNone(_ line: String) {
    #expect(DraftText("开头一段。\n" + line, .body).outline == [])
  }

  @Test func aHeadingSentenceWithTextAfterItIsRunIn() throws {
    let draft = DraftText("（一）压实责任，强化督查。一是建账。二是销号。\n（二）单独成行。", .body)
    #expect(draft.outline == ["1 （一）=1 压实责任，强化督查+", "1 （一）=2 单独成行"])
    #expect(draft.pieces(.heading(level: 1)) == ["（一）压实责任，强化督查", "（二）单独成行。"])
    let long = String(repeating: "持续推进各项重点工作落地见效，", count: 6) + "成效明显"
    #expect(DraftText("1. \(long)。全年办结3件。", .body).outline == ["1 1.=1 \(long)+"])
  }

  @Test func contentsLinesAreNoHeadings() {
    let pages = DraftText("目　录\n一、概况……1\n二、打算……3\n\n一、概况\n甲。\n二、打算\n乙。")
    #expect(pages.outline == ["1 一、=1 概况", "1 一、=2 打算"])
    #expect(pages.roles.prefix(3) == [.contents, .contents, .contents])
    let repeated = DraftText("目录\n一、概况\n二、打算\n一、概况\n甲。\n二、打算\n乙。")
    #expect(repeated.outline == ["1 一、=1 概况", "1 一、=2 打算"])
    let plain = DraftText("一、概况\n二、打算\n三、其他\n甲。")
    #expect(plain.outline.count == 3)
  }

  @Test func tenThousandHeadingsAndALongLineAreRead() {
    let lines = (0..<5000).map { "（一）第\($0)项\n1.内容" }.joined(separator: "\n")
    #expect(DraftText(lines, .body).document.headings.count == 10_000)
    let line = "（一）开展整治。" + String(repeating: "一是检查。二是整改。", count: 1400)
    #expect(DraftText(line, .body).markers.count == 2800)
  }
}
