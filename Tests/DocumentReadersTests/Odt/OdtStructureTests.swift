import DocumentModel
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// Titles, headings, tables and contents of texts of OpenDocument.
@Suite struct OdtStructureTests {
  private typealias O = OdtFile

  private static let styles = """
    <style:style style:name="Title" style:family="paragraph"/>\
    <style:style style:name="Contents_20_1" style:display-name="Contents 1" style:family="paragraph"/>\
    <style:style style:name="loop" style:family="paragraph" style:parent-style-name="loop"/>
    """

  private static func document(_ body: String) throws -> Document {
    var file = O(body)
    file.styles = styles
    file.automaticStyles = """
      <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>\
      <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Contents_20_1"/>
      """
    // Styles of headers have the same names.
    file.otherStyles = """
      <style:style style:name="P1" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
      """
    return try file.document()
  }

  @Test func headingsHaveTheirLevels() throws {
    let long = String(repeating: "长", count: 100)
    let document = try Self.document(
      O.p("云溪县工作情况", "P1") + O.h("工作进展", 1) + O.h("主要做法", 2) + O.h("细节", 3, "loop")
        + O.h("提高效率。全年办结三件。", 2) + O.h(long, 1) + O.p("正文。"))
    #expect(document.outline == ["1 工作进展", "2 主要做法", "3 细节"])
    #expect(
      document.shown == [
        "title:云溪县工作情况", "heading:工作进展", "heading:主要做法", "heading:细节", "提高效率。全年办结三件。",
        long, "正文。",
      ])
  }

  @Test func contentsAreNoHeadings() throws {
    let index = """
      <text:table-of-content><text:table-of-content-source><text:index-title-template>模板</text:index-title-template>\
      </text:table-of-content-source><text:index-body><text:index-title>\(O.p("目录"))</text:index-title>\
      \(O.p("一、工作进展<text:tab/>1"))\(O.h("二、打算", 1))</text:index-body></text:table-of-content>
      """
    let heads = O.h("一、工作进展", 1) + O.p("正文。") + O.h("二、打算", 1) + O.p("正文。")
    for contents in [index, O.p("目录", "P2") + O.p("一、工作进展\t1", "P2") + O.p("二、打算", "P2")] {
      let document = try Self.document(O.p("云溪县工作情况") + contents + heads)
      #expect(document.outline == ["1 工作进展", "1 打算"])
    }
  }

  @Test func cellsThatOthersReachOverAreCovered() throws {
    let table = """
      <table:table><table:title>题</table:title><table:table-column table:number-columns-repeated="3"/>\
      <table:table-header-rows><table:table-row>\(O.cell("项目", "table:number-rows-spanned=\"2\""))\
      \(O.cell("数量", "table:number-columns-spanned=\"2\""))<table:covered-table-cell/></table:table-row>\
      </table:table-header-rows><table:table-rows><table:table-row><table:covered-table-cell>\(O.p("盖住"))\
      </table:covered-table-cell>\(O.cell("去年"))\(O.cell("今年"))</table:table-row><table:table-row>\(O.cell("受理"))\
      <table:table-cell table:number-columns-repeated="2"/></table:table-row></table:table-rows></table:table>
      """
    let document = try Self.document(O.p("云溪县工作情况") + table)
    #expect(
      document.cells == [[["项目", "数量", ""], ["", "去年", "今年"], ["受理", "", ""]]])
    #expect(
      document.markup.tables.map { $0.rows.map { $0.covered.sorted() } } == [[[2], [0], []]])
  }

  @Test func framesAndTablesInCellsAreText() throws {
    let inner = O.table([["内一", "内二"]])
    let nested =
      "<table:table><table:table-row><table:table-cell>\(O.p("外"))\(inner)</table:table-cell>\(O.cell("右"))</table:table-row></table:table>"
    let document = try Self.document(O.p("云溪县工作情况") + O.table([["框"]]) + nested)
    #expect(document.cells == [[["外内一内二", "右"]]])
    let spanned =
      "<table:table><table:table-row>\(O.cell("宽", "table:number-columns-spanned=\"2\""))<table:covered-table-cell/></table:table-row></table:table>"
    #expect(try Self.document(O.p("云溪县工作情况") + spanned).cells == [])
  }

  @Test func whatIsSaidToRepeatIsBounded() throws {
    func table(_ rows: String, _ cells: String, _ text: String = "数") -> String {
      "<table:table><table:table-row table:number-rows-repeated=\"\(rows)\">\(O.cell("项"))\(O.cell(text, "table:number-columns-repeated=\"\(cells)\""))</table:table-row></table:table>"
    }
    func sizes(_ rows: String, _ cells: String) throws -> [Int] {
      let rows = try Self.document(O.p("云溪县工作情况") + table(rows, cells)).cells[0]
      return [rows.count, rows[0].count]
    }
    #expect(try sizes("2", "3") == [2, 4])
    #expect(try sizes("0", "x") == [1, 2])
    #expect(try sizes("99999999999", "1") == [1000, 2])
    #expect(try sizes("-5", "1048576") == [1, 65])
    let long = String(repeating: "x", count: 2 << 20)
    #expect(O(table("1", "64", long)).fault == .package(.inflatedTooLarge(limit: 64 << 20)))
    #expect(
      O(table("1000", "64", String(repeating: "<text:s/>", count: 20))).fault
        == .package(.tooManyPieces(limit: 2_000_000)))
  }
}
