import DocumentModel
import DocumentReaders
import SourceText
import Testing

/// English plain text: its lists, tables, headings and code.
@Suite struct EnglishTextTests {
  private func read(_ text: String) -> Document {
    PlainTextReader.read(path: "d.txt", bytes: Array(text.utf8), reading: .wholeFile)
  }

  /// Its blocks with a mark for what each is: # heading, - item, | cell.
  private func outline(_ text: String) -> [String] {
    let document = read(text)
    return document.blocks.map { block in
      let mark =
        switch (block.role, block.container) {
        case (.title, _): "T "
        case (.heading, _): "# "
        case (_, .listItem): "- "
        case (_, .cell): "| "
        case (_, .quotation): "> "
        default: ""
        }
      return mark + document.text.string(block.range)
    }
  }

  private func items(_ text: String) -> [String] {
    let document = read(text)
    return document.markup.listItems.map { "\($0.level) " + document.text.string($0.range) }
  }

  private func rows(_ text: String) -> [[[String]]] {
    let document = read(text)
    return document.markup.tables.map { table in
      table.rows.map { $0.cells.map(document.text.string) }
    }
  }

  private func sections(_ text: String) -> [String] {
    let document = read(text)
    return document.headings.map { heading in
      document.text.string(heading.extent).trimming()
    }
  }

  // MARK: - Lists

  private static let lists = """
    Report on the Pump

    Tasks:
    - Buy a belt
      that is long enough.
      * two spares

      They cost little.
    • Oil it

    1) First.
    (a) inner
    Not an item.
    """

