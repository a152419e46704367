import Foundation
import LintTestSupport
import Testing
import YAMLTree

/// What forges and hooks read of this repository: it is YAML, and names what there is.
@Suite struct IntegrationFilesTests {
  private static let root = packageRoot(of: #filePath)
  private static let yaml = [
    ".pre-commit-hooks.yaml", "action.yml", "integrations/gitlab/reportlint.gitlab-ci.yml",
  ]
  private static let scripts = ["integrations/github/get.sh", "integrations/github/run.sh"]
  private static let guides = ["docs/ci.md", "docs/ci.zh.md"]
  private static let securityGuides = ["docs/security.md", "docs/security.zh.md"]

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private static func tree(_ text: String) throws -> YAMLNode {
    try #require(try YAMLNode.parse(Array(text.utf8)))
  }

  /// All matches of a pattern's first group.
  private static func found(_ pattern: String, in text: String) throws -> [String] {
    let regex = try Regex(pattern, as: (Substring, Substring).self)
    return text.matches(of: regex).map { String($0.output.1) }
  }

  @Test(arguments: yaml)
  func aFileForAForgeIsYAML(_ path: String) throws {
    _ = try Self.tree(try Self.text(path))
  }

  /// The code of a guide is read too: its samples of YAML, and its commands below.
  @Test(arguments: guides)
  func aSampleInAGuideIsYAML(_ path: String) throws {
    let samples = try Self.found("(?s)```yaml\n(.*?)```", in: try Self.text(path))
    #expect(samples.count == 6)
    for sample in samples { _ = try Self.tree(sample) }
  }

  @Test(arguments: yaml + scripts + guides + securityGuides + ["Dockerfile"])
  func optionsThatAreNamedExist(_ path: String) throws {
    let help = try Program.run(["check", "--help"], in: try ScratchFolder()).output
    let known = Set(try Self.found("(--[a-z][a-z-]+)", in: help))
    let commands = try Self.found("((?:reportlint check|arguments\\+=).*)", in: try Self.text(path))
    let named = Set(try commands.flatMap { try Self.found("(--[a-z][a-z-]+)", in: $0) })
    #expect(named.subtracting(known) == [])
  }

  @Test func formatsThatAreNamedExist() throws {
    let help = try Program.run(["check", "--help"], in: try ScratchFolder()).output
    let formats = try Self.found("(?s)--format <[^>]*>\\s*(.*?), with\\s", in: help)
      .flatMap { try Self.found("([a-z]+)", in: $0) }
    #expect(formats.contains("sarif"))
    for path in Self.yaml + Self.guides {
      for name in try Self.found("--format[ =]([a-z]+)", in: try Self.text(path)) {
        #expect(formats.contains(name), "\(path)")
      }
    }
  }

  /// What a workflow says reaches the shell as variables alone, so that none of it is read as code.
  @Test func theActionHandsItsInputsOver() throws {
    let action = try Self.text("action.yml")
    let declared = try Self.found("(?m)^  ([a-z-]+):\n    description", in: action)
    let used = try Self.found("inputs\\.([a-z-]+)", in: action)
    #expect(Set(used) == Set(declared).subtracting(["status"]))
    #expect(Set(used).count == used.count)
    for command in try Self.found("(?m)run: (.*)$", in: action) {
      #expect(!command.contains("${{"))
    }
    let handed = Set(try Self.found("(REPORTLINT_[A-Z_]+):", in: action))
    let read = try Self.scripts.flatMap {
      try Self.found("\\$\\{?(REPORTLINT_[A-Z_]+)", in: try Self.text($0))
    }
    #expect(Set(read) == handed)
  }

  @Test func hooksTakeTheFilesThatTheProgramReads() throws {
    let hooks = try Self.text(".pre-commit-hooks.yaml")
    let endings = try Self.found("\\\\\\.\\(([a-z|]+)\\)\\$", in: hooks)
    let outcome = try Program.run(
      ["check", "--quiet", "--lang", "en", "--format", "concise"], in: try ScratchFolder())
    let listed = try Self.found("no draft to check \\(([^)]*)\\)", in: outcome.output)
    #expect(endings.count == 1)
    #expect(
      endings.map { $0.split(separator: "|").map { ".\($0)" }.joined(separator: " ") } == listed)
  }

  /// A hook names files, those too that are not drafts by the configuration.
  @Test func aHookLeavesOutWhatTheConfigurationLeavesOut() throws {
    let folder = try ScratchFolder()
    try folder.write("files: [drafts/**]\nexclude: [drafts/old/]\n", to: ".reportlint.yaml")
    let names = ["README.md", "drafts/a.txt", "drafts/old/b.txt"]
    for name in names { try folder.write("会议2024年2月30日召开。\n", to: name) }
    let options = [
      "check", "--force-exclude", "--allow-empty", "--no-cache", "--quiet", "--format", "concise",
    ]
    #expect(
      try Program.run(options + names, in: folder)
        == Program.Outcome(
          status: 1, output: "drafts/a.txt:1:3: error: 日历上没有“2024年2月30日”这一天 [date-impossible]\n",
          error: ""))
    #expect(
      try Program.run(options + ["README.md"], in: folder)
        == Program.Outcome(status: 0, output: "", error: ""))
  }
}
