import ArgumentParser
import Reporting
import RuleModel
import Workspace

/// `reportlint schema`: the JSON Schema of rule files, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration.schema

  @Flag(help: .schemaOfConfiguration)
  var config = false

  func run() throws {
    let schema = config ? JSONSchema.configuration : JSONSchema.ruleFiles
    guard StandardStreams.print(schema.text, ProcessEnvironment.language) else {
      throw RunStatus.failed
    }
  }
}
