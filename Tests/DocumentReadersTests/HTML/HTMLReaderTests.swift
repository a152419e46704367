import DocumentModel
import DocumentReaders
import SourceText
import Testing

/// What is read of pages, and where it stands in them.
@Suite struct HTMLReaderTests {
  static func document(_ text: String, _ reading: Reading = .wholeFile) -> Document {
    HTMLReader.read(path: "d.html", bytes: Array(text.utf8), reading: reading)
  }

  static func blocks(_ text: String) -> [String] {
    let document = document(text)
    return document.blocks.map { document.text.string($0.range) }
  }

  @Test(
    arguments: [
      ("<p>甲</p><p>乙", ["甲", "乙"]),
      ("甲<div>乙<div>丙</div>丁</div>戊", ["甲", "乙", "丙", "丁", "戊"]),
      ("<p>甲<b>乙</b><span>丙</span> <a href=x>丁</a>", ["甲乙丙 丁"]),
      ("<p>  two\n   words \t here\n</p>", ["two words here"]),
      ("<p>甲，\n  乙<b>\n丙</b>", ["甲，乙丙"]),
      ("<p>one <b> two</b> three", ["one two three"]),
      ("<p>甲<br>乙<br/>\n丙<br></p>", ["甲", "乙", "丙"]),
      ("<h1>甲<br>乙</h1><p>丙", ["甲乙", "丙"]),
      ("<pre>\n甲  乙\n丙</pre>丁", ["甲  乙", "丙", "丁"]),
      ("<pre><code>let a = 1</code></pre><p>用 <code>a b</code> 甲", ["用 \u{FFFC} 甲"]),
      ("<p>a&nbsp;b&amp;c&lt;d&#20013;&#x56fd;&copy2;&bad;e&", ["a\u{A0}b&c<d中国©2;&bad;e&"]),
      ("<p>4&shy;20", ["420"]), ("<p>甲&#32;&#10;乙", ["甲乙"]),
      ("<p>甲\r\n乙\r丙", ["甲乙丙"]), ("<p>a</x>b<!-- c -->d<?e?>f<![if x]>g", ["abdfg"]),
      ("<ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>", ["汉"]),
      ("<dl><dt>甲<dd>乙</dl><hr>丙<hr>丁", ["甲", "乙", "丙", "丁"]),
      ("<table>甲<tr><td>乙</table>", ["甲", "乙"]),
      ("<p>甲<img alt=x>乙<wbr>丙", ["甲乙丙"]), ("a < b", ["a < b"]),
    ])
  func textIsWhatABrowserShows(_ page: String, _ blocks: [String]) {
    #expect(Self.blocks(page) == blocks)
  }

  @Test(
    arguments: [
      "<script>甲</script>", "<style>甲</style>", "<template>甲</template>", "<div hidden>甲</div>",
      "<title>甲</title>", "<p style='color:red; DISPLAY : none'>甲</p>", "<dialog>甲</dialog>",
      "<textarea>甲</textarea>", "<select><option>甲</select>", "<button>甲</button>",
      "<noscript>甲</noscript>", "<svg><text>甲</text></svg>", "<!-- 甲 -->", "<nav>甲</nav>",
      "<header><p>甲</p></header>", "<footer>甲</footer>", "<aside>甲</aside>",
      "<div role=navigation>甲</div>", "<p style=visibility:hidden>甲</p>", "<p hidden><b>甲</b></p>",
    ])
  func whatIsNotShownOrStandsAroundIsNotRead(_ part: String) {
    #expect(Self.blocks("<body><p>乙</p>\(part)<p>丙</p>") == ["乙", "丙"])
  }

