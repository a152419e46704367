import ArgumentParser
import Foundation

/// `devtool kill-fix`: kills `reportlint check --fix` at random moments, and looks at every draft.
struct KillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kill-fix",
    abstract: "Kill --fix at random moments; every draft must be the old or the new text, whole.")

  @Option(help: "The built program.")
  var program = ".build/release/reportlint"

  @Option(help: "How often it is killed.")
  var kills = 500

  @Option(help: "How many drafts there are.")
  var drafts = 40

  private static let rules = """
    rules:
      - id: own-words
        severity: warning
        message: m
        basis: {level: practice}
        phrases: [{find: 帐号, replace: 账号}]
        fix: {replace: '{replace}', safe: true}
        examples: {flag: [⟦帐号⟧], pass: [账号]}
    """

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "reportlint-kill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(Self.rules.utf8).write(to: folder.appending(path: "own.yaml"))
    let texts = (0..<drafts).map { index in
      String(repeating: "第\(index)段登记帐号一个，其余从略。\r\n", count: 50 + index * 40)
    }
    let old = texts.map { Data($0.utf8) }
    let new = texts.map { Data($0.replacing("帐号", with: "账号").utf8) }
    func file(_ index: Int) -> URL { folder.appending(path: "\(index).txt") }
    func restore() throws { for index in 0..<drafts { try old[index].write(to: file(index)) } }

    try restore()
    let before = Date()
    let whole = try self.start(in: folder)
    whole.waitUntilExit()
    let length = Date().timeIntervalSince(before)
    for index in 0..<drafts where try Data(contentsOf: file(index)) != new[index] {
      throw ValidationError("the program does not fix \(index).txt when it is left alone")
    }

    var (alive, changed, unchanged) = (0, 0, 0)
    for _ in 0..<kills {
      try restore()
      let process = try self.start(in: folder)
      Thread.sleep(forTimeInterval: Double.random(in: 0...length))
      if process.isRunning { alive += 1 }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      for index in 0..<drafts {
        let now = try Data(contentsOf: file(index))
        if now == new[index] {
          changed += 1
        } else if now == old[index] {
          unchanged += 1
        } else {
          throw ValidationError("\(file(index).path()) is neither the old text nor the new one")
        }
      }
    }
    print("\(kills) kills, \(alive) of them before the program's end (\(length) s)")
    print("\(changed) drafts with the new text, \(unchanged) with the old one, none broken")
    try FileManager.default.removeItem(at: folder)
  }

  private func start(in folder: URL) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = [
      "check", "--no-config", "--profile", "none", "--rules", "own.yaml", "--fix", "--quiet", ".",
    ]
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }
}
