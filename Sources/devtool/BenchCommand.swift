import ArgumentParser
import Foundation
import LintTestSupport

/// `devtool bench`: what a release program costs on inputs made here, as the tables of docs/benchmarks.md.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures a release program on inputs that are made for it.",
    discussion: """
      Prints a dated table of wall-clock medians, beside ripgrep with ten patterns in the same runs, and one of \
      instructions, which valgrind counts on smaller inputs. With --check only the instructions are counted, and \
      compared with a table of them: one name, a tab and the millions a line.
      """)

  @Argument(help: "The program.") var program: String

  @Option(help: "The draft that inputs are made of.")
  var draft = "docs/examples/street-report.txt"

  @Option(help: "How often each input is checked.") var runs = 5

  @Option(help: "Fail where an instruction count differs from this table's by more than 3 %.")
  var check: String?

  @Flag(help: "Write the instruction counts into the table that --check names.") var record = false

  func run() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "reportlint-bench-\(UUID().uuidString)")
    let inputs = try BenchInputs(draft: String(contentsOfFile: draft, encoding: .utf8), in: folder)
    defer {
      do { try FileManager.default.removeItem(at: folder) } catch {
        print("left behind: \(folder.path())")
      }
    }
    let bare = try bareProgram(in: folder)
    guard let check else { return try printTables(inputs, bare) }
    let counts = try inputs.small.map { (name: $0.name, count: try instructions(of: $0, bare)) }
    if record {
      let lines = counts.map { "\($0.name)\t\(Self.millions($0.count))\n" }
      try lines.joined().write(toFile: check, atomically: true, encoding: .utf8)
    } else {
      try compare(counts, with: try String(contentsOfFile: check, encoding: .utf8))
    }
  }

  // MARK: - Tables

  private func printTables(_ inputs: BenchInputs, _ bare: String) throws {
    print("\(Date.now.formatted(.iso8601.year().month().day())), median of \(runs) runs:\n")
    print("| input | wall, s | ripgrep, s | peak memory, MiB |\n|---|---|---|---|")
    for input in inputs.large {
      var (own, others): ([Double], [Double]) = ([], [])
      var memory = 0
      for _ in 0..<runs {
        let outcome = try Self.outcome(of: program, Self.arguments + input.options + [input.path])
        own.append(outcome.seconds)
        memory = max(memory, outcome.memory)
        if let ripgrep = Self.path(of: "rg") {
          others.append(
            try Self.outcome(of: ripgrep, inputs.searchArguments + [input.path]).seconds)
        }
      }
      let other = others.isEmpty ? "" : Self.shown(Self.median(others))
      print("| \(input.name) | \(Self.shown(Self.median(own))) | \(other) | \(memory >> 10) |")
    }
    guard Self.path(of: "valgrind") != nil else { return }
    print("\n| input | million instructions |\n|---|---|")
    for input in inputs.small {
      print("| \(input.name) | \(Self.millions(try instructions(of: input, bare))) |")
    }
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
  private static func shown(_ seconds: Double) -> String { String(format: "%.3f", seconds) }
  private static func millions(_ count: Int) -> String {
    String(format: "%.1f", Double(count) / 1e6)
  }

  // MARK: - Instructions

  /// The program without what only a debugger reads, which valgrind would read too, and take long over.
  private func bareProgram(in folder: URL) throws -> String {
    guard let objcopy = Self.path(of: "objcopy") else { return program }
    let bare = folder.appending(path: "bare").path(percentEncoded: false)
    let outcome = try Self.outcome(of: objcopy, ["--strip-debug", program, bare])
    guard FileManager.default.isExecutableFile(atPath: bare) else {
      throw ValidationError("no program: \(program) \(outcome.complaint)")
    }
    return bare
  }

  private func instructions(of input: BenchInputs.Input, _ bare: String) throws -> Int {
    guard let valgrind = Self.path(of: "valgrind") else {
      throw ValidationError("valgrind is not installed")
    }
    let count = ["--tool=callgrind", "--callgrind-out-file=/dev/null", bare]
    let outcome = try Self.outcome(
      of: valgrind, count + Self.arguments + input.options + [input.path])
    let line = outcome.complaint.split(separator: "\n").last { $0.contains("refs:") }
    let digits = line.map { $0[($0.range(of: "refs:")?.upperBound ?? $0.endIndex)...] }
    guard let value = digits.flatMap({ Int($0.filter(\.isNumber)) }) else {
      throw ValidationError("valgrind counted nothing: \(outcome.complaint)")
    }
    return value
  }

  private func compare(_ counts: [(name: String, count: Int)], with table: String) throws {
    var isFar = false
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: "\t")
      guard parts.count == 2, let known = Double(parts[1]),
        let now = counts.first(where: { $0.name == parts[0] })
      else { throw ValidationError("no line of a table: \(line)") }
      let change = Double(now.count) / (known * 1e6) - 1
      let isOff = abs(change) > 0.03
      isFar = isFar || isOff
      let percent = String(format: "%+.1f %%", change * 100)
      print("\(isOff ? "FAR " : "ok  ")\(now.name): \(Self.millions(now.count)), \(percent)")
    }
    if isFar { throw ExitCode.failure }
  }

  // MARK: - Programs

  private static let arguments = [
    "check", "--no-config", "--no-cache", "--quiet", "--format", "jsonl", "--jobs", "1",
  ]

  private struct Outcome {
    let seconds: Double
    /// Peak resident memory in KiB.
    let memory: Int
    let complaint: String
  }

  private static func path(of program: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").lazy
      .map { "\($0)/\(program)" }.first(where: FileManager.default.isExecutableFile)
  }

  /// Runs a program whose output goes nowhere.
  private static func outcome(of program: String, _ arguments: [String]) throws -> Outcome {
    // GNU time tells the peak of one process; without it none is told.
    let time = FileManager.default.isExecutableFile(atPath: "/usr/bin/time") ? "/usr/bin/time" : nil
    let process = Process()
    process.executableURL = URL(fileURLWithPath: time ?? program)
    process.arguments = (time.map { _ in ["-f", "peak %M", program] } ?? []) + arguments
    process.standardOutput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardError = pipe
    let start = ContinuousClock.now
    try process.run()
    let complaint = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let duration = ContinuousClock.now - start
    let peak = complaint.split(separator: "\n").last { $0.hasPrefix("peak ") }
    return Outcome(
      seconds: duration / .seconds(1), memory: peak.flatMap { Int($0.dropFirst(5)) } ?? 0,
      complaint: complaint)
  }
}
