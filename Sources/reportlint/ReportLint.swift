import ArgumentParser
import Workspace

/// The program: checks drafts of reports before they are published.
@main
struct ReportLint: ParsableCommand {
  static let configuration = CommandConfiguration.program

  /// The parser knows no option whose value may be left out: `--fix=all` is a flag of its own to it.
  private static func arguments(_ written: [String]) -> [String] {
    let end = written.firstIndex(of: "--") ?? written.endIndex
    return written[..<end].map { $0 == "--fix=all" ? "--fix-all" : $0 } + written[end...]
  }

  /// Maps the parser's own usage status to ours: 2 means the run failed.
  static func main() {
    ProcessEnvironment.ignoreClosedPipes()
    // A gate that passes no arguments must not succeed.
    let written = ProcessEnvironment.arguments.dropFirst()
    guard !written.isEmpty else {
      StandardStreams.complain(helpMessage())
      Self.exit(withError: ExitCode(RunStatus.failed.rawValue))
    }
    do {
      let arguments = arguments(Array(written))
      var command: any ParsableCommand =
        try PlainCheckLine.command(arguments) ?? parseAsRoot(arguments)
      try command.run()
    } catch let status as RunStatus {
      Self.exit(withError: ExitCode(status.rawValue))
    } catch {
      let text = fullMessage(for: error)
      let isFailure = !exitCode(for: error).isSuccess
      if isFailure, !text.isEmpty {
        StandardStreams.complain(text)
      } else if !text.isEmpty {
        _ = OpenFile.write(Array("\(text)\n".utf8), to: 1)
      }
      Self.exit(withError: ExitCode(isFailure ? RunStatus.failed.rawValue : 0))
    }
  }
}
