import Diagnostics
import Foundation
import LintTestSupport
import RuleModel
import SourceText
import Testing

/// Every sample of the guide for rule authors does what the guide says.
@Suite struct WritingRulesTests {
  /// A fenced block: the words behind its fence, and its text.
  private struct Sample {
    let kind: String
    let text: String
  }

  private func samples(of page: String) throws -> [Sample] {
    let url = packageRoot(of: #filePath).appending(path: "docs/\(page)")
    var samples: [Sample] = []
    var open: (kind: String, lines: [Substring])?
    let text = try String(contentsOf: url, encoding: .utf8)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```"), let (kind, lines) = open {
        samples.append(Sample(kind: kind, text: lines.map { $0 + "\n" }.joined()))
        open = nil
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), [])
      } else {
        open?.lines.append(line)
      }
    }
    return samples
  }

  private static let pages = [("writing-rules.md", "en"), ("writing-rules.zh.md", "zh")]

  @Test(arguments: pages)
  func everyRuleFilePassesItsExamplesAndNeedsAllOfItsParts(_ page: String, _ language: String)
    throws
  {
    let files = try samples(of: page).filter { $0.kind == "yaml rule-file" }
    #expect(files.count == 8)
    for file in files {
      let folder = try ScratchFolder()
      try folder.write(file.text, to: "office.yaml")
      let outcome = try Program.run(["test", "office.yaml", "--coverage"], in: folder)
      #expect(outcome.output == "", "\(page)")
      #expect(outcome.status == 0, "\(page): \(outcome.error)")
    }
  }

  @Test(arguments: pages)
  func everyFaultIsReportedAsTheGuideSays(_ page: String, _ language: String) throws {
    let samples = try samples(of: page)
    var shown = 0
    for (sample, next) in zip(samples, samples.dropFirst())
    where ["yaml failing", "yaml broken"].contains(sample.kind) {
      #expect(next.kind == "text output")
      let folder = try ScratchFolder()
      try folder.write(sample.text, to: "office.yaml")
      let outcome = try Program.run(["test", "office.yaml", "--lang", language], in: folder)
      #expect(outcome.output == next.text, "\(page)")
      #expect(outcome.status == (sample.kind == "yaml failing" ? 1 : 2))
      shown += 1
    }
    #expect(shown == 2)
  }

  @Test(arguments: pages)
  func everyReadingIsExplainedAsTheGuideSays(_ page: String, _ language: String) throws {
    let samples = try samples(of: page)
    var rules: [String] = []
    for (sample, next) in zip(samples, samples.dropFirst()) where sample.kind == "draft" {
      let rule = try #require(next.kind.split(separator: " ").last.map(String.init))
      let folder = try ScratchFolder()
      try folder.write(sample.text, to: "draft.txt")
      let outcome = try Program.run(
        ["check", "draft.txt", "--no-config", "--no-cache", "--explain-match", rule]
          + ["--lang", language], in: folder)
      #expect(outcome.output == next.text, "\(page)")
      rules.append(rule)
    }
    #expect(rules == ["ratio-mismatch", "sum-mismatch", "en-growth-mismatch"])
  }

  /// Texts in which nothing is found until a word is added to the lexicon.
  @Test(arguments: pages)
  func everyWordOfTheTableMakesItsTextRead(_ page: String, _ language: String) throws {
    let url = packageRoot(of: #filePath).appending(path: "docs/\(page)")
    let rows = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").compactMap {
      line in
      let cells = line.split(separator: " | ").map { $0.filter { !"|`".contains($0) } }
      return cells.count == 3 && cells[1].contains("{statements: ") ? cells : nil
    }
    #expect(rows.count == 3)
    for row in rows {
      let folder = try ScratchFolder()
      try folder.write(row[0].trimmingCharacters(in: .whitespaces), to: "draft.txt")
      let profile = "\(row[1].prefix(2))-report"
      try folder.write("extends: \(profile)\nlexicon:\n  \(row[1])\n", to: "office.yaml")
      func found(_ profile: String) throws -> [String] {
        let outcome = try Program.run(
          ["check", "draft.txt", "--no-config", "--no-cache", "--profile", profile]
            + ["--format", "concise", "--quiet"], in: folder)
        return outcome.output.split(separator: "\n").compactMap {
          $0.split(separator: "[").last.map { String($0.dropLast()) }
        }
      }
      #expect(try found(profile) == [], "\(row[0])")
      #expect(try found("office.yaml") == [row[2].trimmingCharacters(in: .whitespaces)])
    }
  }

  @Test(arguments: pages)
  func everyDocumentCaseIsRead(_ page: String, _ language: String) throws {
    let cases = try samples(of: page).filter { $0.kind == "yaml case" }
    #expect(cases.count == 1)
    for one in cases {
      let (document, faults) = DocumentCase.decode(
        SourceFile(path: "a.expected.yaml", bytes: Array(one.text.utf8)))
      #expect(faults.map(\.message.english) == [])
      #expect(document.expected.count == 2)
    }
  }

  @Test func noBlockIsOfAKindThatIsNotRun() throws {
    let kinds = Set(try Self.pages.flatMap { try samples(of: $0.0) }.map(\.kind))
    let run: Set = [
      "sh", "yaml rule-file", "yaml failing", "yaml broken", "yaml case", "text output", "draft",
    ]
    #expect(kinds.filter { !$0.hasPrefix("text explain ") } == run)
  }

  /// What the guide leads a newcomer through, as one path.
  @Test func theStarterGrowsIntoARuleFileOfAllKinds() throws {
    let folder = try ScratchFolder()
    let start = try Program.run(["init", "--lang", "zh"], in: folder)
    #expect(start.status == 0)
    #expect(try Program.run(["test"], in: folder).status == 0)
    let again = try Program.run(["init", "--lang", "en"], in: folder)
    #expect(again.status == 2)
    #expect(again.error.hasPrefix("already there: .reportlint.yaml, rules/office.yaml, "))
    let path = folder.path("rules/office.yaml")
    let starter = try String(contentsOfFile: path, encoding: .utf8)
    let grown = starter.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      // The comments of the starter that are rules in waiting.
      line.hasPrefix("# sections+") || line.hasPrefix("# overrides") || line.hasPrefix("#   ")
        ? line.dropFirst(2) : line
    }.joined(separator: "\n")
    try folder.write(grown, to: "rules/office.yaml")
    #expect(try Program.run(["test"], in: folder).output == "")
    try folder.write(
      """
      云浦街道2024年法治政府建设年度报告
      一、主要工作
      申请听证5件，举行听证6件。新设群众工作站三个,开立帐户。
      云浦街道办事处
      2025年1月6日

      """, to: "a.txt")
    let outcome = try Program.run(
      ["check", "a.txt", "--format", "concise", "--quiet", "--ignore", "zh/citations"], in: folder)
    #expect(outcome.status == 1)
    let rules = outcome.output.split(separator: "\n").filter { $0.hasSuffix("]") }
      .compactMap { $0.split(separator: "[").last?.dropLast() }
    #expect(Set(rules).isSuperset(of: ["office-hearings", "office-wording", "term-preferred"]))
    #expect(!rules.contains("half-width-punct"))
    #expect(outcome.output.contains("没有找到“公众意见征集和采纳情况”的内容"))
  }
}
