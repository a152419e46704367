import DocumentReaders
import LintTestSupport
import Testing

/// The numbers of lists and chapters, as the office program computes them.
@Suite struct OdtNumberingTests {
  private typealias O = OdtFile

  /// A style of lists with levels, each as its attributes.
  private static func style(_ levels: String..., name: String = "L") -> String {
    let levels = levels.enumerated().map {
      "<text:list-level-style-number text:level=\"\($0 + 1)\" \($1)/>"
    }
    return "<text:list-style style:name=\"\(name)\">\(levels.joined())</text:list-style>"
  }

  private static func lines(_ styles: String, _ body: String) throws -> [String] {
    var file = O(body)
    file.automaticStyles = styles
    return try file.lines()
  }

  private static let used = "text:style-name=\"L\""
  private static let three = O.list([O.p("甲"), O.p("乙"), O.p("丙")], used)

  @Test(
    arguments: [
      ("1", "", ["1", "2", "12"]), ("a", "", ["a", "b", "l"]), ("A", "", ["A", "B", "L"]),
      ("i", "", ["i", "ii", "xii"]), ("I", "", ["I", "II", "XII"]),
      ("一, 二, 三, ...", "", ["一", "二", "十二"]), ("壹, 贰, 叁, ...", "", ["壹", "贰", "壹拾贰"]),
      ("壹, 貳, 參, ...", "", ["壹", "貳", "壹拾貳"]), ("甲, 乙, 丙, ...", "", ["甲", "乙", "12"]),
      ("子, 丑, 寅, ...", "", ["子", "丑", "亥"]), ("①, ②, ③, ...", "", ["①", "②", "⑫"]),
      ("１, ２, ３, ...", "", ["１", "２", "１２"]), ("01, 02, 03, ...", "", ["01", "02", "12"]),
      ("1st", "", ["1st", "2nd", "12th"]), ("一", "", ["一", "二", "十二"]),
      ("অ, আ, ই, ...", "", ["1", "2", "12"]),
    ])
  func formatsAreKnownByTheirFirstNumbers(
    _ format: String, _ more: String, _ numbers: [String]
  ) throws {
    let items = (1...12).map { O.p("第\($0)项") }
    let lines = try Self.lines(
      Self.style("style:num-format=\"\(format)\" style:num-suffix=\"、\" \(more)"),
      O.list(items, Self.used))
    #expect([lines[0], lines[1], lines[11]] == zip(numbers, [1, 2, 12]).map { "\($0)、第\($1)项" })
  }

  @Test func lettersGoOnBehindZ() throws {
    for (sync, text) in [("true", "bb) 甲"), ("false", "ab) 甲")] {
      let lines = try Self.lines(
        Self.style(
          "style:num-format=\"a\" style:num-suffix=\")\" style:num-letter-sync=\"\(sync)\" text:start-value=\"28\""
        ), O.list([O.p("甲")], Self.used))
      #expect(lines == [text])
    }
  }

