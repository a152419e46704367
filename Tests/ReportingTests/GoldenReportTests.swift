import Diagnostics
import DocumentModel
import Foundation
import LintEngine
import LintTestSupport
import Reporting
import RuleModel
import SourceText
import Testing

/// Whole outputs for the drafts of `docs/examples`, in every format.
@Suite struct GoldenReportTests {
  private static let root = packageRoot(of: #filePath)

  struct Run: Sendable, CustomTestStringConvertible {
    let draft: String
    let format: ReportFormat
    let language: Language
    var testDescription: String { "\(draft).\(format.rawValue).\(language.rawValue)" }
  }

  static let runs = ["street-report", "street-report-clean"].flatMap { draft in
    ReportFormat.allCases.flatMap { format in
      Language.allCases.map { Run(draft: draft, format: format, language: $0) }
    }
  }

  @Test(arguments: runs)
  func theReportIsTheOneThatWasRead(_ run: Run) throws {
    let input = Self.root.appending(path: "docs/examples/\(run.draft).txt")
    let text = try String(contentsOf: input, encoding: .utf8)
    let (document, result) = try ShippedRules.lint(
      text, path: "docs/examples/\(run.draft).txt", profile: "zh-rule-of-law-report")
    let report = FileReport(
      file: document.file, profile: "zh-rule-of-law-report", language: run.language,
      diagnostics: result.diagnostics, isIncomplete: result.isIncomplete)
    var output = ""
    let rules = try ShippedRules.resolution(of: "zh-rule-of-law-report").set.rules
    let context = ReportContext(
      color: false, version: "0", rules: rules, language: run.language)
    run.format.reporter(context).report([report], to: &output)
    let golden = GoldenCase(
      input: input,
      expected: Self.root.appending(path: "Tests/ReportingTests/Golden/\(run.testDescription).out"))
    try golden.expect(output)
  }
}
