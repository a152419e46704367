import LintTestSupport
import Testing

/// The numbers of paragraphs, as Word computes them.
@Suite struct DocxNumberingTests {
  private typealias W = WordFile

  private static func level(
    _ ilvl: Int, _ format: String, _ text: String, _ more: String = ""
  ) -> String {
    """
    <w:lvl w:ilvl="\(ilvl)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\(more)<w:lvlText w:val="\(text)"/></w:lvl>
    """
  }

  private static func list(_ id: Int, _ levels: String) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels)</w:abstractNum>"
  }

  private static func use(_ id: Int, of list: Int, _ overrides: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(list)\"/>\(overrides)</w:num>"
  }

  /// A paragraph `x` on a level of a list.
  private static func item(_ level: Int, _ use: Int = 1) -> String {
    W.p("x", "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(use)\"/></w:numPr>")
  }

  private static func numbers(_ body: String, _ numbering: String) throws -> [String] {
    var file = W(body)
    file.numbering = numbering
    return try file.lines().map { String($0.dropLast()) }
  }

  @Test(
    arguments: [
      ("decimal", 12, "12"), ("decimalZero", 7, "07"), ("decimalZero", 12, "12"),
      ("decimalFullWidth", 12, "１２"), ("ordinal", 22, "22nd"), ("ordinal", 12, "12th"),
      ("numberInDash", 3, "- 3 -"), ("upperRoman", 1994, "MCMXCIV"), ("lowerRoman", 14, "xiv"),
      ("upperRoman", 0, "0"), ("upperLetter", 26, "Z"), ("lowerLetter", 28, "bb"),
      ("chineseCounting", 10, "十"), ("chineseCounting", 21, "二十一"),
      ("chineseCountingThousand", 19, "十九"), ("chineseCountingThousand", 101, "一百零一"),
      ("chineseCountingThousand", 110, "一百一十"), ("chineseCountingThousand", 1010, "一千零一十"),
      ("chineseCountingThousand", 10_001, "一万零一"), ("japaneseCounting", 30, "三十"),
      ("chineseLegalSimplified", 12, "壹拾贰"), ("ideographLegalTraditional", 3, "參"),
      ("ideographDigital", 20, "二〇"), ("ideographTraditional", 3, "丙"),
      ("ideographTraditional", 11, "11"), ("ideographZodiac", 12, "亥"),
      ("decimalEnclosedCircleChinese", 3, "③"), ("decimalEnclosedCircle", 21, "21"),
      ("decimalEnclosedParen", 2, "⑵"), ("decimalEnclosedFullstop", 2, "⒉"),
      ("ideographEnclosedCircle", 10, "㊉"), ("none", 1, ""), ("unheardOf", 5, "5"),
    ])
  func formats(_ format: String, _ start: Int, _ text: String) throws {
    let level = Self.level(0, format, "(%1)", "<w:suff w:val=\"nothing\"/>")
      .replacing("<w:start w:val=\"1\"/>", with: "<w:start w:val=\"\(start)\"/>")
    #expect(
      try Self.numbers(Self.item(0), Self.list(1, level) + Self.use(1, of: 1)) == ["(\(text))"])
  }

  private static let ladder = list(
    1,
    level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCountingThousand", "（%2）")
      + level(2, "decimal", "%3.") + level(3, "decimal", "%1.%3.%4"))

  @Test func levelsStartAgainBelowTheirParents() throws {
    let body = [0, 1, 1, 2, 2, 1, 2, 0, 1, 2, 3].map { Self.item($0) }.joined()
    #expect(
      try Self.numbers(body, Self.ladder + Self.use(1, of: 1)) == [
        "一、", "（一）", "（二）", "1. ", "2. ", "（三）", "1. ", "二、", "（一）", "1. ", "二.1.1 ",
      ])
  }

  @Test func aLevelWhoseParentsWereNotMetCountsThemAsBegun() throws {
    #expect(
      try Self.numbers(Self.item(3) + Self.item(0), Self.ladder + Self.use(1, of: 1)) == [
        "一.1.1 ", "二、",
      ])
  }

  @Test func levelsStartAgainAsTheyAreTold() throws {
    let levels =
      Self.level(0, "decimal", "%1") + Self.level(1, "decimal", "%2")
      + Self.level(2, "decimal", "%3", "<w:lvlRestart w:val=\"0\"/>")
      + Self.level(3, "decimal", "%4", "<w:lvlRestart w:val=\"1\"/>")
    let body = [0, 1, 2, 3, 1, 2, 3, 0, 1, 2, 3].map { Self.item($0) }.joined()
    #expect(
      try Self.numbers(body, Self.list(1, levels) + Self.use(1, of: 1)).map { $0.first }
        == ["1", "1", "1", "1", "2", "2", "2", "2", "1", "3", "1"])
  }

  @Test func usesOfOneListCountOnUnlessTheyStartAnew() throws {
    let list = Self.list(1, Self.level(0, "decimal", "%1)"))
    let anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
    let fifth = anew.replacing("\"1\"/>", with: "\"5\"/>")
    let uses =
      Self.use(1, of: 1) + Self.use(2, of: 1) + Self.use(3, of: 1, anew) + Self.use(4, of: 1, fifth)
    let body = [1, 1, 2, 3, 3, 1, 4, 4].map { Self.item(0, $0) }.joined()
    #expect(
      try Self.numbers(body, list + uses) == [
        "1) ", "2) ", "3) ", "1) ", "2) ", "3) ", "5) ", "6) ",
      ])
  }

  @Test func aUseMayHaveLevelsOfItsOwn() throws {
    let own = "<w:lvlOverride w:ilvl=\"0\">\(Self.level(0, "upperRoman", "%1."))</w:lvlOverride>"
    let numbering =
      Self.list(1, Self.level(0, "decimal", "%1.")) + Self.use(1, of: 1) + Self.use(2, of: 1, own)
    #expect(try Self.numbers(Self.item(0) + Self.item(0, 2), numbering) == ["1. ", "II. "])
  }

  @Test func legalLevelsAreInDigits() throws {
    let levels =
      Self.level(0, "chineseCounting", "第%1章") + Self.level(1, "decimal", "%1.%2", "<w:isLgl/>")
    let body = [0, 0, 1].map { Self.item($0) }.joined()
    #expect(
      try Self.numbers(body, Self.list(1, levels) + Self.use(1, of: 1)) == ["第一章 ", "第二章 ", "2.1 "])
  }

  @Test(
    arguments: [
      ("%1.", "", "1. "), ("%1.", "<w:suff w:val=\"space\"/>", "1. "),
      ("%1.", "<w:suff w:val=\"nothing\"/>", "1."), ("%1、", "", "1、"), ("（%1）", "", "（1）"),
      ("%1：", "<w:suff w:val=\"space\"/>", "1："), ("附件", "", "附件 "), ("100%", "", "100% "),
      ("%%1", "", "%1 "), ("%1%2", "", "11 "), ("", "", ""),
    ])
  func whatStandsAroundNumbers(_ text: String, _ suffix: String, _ number: String) throws {
    let numbering = Self.list(1, Self.level(0, "decimal", text, suffix)) + Self.use(1, of: 1)
    #expect(try Self.numbers(Self.item(0), numbering) == [number])
  }

  @Test func bulletsAreNoText() throws {
    let numbering = Self.list(1, Self.level(0, "bullet", "●")) + Self.use(1, of: 1)
    #expect(try Self.numbers(Self.item(0), numbering) == [""])
  }

  @Test func stylesGiveNumbersAndParagraphsTakeThemAway() throws {
    var file = W(
      W.p("甲", "<w:pStyle w:val=\"a\"/>") + W.p("乙", "<w:pStyle w:val=\"b\"/>")
        + W.p("丙", "<w:pStyle w:val=\"a\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        + W.p("丁", "<w:pStyle w:val=\"c\"/>") + W.p("戊"))
    file.styles = """
      <w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="c"><w:basedOn w:val="a"/></w:style>
      """
    file.numbering =
      Self.ladder.replacing(
        "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%3.\"/>",
        with: "<w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"c\"/><w:lvlText w:val=\"%3.\"/>")
      + Self.use(1, of: 1)
    #expect(try file.lines() == ["一、甲", "（一）乙", "丙", "1. 丁", "戊"])
  }

  @Test func aListMayBeThatOfAStyle() throws {
    var file = W(Self.item(0, 2))
    file.styles = """
      <w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """
    file.numbering =
      Self.list(1, "<w:styleLink w:val=\"L\"/>" + Self.level(0, "decimal", "%1."))
      + Self.list(2, "<w:numStyleLink w:val=\"L\"/>") + Self.use(1, of: 1) + Self.use(2, of: 2)
    #expect(try file.lines() == ["1. x"])
  }

  @Test func whatIsNotDefinedHasNoNumber() throws {
    #expect(
      try Self.numbers(Self.item(0, 9) + Self.item(5), Self.ladder + Self.use(1, of: 1)) == [
        "", "",
      ])
  }
}
