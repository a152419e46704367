import ArgumentParser

/// What the project's own people use: pages of the manual, rates over real texts.
@main
struct DevTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "devtool", abstract: "Tools for work on the project itself.",
    subcommands: [DocsCommand.self, CorpusCommand.self, TextCommand.self, BenchCommand.self])
}