  @Test func headsAndFeetOfTheTextAreText() {
    #expect(
      Self.blocks(
        "<header>站</header><article><header><h1>题</h1></header><aside>注</aside><footer>落款</footer></article>"
      ) == ["题", "注", "落款"])
    #expect(Self.blocks("<dialog open>甲</dialog>") == ["甲"])
    // Where nothing else is, it is the text.
    #expect(Self.blocks("<header><p>甲</p></header><nav>乙</nav>") == ["甲", "乙"])
  }

  @Test func placesAreThoseOfThePage() {
    let page = "<p>受理<b>4</b>2&#48;起，\r\n  调处&nbsp;成功</p>\n<p>a  b</p>"
    let document = Self.document(page)
    let text = document.text
    #expect(text.string(document.blocks[0].range) == "受理420起，调处\u{A0}成功")
    func source(_ words: String) -> String? {
      text.bytes.firstRange(of: Array(words.utf8)).map {
        document.file.text(text.recordSpan(of: $0))
      }
    }
    #expect(source("受理") == "受理")
    #expect(source("420") == "4</b>2&#48;")
    #expect(source("0起") == "&#48;起")
    #expect(source("，调处") == "，\r\n  调处")
    #expect(source("\u{A0}") == "&nbsp;")
    #expect(source("成功") == "成功")
    #expect(source("a b") == "a  b")
    #expect(source(" b") == "  b")
    // What is absent behind the last word stands behind it.
    let end = document.blocks[0].range.upperBound
    #expect(
      text.recordSpan(of: end..<end).start.value == page.utf8.count - "</p>\n<p>a  b</p>".utf8.count
    )
  }

  @Test func headingsHaveTheirLevels() {
    let document = Self.document(
      "<h1>云溪县报告</h1><h2>一、<em>甲</em></h2><p>文。</p><h3>（一）乙</h3><p>文。<h2>二、丙</h2><p>文。")
    #expect(
      document.headings.map { "\($0.level) \(document.text.string($0.title))" } == [
        "1 甲", "2 乙", "1 丙",
      ])
    #expect(document.blocks[0].role == .title)
  }

  @Test func listsAreListsOfItems() {
    let document = Self.document(
      """
      <p>前。<ul><li>甲<ul><li>甲一<li>甲二</ul><p>甲续<li><p>乙<p>乙续</ul><p>后。
      <ol start=3><li>丙<li value=7>丁<br>丁续<li></li><li>戊</ol>
      <ol reversed><li>己<li>庚</ol><blockquote>引<li>散</blockquote>
      """)
    #expect(
      document.markup.listItems.map {
        "\($0.level) \($0.list) \($0.number.map { "\($0)" } ?? "-") \(document.text.string($0.range))"
      } == [
        "1 0 - 甲\n甲一\n甲二\n甲续", "2 1 - 甲一", "2 1 - 甲二", "1 0 - 乙\n乙续", "1 2 3 丙",
        "1 2 7 丁\n丁续", "1 2 9 戊", "1 3 2 己", "1 3 1 庚",
      ])
    #expect(
      document.blocks.map(\.container) == [
        nil, .listItem, .listItem, .listItem, .listItem, .listItem, .listItem, nil, .listItem,
        .listItem, .listItem, .listItem, .listItem, .listItem, .quotation, .quotation,
      ])
  }

  @Test func tablesHaveMergedCellsAndCaptions() {
    let document = Self.document(
      """
      <table><caption>表1 受理情况</caption><thead><tr><th rowspan=2>项目<th colspan=2>数量</thead>
      <tr><td>上年<td>今年<tr><td>受理<td><p>35</p><p>8</p><td></table><p>文。
      <table role=presentation><tr><td>栏一<td>栏二</table>
      <table><tr><td><h2>题</h2><td>文</table><table><tr><td>甲<td><table><tr><td>1<td>2</table></table>
      """)
    #expect(document.markup.tables.count == 2)
    #expect(
      document.markup.tables.flatMap(\.rows).map { row in
        row.cells.indices.map {
          row.covered.contains($0) ? "~" : document.text.string(row.cells[$0])
        }
      } == [["项目", "数量", "~"], ["~", "上年", "今年"], ["受理", "35 8", ""], ["1", "2"]])
    #expect(
      document.blocks.map { document.text.string($0.range) }
        == ["表1 受理情况", "项目", "数量", "上年", "今年", "受理", "35 8", "文。"]
        + ["栏一", "栏二", "题", "文", "甲", "1", "2"])
  }

  @Test func spansOfCellsAreBounded() {
    let row = "<tr><td colspan=99999999999 rowspan=65534>甲</td></tr>"
    let document = Self.document(
      "<table>" + String(repeating: row, count: 5000) + "<tr><td>乙<td>丙</table>")
    #expect(
      document.markup.tables.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.cells.count } } < 250_000)
  }

  @Test func commentsAreKeptWithTheirPlaces() {
    let page = "<!-- 一 --><p>甲<!--二-->乙</p><!-- 三 --><p>丙</p><!-- 四 -->"
    let document = Self.document(page)
    #expect(
      document.markup.comments.map {
        "\($0.text) \(document.file.text($0.span)) \($0.offset) \($0.isBlock)"
      } == [
        "一 <!-- 一 --> 0 true", "二 <!--二--> 3 false", "三 <!-- 三 --> 7 true",
        "四 <!-- 四 --> 11 true",
      ])
  }

  @Test func hiddenCharactersHavePlacesInThePage() {
    let page = "<p><b>受</b>理4\u{200B}20起</p>"
    let document = Self.document(page)
    #expect(document.text.string(document.blocks[0].range) == "受理420起")
    #expect(document.oddCharacters.map { document.file.text($0.span) } == ["\u{200B}"])
  }
}
