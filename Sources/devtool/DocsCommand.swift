import ArgumentParser
import Foundation
import LintTestSupport
import Workspace

/// `devtool docs`: writes the manual's pages of the shipped packs.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Write docs/rules from the shipped packs.")

  @Flag(help: "Write nothing; fail where a page is not fresh.")
  var check = false

  @Option(help: "The root of the project.")
  var root = "."

  func run() throws {
    var stale: [String] = []
    for (path, text) in try ManualPages.all() {
      let file = "\(root)/\(path)"
      let bytes = Array(text.utf8)
      do {
        if try FileReading.contents(of: file, limit: FileReading.draftLimit) == bytes { continue }
      } catch {
        guard case .notFound = error else { throw error }
      }
      stale.append(path)
      guard !check else { continue }
      let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try FileWriting.write(bytes, to: file)
    }
    for path in stale { print(check ? "not fresh: \(path)" : "written: \(path)") }
    if check, !stale.isEmpty { throw ExitCode.failure }
  }
}
