import DocumentModel
import SourceText
import Testing

@Suite struct DocumentScopesTests {
  private let draft = DraftText(
    """
    云溪县2023年工作总结
    导语一。
    导语二。
    一、概况
    （一）总体。案件1,358件，办结率：100%；满意。
    二、打算
    继续“努力”。
    注：数据截至12月。
    云溪县司法局
    2024年2月8日
    """)

  @Test func scopesNameTheirPieces() {
    #expect(
      draft.pieces(.document) == [draft.document.text.string(0..<draft.document.text.bytes.count)])
    #expect(draft.pieces(.title) == ["云溪县2023年工作总结"])
    #expect(draft.pieces(.lead) == ["导语一。\n导语二。"])
    #expect(draft.pieces(.heading(level: nil)) == ["一、概况", "（一）总体", "二、打算"])
    #expect(draft.pieces(.heading(level: 2)) == ["（一）总体"])
    #expect(draft.pieces(.section(key: nil)).map { $0.prefix(4) } == ["一、概况", "二、打算"])
    #expect(
      draft.pieces(.paragraph) == [
        "导语一。", "导语二。", "一、概况", "（一）总体。案件1,358件，办结率：100%；满意。", "二、打算", "继续“努力”。",
        "注：数据截至12月。",
      ])
    #expect(draft.pieces(.quote) == ["努力"])
    #expect(draft.pieces(.signOff) == ["云溪县司法局", "2024年2月8日"])
    #expect(draft.pieces(.note) == ["注：数据截至12月。"])
    #expect(draft.pieces(.table) == [])
  }

  @Test func clausesAreTheUnbrokenPartsOfSentences() {
    let text = DraftText("案件1,358件，办结率：100%；满意, 很好。", .body)
    #expect(text.pieces(.clause) == ["案件1,358件", "办结率", "100%", "满意", "很好。"])
  }

  @Test(
    arguments: [
      ("甲。乙！丙？丁", ["甲。", "乙！", "丙？", "丁"]),
      ("他说：“好。”散会。", ["他说：“好。”", "散会。"]),
      ("他说“好！”，散会。", ["他说“好！”，散会。"]),
      ("甲；乙。", ["甲；乙。"]),
      ("读《你好！青禾。》一书。完", ["读《你好！青禾。》一书。", "完"]),
      ("读《你好！青禾。完", ["读《你好！", "青禾。", "完"]),
      ("增长1.5%。见http://a.cn/?b=1 页", ["增长1.5%。", "见http://a.cn/?b=1 页"]),
      ("等等……另外", ["等等……", "另外"]),
      ("甲。 乙", ["甲。 ", "乙"]),
      ("真的?!是", ["真的?!", "是"]),
    ])
  func sentencesEndAtTheirMarks(_ text: String, _ sentences: [String]) {
    let draft = DraftText(text, .body)
    #expect(draft.strings(draft.document.blocks.flatMap(\.sentences)) == sentences)
  }

  @Test func citationsAreFacts() {
    let draft = DraftText(
      "依据《关于〈条例〉的通知》《关于《办法》的说明》（国办发〔2021〕30号）、云政函[2022]5号、云发﹝2023﹞6号、云办（2023）7号和云发〔〕8号，见《未完。",
      .body)
    #expect(draft.strings(draft.document.facts.bookTitles) == ["《关于〈条例〉的通知》", "《关于《办法》的说明》"])
    #expect(
      draft.strings(draft.document.facts.documentNumbers) == [
        "国办发〔2021〕30号", "云政函[2022]5号", "云发﹝2023﹞6号", "云办（2023）7号", "云发〔〕8号",
      ])
    #expect(DraftText("共（2023）人，[1]号楼，(5)3号", .body).document.facts.documentNumbers.isEmpty)
  }

  @Test(
    arguments: [
      (.quote, ["“甲”"]), (.url, ["https://a.cn/x?y=1"]), (.email, ["b.c@d.cn"]),
      (.bookTitle, ["《乙》"]), (.documentNumber, ["云发〔2023〕6号"]), (.date, ["2023年5月1日"]),
      (.code, ["`x`"]), (.fileName, []),
      (.latin, ["https://a.cn/x?y=1", "b.c@d.cn", "x", "Wi-Fi 6"]),
    ] as [(MaskKind, [String])])
  func masksCoverTheirKind(_ kind: MaskKind, _ masked: [String]) {
    let draft = DraftText(
      "“甲”见https://a.cn/x?y=1，致b.c@d.cn。《乙》云发〔2023〕6号于2023年5月1日`x`与Wi-Fi 6共12项。", .body)
    #expect(draft.strings(draft.document.maskedRanges([kind])) == masked)
  }

  @Test func masksMerge() {
    let draft = DraftText("“见《甲》”和《乙》《丙》", .body)
    #expect(
      draft.strings(draft.document.maskedRanges([.quote, .bookTitle])) == ["“见《甲》”", "《乙》《丙》"])
  }

  @Test func offsetsLeadToBlocksAndHeadings() {
    let document = draft.document
    let run = document.blocks[4].range
    #expect(document.block(at: run.lowerBound) == 4)
    #expect(document.block(at: run.upperBound) == nil)
    #expect(document.headingPath(at: run.lowerBound) == [0, 1])
    #expect(document.headingPath(at: document.blocks[6].range.lowerBound) == [2])
    #expect(document.headingPath(at: 0) == [])
    #expect(document.headingPath(at: document.blocks[9].range.lowerBound) == [])
  }

  @Test(
    arguments: [
      ("本年度平稳。", DraftLanguage.chinese), ("The report is ready.", .english), ("", .english),
      ("APP平台上线运行", .chinese), ("This is a long English text with 一 sign in it.", .english),
    ])
  func theLanguageIsThatOfTheLetters(_ text: String, _ language: DraftLanguage) {
    #expect(DraftText(text).document.language == language)
  }
}
