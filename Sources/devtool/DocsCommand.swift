import ArgumentParser
import Foundation
import LintTestSupport
import Workspace

/// `devtool docs`: writes the manual's pages of the shipped packs, the manual page of the program and
/// the tables of the lexicon.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Write what is generated: pages, and the tables of the lexicon.")

  @Flag(help: "Write nothing; fail where a page is not fresh.")
  var check = false

  @Option(help: "The root of the project.")
  var root = "."

  func run() throws {
    var stale: [String] = []
    for (path, text) in try ManualPages.all() + [manPage()] + WordTables.pages(below: root) {
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
    // A page whose source is gone.
    for path in try ManualPages.strays(below: root) {
      stale.append(path)
      if !check { try FileManager.default.removeItem(atPath: "\(root)/\(path)") }
    }
    for path in stale { print(check ? "not fresh: \(path)" : "written: \(path)") }
    if check, !stale.isEmpty { throw ExitCode.failure }
  }

  /// The manual page, from the program that was built with this one.
  private func manPage() throws -> (path: String, text: String) {
    let version = String(decoding: try output(of: ["--version"]), as: UTF8.self)
    let page = try ManPage(
      describedBy: output(of: ManPage.request),
      version: version.trimmingCharacters(in: .whitespacesAndNewlines),
      template: String(contentsOfFile: "\(root)/\(ManPage.template)", encoding: .utf8))
    return (ManPage.path, page.text)
  }

  private func output(of arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appending(path: "reportlint")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode.failure }
    return output
  }
}
