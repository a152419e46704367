import Foundation
import PackagePlugin

/// Writes the rule packs of `rules/` into a Swift source of the target that uses it.
@main
struct EmbedRules: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let rules = context.package.directoryURL.appending(path: "rules")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedPacks.swift")
    return [
      .buildCommand(
        displayName: "Embed rule packs", executable: try context.tool(named: "EmbedRulesTool").url,
        arguments: [rules.path(), output.path()], inputFiles: try packs(below: rules),
        outputFiles: [output])
    ]
  }

  /// Every YAML file below `folder` but those of the lexicon, so that a new one is picked up.
  private func packs(below folder: URL) throws -> [URL] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    return paths.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("lexicon/") }.sorted()
      .map { folder.appending(path: $0) }
  }
}
