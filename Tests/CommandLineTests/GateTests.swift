import Foundation
import LintTestSupport
import Testing

/// A gate over a stranger's branch: what it says of itself must not weaken the check.
@Suite struct GateTests {
  private static let fault = "会议2024年2月30日召开。\n"
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: ".git"), withIntermediateDirectories: true)
  }

  /// The paths that the fault is reported for, the status, and standard error.
  private func found(_ words: String...) throws -> (
    paths: [String], status: Int32, error: String
  ) {
    let outcome = try Program.run(
      ["check", "--select", "date-impossible", "--lang", "en", "--format", "concise"] + words,
      in: folder)
    let paths = outcome.output.split(separator: "\n").map { line in
      line.hasSuffix("[date-impossible]") ? String(line.prefix { $0 != ":" }) : String(line)
    }
    return (paths, outcome.status, outcome.error)
  }

  @Test func noIgnoreFindsWhateverIsHidden() throws {
    let names = [
      "d/.c.txt", "d/.x/b.txt", "d/build/e.txt", "d/node_modules/a.txt", "d/t.txt", "d/u.txt",
      "d/.reportlint-cache/f.txt",
    ]
    for name in names + ["d/.git/no.txt", "d/.hg/no.txt", "d/.SVN/no.txt", "d/.jj/no.txt"] {
      try folder.write(Self.fault, to: name)
    }
    try folder.write("t.txt\nbuild/\n", to: "d/.gitignore")
    try folder.write("u.txt\n", to: "d/.reportlintignore")
    try folder.write("d/\n", to: ".git/info/exclude")
    #expect(try found("--no-config", "--quiet", "--allow-empty", "d").paths == [])
    let all = try found("--no-config", "--no-ignore", "d")
    #expect(all.paths == names.sorted())
    #expect(all.status == 1)
    #expect(all.error == "7 files checked: 7 errors, 0 warnings, 0 infos\n")
    #expect(
      try found("--no-config", "--no-ignore", "--force-exclude", "--quiet", "d/t.txt").paths
        == ["d/t.txt"])
  }

  /// With `files` hidden files are drafts by their ending alone.
  @Test func whatProgramsKeepInHiddenFilesIsNotADraft() throws {
    try folder.write("files: [d/**]\n", to: ".reportlint.yaml")
    for name in ["d/a.rst", "d/.b.txt"] { try folder.write(Self.fault, to: name) }
    for name in ["d/.gitkeep", "d/.gitignore"] { try folder.write("", to: name) }
    #expect(try found("--quiet").paths == ["d/a.rst"])
    #expect(try found("--quiet", "--no-ignore").paths == ["d/.b.txt", "d/a.rst"])
  }

  @Test func commentsAreIgnored() throws {
    let draft = """
      # 测试街道2023年工作总结

      <!-- reportlint ignore-file date-impossible: 不必改 -->

      会议2024年2月30日召开。

      <!-- reportlint disable date-impossible: 也不必改 -->

      会议2024年2月31日召开。

      """
    try folder.write(draft, to: "a.md")
    let heeded = try found("--no-config", "a.md")
    #expect(heeded.paths == [])
    #expect(
      heeded.error == "1 file checked: 0 errors, 0 warnings, 0 infos, 2 suppressed\n")
    let unheeded = try found("--no-config", "--no-inline-suppressions", "a.md")
    #expect(unheeded.paths == ["a.md", "a.md"])
    #expect(
      unheeded.error
        == "1 file checked: 2 errors, 0 warnings, 0 infos, 2 suppressing comments ignored\n")
  }

  /// Ignored comments are not reported, but for those that could never apply.
  @Test func ignoredCommentsAreNotReportedAsUnused() throws {
    let draft = """
      # 测试街道2023年工作总结

      <!-- reportlint ignore date-order: 不必改 -->

      会议召开。

      <!-- reportlint ignore date-ordr: 不必改 -->

      会议召开。

      """
    try folder.write(draft, to: "a.md")
    let usual = try Program.run(
      ["check", "--no-config", "--quiet", "--format", "concise", "a.md"], in: folder)
    #expect(usual.output.contains("[suppression.unused]"))
    #expect(usual.output.contains("[suppression.unknown-rule]"))
    let gate = try Program.run(
      [
        "check", "--no-config", "--quiet", "--format", "concise", "--no-inline-suppressions",
        "a.md",
      ], in: folder)
    #expect(!gate.output.contains("[suppression.unused]"))
    #expect(gate.output.contains("[suppression.unknown-rule]"))
  }

  @Test func theCacheKeepsAppliedCommentsApartFromIgnoredOnes() throws {
    try folder.write("profile: auto\n", to: ".reportlint.yaml")
    try folder.write(
      "# 总结\n\n<!-- reportlint ignore-file date-impossible: 不必改 -->\n\n\(Self.fault)", to: "a.md")
    for _ in 0..<2 { #expect(try found("--quiet", "a.md").paths == []) }
    for _ in 0..<2 {
      let gate = try found("--no-inline-suppressions", "a.md")
      #expect(gate.paths == ["a.md"])
      #expect(gate.error.contains("1 suppressing comment ignored"))
    }
  }

  // MARK: - A configuration from elsewhere

  private func writeElsewhere() throws {
    try folder.write(
      """
      files: ["*.txt", "!old/**"]
      exclude: [left-out.txt]
      baseline: known.jsonl
      overrides:
        - {files: [loose/**], ignore: [date-impossible]}
      suppressions:
        - {rule: date-impossible, file: sub/s.txt, reason: 已核对}

      """, to: "base/.reportlint.yaml")
    let names = ["a", "loose/l", "old/o", "left-out", "sub/s", "sub/t"]
    for name in names { try folder.write(Self.fault, to: "d/\(name).txt") }
    // The stranger's own configuration is not asked.
    try folder.write("files: [nothing/**]\nignore: [date-impossible]\n", to: "d/.reportlint.yaml")
    try folder.write(
      "{\"reportlint-baseline\":1}\n", to: "base/known.jsonl")
  }

  @Test func theGlobsOfAConfigurationFromElsewhereAreReadFromTheRootThatIsNamed() throws {
    try writeElsewhere()
    let gate = ["--config", "base/.reportlint.yaml", "--no-cache"]
    func found(_ words: String...) throws -> [String] {
      let outcome = try Program.run(
        ["check", "--lang", "en", "--quiet", "--format", "concise"] + gate + words, in: folder)
      #expect(outcome.status != 2, "\(outcome.output)")
      return outcome.output.split(separator: "\n").filter { $0.hasSuffix("[date-impossible]") }
        .map { String($0.prefix { $0 != ":" }) }
    }
    #expect(try found("--root", "d", "d") == ["d/a.txt", "d/sub/t.txt"])
    #expect(
      try found("--root", "d", "--no-ignore", "d") == ["d/a.txt", "d/left-out.txt", "d/sub/t.txt"])
    // The baseline beside the configuration is relative to the root too, when written and when read.
    _ = try Program.run(
      ["check", "--write-baseline", "base/known.jsonl", "--quiet"] + gate + ["--root", "d", "d"],
      in: folder)
    let written = String(decoding: try folder.bytes(of: "base/known.jsonl"), as: UTF8.self)
    #expect(written.contains("\"path\":\"sub/t.txt\""))
    #expect(!written.contains(".."))
    #expect(try found("--root", "d", "d") == [])
  }

  @Test func withoutARootTheyAreReadFromTheWorkingFolderOrTheCheckedOne() throws {
    try writeElsewhere()
    // From here the globs with a folder in them mean folders of the working folder.
    let here = try found("--quiet", "--no-cache", "--config", "base/.reportlint.yaml", "d")
    #expect(
      here.paths.filter { $0.hasPrefix("d/") }.sorted()
        == ["d/a.txt", "d/loose/l.txt", "d/old/o.txt", "d/sub/s.txt", "d/sub/t.txt"])
    try folder.write("", to: "away/.keep")
    let away = try Program.run(
      "env",
      [
        "-C", folder.path("away"), try Program.file().path(), "check", "--lang", "en", "--quiet",
        "--no-cache", "--format", "concise", "--config", "../base/.reportlint.yaml", "../d",
      ], in: folder)
    #expect(
      away.output.split(separator: "\n").filter { $0.hasSuffix("[date-impossible]") }
        .map { String($0.prefix { $0 != ":" }) } == ["../d/a.txt", "../d/sub/t.txt"])
  }

  @Test func aConfigurationOverWhatIsCheckedKeepsItsFolder() throws {
    try folder.write("files: [/d/*.txt]\n", to: "base/.reportlint.yaml")
    for name in ["base/d/a.txt", "base/d/e/b.txt"] { try folder.write(Self.fault, to: name) }
    #expect(
      try found("--quiet", "--no-cache", "--config", "base/.reportlint.yaml", "base").paths
        == ["base/d/a.txt"])
  }

  @Test func aRootMustBeAFolder() throws {
    let outcome = try Program.run(["check", "--root", "nowhere"], in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("--root must be a folder: nowhere"))
  }

  @Test func theSettingsInForceAreReportedFromTheRootToo() throws {
    try writeElsewhere()
    let outcome = try Program.run(
      [
        "config", "--config", "base/.reportlint.yaml", "--root", "d", "--lang", "en",
        "d/left-out.txt",
      ], in: folder)
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasPrefix(
        """
        # d/left-out.txt
        # left out of folders by base/.reportlint.yaml:2 'left-out.txt'

        """))
  }

  /// All that a branch can say of itself, at once, under the very command of the guide.
  @Test(arguments: ["docs/security.md", "docs/security.zh.md"])
  func nothingOnABranchWeakensTheGate(_ guide: String) throws {
    let text = try String(
      contentsOf: packageRoot(of: #filePath).appending(path: guide), encoding: .utf8)
    let command = try #require(
      text.split(separator: "\n").first { $0.hasPrefix("reportlint check --no-cache") })
    try folder.write(
      "files: ['*.txt', '*.md']\nselect: [date-impossible]\nlang: en\nformats: [concise]\n",
      to: "main/.reportlint.yaml")
    let names = [
      ".hidden.txt", ".x/a.txt", "ignored.txt", "left.txt", "named\u{1B}[2J\n::error::.txt",
      "node_modules/a.txt", "own.txt", "plain.txt",
    ]
    for name in names { try folder.write(Self.fault, to: "branch/\(name)") }
    try folder.write(
      "# 总结\n\n<!-- reportlint ignore-file date-impossible: 无 -->\n\n\(Self.fault)",
      to: "branch/c.md")
    try folder.write(
      """
      files: [nothing.txt]
      exclude: ["*"]
      ignore: [date-impossible]
      fail-level: never
      baseline: known.jsonl
      formats: [html=../main/.reportlint.yaml]
      suppressions: [{rule: date-impossible, reason: 无}]

      """, to: "branch/.reportlint.yaml")
    try folder.write("*\n", to: "branch/.gitignore")
    try folder.write("*\n", to: "branch/.reportlintignore")
    try folder.write(Self.fault, to: "elsewhere.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("branch/link.txt"), withDestinationPath: "../../outside.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("branch/loop"), withDestinationPath: ".")
    // What the branch has found of itself before, by its own configuration.
    _ = try Program.run(
      ["check", "--config", "branch/.reportlint.yaml", "--cache", "branch/plain.txt"], in: folder)
    _ = try Program.run(
      [
        "check", "--no-config", "--no-ignore", "--write-baseline", "branch/known.jsonl", "branch",
      ], in: folder)
    let before = try folder.bytes(of: "main/.reportlint.yaml")
    let outcome = try Program.run(
      command.split(separator: " ").dropFirst().map(String.init), in: folder)
    let found = outcome.output.split(separator: "\n").filter { $0.hasSuffix("[date-impossible]") }
      .map { String($0.prefix { $0 != ":" }) }
    #expect(
      found == [
        "branch/.hidden.txt", "branch/.x/a.txt", "branch/c.md", "branch/ignored.txt",
        "branch/left.txt", "branch/named\\u{1b}[2J\\u{a}", "branch/node_modules/a.txt",
        "branch/own.txt", "branch/plain.txt",
      ])
    // Whether there is anything where the link leads is not reported.
    #expect(outcome.output.contains("branch/link.txt:1:1: info: "))
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("1 suppressing comment ignored"))
    #expect(try folder.bytes(of: "main/.reportlint.yaml") == before)
    #expect(!FileManager.default.fileExists(atPath: folder.path("main/.reportlint-cache")))
  }

  // MARK: - Nothing said

  /// A gate whose arguments were lost must not pass.
  @Test func noArgumentsAreWrongUsage() throws {
    let outcome = try Program.run([], in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.contains("USAGE: reportlint <subcommand>"))
    let unnamed = try Program.run(
      "bash", ["-c", "exec -a '' \(try Program.file().path())"], in: folder)
    #expect(unnamed.status == 2)
  }
}
