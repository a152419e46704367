import DocumentModel
import DocumentReaders
import SourceText
import Testing

/// Tables of Chinese plain text, with tabs, bars or gaps between their cells.
@Suite struct LineTablesTests {
  private static func document(_ text: String) -> Document {
    PlainTextReader.read(path: "a.txt", bytes: Array(text.utf8), reading: .wholeFile)
  }

  @Test func rowsOfFiguresBelowHeadsAreATable() {
    let document = Self.document(
      "云溪县工作情况\n\n办件如下：\n科室\t 受理（件）\t办结\r\n民政科\t12\t\n\t8\t8\n\n办结率高。\n")
    #expect(
      document.cells == [[["科室", "受理（件）", "办结"], ["民政科", "12", ""], ["", "8", "8"]]])
    #expect(
      document.shown == [
        "title:云溪县工作情况", "办件如下：", "cell:科室", "cell:受理（件）", "cell:办结", "cell:民政科", "cell:12",
        "cell:8", "cell:8", "办结率高。",
      ])
    let place = document.text.recordSpan(of: document.markup.tables[0].rows[2].cells[1])
    #expect(document.file.text(place) == "8")
    #expect(document.file.lines.position(of: place.start, in: .unicodeScalars).column == 2)
  }

  @Test func twoTablesAreTwo() {
    let table = "项\t数\n甲\t1\n乙\t2\n"
    #expect(Self.document("云溪县工作情况\n" + table + "\n" + table).cells.count == 2)
    #expect(Self.document("云溪县工作情况\n" + table + "注：如上。\n" + table).cells.count == 2)
  }

  @Test(
    arguments: [
      // Too few rows, rows of other widths, a blank line between.
      "项\t数\n甲\t1\n", "项\t数\n甲\t1\t2\n乙\t2\n", "项\t数\n甲\t1\n\n乙\t2\n",
      // No figures; a table of contents; numbers of items; sentences.
      "姓名\t职务\n王某\t书记\n李某\t镇长\n", "一、进展\t1\n二、做法\t2\n三、打算\t3\n",
      "一、\t压实责任\n二、\t2处\n三、\t4处\n", "（一）\t压实责任\n（二）\t2处\n（三）\t4处\n",
      // Names with a wide blank in them; figures that stand apart in sentences; a contents list.
      "张　三　　主任\n李　四　　科长\n王　五　　科员\n", "任务  12个。\n完成  8个。\n剩余  4个。\n",
      "工作进展　　1\n主要做法　　2\n下步打算　　3\n", "项  数\n甲  1\n乙\n丙  3\n",
      "●\t压实责任\n●\t2处\n●\t4处\n", "甲\t压实责任。\n乙\t2处\n丙\t4处\n",
    ])
  func otherLinesWithTabsAreLines(_ text: String) {
    #expect(Self.document("云溪县工作情况\n\n" + text).cells == [])
  }

  @Test(
    arguments: [
      "专业　　　　人数（人）　落实率（%）\n护理　　　　　　218　　96.8\n数控技术　　145　　91.0\n园艺　　　　　 58　84.5",
      "专业      人数（人）   落实率（%）\n护理      218          96.8\n数控技术  145          91.0\n园艺      58           84.5",
      "专业 | 人数（人） | 落实率（%）\n护理 | 218 | 96.8\n数控技术 | 145 | 91.0\n园艺|58|84.5",
      "| 专业 | 人数（人） | 落实率（%） |\n|---|---|---|\n| 护理 | 218 | 96.8 |\n| 数控技术 | 145 | 91.0 |\n| 园艺|58|84.5 |",
      "专业　　人数（人）　　落实率（%）\n────────────────\n护理　　218　　96.8\n数控技术　145　91.0\n园艺　　58　　84.5",
    ])
  func barsAndGapsPartCellsToo(_ table: String) {
    let document = Self.document("云溪学院就业情况\n\n各专业如下：\n\n" + table + "\n\n总体平稳。\n")
    #expect(
      document.cells == [
        [
          ["专业", "人数（人）", "落实率（%）"], ["护理", "218", "96.8"], ["数控技术", "145", "91.0"],
          ["园艺", "58", "84.5"],
        ]
      ])
    #expect(document.shown.last == "总体平稳。")
    #expect(document.shown.count == 15)
  }

  @Test func linesAroundATableGoOn() {
    let document = Self.document(
      "云溪县工作情况\n\n全县全年，\n受理事项12件，办结8\n件，比上年多2件。\n\n科室  受理（件）\n民政科  8\n司法科  4\n")
    #expect(document.cells == [[["科室", "受理（件）"], ["民政科", "8"], ["司法科", "4"]]])
    #expect(document.shown.contains("全县全年，受理事项12件，办结8件，比上年多2件。"))
  }
}
