import DocumentModel
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// Pages that were damaged at random.
@Suite struct HTMLPropertyTests {
  private static let page = """
    <!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>题</title><style>p{}</style></head>
    <body><nav><ul><li><a href="/">首页</a></ul></nav><main><h1>云溪县2024年报告</h1>
    <p>受理<b>420</b>起，调处&nbsp;成功<i>399起</i>，\r\n占&#57;&#x38;%。<br>a &lt; b &amp; c&copy;</p>
    <ol start="3"><li>甲<li><p>乙</p><ul><li>丙</ul></ol><!-- reportlint-disable -->
    <table><caption>表</caption><tr><th rowspan=2>项<th colspan="2">数<tr><td>1<td>2</table>
    <pre>\n甲  乙\n</pre><blockquote>引 <code>x</code></blockquote><ruby>汉<rt>hàn</rt></ruby></main>
    <svg><path d=""/></svg><script>if (a < b) { "</p>" }</script><footer>页脚</footer></body></html>
    """

  private static let pieces = [
    "<", ">", "</", "&", ";", "\"", "'", "<!--", "-->", "<p>", "</p>", "<table>", "</table>",
    "<tr>", "<td>",
    "</td>", "<b>", "</b>", "<a>", "<li>", "<select>", "<svg>", "</svg>", "<script>", "<template>",
    "<math>", "<pre>", "\r", "\n", "\u{200B}", "&#0;", "&#xD800;", "&nbsp", "&notin", "中", "<br",
    "<frameset>",
    "<plaintext>", "<![CDATA[", "]]>", "<isindex>", "<form>", "</br>", "<textarea>", "\u{FEFF}",
  ]

  private static func mutated(_ seed: Int) -> [UInt8] {
    var dice = RandomMarkdown(seed: seed &* 31)
    var scalars = Array(page.unicodeScalars)
    for _ in 0...dice.roll(12) {
      let place = dice.roll(scalars.count)
      switch dice.roll(4) {
      case 0: scalars.removeSubrange(place..<min(scalars.count, place + 1 + dice.roll(20)))
      case 1: scalars.insert(contentsOf: dice.pick(pieces).unicodeScalars, at: place)
      case 2:
        let end = min(scalars.count, place + dice.roll(80))
        scalars.insert(contentsOf: scalars[place..<end], at: dice.roll(scalars.count))
      default: scalars[place] = dice.pick(["<", ">", "/", "&", "\"", " "])
      }
      if scalars.isEmpty { scalars = ["甲"] }
    }
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
  }

  @Test func damagedPagesHaveTheirPlacesAllTheSame() {
    for seed in 1...600 {
      let bytes = Self.mutated(seed)
      guard HTMLReader.refusal(of: bytes) == nil else { continue }
      let document = HTMLReader.read(path: "d.html", bytes: bytes, reading: .wholeFile)
      let text = document.text
      #expect(String(validating: text.bytes, as: UTF8.self) != nil, "seed \(seed)")
      for block in document.blocks {
        let span = text.recordSpan(of: block.range).range
        #expect(span.upperBound <= bytes.count, "seed \(seed)")
        #expect(String(validating: bytes[span], as: UTF8.self) != nil, "seed \(seed)")
        check(block.range, document, seed)
      }
    }
  }

  /// Each character stands where it is said to, or something does that stands for it.
  private func check(_ range: Range<Int>, _ document: Document, _ seed: Int) {
    let (text, page) = (document.text, document.file.bytes)
    for place in range where text.bytes[place] & 0xC0 != 0x80 {
      let width = text.scalar(at: place).width
      let span = text.recordSpan(of: place..<place + width).range
      let isExact = page[span].elementsEqual(text.bytes[place..<place + width])
      let stands = span.isEmpty || page[span].contains { "& \n\r\t<".utf8.contains($0) }
      #expect(isExact || stands || text.bytes[place] == 0xEF, "seed \(seed) at \(place)")
    }
  }
}
