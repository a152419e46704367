import DocumentModel
import DocumentReaders
import SourceText
import Testing

@Suite struct HardWrapTests {
  private func read(_ text: String) -> Document {
    PlainTextReader.read(path: "d", bytes: Array(text.utf8), reading: .wholeFile)
  }

  private func paragraphs(_ document: Document) -> [String] {
    document.blocks.map { document.text.string($0.range) }
  }

  private static let wrapped = """
    云川市柳林街道工作总结

    一、主要做法和成效
    　　全年组织培训六场，参加人员三百人次，发放
    宣传资料五百份，受理矛盾纠纷四百二十起，调处
    成功三百九十九起，设立公共法律服务点十四个，
    接待群众咨询一千八百六十人次，录入事项五千二
    百件，群众满意度持续提高。
    　　检查沿街商户六百五十家，其中餐饮类二百一十
    家，责令整改五十二家，督促十二个工地落实防尘
    措施，开展活动三十余场，发放各类宣传资料近一
    万份。
    二、下一步工作打算
    　　继续做好各项工作，加强学法用法，提高执法质
    量，扩大法治宣传，充实执法队伍，完善各项制度。

    """

  @Test func linesOfOneWidthAreJoinedToParagraphs() throws {
    let document = read(Self.wrapped)
    #expect(
      paragraphs(document) == [
        "云川市柳林街道工作总结", "一、主要做法和成效",
        "全年组织培训六场，参加人员三百人次，发放宣传资料五百份，受理矛盾纠纷四百二十起，调处成功三百九十九起，设立公共法律服务点十四个，接待群众咨询一千八百六十人次，录入事项五千二百件，群众满意度持续提高。",
        "检查沿街商户六百五十家，其中餐饮类二百一十家，责令整改五十二家，督促十二个工地落实防尘措施，开展活动三十余场，发放各类宣传资料近一万份。",
        "二、下一步工作打算", "继续做好各项工作，加强学法用法，提高执法质量，扩大法治宣传，充实执法队伍，完善各项制度。",
      ])
    #expect(document.headings.map(\.number) == [1, 2])
  }

  @Test func linesBrokenByHandAtNoWidthAreJoined() {
    let document = read(
      """
      青禾镇运行分析报告

      全年完成产值48.6亿元，比上年的
      45.2亿元增长
      7.5%，其中一季度完成
      10.2亿元。会议于2024年5月
      6日召开。
      """)
    #expect(
      paragraphs(document) == [
        "青禾镇运行分析报告", "全年完成产值48.6亿元，比上年的45.2亿元增长7.5%，其中一季度完成10.2亿元。会议于2024年5月6日召开。",
      ])
  }

  @Test func aQuotationLeftOpenGoesOnInTheNextLine() {
    let document = read(
      "青禾镇名词解释\n\n“双向揭榜挂帅”：企业找技术、成果找市场“双向\n挂帅”的简称，由供需两方揭榜。\n")
    #expect(
      paragraphs(document) == ["青禾镇名词解释", "“双向揭榜挂帅”：企业找技术、成果找市场“双向挂帅”的简称，由供需两方揭榜。"])
  }

  /// A paragraph that was left whole is longer than the width.
  @Test func oneLongLineDoesNotHideTheWidth() {
    let long = "本街道保证本总结内容真实、准确、完整，不存在虚假记载和重大遗漏，并对其承担责任，特此说明。"
    let document = read(
      Self.wrapped.replacing("二、下一步工作打算", with: long + "\n二、下一步工作打算"))
    #expect(paragraphs(document).count == 7)
    #expect(paragraphs(document)[4] == long)
  }

  @Test func linesWithoutABrokenSentenceAreParagraphs() {
    let lines = [
      "青禾镇报告", "执法情况见附件1，名单附后", "下一步，继续抓好落实。", "附件1", "执法统计表", "全年执法三十次。",
    ]
    #expect(paragraphs(read(lines.joined(separator: "\n"))) == lines)
  }

  @Test func aBreakBeforeANumeralPartsNoParagraph() throws {
    let document = read(
      Self.wrapped.replacing(
        "四百二十起，调处\n成功三百九十九起", with: "四百起。念之再\n三、铭之于肺腑"))
    #expect(paragraphs(document)[2].contains("念之再三、铭之于肺腑"))
    #expect(document.headings.map(\.number) == [1, 2])
  }

  /// A place in joined text leads to the record, over the break where it spans one.
  @Test func placesAreThoseOfTheRecord() throws {
    let document = read(Self.wrapped)
    let bytes = document.text.bytes
    for words in ["宣传资料五百份", "调处成功", "充实执法队伍"] {
      let place = try #require(
        bytes.indices.first { bytes[$0...].starts(with: words.utf8) })
      let span = document.text.recordSpan(of: place..<place + words.utf8.count)
      #expect(
        document.file.text(span).filter { $0 != "\n" && $0 != "　" } == words)
    }
  }

  /// The paragraphs of a short text, broken at a number of characters or of columns.
  @Test(arguments: [14, 16, 20, 30, 40, 60], [1, 2])
  func anyWidthIsRead(_ width: Int, _ columns: Int) {
    let whole = [
      "甲县防汛工作报告", "一、工作情况",
      "入汛以来，全县累计降雨712毫米，较常年偏多两成，落实责任人94名，储备编织袋2万条、救生衣300件，转移群众217人，处置滑坡2处、河堤渗漏1处，未发生人员伤亡，水库全部安全度汛。",
      "二、存在的问题", "个别村预案演练不够，物资更新较慢，夜间值守力量不足，少数泵站设备老化，需要分批更新改造。",
    ]
    var lines: [String] = []
    for paragraph in whole {
      var (line, length) = ("", 0)
      for character in paragraph {
        let own = columns == 2 && !character.isASCII ? 2 : 1
        if length + own > width * columns {
          lines.append(line)
          (line, length) = ("", 0)
        }
        line.append(character)
        length += own
      }
      lines.append(line)
    }
    #expect(paragraphs(read(lines.joined(separator: "\n") + "\n")) == whole)
  }

  /// Lines that were made shorter later on, and a Latin name that was broken between its words.
  @Test func aSentenceGoesOnHoweverShortItsLine() {
    let text =
      "甲县工作报告\n各类主体入市积极，市场价格稳中有升，截\n止6月30日，全县累计收购小麦8.4万吨，占预计收购\n"
      + "量的91%，空仓容量12万吨，熏蒸设备完好，Open\nSource软件已启用。\n甲县粮食局\n2023年7月4日\n"
    #expect(
      paragraphs(read(text)) == [
        "甲县工作报告",
        "各类主体入市积极，市场价格稳中有升，截止6月30日，全县累计收购小麦8.4万吨，占预计收购量的91%，空仓容量12万吨，熏蒸设备完好，Open Source软件已启用。",
        "甲县粮食局", "2023年7月4日",
      ])
  }

  /// Nothing but one sentence shows the width; headings with a comma are no broken lines.
  @Test func fewBreaksAreReadToo() {
    #expect(
      paragraphs(read("上年结转8件，本年新收52件，办结55件，结转下\n年10件。\n"))
        == ["上年结转8件，本年新收52件，办结55件，结转下年10件。"])
    #expect(
      paragraphs(
        read(
          "甲县自查报告\n一、领导重视，责任到位\n成立小组，签订责任书12份。\n二、排查整治，消除隐患\n检查库房36次，当场整治8处。\n"
            + "三、不足及打算\n个别人员意识不强。下一步将加强培训，定期演\n练。\n甲县档案局\n"))
        == [
          "甲县自查报告", "一、领导重视，责任到位", "成立小组，签订责任书12份。", "二、排查整治，消除隐患", "检查库房36次，当场整治8处。",
          "三、不足及打算", "个别人员意识不强。下一步将加强培训，定期演练。", "甲县档案局",
        ])
    #expect(
      paragraphs(read(Self.wrapped.replacing("措施，开展活动", with: "措施，截至2024年7月\n24日，开展活动")))[3]
        .contains("截至2024年7月24日，开展活动"))
  }

  @Test(arguments: [
    // A paragraph a line, however alike the lines are.
    "工作总结\n" + String(repeating: "全年组织培训六场，参加人员三百人次。\n", count: 12),
    // Short lists.
    "通讯录\n" + String(repeating: "柳林街道\n", count: 12),
    // Too little to decide.
    "总结\n全年组织培训六场，参加人员三百人次，发放\n宣传资料五百份。\n",
  ])
  func textWithAParagraphALineIsLeftAsItIs(_ text: String) {
    let lines = text.split(separator: "\n").count
    #expect(read(text).blocks.count == lines)
  }
}
