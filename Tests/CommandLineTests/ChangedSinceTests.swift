import Foundation
import LintTestSupport
import Testing

/// `--changed-since` in repositories that would run commands if git were let.
@Suite struct ChangedSinceTests {
  private let folder: ScratchFolder
  private static let fault = "会议2024年2月30日召开。\n"

  init() throws {
    folder = try ScratchFolder()
    try git("init", "-q", "-b", "main", ".")
    try git("config", "user.email", "a@b")
    try git("config", "user.name", "a")
  }

  private func git(_ words: String...) throws {
    let outcome = try Program.run("git", words, in: folder)
    #expect(outcome.status == 0, "git \(words): \(outcome.error)")
  }

  private func commit(_ name: String) throws {
    try git("add", "-A")
    try git("commit", "-q", "-m", name)
  }

  /// The drafts in which the fault is found, and the status.
  private func changed(_ revision: String = "HEAD", _ more: String...) throws -> [String] {
    let outcome = try Program.run(
      [
        "check", "--quiet", "--no-config", "--format", "concise", "--select", "date-impossible",
        "--lang", "en", "--changed-since", revision,
      ] + more, in: folder)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(outcome.error == "")
    #expect(outcome.status == (lines.isEmpty ? 0 : 1), "\(outcome.output)")
    return lines.map { line in
      line.hasSuffix("[date-impossible]") ? String(line.prefix { $0 != ":" }) : line
    }
  }

  /// A command that leaves a mark, and whether it did.
  private func canary(_ name: String = "canary") throws -> String {
    let script = "#!/bin/sh\ntouch '\(folder.path("mark"))'\nexit 1\n"
    try folder.write(script, to: ".git/\(name)")
    try makeRunnable(".git/\(name)")
    return folder.path(".git/\(name)")
  }

