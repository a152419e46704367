import Foundation
import LintTestSupport
import Testing

/// The built program, run in a folder of its own.
enum Program {
  struct Outcome: Equatable {
    let status: Int32
    let output: String
    let error: String
  }

  static func run(
    _ arguments: [String], in folder: ScratchFolder, input: String = "", path: String = usualPath
  ) throws -> Outcome {
    try start(file(), arguments, in: folder, input: input, path: path).outcome()
  }

  /// The folders that programs are looked for in.
  static let usualPath = "/usr/bin:/bin"

  /// Runs another program, found by its name; `env` sets variables.
  static func run(_ name: String, _ arguments: [String], in folder: ScratchFolder) throws -> Outcome
  {
    try start(URL(fileURLWithPath: "/usr/bin/env"), [name] + arguments, in: folder).outcome()
  }

  /// A program that is running.
  struct Running {
    fileprivate let process: Process
    fileprivate let output: Pipe
    fileprivate let error: Pipe

    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    var isRunning: Bool { process.isRunning }

    /// Waits for its end.
    func outcome() throws -> Outcome {
      let written = output.fileHandleForReading.readDataToEndOfFile()
      let complaint = error.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return Outcome(
        status: process.terminationStatus, output: String(decoding: written, as: UTF8.self),
        error: String(decoding: complaint, as: UTF8.self))
    }
  }

  /// Starts the built program and does not wait for it.
  static func start(_ arguments: [String], in folder: ScratchFolder, path: String = usualPath)
    throws -> Running
  {
    try start(file(), arguments, in: folder, path: path)
  }

  private static func start(
    _ file: URL, _ arguments: [String], in folder: ScratchFolder, input: String = "",
    path: String = usualPath
  ) throws -> Running {
    let process = Process()
    process.executableURL = file
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = [
      "LANG": "C", "PATH": path, "HOME": folder.url.path(),
    ]
    let (output, error, source) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = source
    try process.run()
    source.fileHandleForWriting.write(Data(input.utf8))
    try source.fileHandleForWriting.close()
    return Running(process: process, output: output, error: error)
  }

  /// The program lies beside the test bundle that was built with it.
  static func file() throws -> URL {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let program = beside.appending(path: "reportlint")
    try #require(FileManager.default.isExecutableFile(atPath: program.path()), "\(program)")
    return program
  }
}
