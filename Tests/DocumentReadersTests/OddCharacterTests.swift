import DocumentModel
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// Characters that nobody sees, that look like others, or that end lines in some files only.
@Suite struct OddCharacterTests {
  private func read(_ text: String, _ format: DraftFormat = .plainText) -> Document {
    format.reader.read(path: "d", bytes: Array(text.utf8), reading: .wholeFile)
  }

  /// Kind, text in the record by its code points, and what should stand there.
  private func odd(_ document: Document) -> [String] {
    document.oddCharacters.map { odd in
      let points = document.file.text(odd.span).unicodeScalars
        .map { String($0.value, radix: 16, uppercase: true) }
      return "\(odd.kind.rawValue) \(points.joined(separator: " ")) \(odd.replacement ?? "-")"
    }
  }

  private func blocks(_ document: Document) -> [String] {
    document.blocks.map { document.text.string($0.range) }
  }

  // MARK: Hidden characters

  @Test(arguments: [
    "\u{AD}", "\u{34F}", "\u{61C}", "\u{180E}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}",
    "\u{200F}", "\u{2060}", "\u{2064}", "\u{2065}", "\u{206A}", "\u{206F}", "\u{FEFF}", "\u{3164}",
    "\u{FFF9}", "\u{1}", "\u{8}", "\u{1B}", "\u{7F}", "\u{81}", "\u{FE0F}", "\u{1D173}",
    "\u{E0FFF}",
  ])
  func whatTakesNoRoomIsReadThroughAndReported(_ character: String) throws {
    let document = read("受理纠纷4\(character)20起。")
    #expect(blocks(document) == ["受理纠纷420起。"])
    #expect(document.facts.quantities.map { document.text.string($0.range) } == ["420起"])
    let fact = try #require(document.facts.quantities.first)
    #expect(document.file.text(document.text.recordSpan(of: fact.range)) == "4\(character)20起")
    let reported = try #require(document.oddCharacters.first)
    #expect(document.oddCharacters.count == 1)
    #expect(reported.kind == .hidden)
    #expect(reported.span == SourceSpan(13..<13 + character.utf8.count))
    #expect(reported.range == 13..<13)
    #expect(reported.replacement == "")
  }

  @Test(arguments: ["\u{202A}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{E0041}"])
  func whatReordersOrCarriesHiddenTextDeceives(_ character: String) {
    let document = read("受理纠纷4\(character)20起。")
    #expect(blocks(document) == ["受理纠纷420起。"])
    #expect(document.oddCharacters.map(\.kind) == [.deceptive])
  }

  @Test(arguments: [
    "👩\u{200D}👩\u{200D}👧", "❤\u{FE0F}\u{200D}🔥", "👩🏽\u{200D}🚀", "1\u{FE0F}\u{20E3}", "☎\u{FE0E}",
    "©\u{FE0F}",
    "🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}", "می\u{200C}خواهم", "क्\u{200D}ष",
    "שלום\u{200F}!", "\u{202B}שלום (x)\u{202C}", "ᠮ\u{180B}", "العدد ٤٢٠", "क ४२०",
    "\u{1100}\u{1160}", "→\u{FE0F}", "≨\u{FE00}",
  ])
  func whatAScriptOrAPictureNeedsIsText(_ words: String) {
    let document = read("甲\(words)乙")
    #expect(document.text.bytes == document.file.bytes)
    #expect(document.oddCharacters == [])
  }

  @Test(arguments: [
    // Joined to nothing, chosen for nothing, flag of nowhere.
    ("甲\u{200D}乙", ["hidden 200D "]), ("👩\u{200D}乙", ["hidden 200D "]),
    ("甲\u{200D}👩", ["hidden 200D "]), ("1\u{FE0F}", ["hidden FE0F "]),
    ("a\u{200C}b", ["hidden 200C "]), ("a\u{202B}b\nשלום", ["deceptive 202B "]),
    ("שלום\u{202E}", ["deceptive 202E "]), ("🏳\u{E0067}", ["deceptive E0067 "]),
    ("a\u{200B}\u{FEFF}\u{AD}b", ["hidden 200B FEFF AD "]),
    ("a\u{200B}\u{202E}\u{200B}b", ["hidden 200B ", "deceptive 202E ", "hidden 200B "]),
  ])
  func theSameCharactersElsewhereAreOdd(_ text: String, _ expected: [String]) {
    #expect(odd(read(text)) == expected)
  }

  @Test func aFormOfAHanCharacterIsReadAsTheCharacter() {
    let document = read("葛\u{E0100}店、葛\u{FE00}城，青\u{FE01}")
    #expect(blocks(document) == ["葛店、葛城，青"])
    #expect(document.oddCharacters == [])
  }

