import Checking
import Diagnostics
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// The tables of the report on disclosure as offices fill them in: in Word, with heads of several rows.
@Suite struct DisclosureFormTests {
  private typealias W = WordFile

  private static func row(_ cells: [String]) -> String { "<w:tr>\(cells.joined())</w:tr>" }
  private static func span(_ count: Int) -> String { "<w:gridSpan w:val=\"\(count)\"/>" }

  /// The form; `received` is the row of new requests, `reviews` the ten results of reviews and of lawsuits.
  private static func form(received: [String], reviews: [String], stated: String = "15") -> W {
    let applicants = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    let requests = [
      row([W.cell("办理情况", "<w:vMerge w:val=\"restart\"/>"), W.cell("申请人情况", span(7))]),
      row([W.cell("", "<w:vMerge/>")] + applicants.map { W.cell($0) }),
      row((["一、本年新收政府信息公开申请数量"] + received).map { W.cell($0) }),
      row((["二、上年结转政府信息公开申请数量"] + ["1", "0", "0", "0", "0", "0", "1"]).map { W.cell($0) }),
      row((["（一）予以公开"] + ["10", "3", "0", "0", "0", "0", "13"]).map { W.cell($0) }),
      row((["（七）总计"] + ["10", "3", "0", "0", "0", "0", "13"]).map { W.cell($0) }),
      row((["四、结转下年度继续办理"] + ["3", "0", "0", "0", "0", "0", "3"]).map { W.cell($0) }),
    ]
    let disputes = [
      row([W.cell("行政复议", span(5)), W.cell("行政诉讼", span(5))]),
      row((results + results).map { W.cell($0) }), row(reviews.map { W.cell($0) }),
    ]
    let parts = [
      "青禾县2024年政府信息公开工作年度报告", "一、总体情况", "2024年，全县共收到政府信息公开申请\(stated)件，均按期答复。",
      "二、主动公开政府信息情况", "公开信息一百条。", "三、收到和处理政府信息公开申请情况",
    ]
    let last = [
      "五、存在的主要问题及改进情况", "仍存在公开不够及时的问题，已加强培训。", "六、其他需要报告的事项", "无其他需要报告的事项。",
    ]
    return W(
      parts.map { W.p($0) }.joined() + "<w:tbl>\(requests.joined())</w:tbl>"
        + W.p("四、政府信息公开行政复议、行政诉讼情况") + "<w:tbl>\(disputes.joined())</w:tbl>"
        + last.map { W.p($0) }.joined())
  }

  private static func findings(_ file: W) -> [String] {
    StatutoryForm.findings("年报.docx", file.bytes)
  }

  private static let profile = "zh-information-disclosure-report"
  private static let received = ["12", "3", "0", "0", "0", "0", "15"]
  private static let reviews = ["4", "1", "0", "2", "7", "1", "0", "0", "1", "2"]

  @Test func theRightFormIsSilent() {
    #expect(
      Self.findings(Self.form(received: Self.received, reviews: Self.reviews)) == [Self.profile])
  }

  @Test func aWrongCellBreaksItsColumnAndItsRow() {
    var received = Self.received
    received[0] = "13"
    #expect(
      Self.findings(Self.form(received: received, reviews: Self.reviews)) == [
        Self.profile,
        "15 disclosure-applicants: “一、本年新收政府信息公开申请数量”: the applicants add up to 16, the total says 15",
        "3 disclosure-balance: “自然人”: 13 new and 1 carried over are 14; 10 handled and 3 left are 13",
      ])
  }

  @Test func eachGroupOfResultsHasItsTotal() {
    var reviews = Self.reviews
    reviews[9] = "3"
    #expect(
      Self.findings(Self.form(received: Self.received, reviews: reviews)) == [
        Self.profile,
        "3 disclosure-disputes: “行政诉讼”: 1 upheld, 0 corrected, 0 other, 1 pending are 2, the total says 3",
      ])
  }

  @Test func blankCellsAndOtherCountsInTheTextAreReported() {
    var received = Self.received
    received[2] = ""
    #expect(
      Self.findings(Self.form(received: received, reviews: Self.reviews, stated: "16")) == [
        Self.profile,
        "16件 disclosure-text: the text says 16件 received, the total of new requests in the table is 15",
        " disclosure-cell-blank: “一、本年新收政府信息公开申请数量”, “科研机构” is not filled in; write 0 where there is none",
      ])
  }
}
