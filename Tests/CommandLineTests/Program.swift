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

  static func run(_ arguments: [String], in folder: ScratchFolder, input: String = "") throws
    -> Outcome
  {
    let process = Process()
    process.executableURL = try file()
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["LANG": "C", "PATH": "/usr/bin:/bin"]
    let (output, error, source) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = source
    try process.run()
    source.fileHandleForWriting.write(Data(input.utf8))
    try source.fileHandleForWriting.close()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: written, as: UTF8.self),
      error: String(decoding: complaint, as: UTF8.self))
  }

  /// The program lies beside the test bundle that was built with it.
  private static func file() throws -> URL {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let program = beside.appending(path: "reportlint")
    try #require(FileManager.default.isExecutableFile(atPath: program.path()), "\(program)")
    return program
  }
}
