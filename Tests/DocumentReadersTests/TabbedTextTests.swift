import DocumentModel
import DocumentReaders
import SourceText
import Testing

/// Tables of Chinese plain text, with tabs between their cells.
@Suite struct TabbedTextTests {
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
      "●\t压实责任\n●\t2处\n●\t4处\n", "甲\t压实责任。\n乙\t2处\n丙\t4处\n",
    ])
  func otherLinesWithTabsAreLines(_ text: String) {
    #expect(Self.document("云溪县工作情况\n\n" + text).cells == [])
  }
}
