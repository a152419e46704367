import ArgumentParser
import DocumentModel
import DocumentReaders
import LintEngine
import LintTestSupport
import Reporting
import RuleModel
import StandardRules
import Workspace

/// `devtool corpus`: how often each rule fires on real texts, with places to read.
struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Count findings by rule over texts, five places each.")

  @Argument(help: "Files and folders.")
  var paths: [String]

  @Option(help: "The profile; auto chooses by the title.")
  var profile = "auto"

  func run() throws {
    var table = CorpusTable()
    var finder = DraftFinder()
    var linters: [String: Linter] = [:]
    let candidates = StandardRules.profiles.compactMap(ShippedRules.candidate)
    for path in paths {
      for file in finder.find(path).files {
        let document = try DraftLoading.text(at: file, name: file).text.document()
        let name =
          profile == "auto" ? candidates.choice(for: document)?.name ?? "zh-report" : profile
        if linters[name] == nil {
          let set = try ShippedRules.resolution(of: name).set.filtered(\.isEnabled)
          linters[name] = Linter(set, speed: .fast)
        }
        table.add(document.file, linters[name]?.lint(document).diagnostics ?? [])
      }
    }
    print(table.text, terminator: "")
  }
}
