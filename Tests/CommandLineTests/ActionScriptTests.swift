import Foundation
import LintTestSupport
import Testing

/// The scripts of the action, in the surroundings that a runner gives them.
@Suite struct ActionScriptTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("会议2024年2月30日召开。\n::set-env name=A::b\n", to: "my drafts/-a.txt")
    try folder.write("会议2024年2月20日召开。\n", to: "good.txt")
    try folder.write("", to: "output")
  }

  private func run(_ script: String, _ variables: [String: String]) throws -> Program.Outcome {
    // Not in a fork, unless a test says so.
    let variables = ["REPORTLINT_HEAD": "a/b", "REPORTLINT_BASE": "a/b"].merging(variables) { $1 }
    let path = packageRoot(of: #filePath).appending(path: "integrations/github/\(script)").path()
    var said = variables
    said["GITHUB_OUTPUT"] = folder.path("output")
    said["REPORTLINT_PROGRAM"] = try Program.file().path()
    return try Program.run(
      "env", said.map { "\($0)=\($1)" }.sorted() + ["bash", path], in: folder)
  }

  /// What was printed outside of the fence, and inside.
  private func parted(_ output: String) throws -> (shown: String, fenced: String) {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(lines.first)
    #expect(first.hasPrefix("::stop-commands::reportlint-"))
    let end = try #require(
      lines.firstIndex(of: "::\(first.dropFirst("::stop-commands::".count))::"))
    return (
      lines[(end + 1)...].joined(separator: "\n"), lines[1..<end].joined(separator: "\n")
    )
  }

  private var output: String {
    get throws { String(decoding: try folder.bytes(of: "output"), as: UTF8.self) }
  }

  @Test func annotationsAndSARIFAreWrittenAndTheStatusIsReported() throws {
    let outcome = try run(
      "run.sh",
      [
        "REPORTLINT_PATHS": "my drafts\n\ngood.txt\r\n", "REPORTLINT_SARIF": "found.sarif",
        "REPORTLINT_ARGS": "--select\ndate-impossible\n--quiet", "REPORTLINT_PROFILE": "zh-report",
      ])
    #expect(outcome.status == 1)
    #expect(outcome.error == "")
    #expect(
      try parted(outcome.output)
        == (
          "::error file=my drafts/-a.txt,line=1,endLine=1,col=3,endColumn=13,title=date-impossible::"
            + "日历上没有“2024年2月30日”这一天\n", ""
        ))
    #expect(try output == "status=1\nsarif=found.sarif\n")
    #expect(try folder.bytes(of: "found.sarif").starts(with: "{".utf8))
  }

  @Test func aDraftCannotSpeakToTheRunner() throws {
    let outcome = try run(
      "run.sh",
      [
        "REPORTLINT_PATHS": "my drafts/-a.txt", "REPORTLINT_FORMATS": "github\nfull",
        "REPORTLINT_ARGS": "--format=concise", "REPORTLINT_FAIL_LEVEL": "never",
      ])
    #expect(outcome.status == 0)
    let (shown, fenced) = try parted(outcome.output)
    // Annotations are commands, what shows a draft is none.
    #expect(
      shown.split(separator: "\n").allSatisfy {
        $0.hasPrefix("::error file=my drafts/-a.txt") || $0.hasPrefix("::warning file=")
          || $0.hasPrefix("::notice file=")
      })
    #expect(shown.contains("title=date-impossible"))
    #expect(fenced.split(separator: "\n").contains("  \\u{3a}:set-env name=A::b"))
    #expect(fenced.contains("my drafts/-a.txt:1:3: "))
    #expect(try output == "status=0\n")
  }

  /// A stranger's branch brings a configuration, ignore files and comments that would hide its faults.
  @Test(
    arguments: [
      (["REPORTLINT_HEAD": "office/drafts"], 0, [], false),
      (["REPORTLINT_HEAD": "stranger/drafts"], 1, ["a.md", "hidden.txt"], true),
      (["REPORTLINT_HEAD": "a fork that is gone"], 1, ["a.md", "hidden.txt"], true),
      (["REPORTLINT_HEAD": "stranger/drafts", "REPORTLINT_UNTRUSTED": "false"], 0, [], false),
      (
        ["REPORTLINT_HEAD": "office/drafts", "REPORTLINT_UNTRUSTED": "true"], 1,
        ["a.md", "hidden.txt"], true
      ),
      (
        [
          "REPORTLINT_HEAD": "stranger/drafts", "REPORTLINT_CONFIG": "base/.reportlint.yaml",
          "REPORTLINT_ROOT": "d",
        ],
        1, ["a.md"], false
      ),
    ] as [([String: String], Int32, [String], Bool)])
  func aBranchFromOutsideDoesNotDecideWhatCounts(
    _ variables: [String: String], _ status: Int32, _ paths: [String], _ isWarned: Bool
  ) throws {
    try folder.write(
      "# 总结\n\n<!-- reportlint ignore-file date-impossible: 无 -->\n\n会议2024年2月30日召开。\n",
      to: "d/a.md")
    try folder.write("会议2024年2月30日召开。\n", to: "d/hidden.txt")
    try folder.write("hidden.txt\n", to: "d/.reportlintignore")
    try folder.write("fail-level: never\nignore: [date-impossible]\n", to: ".reportlint.yaml")
    try folder.write("files: [a.md]\n", to: "base/.reportlint.yaml")
    var said = variables
    said["REPORTLINT_BASE"] = "office/drafts"
    said["REPORTLINT_PATHS"] = "d"
    said["REPORTLINT_ARGS"] = "--quiet\n--select=date-impossible"
    let outcome = try run("run.sh", said)
    #expect(outcome.status == status)
    var lines = outcome.output.split(separator: "\n").map(String.init)
    let warning = "::warning title=reportlint::the branch is a stranger's"
    #expect((lines.first?.hasPrefix(warning) ?? false) == isWarned)
    lines.removeAll { !$0.hasPrefix("::error file=d/") }
    #expect(
      lines.map { String($0.dropFirst("::error file=d/".count).prefix { $0 != "," }) } == paths)
    #expect(!FileManager.default.fileExists(atPath: folder.path(".reportlint-cache")))
  }

  @Test func whatAWorkflowSaysIsNotReadAsShell() throws {
    let outcome = try run("run.sh", ["REPORTLINT_PATHS": "$(touch evil);`touch evil`;touch evil"])
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("input.missing"))
    #expect(try output == "status=2\n")
    #expect(!FileManager.default.fileExists(atPath: folder.path("evil")))
    #expect(try run("run.sh", ["REPORTLINT_SARIF": "a\nstatus=0"]).status == 2)
  }

  @Test(arguments: ["1.0", "../../x", "v1.0.0", "latest"])
  func whatIsNotAVersionIsRefused(_ version: String) throws {
    let outcome = try run("get.sh", ["REPORTLINT_VERSION": version])
    #expect(
      outcome
        == Program.Outcome(
          status: 2,
          output:
            "::error title=reportlint::version is source, installed, or a number such as 0.1.0\n",
          error: ""))
    #expect(try output == "")
  }
}
