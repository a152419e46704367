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

/// One draft as plain text, as Markdown, as a page and as a document: the same rules find the same words.
@Suite struct FormatAgreementTests {
  private struct Found: Equatable, CustomStringConvertible {
    let rule: String
    let message: String
    /// As they stand in the draft, markup taken out.
    let words: String
    let count: Int?

    var description: String { "\(rule) “\(words)”: \(message)" }
  }

  private static func found(_ text: String, _ name: String) throws -> [Found] {
    try found(Array(text.utf8), name)
  }

  private static func found(
    _ bytes: [UInt8], _ name: String, by profile: String = "zh-rule-of-law-report"
  ) throws -> [Found] {
    let document = try DraftText(bytes, name: name).document()
    let candidates = StandardRules.profiles.compactMap(ShippedRules.candidate)
    let choice = try #require(candidates.choice(for: document))
    #expect(choice.name == profile)
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
    let asText = try Self.found(text, "d.txt")
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
    #expect(try Self.found(marked, "d.md") == asText)
    #expect(try Self.found(Self.page(text), "d.html") == asText)
    for (name, bytes) in Self.draft(text).files {
      #expect(try Self.found(bytes, name) == asText, "\(name)")
    }
  }

  /// The lines of a text as parts, numbers as they are typed.
  private static func draft(_ text: String) -> DraftInFormats {
    DraftInFormats(
      parts: text.split(separator: "\n").map(String.init).enumerated().map { index, line in
        if index == 0 { return .title(line) }
        let isHeading = "一二三四五".contains(line.first ?? " ") && line.dropFirst().first == "、"
        return isHeading ? .heading(1, number: nil, line) : .paragraph(line)
      })
  }

  /// Numbers that the program computes, and a table.
  private static let summary = DraftInFormats(parts: [
    .title("云溪镇2024年工作总结"),
    .paragraph("2024年，云溪镇紧扣年度目标，抓好落实,各项工作稳步推进，现总结如下："),
    .heading(1, number: 1, "主要工作"), .heading(2, number: 1, "矛盾调处"),
    .paragraph("全年受理矛盾纠纷360起，调处成功342起，调处成功率98%。一是健全网络，二是上门服务，四是回访问效。"),
    .heading(2, number: 2, "民生服务"),
    .paragraph("2月30日召开民生实事推进会，新建口袋公园3处，“一窗通办事项扩大到86项。各科室办件情况如下："),
    .table([
      ["科室", "受理", "办结"], ["民政科", "120", "118"], ["社保科", "96", "90"], ["农业科", "54", "54"],
      ["合计", "270", "252"],
    ]),
    .heading(2, number: 4, "安全生产"), .paragraph("检查企业48家，发现隐患65处，均已整改，覆盖率达到130%。"),
    .heading(1, number: 3, "下一步打算"), .paragraph("2025年，继续办好民生实事，XX项目力争三季度建成。"),
    .paragraph("云溪镇人民政府"), .paragraph("2025年1月17"), .paragraph("扫一扫在手机打开当前页"),
  ])

  @Test func aDraftGivesTheSameFindingsWhateverItIsSavedAs() throws {
    let files = Self.summary.files
    let first = try Self.found(files[0].bytes, files[0].name, by: "zh-work-summary")
    #expect(
      first.filter { $0.rule != "fact-check-list" }.map { "\($0.rule) \($0.words)" } == [
        "half-width-punct ,", "ratio-mismatch 调处成功率98%", "enum-gap 四是", "date-impossible 2月30日",
        "unpaired-quote “", "table-sum 252", "numbering-gap （四）", "implicit-hundred 均已整改",
        "percent-over-100 覆盖率达到130%", "numbering-gap 三、", "placeholder XX",
        "date-incomplete 2025年1月17", "web-residue 扫一扫在手机打开当前页",
      ])
    for (name, bytes) in files.dropFirst() {
      #expect(try Self.found(bytes, name, by: "zh-work-summary") == first, "\(name)")
    }
  }

  @Test func whatStandsAboveEachPageGivesTheSameFindings() throws {
    var draft = Self.summary
    draft.header = "云溪镇2022年工作总结　{{ name }}"
    let files = draft.documents
    let first = try Self.found(files[0].bytes, files[0].name, by: "zh-work-summary")
    let without = try Self.found(Self.summary.documents[0].bytes, "d.docx", by: "zh-work-summary")
    #expect(
      first.filter { !without.contains($0) }.map { "\($0.rule) \($0.words)" } == [
        "report-year 2022年", "machine-residue {{ name }}",
      ])
    for (name, bytes) in files.dropFirst() {
      #expect(try Self.found(bytes, name, by: "zh-work-summary") == first, "\(name)")
    }
  }
}