  @Test(arguments: ["\n", "\r\n"])
  func linesWithMarksAreItems(_ end: String) {
    let text = Self.lists.replacing("\n", with: end)
    #expect(
      outline(text) == [
        "T Report on the Pump", "Tasks:", "- Buy a belt that is long enough.", "- two spares",
        "- They cost little.", "- Oil it", "- First.", "- inner", "Not an item.",
      ])
    #expect(
      items(text) == [
        "1 Buy a belt that is long enough.\ntwo spares\nThey cost little.", "2 two spares",
        "1 Oil it", "1 First.", "1 inner",
      ])
  }

  @Test func numberedHeadingsAreNoItems() {
    #expect(
      outline(
        "Postmortem: late letters\n\n1. Summary\nLetters were late.\n2. Next steps\nOne list.\n")
        == [
          "T Postmortem: late letters", "# 1. Summary", "Letters were late.", "# 2. Next steps",
          "One list.",
        ])
    #expect(
      outline("Report\n\nSteps\n1. Wash it\n2. Dry it\n3. Iron it.\n\nEnd.")
        == ["T Report", "Steps", "- Wash it", "- Dry it", "- Iron it.", "End."])
    #expect(
      outline("Report\n\nSteps\n1). Wash it\n2). Dry it\na). Iron it.\n\nEnd.")
        == ["T Report", "Steps", "- Wash it", "- Dry it", "- Iron it.", "End."])
  }

  @Test func lettersWithAStopAreItemsBelowHeadings() {
    #expect(
      outline(
        "Report\n\n1. SCOPE\n  a. Noise. It hums.\n  b. Damp\n2. COST\n  ii. Pumps\n3. END\nNone.\n"
      )
        == [
          "T Report", "# 1. SCOPE", "- Noise. It hums.", "- Damp", "# 2. COST", "- Pumps",
          "# 3. END", "None.",
        ])
    // A stop behind a letter may end an abbreviation.
    #expect(
      outline("Report\n\nIt was sold by J.\na. m. fees were low.\nvii. is a number.\n")
        == ["T Report", "It was sold by J.", "a. m. fees were low.", "vii. is a number."])
  }

  @Test func aTitleMayBeginWithAFigureAmongNumberedOnes() {
    #expect(
      outline("Report\n\n1. Scope\nIt is.\n2. 2023 results\nGood.\n3. £2m more\nIt was.\n")
        == [
          "T Report", "# 1. Scope", "It is.", "# 2. 2023 results", "Good.", "# 3. £2m more",
          "It was.",
        ])
    #expect(
      outline("Report\n\n1. Scope\nIt is.\n7. 2023 results\nGood.\n")
        == ["T Report", "# 1. Scope", "It is.", "7. 2023 results", "Good."])
  }

  @Test func figuresThatABreakLeftAtTheStartOpenNoItem() {
    let text = """
      Report

      The words of the runbook (in the last step of all, step
      7) say that the pins are to be looked at by all of the
      people, and so on and so forth, for all of those others
      who come here from time to time to see what is new with
      the pins, which is much.
      """
    #expect(read(text).blocks.count == 2)
    #expect(read(text).markup.listItems.isEmpty)
  }

  // MARK: - Tables

  @Test(arguments: ["\n", "\r\n"])
  func linesWithBarsAreRows(_ end: String) {
    let text = """
      Report

      | Action | Owner | Due |
      |---|---|---|
      | Buy | Ann | |

      a | b
      c | d | e
      """.replacing("\n", with: end)
    #expect(rows(text) == [[["Action", "Owner", "Due"], ["Buy", "Ann", ""]]])
    #expect(
      outline(text) == [
        "T Report", "| Action", "| Owner", "| Due", "| Buy", "| Ann", "a | b", "c | d | e",
      ])
  }

  @Test func wideGapsPartColumnsOfThreeLines() {
    #expect(
      rows("Report\n\nSite    Cost\n----    ----\nNorth   12\nSouth\t4\n")
        == [[["Site", "Cost"], ["North", "12"], ["South", "4"]]])
    #expect(rows("Report\n\nSite    Cost\nNorth   12\n\nText\n") == [])
    #expect(rows("Report\n\nSite    Cost\nNorth   12    3\nSouth   4\n") == [])
  }

  // MARK: - Code

  @Test func fencesHoldNoText() {
    #expect(
      outline("Report\n\n```sh\nTODO: x\n~~~\n```\nText.\n\n~~~\n# TODO\n~~~\n")
        == ["T Report", "Text."])
    // A fence without an end.
    #expect(outline("Report\n\n```\nText.\n").contains("Text."))
  }

  // MARK: - Headings

  @Test func marksMakeHeadings() {
    #expect(
      outline("# Title\n\n## 1. Executive Summary ##\nText on C#\n### C#\n#1 is no heading.\n")
        == ["T Title", "# 1. Executive Summary", "Text on C#", "# C#", "#1 is no heading."])
    #expect(
      outline("Title\n=====\n\n1. Aim\n------\nText.\n\nNotes\n---\n\nText\nof\n---\n")
        == ["T Title", "# 1. Aim", "Text.", "# Notes", "Text", "of"])
  }

  @Test func numbersTellTheLevelsOfUnderlinedHeadings() {
    let document = read("Title\n\n1. Aim\n------\n\n1.1 Costs\n---------\nText.\n")
    #expect(document.headings.map(\.level) == [1, 2])
  }

  @Test func linesThatLookLikeHeadingsAreUnmarkedHeadings() {
    let text = "Report\n\nSUMMARY\n\nText.\n\n**Action items**\n- Buy.\n\nAnd more\n\nLast.\n"
    let document = read(text)
    #expect(
      document.headings.map { document.text.string($0.title) } == [
        "SUMMARY", "Action items", "And more",
      ])
    #expect(document.headings.allSatisfy { $0.isUnmarkedHeading })
    #expect(document.headings.map(\.level) == [1, 2, 3])
    #expect(outline(text).allSatisfy { !$0.hasPrefix("# ") })
    #expect(document.pieces(of: .heading(level: nil)).isEmpty)
  }

  @Test(arguments: [
    "Report\n\n**This is a remark of more than six words**\n\nText.\n",
    "Report\n\n**Mind the gap.**\n\nText.\n", "Report\n\nText.\n\nTHE END\n",
    "Report\n\nTuesday 4 June\n\nText.\n", "Report\n\nsmall words\n\nText.\n",
  ])
  func otherLinesLeadNothingIn(_ text: String) {
    #expect(read(text).headings.isEmpty)
  }

  @Test func titlesMayHaveTwoLines() {
    #expect(
      outline("CITY OF MAPLE FALLS\nANNUAL REPORT OF THE COUNCIL\n\nText.\n")
        == ["T CITY OF MAPLE FALLS", "T ANNUAL REPORT OF THE COUNCIL", "Text."])
    #expect(
      outline("Pine Hollow Public Library\nAnnual Report, 2023\n\nText.\n")
        == ["T Pine Hollow Public Library", "T Annual Report, 2023", "Text."])
    #expect(
      outline("Annual Report\nBy Ann\n\nText.\n") == ["T Annual Report", "By Ann", "Text."])
  }

  // MARK: - Other languages, places, cost

  @Test func chineseTextStaysAsItIs() {
    let text = "工作报告\n\n- 修路。\n\n```\n代码\n```\n\n| 一 | 二 |\n| 三 | 四 |\nSUMMARY\n文字。\n"
    let document = read(text)
    #expect(document.text.bytes == Array(text.utf8))
    #expect(document.markup.listItems.isEmpty && document.markup.tables.isEmpty)
    #expect(document.headings.isEmpty)
  }

  @Test(arguments: ["\n", "\r\n"])
  func everyByteOfABlockLiesInItsPlace(_ end: String) {
    let text = (Self.lists + "\n\n**Bold words**\n\n| a | b |\n| é | d |\n\nTwo\n===\nEnd.\n")
      .replacing("\n", with: end)
    let document = read(text)
    for block in document.blocks {
      let whole = document.text.recordSpan(of: block.range)
      for place in block.range {
        let span = document.text.recordSpan(of: place..<place + 1)
        #expect(span.start >= whole.start && span.end <= whole.end)
        guard document.text.bytes[place] != 0x20 else { continue }
        #expect(
          Array(document.file.bytes[span.start.value..<span.end.value]) == [
            document.text.bytes[place]
          ])
      }
    }
  }

  @Test func mutatedTextIsRead() {
    let start = Array(
      (Self.lists + "\n```\nx\n```\n| a | b |\n|---|---|\n| c | d |\nTwo\n===\n").utf8)
    var random = SystemRandomNumberGenerator()
    let marks = Array("-*#|=`~ \t\n\r1.)(a_+•".utf8)
    for _ in 0..<400 {
      var bytes = start
      for _ in 0..<8 {
        let place = Int.random(in: bytes.indices, using: &random)
        if Bool.random() {
          bytes.remove(at: place)
        } else {
          bytes.insert(marks[Int.random(in: marks.indices, using: &random)], at: place)
        }
      }
      let document = read(String(decoding: bytes, as: UTF8.self))
      for block in document.blocks {
        #expect(!block.range.isEmpty)
        _ = document.text.recordSpan(of: block.range)
      }
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "- a\n", "|", "|\n", "a|b\n", "#", "# a\n", "\n", "1. a\n", "2) a\n", "  - a\n", "a   b\n",
      "```\n", "---\n", "A\n---\n", "AB CD\n", "**A**\n", "(", "1)",
    ])
  func costIsLinear(_ piece: String) {
    let text = "Report\n\n" + String(repeating: piece, count: 12_000 / piece.utf8.count)
    #expect(!read(text).blocks.isEmpty)
  }
}

