import DocumentModel
import DocumentReaders
import SourceText
import Testing

@Suite struct PlainTextReaderTests {
  private let draft = """
    青禾县2023年法治政府建设年度报告
    \u{3000}
    \u{3000}\u{3000}现将有关情况报告如下：\u{20}\t
    一、主要做法
    （一）抓普法。办班3期。
    青禾县人民政府
    2024年2月8日

    """

  private func read(_ text: String) -> Document {
    PlainTextReader.read(path: "draft.txt", bytes: Array(text.utf8), reading: .wholeFile)
  }

  @Test func blocksAreLinesWithoutTheirBlanks() {
    let document = read(draft)
    #expect(
      document.blocks.map { document.text.string($0.range) } == [
        "青禾县2023年法治政府建设年度报告", "现将有关情况报告如下：", "一、主要做法", "（一）抓普法。办班3期。",
        "青禾县人民政府", "2024年2月8日",
      ])
    #expect(
      document.blocks.map(\.role) == [
        .title, .paragraph, .heading, .heading, .signOffBody, .signOffDate,
      ])
    #expect(document.text.recordSpan(of: document.blocks[0].range) == SourceSpan(0..<46))
  }

  @Test func crlfGivesTheSameStructure() {
    let unix = read(draft)
    let dos = read(
      draft.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n"))
    func texts(_ document: Document) -> [String] {
      document.blocks.map { "\($0.role) \($0.sentences.map(document.text.string))" }
        + document.headings.map { "\($0.level) \(document.text.string($0.title))" }
        + document.facts.quantities.map { document.text.string($0.range) }
    }
    #expect(texts(dos) == texts(unix))
    #expect(dos.file.bytes.count == unix.file.bytes.count + 7)
  }

  @Test(arguments: ["", "\n", " \r\n\t\n\u{3000}", "\r"])
  func aTextOfBlanksHasNoBlocks(_ text: String) {
    let document = read(text)
    #expect(document.blocks.isEmpty)
    #expect(document.headings.isEmpty)
    #expect(document.signOff == nil)
  }

  @Test func randomTextNeverCrashesAndBlocksStayInOrder() {
    let pieces = [
      "一、", "（一）", "(", "）", "1.", "①", "第一章", "《", "》", "“", "”", "。", "……", "\n", "\r\n",
      "附件：", "2024年2月", "县政府", "一是", "首先", "目录", " ", "\u{3000}", "工作", "a@b.c", "〔2021〕3号",
      "`", "http://x", "十百", "😀", "？", "!",
    ]
    var state: UInt64 = 11
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let document = read(text)
      let bounds = document.blocks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
      #expect(bounds == bounds.sorted(), "\(text)")
      for block in document.blocks {
        #expect(block.sentences.first?.lowerBound == block.range.lowerBound, "\(text)")
        #expect(block.sentences.last?.upperBound == block.range.upperBound, "\(text)")
      }
      let kinds = document.maskedRanges(MaskKind.allCases)
      #expect(zip(kinds, kinds.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
      for scope in [
        Scope.clause, .listItem(level: nil), .quote, .lead, .heading(level: nil), .signOff,
      ] {
        for piece in document.pieces(of: scope) {
          #expect(String(validating: document.text.bytes[piece], as: UTF8.self) != nil)
        }
      }
    }
  }
}
