import Checking
import Diagnostics
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// A page with the faults of a small report, checked as a whole.
@Suite struct PageCheckTests {
  private static let page = """
    <!DOCTYPE html>
    <html lang="zh">
    <head><meta charset="utf-8"><title>报告</title><style>p { margin: 0 }</style></head>
    <body>
    <nav><ul><li><a href="/">首页</a><li>打印本页</ul></nav>
    <article>
    <h1>青禾县2024年法治政府建设情况报告</h1>
    <p>2024年，全县推进依法行政，现将有关情况报告如下。</p>
    <h2>一、主要做法</h2>
    <p>全年受理纠纷<b>4</b>2&#48;起，
       调处成功399起，调处成功率<span>98&#37;</span>。</p>
    <p style="display: none">全年受理纠纷10起，调处成功9起，调处成功率98%。</p>
    <p>一是健全制度。三是加强&nbsp;培训，培训干部&ldquo;骨干”120人次。</p>
    <table>
    <caption>表1 办理情况</caption>
    <thead><tr><th rowspan="2">项目<th colspan="2">件数</tr><tr><th>上年<th>今年</tr></thead>
    <tr><td>受理<td>35<td>40</tr>
    <tr><td>转办<td>5<td>6</tr>
    <tr><td>合计<td>40<td>4<i>7</i></tr>
    </table>
    <h2>三、下一步打算</h2>
    <!-- reportlint ignore date-impossible: 示例 -->
    <p>2月30日前完成整改。</p>
    <ul><li>4月31日前<em>验收</em>。</li></ul>
    <p>青禾县人民政府<br>2025年1月1<span>7</span></p>
    </article>
    <footer>扫一扫在手机打开当前页</footer>
    </body>
    </html>
    """

  private static let markdown = """
    # 青禾县2024年法治政府建设情况报告

    2024年，全县推进依法行政，现将有关情况报告如下。

    ## 一、主要做法

    全年受理纠纷**4**20起，调处成功399起，调处成功率98%。

    一是健全制度。三是加强&nbsp;培训，培训干部&ldquo;骨干”120人次。

    表1 办理情况

    | 项目 | 上年 | 今年 |
    |---|---|---|
    | 受理 | 35 | 40 |
    | 转办 | 5 | 6 |
    | 合计 | 40 | 4*7* |

    ## 三、下一步打算

    <!-- reportlint ignore date-impossible: 示例 -->

    2月30日前完成整改。

    - 4月31日前*验收*。

    青禾县人民政府\\
    2025年1月1*7*
    """

  private static func reports(_ bytes: [UInt8], _ name: String) -> [FileReport] {
    var request = CheckRequest([.buffer(name: name, bytes: bytes)])
    request.language = .always(.english)
    var reports: [FileReport] = []
    var check = Check(CheckSettings(request))
    _ = check.run { event in
      if case .checked(let report, _) = event { reports.append(report) }
    }
    return reports
  }

  /// Rule, line, column and the words as they stand in the file.
  private static func places(_ bytes: [UInt8], _ name: String) -> [String] {
    reports(bytes, name).flatMap { report in
      report.diagnostics.map {
        let place = report.file.lines.position(of: $0.span.start, in: .unicodeScalars)
        return "\($0.rule.name) \(place.line):\(place.column) \(report.file.text($0.span))"
      }
    }
  }

  @Test func eachFindingStandsAtItsWordsInThePage() {
    #expect(
      Self.places(Array(Self.page.utf8), "a.html") == [
        "ratio-mismatch 11:13 调处成功率<span>98&#37;", "enum-gap 13:11 三是",
        "space-in-cjk 13:15 &nbsp;", "table-sum 19:21 4<i>7", "required-section 21:5 ",
        "numbering-gap 21:5 三、", "date-impossible 24:9 4月31日", "required-section 24:27 ",
        "date-incomplete 25:15 2025年1月1<span>7",
      ])
    #expect(Self.reports(Array(Self.page.utf8), "a.html").map(\.suppressed) == [1])
  }

  @Test func thePageAndItsMarkdownHaveTheSameFindings() {
    func found(_ text: String, _ name: String) -> [String] {
      Self.reports(Array(text.utf8), name).flatMap { report in
        report.diagnostics.map { diagnostic in
          let words = report.file.text(diagnostic.span).replacing(/<[^>]*>|\*/, with: "")
            .replacing("&#37;", with: "%")
          return "\(diagnostic.rule.name) \(words): \(diagnostic.message.english)"
        }
      }
    }
    #expect(found(Self.page, "a.html") == found(Self.markdown, "a.md"))
  }

  @Test func anEncodingThatThePageSaysIsHeeded() throws {
    let page = "<meta charset=\"GB2312\"><p>2月30日前完成。</p>"
    let bytes = try #require(TextEncoding.gb18030(ofUTF8: Array(page.utf8)))
    #expect(Self.places(bytes, "a.htm") == ["date-impossible 1:27 2月30日"])
    let other = Array("<meta charset=big5>".utf8) + bytes.dropFirst(24)
    #expect(
      Self.reports(other, "a.htm").flatMap(\.diagnostics).map(\.rule.name) == ["input.encoding"])
    // What is no page by its bytes is reported as what it is.
    #expect(
      Self.reports(Array("{\\rtf1 a}".utf8), "a.html").flatMap(\.diagnostics).map(\.rule.name)
        == ["input.binary"])
    #expect(
      Self.reports(Array("<title>题</title>".utf8), "a.html").flatMap(\.diagnostics).map(\.rule.name)
        == ["input.empty"])
  }

  @Test func fixesAreWrittenWhereNoMarkupLiesInside() {
    let page = "<p>全县开展培训,参加<b>120</b>人次。</p><p>2024年&#44;全县推进。</p>"
    var request = CheckRequest([.buffer(name: "a.html", bytes: Array(page.utf8))])
    request.fixes = .all
    var changes: [String] = []
    var check = Check(CheckSettings(request))
    _ = check.run { event in
      guard case .changed(let change) = event else { return }
      changes.append(String(decoding: change.text.new, as: UTF8.self))
    }
    #expect(changes == [page.replacing("训,", with: "训，")])
  }
}