  private func makeRunnable(_ name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path(name))
  }

  private var wasRun: Bool { FileManager.default.fileExists(atPath: folder.path("mark")) }

  private func addToConfiguration(_ text: String) throws {
    let old = String(decoding: try folder.bytes(of: ".git/config"), as: UTF8.self)
    try folder.write(old + text, to: ".git/config")
  }

  private func writeDrafts() throws {
    for name in ["a.txt", "b.txt", "夹 1/c.txt"] { try folder.write(Self.fault, to: name) }
    try commit("drafts")
    try folder.write("新写一段。\n" + Self.fault, to: "b.txt")
    try folder.write(Self.fault, to: "new.txt")
  }

  private static let answer = ["b.txt", "new.txt"]

  @Test func filtersAreNotRun() throws {
    let canary = try canary()
    try addToConfiguration(
      """
      [filter "x=y"]
      \tclean = \(canary)
      \tsmudge = \(canary)
      \trequired = true
      [filter "p"]
      \tprocess = \(canary)

      """)
    try writeDrafts()
    try folder.write("a.txt filter=x=y\nb.txt filter=p\n", to: ".gitattributes")
    #expect(try changed() == Self.answer)
    #expect(!wasRun)
    // The plant is a live one.
    try folder.write(Self.fault + "\n", to: "a.txt")
    _ = try Program.run("git", ["diff", "--name-only", "HEAD"], in: folder)
    #expect(wasRun)
  }

  @Test func monitorsHooksAndTextConversionsAreNotRun() throws {
    let canary = try canary()
    try writeDrafts()
    for hook in ["post-index-change", "reference-transaction", "fsmonitor-watchman"] {
      _ = try self.canary("hooks/\(hook)")
    }
    try folder.write(
      """
      [core]
      \tfsmonitor = \(canary)
      \tpager = \(canary)
      \tsshCommand = \(canary)
      [diff]
      \texternal = \(canary)
      [diff "t"]
      \ttextconv = \(canary)
      \tcommand = \(canary)
      [alias]
      \trev-parse = !\(canary)
      \tcat-file = !\(canary)
      [credential]
      \thelper = !\(canary)

      """, to: ".git/included")
    try addToConfiguration("[include]\n\tpath = included\n")
    try folder.write("*.txt diff=t\n", to: ".gitattributes")
    #expect(try changed() == Self.answer)
    #expect(!wasRun)
    _ = try Program.run("git", ["status"], in: folder)
    #expect(wasRun)
  }

  @Test func whatAPartialCloneLacksIsNotFetched() throws {
    let canary = try canary()
    try writeDrafts()
    try git("config", "extensions.partialClone", "evil")
    try addToConfiguration(
      """
      [remote "evil"]
      \turl = \(folder.path(""))
      \tpromisor = true
      \tuploadpack = \(canary)
      [protocol]
      \tallow = always

      """)
    // The old texts are gone: of what was not changed nothing else is known either.
    for name in ["a.txt", "夹 1/c.txt"] {
      let object = try Program.run("git", ["rev-parse", "HEAD:\(name)"], in: folder).output
        .trimmingCharacters(in: .whitespacesAndNewlines)
      let path = ".git/objects/\(object.prefix(2))/\(object.dropFirst(2))"
      if FileManager.default.fileExists(atPath: folder.path(path)) {
        try FileManager.default.removeItem(atPath: folder.path(path))
      }
    }
    #expect(try changed() == ["a.txt", "b.txt", "new.txt", "夹 1/c.txt"])
    #expect(!wasRun)
    _ = try Program.run("git", ["cat-file", "-p", "HEAD:a.txt"], in: folder)
    #expect(wasRun)
  }

  @Test func objectsAreNotReplaced() throws {
    try writeDrafts()
    try git("add", "-A")
    let base = try Program.run("git", ["rev-parse", "HEAD:b.txt", ":b.txt"], in: folder).output
      .split(separator: "\n").map(String.init)
    try git("replace", base[0], base[1])
    #expect(try changed() == Self.answer)
  }

  /// Git may have written CRLF for LF; and may warn about every file without keeping us waiting.
  @Test func lineEndsThatGitConvertsAreNotAChange() throws {
    for index in 0..<1200 {
      try folder.write(
        Self.fault, to: "drafts/a-fairly-long-name-for-a-draft-in-this-repository-\(index).txt")
    }
    try folder.write("会议2024年2月30日召开。\r\n", to: "crlf.txt")
    try git("-c", "core.autocrlf=true", "-c", "core.safecrlf=false", "add", "-A")
    try git("commit", "-q", "-m", "drafts")
    try folder.write("*.txt text eol=crlf\n", to: ".gitattributes")
    try git("-c", "core.safecrlf=false", "add", "-A")
    try git("commit", "-q", "-m", "attributes")
    for index in 0..<1200 where index != 7 {
      try folder.write(
        Self.fault + "好的。\n",
        to: "drafts/a-fairly-long-name-for-a-draft-in-this-repository-\(index).txt")
    }
    #expect(try changed("HEAD~1").count == 1199)
    #expect(
      try changed("HEAD~1", "drafts/a-fairly-long-name-for-a-draft-in-this-repository-7.txt") == [])
    #expect(try changed("HEAD~1", "crlf.txt") == [])
  }

  @Test func aRepositoryWithinIsComparedWithTheCommitRecordedOfIt() throws {
    for name in ["a.txt", "b.txt"] { try folder.write(Self.fault, to: "sub/\(name)") }
    try git("-C", "sub", "init", "-q", "-b", "main", ".")
    try git("-C", "sub", "config", "user.email", "a@b")
    try git("-C", "sub", "config", "user.name", "a")
    try git("-C", "sub", "add", "-A")
    try git("-C", "sub", "commit", "-q", "-m", "sub")
    try git("-c", "advice.addEmbeddedRepo=false", "add", "-A")
    try git("commit", "-q", "-m", "all")
    let canary = try canary()
    let old = String(decoding: try folder.bytes(of: "sub/.git/config"), as: UTF8.self)
    try folder.write(old + "[core]\n\tfsmonitor = \(canary)\n", to: "sub/.git/config")
    #expect(try changed() == [])
    try folder.write(Self.fault + "改。\n", to: "sub/b.txt")
    try folder.write(Self.fault, to: "other/c.txt")
    try git("-C", "other", "init", "-q", ".")
    #expect(try changed() == ["other/c.txt", "sub/b.txt"])
    #expect(!wasRun)
  }

  @Test func namesThatLookLikeRevisionsOrLinksAreFiles() throws {
    let names = ["x~1.txt", "x^.txt", "a:b.txt", " c .txt", "-d.txt", "\"e\".txt", "f\ng.txt"]
    for name in names { try folder.write(Self.fault, to: name) }
    try commit("names")
    // One name a line is all that git reads: a name of two lines is taken for changed.
    #expect(try changed() == ["f\\u{a}g.txt"])
    for name in names { try folder.write(Self.fault + "改。\n", to: name) }
    #expect(try changed("main").count == names.count)
  }

  /// A folder of a branch that looks like a repository of its own answers for nothing.
  @Test func aBareRepositoryOnTheBranchIsNotAsked() throws {
    try folder.write(Self.fault, to: "drafts/a.txt")
    try commit("drafts")
    try git("init", "-q", "--bare", "drafts")
    try git("--git-dir=drafts", "config", "core.bare", "false")
    let outcome = try Program.run(
      "sh",
      [
        "-c", "cd drafts && exec \"$@\"", "sh", try Program.file().path(), "check", "--quiet",
        "--no-config", "--format", "concise", "--lang", "en", "--changed-since", "main", ".",
      ], in: folder)
    #expect(outcome.status == 2)
    #expect(
      outcome.output.hasPrefix(
        "--changed-since:1:1: error: git did not report which files changed: "))
  }

  @Test func whatIgnoreFilesHideFromGitIsStillNew() throws {
    try writeDrafts()
    try folder.write("new.txt\n", to: ".gitignore")
    #expect(try changed() == ["b.txt"])
    #expect(try changed("HEAD", "--no-ignore") == Self.answer)
  }

  @Test(arguments: [
    ("nowhere", "not a revision: nowhere"), ("--output=x", "not a revision: --output=x"),
    ("orphan", "no commit in common with orphan"),
  ])
  func whatCannotBeComparedIsReported(_ revision: String, _ reason: String) throws {
    try writeDrafts()
    try git("checkout", "-q", "--orphan", "orphan")
    try commit("alone")
    try git("checkout", "-q", "main")
    let outcome = try Program.run(
      ["check", "--quiet", "--format", "concise", "--changed-since=\(revision)"], in: folder)
    #expect(outcome.status == 2)
    #expect(
      outcome.output
        == "--changed-since:1:1: error: git did not report which files changed: \(reason) [input.git]\n"
    )
  }

  /// A folder of PATH that is not written from the root on is one of the repository's.
  @Test func theRepositorysOwnGitIsNotRun() throws {
    try writeDrafts()
    try folder.write("#!/bin/sh\ntouch mark\n", to: "git")
    try makeRunnable("git")
    let outcome = try Program.run(
      "env",
      [
        "PATH=:.:/usr/bin:/bin", try Program.file().path(), "check", "--quiet", "--no-config",
        "--format", "concise", "--select", "date-impossible", "--changed-since", "HEAD",
      ], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.output.split(separator: "\n").count == 2)
    #expect(!wasRun)
  }
}
