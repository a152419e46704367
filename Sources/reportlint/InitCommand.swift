import ArgumentParser
import Diagnostics
import DocumentReaders
import Reporting
import SourceText
import StandardRules
import Workspace

/// `reportlint init`: write a configuration and a first rule file.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a commented .reportlint.yaml and a first rule file. 写出配置和第一个规则文件。")

  @Argument(help: "The folder; the current one by default.", completion: .directory)
  var folder = "."

  @Option(
    name: .long,
    help: ArgumentHelp("The language of the comments: zh, en or auto.", valueName: "language"))
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
      let list = there.joined(separator: ", ")
      OutputOptions.complain(
        isChinese ? "已有 \(list)，什么也没有写" : "there is \(list) already; nothing was written")
      throw RunStatus.failed
    }
    for file in files {
      do {
        try FileWriting.makeFolder(of: file.path)
        try FileWriting.write(Array(file.text.utf8), to: file.path)
      } catch {
        let fault = error.text[language]
        OutputOptions.complain("\(file.path): \(fault)")
        throw RunStatus.failed
      }
    }
    var text = files.map { "\($0.path)\n" }.joined()
    text +=
      isChinese
      ? "写好了。接下来运行：reportlint test\n" : "written. Next: reportlint test\n"
    guard OutputOptions.show(text, isChinese ? .chinese : .english) else { throw RunStatus.failed }
  }
}
