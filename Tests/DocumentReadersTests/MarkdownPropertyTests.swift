import DocumentModel
import DocumentReaders
import SourceText
import Testing

/// Markdown put together at random around planted words.
@Suite struct MarkdownPropertyTests {
  private static let planted = ["受理358起", "planted words", "𠮷👍🏽好é"]

  /// A generator that gives the same numbers every time.
  private struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func roll(_ sides: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(sides))
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(elements.count)] }
  }

  // MARK: Inlines and blocks

  private static let words = [
    "年度", "一、工作", "text", "100%", "a*b", "2024年1月2日", "，", "5 < 6", "_x_y", "`x`", "“引”", "!",
    "[x]", "(y)", "\\*", "&amp;", "&#x4E2D;", "a~b", "http://a.cn/b", "a@b.cn", "\\\\", "#", "|",
    "😀",
  ]

  private static func inline(_ dice: inout Dice, around core: String, depth: Int = 0) -> String {
    var text = core
    for _ in 0..<dice.roll(3) {
      let more =
        dice.roll(4) == 0 && depth < 2
        ? inline(&dice, around: dice.pick(words), depth: depth + 1) : dice.pick(words)
      text = dice.roll(2) == 0 ? "\(more) \(text)" : "\(text) \(more)"
    }
    switch dice.roll(16) {
    case 0: return "**\(text)**"
    case 1: return "*\(text)*"
    // Four of them would open a block of code.
    case 2: return text.hasPrefix("~") ? text : "~~\(text)~~"
    case 3: return "[\(text)](https://a.cn/(b)c \"题\")"
    case 4: return "[\(text)][乙]"
    case 5: return "\(text) `code` 尾"
    case 6: return "<b>\(text)</b>"
    case 7: return "\(text)<!-- 注 -->"
    case 8: return "![图](p.png)\(text)"
    case 9: return "\(text)[^1]"
    case 10: return "***\(text)***"
    case 11: return "\(text)  \n\(dice.pick(words))"
    case 12: return "\(dice.pick(words))\n\(text)"
    case 13: return "<https://a.cn> \(text)\\\n后"
    default: return text
    }
  }

  private static func block(_ dice: inout Dice, around core: String?) -> String {
    let text = inline(&dice, around: core ?? dice.pick(words))
    let single = text.replacing("\n", with: " ")
    switch dice.roll(12) {
    case 0: return "## \(single)"
    case 1: return "\(text)\n---"
    case 2: return "- \(dice.pick(words))\n- \(text.replacing("\n", with: "\n  "))"
    case 3: return "1. \(text.replacing("\n", with: "\n   "))\n\n   续段"
    case 4: return "> \(text.replacing("\n", with: "\n> "))"
    case 5: return "> \(text)\n> > 又引\n懒行"
    case 6: return "| 甲 | \(single.replacing("|", with: "\\|")) |\n|---|:-:|\n| 1 | 2 |"
    case 7:
      return "甲 | 乙\n--|--\n\(single.replacing("|", with: "\\|")) | 丁"
    case 8: return "- [ ] \(text.replacing("\n", with: "\n  "))"
    case 9: return "> - 外\n>   - \(text.replacing("\n", with: "\n>     "))"
    case 10: return "前文\n\(text)\n又一行"
    default: return text
    }
  }

  private static func filler(_ dice: inout Dice) -> String {
    switch dice.roll(8) {
    case 0: "```\n代码 ** [\n```"
    case 1: "<!-- 注\n释 -->"
    case 2: "<div>\n也读\n</div>"
    case 3: "***"
    case 4: "    缩进代码"
    default: block(&dice, around: nil)
    }
  }

  private static func document(_ dice: inout Dice, around core: String) -> String {
    var blocks = (0..<dice.roll(4)).map { _ in filler(&dice) }
    blocks.append(block(&dice, around: core))
    blocks += (0..<dice.roll(4)).map { _ in filler(&dice) }
    let front = dice.roll(5) == 0 ? "---\ntitle: 不读\n---\n" : ""
    let text = front + blocks.joined(separator: "\n\n") + "\n\n[乙]: /u \"题\"\n\n[^1]: 脚注\n"
    return dice.roll(3) == 0 ? text.replacing("\n", with: "\r\n") : text
  }

  // MARK: Properties

  @Test func plantedWordsAreFoundAndTheirSpanQuotesThem() {
    for seed in 1...6000 {
      var dice = Dice(UInt64(seed))
      let core = Self.planted[seed % Self.planted.count]
      let source = Self.document(&dice, around: core)
      let document = MarkdownReader.read(path: "d.md", bytes: Array(source.utf8), reading: .body)
      let ranges = Self.places(of: core, in: document.text.bytes)
      #expect(ranges.count == 1, "seed \(seed): \(source.debugDescription)")
      for range in ranges {
        #expect(
          document.file.text(document.text.recordSpan(of: range)) == core,
          "seed \(seed): \(source.debugDescription)")
      }
    }
  }

  /// Every byte of a block stands within its block's span.
  @Test func bytesChangedAtRandomNeverBreakTheReader() {
    for seed in 1...4000 {
      var dice = Dice(UInt64(seed) &* 31)
      var bytes = Array(Self.document(&dice, around: "目标").utf8)
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
