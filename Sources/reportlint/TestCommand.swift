import ArgumentParser
import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import Reporting
import RuleModel
import SourceText
import StandardRules
import Workspace

/// `reportlint test`: run the examples that rule files carry.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the examples carried by rule files. 运行规则自带的例子。")

  @Argument(help: "Rule files or shipped packs; all shipped packs when none is given.")
  var files: [String] = []

  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language ?? Surroundings.language
    let names = files.isEmpty ? StandardRules.profiles : files
    var reports: [FileReport] = []
    var seen: Set<RuleID> = []
    var examples = 0
    var failures = 0
    for name in names {
      var choice = RuleChoice(hasExamples: true)
      choice.add(name)
      reports += choice.faults.map {
        FileReport(
          file: $0.file, profile: nil, language: language, diagnostics: $0.diagnostics,
          isIncomplete: true)
      }
      let set = choice.set(profile: nil)
      let runner = ExampleRunner(
        rules: set,
        profile: { name in
          var choice = RuleChoice()
          return choice.set(profile: name)
        },
        read: { PlainTextReader.read(path: "", bytes: $0, reading: $1) })
      for rule in set.rules where seen.insert(rule.id).inserted {
        examples += rule.examples.flag.count + rule.examples.pass.count
        let failed = runner.failures(of: rule)
        failures += failed.count
        reports += failed.map { report($0, language) }
      }
    }
    _ = output.write(reports)
    OutputOptions.complain(
      language == .chinese
        ? "\(seen.count) 条规则、\(examples) 个例子，\(failures) 个不符"
        : "\(seen.count) rules, \(examples) examples, \(failures) failed")
    if reports.contains(where: \.isIncomplete) { throw RunStatus.failed }
    throw failures > 0 ? RunStatus.found : RunStatus.clean
  }

  /// A failing example as a diagnostic on its rule file.
  private func report(_ failure: ExampleFailure, _ language: Language) -> FileReport {
    let file: SourceFile
    if let text = StandardRules.text(named: String(failure.rule.file.dropLast(".yaml".count))) {
      file = SourceFile(path: failure.rule.file, bytes: Array(text.utf8))
    } else {
      do {
        file = try RuleFiles.file(failure.rule.file)
      } catch {
        file = SourceFile(path: failure.rule.file, bytes: [])
      }
    }
    return FileReport(
      file: file, profile: nil, language: language, diagnostics: [failure.diagnostic],
      isIncomplete: false)
  }
}

extension ExampleFailure {
  /// The failure placed at its example.
  var diagnostic: Diagnostic {
    let how = variant.map { " (\($0))" } ?? ""
    var diagnostic = Diagnostic(
      RuleID("rule-file.example-failed"), .error, at: example.written.span,
      LocalizedText(
        zh: "规则 '\(rule.id)' 在这个例子上的结果与标记不符\(how)",
        en: "rule '\(rule.id)' does not find what the example marks\(how)"))
    let list = { (texts: [String]) in texts.isEmpty ? "—" : texts.joined(separator: " | ") }
    diagnostic.notes = [
      Note(LocalizedText(zh: "应报：\(list(expected))", en: "marked: \(list(expected))")),
      Note(LocalizedText(zh: "实报：\(list(found))", en: "found: \(list(found))")),
    ]
    return diagnostic
  }
}
