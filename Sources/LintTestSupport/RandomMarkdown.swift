/// Markdown put together at random, the same for the same seed.
package struct RandomMarkdown {
  private var state: UInt64

  package init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number from 0 below `sides`.
  package mutating func roll(_ sides: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(sides))
  }

  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[roll(elements.count)]
  }

  private static let words = [
    "年度", "一、工作", "text", "100%", "a*b", "2024年1月2日", "，", "5 < 6", "_x_y", "`x`", "“引”", "!",
    "[x]", "(y)", "\\*", "&amp;", "&#x4E2D;", "a~b", "http://a.cn/b", "a@b.cn", "\\\\", "#", "|",
    "😀",
  ]

  private mutating func inline(around core: String, depth: Int = 0) -> String {
    var text = core
    for _ in 0..<roll(3) {
      let more =
        roll(4) == 0 && depth < 2
        ? inline(around: pick(Self.words), depth: depth + 1) : pick(Self.words)
      text = roll(2) == 0 ? "\(more) \(text)" : "\(text) \(more)"
    }
    switch roll(16) {
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
    case 11: return "\(text)  \n\(pick(Self.words))"
    case 12: return "\(pick(Self.words))\n\(text)"
    case 13: return "<https://a.cn> \(text)\\\n后"
    default: return text
    }
  }

  private mutating func block(around core: String?) -> String {
    let text = inline(around: core ?? pick(Self.words))
    let single = text.replacing("\n", with: " ")
    switch roll(12) {
    case 0: return "## \(single)"
    case 1: return "\(text)\n---"
    case 2: return "- \(pick(Self.words))\n- \(text.replacing("\n", with: "\n  "))"
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

  private mutating func filler() -> String {
    switch roll(8) {
    case 0: "```\n代码 ** [\n```"
    case 1: "<!-- 注\n释 -->"
    case 2: "<div>\n也读\n</div>"
    case 3: "***"
    case 4: "    缩进代码"
    default: block(around: nil)
    }
  }

  /// A whole draft with each kind of construct in it or not.
  ///
  /// - Parameter core: Words that stand in it once.
  /// - Returns: Markdown, with LF or CRLF.
  package mutating func document(around core: String) -> String {
    var blocks = (0..<roll(4)).map { _ in filler() }
    blocks.append(block(around: core))
    blocks += (0..<roll(4)).map { _ in filler() }
    let front = roll(5) == 0 ? "---\ntitle: 不读\n---\n" : ""
    let text = front + blocks.joined(separator: "\n\n") + "\n\n[乙]: /u \"题\"\n\n[^1]: 脚注\n"
    return roll(3) == 0 ? text.replacing("\n", with: "\r\n") : text
  }
}
