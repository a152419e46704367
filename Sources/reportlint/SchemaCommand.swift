import ArgumentParser
import Reporting
import RuleModel
import Workspace

/// `reportlint schema`: the JSON Schema of rule files, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of rule files. 输出规则文件的 JSON Schema。")

  @Flag(name: .long, help: "The schema of the configuration, .reportlint.yaml.")
  var config = false

  func run() throws {
    let schema = config ? JSONSchema.configuration : JSONSchema.ruleFiles
    guard OutputOptions.print(schema.text, ProcessEnvironment.language) else {
      throw RunStatus.failed
    }
  }
}