  @Test func linesOfHiddenCharactersAreBlankAndNotReported() {
    let document = read("甲。\n\u{200B}\n乙。\u{200B}\n\u{FEFF}一、丙\n")
    #expect(blocks(document) == ["甲。", "乙。", "一、丙"])
    #expect(document.headings.map { document.text.string($0.title) } == ["丙"])
    #expect(odd(document) == ["hidden 200B ", "hidden FEFF "])
  }

  @Test func markdownIsParsedWithoutThem() {
    let document = read(
      """
      #\u{200B} 主\u{AD}题

      **粗\u{200B}体**[链\u{2060}接](a\u{200B}b.md) `代\u{200B}码` &am\u{200B}p;

      ```
      x\u{200B} \u{202E}y
      ```

      |甲\u{200B}|乙|
      |-\u{200B}|-|
      |1|\u{FEFF}2|

      <!-- 注\u{200B}释 -->
      """, .markdown)
    #expect(blocks(document) == ["主题", "粗体链接 \u{FFFC} &", "甲", "乙", "1", "2"])
    #expect(document.blocks.first?.role == .title)
    #expect(document.markup.tables.map { $0.rows.count } == [2])
    #expect(document.markup.comments.map(\.text) == ["注释"])
    #expect(
      document.markup.comments.map { document.file.text($0.span) } == ["<!-- 注\u{200B}释 -->"])
    #expect(
      odd(document) == [
        "hidden 200B ", "hidden AD ", "hidden 200B ", "hidden 2060 ", "hidden 200B ",
        "deceptive 202E ", "hidden 200B ", "hidden FEFF ",
      ])
  }

  @Test(arguments: [
    ("受理4&shy;20起。", "受理420起。"), ("受理4&#x200B;20起。", "受理420起。"),
    ("&#x1D7D2;2&#x0660;&#x2F08;", "420人"),
    ("<p>受理4&ZeroWidthSpace;20起&nbsp;。</p>", "受理420起\u{A0}。"), ("@\u{200B}anna&amp;b", "@anna&b"),
  ])
  func entitiesAreReadThroughAndNotReported(_ text: String, _ expected: String) {
    let document = read(text, .markdown)
    #expect(blocks(document) == [expected])
    #expect(document.oddCharacters == [])
    let span = document.text.recordSpan(of: document.blocks[0].range)
    #expect(text.contains(document.file.text(span)))
  }

  // MARK: Tabs

  @Test(arguments: [
    ("受理纠纷4\t20起，办结399起。", "受理纠纷420起，办结399起。"),
    ("受理纠纷420\t起，受理4\t20起。", "受理纠纷420起，受理420起。"),
    ("今年以来，各项\t工作平稳，成效好。", "今年以来，各项工作平稳，成效好。"),
    (
      "The clinic saw 4\t20 patients, most of them twice.",
      "The clinic saw 420 patients, most of them twice."
    ),
  ])
  func aTabInsideOfAWordOrNumberIsReadThrough(_ text: String, _ expected: String) {
    let document = read(text)
    #expect(blocks(document) == [expected])
    #expect(odd(document).allSatisfy { $0 == "hidden 9 -" })
    #expect(document.oddCharacters.count == text.utf8.count - expected.utf8.count)
  }

  @Test(arguments: [
    "受理\t358件\t办结\t350件", "2023\t420", "第一章\t总则", "第三条\t行政机关应当公开信息，接受监督。", "表1\t2023年情况，单位：件。",
    "The\tharbour, the pier.", "Table 1\t2023 figures, in pounds.", "见附件2\t3份。",
    "一、抓普法，办班\t三期，好。\n二、抓调解\t八起，好。", "受理4\t20", "\t受理纠纷420起。",
  ])
  func aTabBetweenColumnsAndLabelsIsNot(_ text: String) {
    let document = read(text)
    #expect(document.text.bytes == document.file.bytes)
    #expect(document.oddCharacters == [])
  }

  @Test(
    arguments: [
      ("受理纠纷4\u{A0}20起，办结399起。", "受理纠纷420起，办结399起。"),
      ("受理纠纷4\u{2009}2000起。", "受理纠纷42000起。"),
      ("受理纠纷12\u{A0}345起。", nil), ("联系电话010\u{A0}6255\u{A0}1234转，好。", nil),
      ("It rained on June 15\u{A0}2024, they say.", nil), ("见附图表1\u{A0}2023年情况，好。", nil),
      ("受理420\u{A0}起，好。", nil), ("受理纠纷4\u{3000}20起。", nil), ("受理4\u{A0}20起", nil),
    ] as [(String, String?)])
  func aSpaceIsReadThroughOnlyInsideOfANumber(_ text: String, _ expected: String?) {
    let document = read(text)
    #expect(blocks(document) == [expected ?? text])
    #expect(document.oddCharacters.map(\.kind) == (expected == nil ? [] : [.hidden]))
  }

  // MARK: Variants

  @Test func digitsOfOtherStylesAndScriptsAreReadByTheirValue() {
    let document = read("受理𝟒𝟐𝟎起、٣٩٩件、४२०户、𝟸０𝟸4年，①②³号。")
    #expect(blocks(document) == ["受理420起、399件、420户、2０24年，①②³号。"])
    #expect(
      odd(document) == [
        "variant 1D7D2 1D7D0 1D7CE 420", "variant 663 669 669 399", "variant 96A 968 966 420",
        "variant 1D7F8 2", "variant 1D7F8 2",
      ])
    let numbers = document.facts.quantities.prefix(3)
    #expect(
      numbers.map { document.file.text(document.text.recordSpan(of: $0.range)) } == [
        "𝟒𝟐𝟎起", "٣٩٩件", "४२०户",
      ])
  }

  @Test func formsOfHanCharactersAreReadAsTheUnifiedOnes() {
    let document = read("⼀、\u{F914}器⽤⼾\n⺠⻓\u{2F804}﨑⿰㈠\u{2E80}")
    #expect(blocks(document) == ["一、樂器用户", "民长你﨑⿰㈠\u{2E80}"])
    #expect(document.headings.map { document.text.string($0.title) } == ["樂器用户"])
    #expect(
      odd(document) == [
        "variant 2F00 一", "variant F914 樂", "variant 2F64 2F3E 用户", "variant 2EA0 2ED3 2F804 民长你",
      ])
    #expect(
      document.oddCharacters.map { document.text.string($0.range) } == [
        "一", "樂", "用户", "民长你",
      ])
  }

  // MARK: Line ends

  private let lines = ["青禾县2023年工作总结", "一、主要做法", "（一）抓普法。办班3期。", "二、下一步打算"]

  @Test(arguments: ["\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}"])
  func everyLineEndSeparatesParagraphsAndIsReported(_ end: String) {
    let document = read(lines.joined(separator: end))
    let usual = read(lines.joined(separator: "\n"))
    #expect(blocks(document) == lines)
    #expect(document.blocks.map(\.role) == usual.blocks.map(\.role))
    #expect(
      document.blocks.map { document.file.text(document.text.recordSpan(of: $0.range)) } == lines)
    #expect(document.oddCharacters.map(\.kind) == [.lineEnd, .lineEnd, .lineEnd])
    #expect(document.oddCharacters.map { document.file.text($0.span) } == [end, end, end])
    // A line of the record ends at LF alone.
    #expect(document.file.lines.count == 1)
  }

  @Test(arguments: ["\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}"])
  func theyPartBlocksOfMarkdownToo(_ end: String) {
    let document = read("# 主题\(end)\(end)## 甲\(end)乙。", .markdown)
    #expect(blocks(document) == ["主题", "甲", "乙。"])
    #expect(document.headings.map { document.text.string($0.title) } == ["甲"])
  }

  @Test(arguments: [
    ("甲\r\n乙\n丙\r\n", []), ("甲\n\u{C}乙\u{C}\n \u{C}\n丙\u{B}", []),
    ("甲\u{C} \u{C}乙", ["line-end C -", "line-end C -"]), ("甲\r乙\n", ["line-end D \n"]),
    ("甲\r乙\r\n", ["line-end D \r\n"]), ("甲\u{B}乙\u{85}丙", ["line-end B \n", "line-end 85 \n"]),
  ])
  func whatSeparatesNothingMoreIsNotReported(_ text: String, _ expected: [String]) {
    #expect(odd(read(text)) == expected)
  }

  @Test func inMarkdownOnlyCRHasASureFix() {
    #expect(
      odd(read("甲\r乙\u{2028}丙\u{B}丁", .markdown)) == [
        "line-end D \n", "line-end 2028 -", "line-end B -",
      ])
  }

  @Test func englishLinesAreKnownByAllLineEnds() {
    let text = "INCIDENT REPORT\r\rSummary\r=======\r\rThe pier was closed.\r\r- one\r- two\r"
    let usual = read(text.replacing("\r", with: "\n"))
    let document = read(text)
    #expect(blocks(document) == blocks(usual))
    #expect(document.markup.listItems == usual.markup.listItems)
    #expect(document.headings.map(\.level) == usual.headings.map(\.level))
  }

  @Test(arguments: [
    ("前\n甲|乙\r-|-\r1|2\r3|4\r5|6\r7|8\r", 2), ("前\n甲|乙\u{2028}-|-\u{2028}1|2\n3|4\n5|6\n7|8", 2),
    ("前\n甲|乙\n-\u{200B}|-\n1|2\n3|4\n5|6\n7|8\n", 3), ("前\n甲|乙\n-|-\n1|2\n3|4\n5|6\n7|8\n", 3),
  ])
  func boundsHoldForWhatTheParserIsGiven(_ text: String, _ line: Int) throws {
    let parsed = ParsedMarkdown(Array(text.utf8))
    let found = try #require(TableBound.firstTooLarge(in: parsed.bytes, limit: 8))
    #expect(parsed.recordLine(of: found) == line)
  }
}
