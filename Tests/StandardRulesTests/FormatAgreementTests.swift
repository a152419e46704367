import Diagnostics
import DocumentModel
import DocumentReaders
import Foundation
import LintEngine
import LintTestSupport
import RuleModel
import SourceText
import StandardRules
import Testing

/// One draft as plain text, as Markdown and as a page: the same rules find the same words.
@Suite struct FormatAgreementTests {
  private struct Found: Equatable, CustomStringConvertible {
    let rule: String
    let message: String
    /// As they stand in the draft, markup taken out.
    let words: String
    let count: Int?

    var description: String { "\(rule) “\(words)”: \(message)" }
  }

  private static func found(_ text: String, _ format: DraftFormat) throws -> [Found] {
    let document = format.reader.read(path: "d", bytes: Array(text.utf8), reading: .wholeFile)
    let candidates = StandardRules.profiles.compactMap(ShippedRules.candidate)
    let choice = try #require(candidates.choice(for: document))
    #expect(choice.name == "zh-rule-of-law-report")
    let set = try ShippedRules.resolution(of: choice.name).set
    return Linter(set).lint(document).diagnostics.map { diagnostic in
      Found(
        rule: diagnostic.rule.name, message: diagnostic.message.chinese,
        words: plain(document.file.text(diagnostic.span)), count: diagnostic.count)
    }
  }

  private static let link = "](https://example.org/%E5%85%AC%E5%BC%80)"

  private static func plain(_ text: String) -> String {
    text.replacing("**", with: "").replacing("_", with: "").replacing(link, with: "")
      .replacing("[", with: "").replacing(/<[^>]*>|\n */, with: "").replacing("&#43;", with: "+")
  }

  /// Headings marked, some words emphasised, one link, lines broken inside of paragraphs.
  private static func markdown(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      if index == 0 { return "# \(line)" }
      if "一二三四五".contains(line.first ?? " "), line.dropFirst().first == "、" { return "## \(line)" }
      return String(line).replacing("街道", with: "**街道**").replacing("100%", with: "**100%**")
        .replacing("420起", with: "**420**起").replacing("，调处", with: "，\n调处")
        .replacing("政策文件类", with: "[政策文件类\(link)")
    }.joined(separator: "\n")
  }

  /// The same as a page, with an entity more, between a menu and a foot.
  private static func page(_ text: String) -> String {
    let lines = text.split(separator: "\n").enumerated().map { index, line in
      let isHeading = "一二三四五".contains(line.first ?? " ") && line.dropFirst().first == "、"
      let element = index == 0 ? "h1" : isHeading ? "h2" : "p"
      let marked = String(line).replacing("街道", with: "<b>街道</b>")
        .replacing("100%", with: "<em class='a'>100%</em>").replacing("420起", with: "<b>420</b>起")
        .replacing("，调处", with: "，\n  调处").replacing("互联网+", with: "互联网&#43;")
        .replacing("政策文件类", with: "<a href=\"/a?b=1&c=2\">政策文件类</a>")
      return index == 0 || isHeading
        ? "<\(element)>\(line)</\(element)>" : "<\(element)>\(marked)</\(element)>"
    }
    return
      "<!DOCTYPE html>\n<title>题</title><nav>首页</nav><div>\n\(lines.joined(separator: "\n"))\n</div><footer>页脚</footer>"
  }

  @Test func theSameRulesFindTheSameWords() throws {
    let path = packageRoot(of: #filePath).appending(path: "docs/examples/street-report.txt")
    let text = String(decoding: try Data(contentsOf: path), as: UTF8.self)
    let marked = Self.markdown(text)
    #expect(marked != text)
    let asText = try Self.found(text, .plainText)
    // Rules that are off by default among them.
    #expect(
      Set(asText.map(\.rule)).sorted() == [
        "approx-exact", "date-incomplete", "enum-gap", "enum-marker-glued", "enum-truncated",
        "fact-check-list", "half-width-punct", "heading-bracket-width",
        "hundred-percent",
        "implicit-hundred", "numbering-gap", "part-exceeds-whole", "percent-over-100",
        "ratio-mismatch", "required-section", "section-weak", "sum-mismatch", "unpaired-quote",
        "web-residue",
      ])
    #expect(try Self.found(marked, .markdown) == asText)
    #expect(try Self.found(Self.page(text), .html) == asText)
  }
}
