import DocumentModel
import DocumentReaders
import SourceText
import Testing

/// Drafts in two languages: which is the main one, and what stands in the other.
@Suite struct ForeignTextTests {
  private static let english =
    "The team carried out its programme of work for the year and met 12 of the 15 goals."
  private static let chinese = "本报告由云岭街道编写，供有关单位参考，共受理纠纷420起。"

  private func document(_ text: String, _ format: DraftFormat = .plainText) -> Document {
    format.reader.read(path: "d", bytes: Array(text.utf8), reading: .wholeFile)
  }

  private func foreign(_ document: Document) -> [String] {
    document.foreignRanges.map(document.text.string)
  }

  @Test(
    arguments: [
      // English with Chinese in it.
      (["Annual Report 2024", english, chinese], DraftLanguage.english, [chinese]),
      (["Annual Report 2024", english, english, chinese + chinese], .english, [chinese + chinese]),
      // The title speaks where neither prevails.
      (["云岭街道2023年工作总结", english, chinese + chinese], .chinese, [english]),
      (["Annual Report 2024", english, chinese + chinese], .english, [chinese + chinese]),
      // The amount speaks.
      (
        ["Annual Report 2024", english, chinese, chinese, chinese, chinese, chinese], .chinese,
        [english]
      ),
      // Once there is a paragraph, further text goes with it; names and codes do not.
      (
        [
          "云岭街道2023年工作总结", chinese, chinese, english, "Handled more than four hundred disputes",
          "Li Ming", "GDP增长",
        ],
        .chinese, [english, "Handled more than four hundred disputes"]
      ),
      // One language has no paragraph.
      (
        ["云岭街道2023年工作总结", chinese, "Yunling Street Office Annual Work Summary for the Year 2023"],
        .chinese, []
      ),
      (
        ["Annual Report 2024", english, "云岭街道", "二〇二四年一月十日印发给各有关单位"], .chinese,
        [english]
      ),
      // However much there is of the other language, a paragraph is not passed over.
      (
        ["云岭街道2023年工作总结", "受理12起，成功9起，成功率98%。", String(repeating: "work ", count: 80)],
        .english, ["受理12起，成功9起，成功率98%。"]
      ),
      (["Annual Report 2024", english, english + "（云岭街道）"], .english, []),
      (
        [
          "云岭街道2023年工作总结", chinese,
          "采用 The team carried out its programme of work for the year, all told. 的做法。",
        ], .chinese, []
      ),
      ([chinese], .chinese, []), ([english], .english, []), ([""], .english, []),
    ] as [([String], DraftLanguage, [String])])
  func eachLanguageHasItsParagraphs(_ lines: [String], _ main: DraftLanguage, _ other: [String]) {
    for text in [lines.joined(separator: "\n\n"), lines.joined(separator: "\n")] {
      let document = document(text)
      #expect(document.language == main, "\(text)")
      #expect(foreign(document) == other, "\(text)")
      #expect(document.foreign?.language == (other.isEmpty ? nil : main.other))
    }
  }

  @Test func headingsCellsAndCodeAreNoParagraphs() {
    let text = """
      # 云岭街道2023年工作总结

      \(Self.chinese)

      ## The team carried out its programme of work for the year 2023.

      | 甲 |
      |---|
      | \(Self.english) |

      ```
      \(Self.english)
      ```

      """
    #expect(foreign(document(text, .markdown)) == [])
    #expect(foreign(document(text + Self.english, .markdown)) == [Self.english])
  }

  @Test func theFactsOfAParagraphAreThoseOfItsLanguage() {
    let draft = document(
      "云岭街道2023年工作总结\n\n\(Self.chinese)\n\n一是甲。二是乙。\n\nOn 3 May 2024 the team met 12 of the 15 goals it had set for itself.\n\n\(Self.chinese)"
    )
    func quantities(_ document: Document) -> [String] {
      document.facts.quantities.map { "\(document.text.string($0.range)) \($0.unit)" }
    }
    func dates(_ document: Document) -> [String] {
      document.facts.dates.map { document.text.string($0.range) }
    }
    #expect(quantities(draft) == ["420起 起", "12 ", "15 goals goal", "420起 起"])
    #expect(dates(draft) == ["2023年", "3 May 2024"])
    #expect(quantities(draft.mainDocument) == ["420起 起", "420起 起"])
    #expect(dates(draft.mainDocument) == ["2023年"])
    #expect(draft.mainDocument.facts.markers == draft.facts.markers)
    #expect(draft.facts.markers.count == 2)
    let part = draft.foreignDocument
    #expect(part.map(quantities) == ["12 ", "15 goals goal"])
    #expect(part.map(dates) == ["3 May 2024"])
    #expect(part?.language == .english)
    #expect(part?.headings.count == 0 && part?.signOff == nil)
    #expect(part?.pieces(of: .title) == [] && part?.pieces(of: .paragraph) == draft.foreignRanges)
  }

  @Test func listsInRunningTextKeepTheirBlocks() {
    let draft = document(
      "Annual Report 2024\n\n\(Self.english)\n\n\(Self.english)\n\n本报告一是总结全年工作，二是部署下一年度的工作。")
    let part = draft.foreignDocument
    #expect(part?.facts.markers.map(\.block) == [0, 0])
    #expect(draft.facts.markers.map(\.block) == [3, 3])
  }
}
