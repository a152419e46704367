import DocumentModel
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// Drafts with odd characters at random places.
@Suite struct OddCharacterPropertyTests {
  private static let hidden = [
    "\u{200B}", "\u{AD}", "\u{2060}", "\u{FEFF}", "\u{202E}", "\u{180E}",
  ]

  /// A text with hidden characters at random places, and where each byte of it stands then.
  private func strewn(_ text: String, _ dice: inout RandomMarkdown) -> ([UInt8], places: [Int]) {
    var bytes: [UInt8] = []
    var places: [Int] = []
    for scalar in text.unicodeScalars {
      // CR and LF are one line end.
      while dice.roll(6) == 0, !(scalar == "\n" && bytes.last == 0x0D) {
        bytes += dice.pick(Self.hidden).utf8
      }
      for byte in String(scalar).utf8 {
        places.append(bytes.count)
        bytes.append(byte)
      }
    }
    return (bytes, places + [bytes.count])
  }

  private func check(_ text: String, _ format: DraftFormat, _ seed: Int) {
    var dice = RandomMarkdown(seed: seed &* 77)
    let (bytes, places) = strewn(text, &dice)
    let usual = format.reader.read(path: "d", bytes: Array(text.utf8), reading: .wholeFile)
    let document = format.reader.read(path: "d", bytes: bytes, reading: .wholeFile)
    #expect(document.text.bytes == usual.text.bytes, "seed \(seed)")
    #expect(document.blocks.map(\.range) == usual.blocks.map(\.range), "seed \(seed)")
    #expect(document.headings.map(\.title) == usual.headings.map(\.title), "seed \(seed)")
    guard document.text.bytes == usual.text.bytes else { return }
    for block in usual.blocks {
      for range in [block.range] + block.sentences {
        let span = usual.text.recordSpan(of: range)
        let expected = places[span.start.value]..<places[span.end.value - 1] + 1
        #expect(document.text.recordSpan(of: range).range == expected, "seed \(seed): \(text)")
      }
    }
  }

  @Test func aMarkdownTextReadsTheSameWithHiddenCharactersAnywhere() {
    for seed in 1...1500 {
      var dice = RandomMarkdown(seed: seed)
      check(dice.document(around: "受理358起"), .markdown, seed)
    }
  }

  @Test func aPlainTextReadsTheSameWithHiddenCharactersAnywhere() {
    for seed in 1...1500 {
      var dice = RandomMarkdown(seed: seed)
      check(dice.document(around: "planted words"), .plainText, seed)
    }
  }

  @Test func randomDraftsOfOddCharactersNeverBreakTheReaders() {
    let pieces =
      Self.hidden + [
        "\r", "\n", "\r\n", "\u{2028}", "\u{85}", "\u{B}", "\u{C}", "\t", "𝟒", "٣", "⼀", "\u{F914}",
        "\u{200D}", "👩", "\u{FE0F}", "\u{E0067}", "🏴", "שׁ", "क", "葛", "\u{E0100}", "1", "20", "起",
        "，",
        "# ", "- ", "|", "|-|-|", "`", "**", "[", "](a)", "&am", "p;", "<!-- ", " -->",
        "\u{1B}[31m", " ",
        "一、", "a", "\u{FFFC}",
      ]
    for seed in 1...3000 {
      var dice = RandomMarkdown(seed: seed &* 13)
      let text = (0..<dice.roll(40)).map { _ in dice.pick(pieces) }.joined()
      for format in DraftFormat.allCases {
        let bytes = Array(text.utf8)
        let document = format.reader.read(path: "d", bytes: bytes, reading: .wholeFile)
        #expect(String(validating: document.text.bytes, as: UTF8.self) != nil)
        for block in document.blocks {
          let span = document.text.recordSpan(of: block.range)
          #expect(span.end.value <= bytes.count, "seed \(seed)")
          // Where a span begins and ends, a character does.
          #expect(String(validating: bytes[span.range], as: UTF8.self) != nil, "seed \(seed)")
        }
        for odd in document.oddCharacters {
          #expect(String(validating: bytes[odd.span.range], as: UTF8.self) != nil, "seed \(seed)")
          #expect(odd.range.upperBound <= document.text.bytes.count, "seed \(seed)")
        }
      }
    }
  }
}
