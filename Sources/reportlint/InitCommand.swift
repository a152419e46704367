import ArgumentParser
import Diagnostics
import DocumentReaders
import Reporting
import SourceText
import StandardRules
import Workspace

/// `reportlint init`: write a configuration and a first rule file.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration.initialize

  @Argument(help: .folderToStart, completion: .directory)
  var folder = "."

  @Option(help: .languageOfComments)
  var lang: LanguageChoice = .auto

  func run() throws {
    let language = lang.language ?? ProcessEnvironment.language
    let isChinese = language == .chinese
    let files = [
      (ConfigurationFiles.name, Starter.configuration(isChinese: isChinese)),
      ("rules/office.yaml", Starter.rules(isChinese: isChinese)),
      ("rules/schema/rule-file.schema.json", JSONSchema.ruleFiles.text),
      ("rules/schema/configuration.schema.json", JSONSchema.configuration.text),
    ].map { (path: folder == "." ? $0 : "\(folder)/\($0)", text: $1) }
    let there = files.map(\.path).filter(FileStatus.exists)
    guard there.isEmpty else {
      StandardStreams.complain(.filesExist(there), language)
      throw RunStatus.failed
    }
    for file in files {
      do {
        try FileWriting.makeFolder(of: file.path)
        try FileWriting.write(Array(file.text.utf8), to: file.path)
      } catch {
        StandardStreams.complain("\(file.path): \(error.text[language])")
        throw RunStatus.failed
      }
    }
    let text =
      files.map { "\($0.path)\n" }.joined() + "\(ProgramMessage.filesWritten.text[language])\n"
    guard StandardStreams.show(text, language) else { throw RunStatus.failed }
  }
}