  @Test func levelsShowThoseAboveThem() throws {
    let nested = O.list(
      [
        O.p("甲") + O.list([O.p("子"), O.p("丑") + O.list([O.p("寅")])]),
        O.p("乙") + O.list([O.p("卯")]),
      ], Self.used)
    #expect(
      try Self.lines(
        Self.style(
          "style:num-format=\"1\" style:num-suffix=\".\"",
          "style:num-format=\"1\" text:display-levels=\"2\"",
          "style:num-format=\"a\" text:display-levels=\"9\" style:num-prefix=\"（\" style:num-suffix=\"）\""
        ), nested) == ["1. 甲", "1.1 子", "1.2 丑", "（1.2.a）寅", "2. 乙", "2.1 卯"])
    #expect(
      try Self.lines(
        Self.style(
          "style:num-format=\"一, 二, 三, ...\" loext:num-list-format=\"第%1%章\"",
          "style:num-format=\"1\" loext:num-list-format=\"%1%-%2% 50%\"",
          "style:num-format=\"\""), nested)
        == ["第一章 甲", "一-1 50% 子", "一-2 50% 丑", "寅", "第二章 乙", "二-1 50% 卯"])
  }

  @Test func listsGoOnWhereTheySaySo() throws {
    let number = Self.style("style:num-format=\"1\" style:num-suffix=\".\"")
    let other = Self.style("style:num-format=\"a\" style:num-suffix=\".\"", name: "M")
    let item = O.list([O.p("丁")], "\(Self.used) text:continue-numbering=\"true\"")
    #expect(try Self.lines(number, Self.three + O.p("中") + item).last == "4. 丁")
    #expect(
      try Self.lines(number, Self.three + O.p("中") + O.list([O.p("丁")], Self.used)).last == "1. 丁")
    let first = O.list([O.p("甲")], "\(Self.used) xml:id=\"a\"")
    let second = O.list([O.p("乙")], "text:style-name=\"M\"")
    let third = O.list([O.p("丙")], "\(Self.used) text:continue-list=\"a\" xml:id=\"b\"")
    let fourth = O.list([O.p("丁")], "\(Self.used) text:continue-list=\"b\"")
    let unknown = O.list([O.p("戊")], "\(Self.used) text:continue-list=\"c\"")
    #expect(
      try Self.lines(number + other, first + second + third + fourth + unknown)
        == ["1. 甲", "a. 乙", "2. 丙", "3. 丁", "1. 戊"])
  }

  @Test func itemsStartAgainAndHeadersHaveNoNumber() throws {
    let number = Self.style(
      "style:num-format=\"1\" style:num-suffix=\".\"",
      "style:num-format=\"a\" style:num-suffix=\")\"")
    let list = """
      <text:list \(Self.used)><text:list-header>\(O.p("头"))</text:list-header><text:list-item>\(O.p("甲"))\
      \(O.p("续"))</text:list-item><text:list-item text:start-value="5">\(O.p("乙"))</text:list-item>\
      <text:list-item>\(O.list([O.p("丙")]))</text:list-item><text:list-item>\
      <text:h text:is-list-header="true">丁</text:h></text:list-item></text:list>
      """
    #expect(
      try Self.lines(number, list + O.p("外")) == ["头", "1. 甲", "续", "5. 乙", "a) 丙", "丁", "外"])
  }

  @Test func theStyleOfAListIsSaidInManyPlaces() throws {
    let styles =
      Self.style("style:num-format=\"1\" style:num-suffix=\".\"")
      + Self.style("style:num-format=\"A\" style:num-suffix=\".\"", name: "M")
      + "<style:style style:name=\"P\" style:family=\"paragraph\" style:list-style-name=\"M\"/>"
    #expect(try Self.lines(styles, O.list([O.p("甲"), O.p("乙", "P")])) == ["甲", "A. 乙"])
    #expect(try Self.lines(styles, O.list([O.p("甲", "P")], Self.used)) == ["1. 甲"])
    // A paragraph outside of lists has no number.
    #expect(try Self.lines(styles, O.p("甲", "P")) == ["甲"])
    let override = """
      <text:list \(Self.used)><text:list-item>\(O.p("甲"))</text:list-item>\
      <text:list-item text:style-override="M">\(O.p("乙"))</text:list-item></text:list>
      """
    #expect(try Self.lines(styles, override) == ["1. 甲", "B. 乙"])
    let numbered = ["甲", "乙"].map {
      "<text:numbered-paragraph text:list-id=\"n\" text:level=\"1\" \(Self.used)>\(O.p($0))</text:numbered-paragraph>"
    }
    #expect(try Self.lines(styles, numbered.joined()) == ["1. 甲", "2. 乙"])
  }

  @Test func bulletsAreNoText() throws {
    let style = """
      <text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•" \
      style:num-suffix="•"/></text:list-style>
      """
    var file = O(O.p("云溪县工作情况") + Self.three)
    file.automaticStyles = style
    #expect(try file.lines() == ["云溪县工作情况", "甲", "乙", "丙"])
    #expect(try file.document().shown.dropFirst() == ["listItem:甲", "listItem:乙", "listItem:丙"])
  }

  @Test func nothingStandsBetweenANumberAndTheTextWhereTheListSaysSo() throws {
    for (followed, text) in [("nothing", "1.甲"), ("space", "1. 甲"), ("listtab", "1. 甲")] {
      let style = """
        <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" \
        style:num-suffix="."><style:list-level-properties><style:list-level-label-alignment \
        text:label-followed-by="\(followed)"/></style:list-level-properties></text:list-level-style-number></text:list-style>
        """
      #expect(try Self.lines(style, O.list([O.p("甲")], Self.used)) == [text])
    }
  }

  @Test func headingsHaveTheNumbersOfChapters() throws {
    var file = O(
      O.h("甲", 1) + O.h("子", 2) + O.p("文。") + O.h("丑", 2, "P") + O.h("乙", 1, "Heading_20_1")
        + O.h("寅", 2) + "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">无号</text:h>"
        + O.h("不编", 1, "Free")
        + "<text:h text:outline-level=\"1\" text:restart-numbering=\"true\" text:start-value=\"9\">丙</text:h>"
        + "<text:h text:outline-level=\"1\" text:restart-numbering=\"true\">丁</text:h>")
    file.styles = """
      <text:outline-style style:name="Outline"><text:outline-level-style text:level="1" \
      style:num-format="一, 二, 三, ..." style:num-suffix="、"/><text:outline-level-style text:level="2" \
      style:num-prefix="（" style:num-format="一, 二, 三, ..." style:num-suffix="）"/></text:outline-style>\
      <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" \
      style:list-style-name="Outline"/>\
      <style:style style:name="Free" style:family="paragraph" style:list-style-name=""/>
      """
    file.automaticStyles = "<style:style style:name=\"P\" style:family=\"paragraph\"/>"
    #expect(
      try file.lines() == [
        "一、甲", "（一）子", "文。", "（二）丑", "二、乙", "（一）寅", "无号", "不编", "九、丙", "一、丁",
      ])
  }

  @Test func listsOfCellsAndNotesStandAlone() throws {
    let cell = "<table:table-cell>\(O.p("格"))\(O.list([O.p("乙")], Self.used))</table:table-cell>"
    let lines = try Self.lines(
      Self.style("style:num-format=\"1\" style:num-suffix=\".\""),
      "<text:list \(Self.used)><text:list-item>\(O.p("甲"))<table:table><table:table-row>\(cell)\(cell)</table:table-row></table:table></text:list-item></text:list>"
    )
    #expect(lines == ["1. 甲", "格", "1. 乙", "格", "1. 乙"])
  }
}
