import Diagnostics
import Foundation
import LintTestSupport
import Reporting
import RuleModel
import SourceText
import StandardRules
import Testing

/// Rule files with one kind of mistake each, and all that is said about them in both languages.
@Suite struct BrokenRuleFileTests {
  static let folder = packageRoot(of: #filePath)
    .appending(path: "Tests/RuleModelTests/Golden/broken").path()

  @Test(arguments: try GoldenCase.all(in: folder, ending: "yaml"))
  func everyFaultIsPlacedAndExplained(_ golden: GoldenCase) throws {
    let file = SourceFile(path: golden.input.lastPathComponent, bytes: try golden.bytes())
    let sources = RuleLibrary.Sources(
      file: { (name, _) throws(LookupFault) in
        guard let source = ShippedRules.source(name) else { throw .missing }
        return .file(source)
      },
      words: { (_, _) throws(LookupFault) in throw .missing }, known: StandardRules.names)
    let resolution = RuleLibrary.resolve(.file(file), profile: nil, from: sources)
    let files = resolution.files.map(\.record)
    let faults = resolution.faults.flatMap(\.diagnostics)
    #expect(!faults.isEmpty, "a broken file passes silently")
    var output = ""
    for language in Language.allCases {
      let report = FileReport(
        file: files.first { $0.path == file.path } ?? file, profile: nil,
        language: language, diagnostics: faults, isIncomplete: true,
        others: Dictionary(
          files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }))
      FullReporter(color: false).report([report], to: &output)
    }
    try golden.expect(output)
  }
}
