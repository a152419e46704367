import DocumentModel
import DocumentReaders
import SourceText
import Testing

/// Lists, tables, quotations, titles and the section tree of Markdown drafts.
@Suite struct MarkdownStructureTests {
  private func document(_ text: String, _ reading: Reading = .wholeFile) -> Document {
    MarkdownReader.read(path: "d.md", bytes: Array(text.utf8), reading: reading)
  }

  private func pieces(_ scope: Scope, of document: Document) -> [String] {
    document.pieces(of: scope).map(document.text.string)
  }

  @Test func itemsHoldTheItemsBelowThem() {
    let draft = document("前言。\n\n- 甲\n  - 甲一\n  - 甲二\n- 乙\n\n  乙续\n-\n")
    #expect(pieces(.listItem(level: nil), of: draft) == ["甲\n甲一\n甲二", "甲一", "甲二", "乙\n乙续"])
    #expect(pieces(.listItem(level: 1), of: draft) == ["甲\n甲一\n甲二", "乙\n乙续"])
    #expect(pieces(.listItem(level: 2), of: draft) == ["甲一", "甲二"])
    #expect(pieces(.listItem(level: 3), of: draft) == [])
  }

  /// Lines with numbers of their own are paragraphs, however the parser joins them.
  @Test func numberedLinesArePartedWithoutABlankLine() {
    let draft = document(
      "# 甲县报告\n\n目录\n一、甲\n二、乙\n\n## 一、甲\n\n（一）修路。\n（二）架桥。\n\n[1] 甲. 乙.\n[2] 丙. 丁.\n\n"
        + "入汛以来，共处置险情\n三、四起，念之再\n三、铭之肺腑。\n\nOne line\n2. and another\n")
    #expect(
      draft.blocks.map { draft.text.string($0.range) } == [
        "甲县报告", "目录", "一、甲", "二、乙", "一、甲", "（一）修路。", "（二）架桥。", "[1] 甲. 乙.", "[2] 丙. 丁.",
        "入汛以来，共处置险情三、四起，念之再三、铭之肺腑。", "One line 2. and another",
      ])
    let place = draft.text.recordSpan(of: draft.blocks[6].range)
    #expect(draft.file.text(place) == "（二）架桥。")
  }

  @Test func itemsInRunningTextAreItemsToo() {
    let draft = document("- 一是甲。二是乙。\n", .body)
    #expect(pieces(.listItem(level: nil), of: draft) == ["一是甲。二是乙。", "一是甲。", "二是乙。"])
    #expect(pieces(.listItem(level: 1), of: draft) == ["一是甲。二是乙。"])
  }

  @Test func tablesHaveRowsAndCells() {
    let draft = document(
      "| 项目 | 数量 |\n|--|--|\n| 受理 | 358 |\n| 办结 |  |\n\n正文。\n\n甲 | 乙\n-|-\n丙 | 丁\n", .body)
    #expect(
      pieces(.table, of: draft) == ["项目\n数量\n受理\n358\n办结\n", "甲\n乙\n丙\n丁"])
    #expect(pieces(.row, of: draft) == ["项目\n数量", "受理\n358", "办结\n", "甲\n乙", "丙\n丁"])
    #expect(pieces(.cell, of: draft) == ["项目", "数量", "受理", "358", "办结", "甲", "乙", "丙", "丁"])
    #expect(draft.markup.tables.map { $0.rows.map(\.cells.count) } == [[2, 2, 2], [2, 2]])
    // An empty cell stands between its bars.
    let empty = draft.markup.tables[0].rows[2].cells[1]
    let place = draft.text.recordSpan(of: empty)
    let before = "| 项目 | 数量 |\n|--|--|\n| 受理 | 358 |\n| 办结 |".utf8.count
    #expect(place == SourceSpan(before..<before))
  }

  /// The texts of the cells of all tables, by row.
  private func cells(of draft: Document) -> [[[String]]] {
    draft.markup.tables.map { $0.rows.map { $0.cells.map { draft.text.string($0) } } }
  }

  @Test func tablesOfRawHTMLAreTables() {
    let draft = document(
      "<table>\n<tr><th>Item</th><th>Cost</th></tr>\n<tr><td>Slate</td><td>9,650</td></tr>\n"
        + "<tr><td>Lead</td><td></td></tr>\n</table>\n\nText.\n\n| a | b |\n|--|--|\n| c | d |\n",
      .body)
    #expect(
      cells(of: draft) == [
        [["Item", "Cost"], ["Slate", "9,650"], ["Lead", ""]], [["a", "b"], ["c", "d"]],
      ])
    let spanned = document(
      "<table><tr><td colspan=\"2\">Item</td></tr><tr><td>Slate</td><td>2</td></tr></table>\n",
      .body)
    #expect(cells(of: spanned) == [])
  }

  @Test func codeThatEndsInATotalIsATable() {
    let draft = document(
      "Open tickets:\n\n```\nQueue        Open\n-----------------\nDesktop       118\nNetwork        94\n"
        + "-----------------\nTotal         212\n```\n\nText.\n", .body)
    #expect(
      cells(of: draft) == [
        [["Queue", "Open"], ["Desktop", "118"], ["Network", "94"], ["Total", "212"]]
      ])
    let place = draft.text.recordSpan(of: draft.markup.tables.first?.rows.last?.cells.last ?? 0..<0)
    #expect(draft.file.text(place) == "212")
    let code = document(
      "```\nname         state\nweb          up 3\nmail         up 4\nproxy        up 5\n```\n",
      .body)
    #expect(cells(of: code) == [] && code.blocks.isEmpty)
  }

  @Test func quotationsAreQuotes() {
    let draft = document("> 引文甲。\n\n他说“引文乙”。\n", .body)
    #expect(pieces(.quote, of: draft) == ["引文甲。", "引文乙"])
    #expect(draft.maskedRanges(.quote).map(draft.text.string) == ["引文甲。", "“引文乙”"])
  }

  // MARK: Title and headings

  private func headings(_ document: Document) -> [String] {
    document.headings.map { "\($0.level) \(document.text.string($0.title))" }
  }

  @Test func strongLinesAndCapitalsAreUnmarkedHeadings() {
    let draft = document(
      """
      # Report

      ## 1. Results

      **Action items**

      - Buy **one**.

      MORE OF IT

      Text.

      **A remark of more than six words, really**

      **Mind the gap.**

      **One** and **two**

      - **Item**

      **The end**

      """)
    #expect(headings(draft) == ["1 Results", "2 Action items", "2 MORE OF IT"])
    #expect(draft.headings.map(\.isUnmarkedHeading) == [false, true, true])
    #expect(pieces(.heading(level: nil), of: draft) == ["1. Results"])
    let items = draft.headings[1].extent
    #expect(draft.text.string(items) == "Action items\nBuy one.\n")
  }

  @Test func chineseDraftsHaveNoUnmarkedHeadings() {
    let draft = document("# 总结\n\n正文写了几句。\n\n**SUMMARY**\n\n正文又写了几句话。\n")
    #expect(draft.headings.isEmpty)
  }

  @Test func theOnlyHeadingOfItsHeightIsTheTitle() {
    let draft = document("# 云溪县2024年总结\n\n## 一、概况\n\n文。\n\n### （一）甲\n\n文。\n\n## 二、打算\n\n文。\n")
    #expect(pieces(.title, of: draft) == ["云溪县2024年总结"])
    #expect(headings(draft) == ["1 概况", "2 甲", "1 打算"])
  }

  @Test(
    arguments: [
      ("---\ntitle: 云溪县总结\n---\n## 一、概况\n\n文。\n\n## 二、打算\n\n文。\n", "云溪县总结"),
      ("---\nkey: a\ntitle: \"云溪县总结：甲\"  \n---\n# 一、概况\n\n文。\n\n# 二、打算\n", "云溪县总结：甲"),
      ("+++\r\ntitle = '云溪县总结'\r\n+++\r\n\r\n## 一、概况\r\n\r\n## 二、打算\r\n", "云溪县总结"),
      ("---\ntitle: 不用\n---\n# 云溪县总结\n\n## 一、概况\n\n## 二、打算\n", "云溪县总结"),
      ("---\ntitle: |\n  云溪县\nsubtitle: 甲\n---\n# 一、概况\n\n# 二、打算\n", nil),
      ("---\nkey: 甲\n---\n# 一、概况\n\n# 二、打算\n", nil),
    ] as [(String, String?)])
  func theFrontMatterTellsTheTitleWhereTheTextDoesNot(_ text: String, _ title: String?) {
    let draft = document(text)
    #expect(pieces(.title, of: draft) == [title].compactMap(\.self))
    #expect(headings(draft) == ["1 概况", "1 打算"])
    for block in draft.blocks where block.role == .title {
      #expect(draft.file.text(draft.text.recordSpan(of: block.range)) == title)
    }
  }

  @Test func severalHeadingsOfOneHeightAreNoTitle() {
    let draft = document("# 概况\n\n文。\n\n# 打算\n\n文。\n")
    #expect(pieces(.title, of: draft) == [])
    #expect(headings(draft) == ["1 概况", "1 打算"])
  }

  @Test func typedNumbersAndMarksMakeOneTree() {
    let draft = document(
      "# 云溪县2024年总结\n\n## 一、概况\n\n（一）甲。文。\n\n（二）乙。文。\n\n二、打算\n\n（一）丙。文。\n")
    #expect(headings(draft) == ["1 概况", "2 甲", "2 乙", "1 打算", "2 丙"])
  }

  @Test func itemsCellsAndQuotationsOpenNoSections() {
    let draft = document(
      "# 云溪县2024年总结\n\n一、概况\n\n- 二、甲\n\n> 三、乙\n\n| 四、丙 | 1.丁 |\n|--|--|\n| 五、戊 | 己 |\n\n二、打算\n")
    #expect(headings(draft) == ["1 概况", "1 打算"])
  }

  @Test func theSignOffIsFoundAndNoneInACell() {
    let signed = document("# 云溪县2024年总结\n\n正文。\n\n云溪县司法局\n\n2025年2月8日\n")
    #expect(pieces(.signOff, of: signed) == ["云溪县司法局", "2025年2月8日"])
    let tabled = document("# 云溪县2024年总结\n\n正文。\n\n|云溪县司法局|\n|--|\n|2025年2月8日|\n")
    #expect(pieces(.signOff, of: tabled) == [])
  }
}
