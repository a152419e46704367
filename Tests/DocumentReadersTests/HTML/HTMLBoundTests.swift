import Diagnostics
import DocumentReaders
import Testing

/// Pages that would cost more than any page of a report.
@Suite struct HTMLBoundTests {
  private static func refusal(_ page: String) -> InputFault? {
    HTMLReader.refusal(of: Array(page.utf8))
  }

  private static func times(_ count: Int, _ part: String) -> String {
    String(repeating: part, count: count)
  }

  @Test(
    arguments: [
      "<div>", "<b>", "<x-y>", "<ul><li>", "<blockquote><p>", "<table><tr><td>", "<div></span>",
      "<div><object></div></object>", "<b><p></i></b><font size=1>", "<a><table>",
      "<svg><p><foo/>", "<button><div>", "<div><table></div>", "<aside><li>", "<h3><dd>",
      "<svg></p><caption>", "<math><mrow><image>", "<svg><desc><b>",
    ])
  func whatIsNestedTooDeepIsRefused(_ part: String) {
    #expect(Self.refusal("\n" + Self.times(600, part)) == .tooMuchMarkup(.levels, line: 2))
  }

  @Test(
    arguments: [
      "<p>甲", "<li>甲", "<td>甲", "<br>", "<div></div>", "<b>甲</b>", "<a>甲", "<dd>甲",
      "<ul><li>甲</ul>", "<table><tr><td>甲</table>", "<script><div></script>", "<!-- <div> -->",
      "<svg><path/></svg>", "a < b", "<option>甲", "<p title='<div>'>甲",
      "<table><tr><td><b>甲</td></table>", "<li><div>甲", "<dt>甲<dd>乙", "<dt><address>甲",
      "<svg><g><path></g></svg>", "<svg><path><p>甲", "<td><svg><path></td>",
      "<svg><a><text>甲</text></a></svg>", "<svg><title>甲</title><desc>乙</desc></svg>",
      "<math><mi>甲</mi><mo>=</mo></math>", "<svg/>",
    ])
  func whatAnyPageMayHoldIsNot(_ part: String) {
    #expect(Self.refusal(Self.times(600, part)) == nil)
    #expect(Self.refusal("<table>" + Self.times(600, part)) == nil)
  }

  /// In a drawing the parts of a table are elements like any other.
  @Test(arguments: ["<svg></p><caption>", "<svg><td>", "<math><mrow></tr><th>"])
  func whatIsNestedInADrawingOfATableIsRefused(_ part: String) {
    let page = "<table><tr><td>" + Self.times(600, part)
    #expect(Self.refusal(page) == .tooMuchMarkup(.levels, line: 1))
  }

  @Test func eachLimitHasItsPlace() {
    let attributes = (0...1000).map { " a\($0)=1" }.joined()
    #expect(Self.refusal("甲\n<p\(attributes)>") == .tooMuchMarkup(.attributes, line: 2))
    let open = Self.times(400, "<i>")
    #expect(
      Self.refusal(open + "\n" + Self.times(6000, "<p>甲")) == .tooMuchMarkup(.reopened, line: 2))
    #expect(Self.refusal(open + "\n" + Self.times(4000, "<p>甲")) == nil)
    for piece in ["a\n", "a&"] {
      #expect(Self.refusal(Self.times(1_000_000, piece)) == nil)
      #expect(Self.refusal(Self.times(1_000_001, piece)) != nil)
    }
    #expect(Self.refusal(Self.times(1_000_001, "a b ")) == nil)
    #expect(Self.refusal("\n" + Self.times(500_001, "<p>")) == .tooMuchMarkup(.tags, line: 2))
    #expect(
      InputFault.tooMuchMarkup(.levels, line: 3).diagnostic.message.english
        == "the page goes beyond 512 elements that are open in one another at line 3 and is not checked"
    )
  }
}
