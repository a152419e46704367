import Foundation
import LintTestSupport
import Testing

/// The English drafts of `docs/examples`, all that is reported of them, in both languages.
@Suite struct EnglishExamplesTests {
  private static let root = packageRoot(of: #filePath)

  static let runs = [
    "annual-report", "annual-report-clean", "postmortem", "postmortem-clean",
  ].flatMap { draft in ["en", "zh"].map { (draft, $0) } }

  @Test(arguments: runs)
  func everyFindingIsTheOneThatWasRead(_ draft: String, _ language: String) throws {
    let input = Self.root.appending(path: "docs/examples/\(draft).md")
    let folder = try ScratchFolder()
    try folder.write(String(contentsOf: input, encoding: .utf8), to: "\(draft).md")
    let outcome = try Program.run(
      ["check", "\(draft).md", "--no-config", "--lang", language, "--verbose"], in: folder)
    let golden = GoldenCase(
      input: input,
      expected: Self.root.appending(
        path: "Tests/CommandLineTests/Golden/english/\(draft).\(language).out"))
    try golden.expect("\(outcome.output)stderr:\n\(outcome.error)status \(outcome.status)\n")
  }

  /// Neither language's rules look at the other's drafts.
  @Test(arguments: [
    ("云浦街道2023年法治政府建设年度报告\n\n今年工作平稳，the the the。\n", "zh-rule-of-law-report"),
    ("青禾镇工作情况\n\n今年工作平稳，TODO: (a。\n", "zh-report"),
    (
      "Notes of the year\n\nWe met on 2 May and spoke of the year that was over, of 一是 and 三是。\n",
      "en-report"
    ),
    ("2023 Annual Report of the Heron Trust\n\nWe met.\n", "en-annual-report"),
    ("The Heron Trust: Annual Reports, 2020 to 2023\n\nWe met.\n", "en-report"),
    ("Post-mortem of the outage\n\nIt was down.\n", "en-postmortem"),
    ("Incident Review: Late Letters\n\nThey were late.\n", "en-postmortem"),
    ("Annual review of incidents\n\nThere were two.\n", "en-annual-report"),
  ])
  func theProfileIsChosenByTitleAndLanguage(_ text: String, _ profile: String) throws {
    let folder = try ScratchFolder()
    try folder.write(text, to: "draft.md")
    let outcome = try Program.run(
      ["check", "draft.md", "--no-config", "--quiet", "--format", "json"], in: folder)
    #expect(outcome.output.contains("\"profile\":\"\(profile)\""))
    let foreign = profile.hasPrefix("zh") ? "\"rule\":\"en-" : "\"rule\":\"enum-"
    #expect(!outcome.output.contains(foreign))
  }
}
