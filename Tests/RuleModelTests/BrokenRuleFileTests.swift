import Diagnostics
import Foundation
import LintTestSupport
import Reporting
import RuleModel
import SourceText
import Testing

/// Rule files with one kind of mistake each, and all that is said about them in both languages.
@Suite struct BrokenRuleFileTests {
  static let folder = packageRoot(of: #filePath)
    .appending(path: "Tests/RuleModelTests/Golden/broken").path()

  @Test(arguments: try GoldenCase.all(in: folder, ending: "yaml"))
  func everyFaultIsPlacedAndExplained(_ golden: GoldenCase) throws {
    let file = SourceFile(path: golden.input.lastPathComponent, bytes: try golden.bytes())
    let sources = RuleLibrary.Sources(
      file: { (_, _) throws(LookupFault) in throw .missing },
      words: { (_, _) throws(LookupFault) in throw .missing }, known: ["zh/dates", "zh/numbering"])
    let resolution = RuleLibrary.resolve(file, profile: nil, from: sources)
    let faults = resolution.faults.flatMap(\.diagnostics)
    #expect(!faults.isEmpty, "a broken file passes silently")
    var output = ""
    for language in Language.allCases {
      let report = FileReport(
        file: file, profile: nil, language: language, diagnostics: faults, isIncomplete: true)
      FullReporter(color: false).report([report], to: &output)
    }
    try golden.expect(output)
  }
}
