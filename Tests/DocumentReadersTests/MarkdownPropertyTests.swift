import DocumentModel
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// Markdown put together at random around planted words.
@Suite struct MarkdownPropertyTests {
  private static let planted = ["受理358起", "planted words", "𠮷👍🏽好é"]

  @Test func plantedWordsAreFoundAndTheirSpanQuotesThem() {
    for seed in 1...6000 {
      var dice = RandomMarkdown(seed: seed)
      let core = Self.planted[seed % Self.planted.count]
      let source = dice.document(around: core)
      let document = MarkdownReader.read(path: "d.md", bytes: Array(source.utf8), reading: .body)
      let ranges = Self.places(of: core, in: document.text.bytes)
      // A footnote that happens to have no reference, and nothing else.
      #expect(document.markup.unread.allSatisfy { $0.cause == .footnote }, "seed \(seed)")
      #expect(ranges.count == 1, "seed \(seed): \(source.debugDescription)")
      for range in ranges {
        #expect(
          document.file.text(document.text.recordSpan(of: range)) == core,
          "seed \(seed): \(source.debugDescription)")
      }
    }
  }

  /// One mark of code or of a comment is lost, added or mistyped: whatever is not read then is reported.
  @Test func textThatADamagedMarkTakesAwayIsReported() {
    let cores = ["词语壹", "词语贰", "词语叁", "词语肆"]
    var lost = 0
    for seed in 1...6000 {
      var dice = RandomMarkdown(seed: seed &* 57)
      var lines = cores.flatMap { core in
        dice.document(around: core).replacing("\r\n", with: "\n").split(
          separator: "\n", omittingEmptySubsequences: false)
      }
      let marks = lines.indices.filter { ["```", "释 -->", "<!-- 注"].contains(lines[$0]) }
      switch dice.roll(3) {
      case 0 where !marks.isEmpty: lines.remove(at: dice.pick(marks))
      case 1 where !marks.isEmpty: lines[dice.pick(marks)] = dice.pick(["~~~", "``", "<pre>"])
      default:
        lines.insert(dice.pick(["```", "~~~~", "<!--", "<pre>"]), at: dice.roll(lines.count))
      }
      let source = lines.joined(separator: "\n")
      let document = MarkdownReader.read(path: "d.md", bytes: Array(source.utf8), reading: .body)
      let read = document.text.string(document.text.bytes.indices)
      let isWhole = cores.allSatisfy { read.contains($0) }
      if !isWhole { lost += 1 }
      #expect(
        isWhole || !document.markup.unread.isEmpty, "seed \(seed): \(source.debugDescription)")
    }
    #expect(lost == 4232)
  }

  /// Every byte of a block stands within its block's span.
  @Test func bytesChangedAtRandomNeverBreakTheReader() {
    for seed in 1...4000 {
      var dice = RandomMarkdown(seed: seed &* 31)
      var bytes = Array(dice.document(around: "目标").utf8)
      for _ in 0...dice.roll(8) where !bytes.isEmpty {
        let place = dice.roll(bytes.count)
        switch dice.roll(3) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(dice.pick(Array("`*_[]()<>!|\\&;#-\n\r\t ~^:".utf8)), at: place)
        default: bytes.swapAt(place, dice.roll(bytes.count))
        }
      }
      let record = Array(String(decoding: bytes, as: UTF8.self).utf8)
      let document = MarkdownReader.read(path: "d.md", bytes: record, reading: .wholeFile)
      #expect(String(validating: document.text.bytes, as: UTF8.self) != nil)
      for block in document.blocks {
        let span = document.text.recordSpan(of: block.range)
        #expect(span.end.value <= record.count)
        for offset in block.range {
          let byte = document.text.recordSpan(of: offset..<offset + 1)
          #expect(span.start <= byte.start && byte.end <= span.end, "seed \(seed)")
        }
      }
    }
  }

  private static func places(of words: String, in bytes: [UInt8]) -> [Range<Int>] {
    let wanted = Array(words.utf8)
    guard bytes.count >= wanted.count else { return [] }
    return (0...bytes.count - wanted.count).filter { bytes[$0...].starts(with: wanted) }
      .map { $0..<$0 + wanted.count }
  }
}