extension String {
  fileprivate func trimming() -> String { String(drop { $0 == "\n" }) }
}

/// Fences of English plain text that have come apart.
@Suite struct EnglishFenceTests {
  @Test(
    arguments: [
      (
        "The report.\n\n```sh\nls\n\nThe results.\n",
        ["The report.", "```sh", "ls", "The results."], []
      ),
      (
        "The report.\n\n```sh\nls\n\nThe results.\n\n```sh\nps\n```\n",
        ["The report.", "```sh", "ls", "The results."], []
      ),
      (
        "The report.\n\n```\nls\n\nThe results.\n\n```\nps\n```\n", ["The report.", "ps", "```"],
        ["```"]
      ),
      ("The report.\n\n```\nls\n```\n\nThe results.\n", ["The report.", "The results."], []),
      // Lines drawn below headings, and between parts, are not fences.
      (
        "Part 1\n~~~~~~\n\nIt met.\n\nPart 2\n``````\n\nIt agreed.\n\nPart 3\n~~~~~~\n\nIt ended.\n",
        [
          "Part 1", "It met.", "Part 2", "``````", "It agreed.", "Part 3", "It ended.",
        ], []
      ),
      (
        "The first part.\n\n~~~~~~~~\n\nThe second part.\n\n~~~~~~~~\n\nThe third part.\n",
        [
          "The first part.", "The second part.", "The third part.",
        ], []
      ),
    ] as [(String, [String], [String])])
  func whatHasNoEndIsText(_ text: String, _ read: [String], _ unpaired: [String]) {
    let document = PlainTextReader.read(path: "d", bytes: Array(text.utf8), reading: .wholeFile)
    #expect(document.blocks.map { document.text.string($0.range) } == read)
    #expect(document.markup.unread.map { document.file.text($0.span) } == unpaired)
    #expect(document.markup.unread.allSatisfy { $0.cause == .unpaired })
  }
}
