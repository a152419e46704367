import Foundation
import LintTestSupport
import Testing

/// A configuration may write over no files of the user who runs it.
@Suite struct ConfiguredFormatsTests {
  private static let rules = """
    rules:
      - {id: own-words, severity: error, message: m, basis: {level: logic}, pattern: 街道,
         examples: {flag: [⟦街道⟧], pass: [子]}}

    """
  private static let finding = "draft.txt:1:3: error: m [own-words]\n"

  /// A project in `w`, with the home of its user beside it.
  private func folder(formats: String) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("", to: "w/.git/HEAD")
    try folder.write("青禾街道。\n", to: "w/draft.txt")
    try folder.write(Self.rules, to: "w/own.yaml")
    try folder.write("other\n", to: "other")
    try configure(folder, formats)
    return folder
  }

  private func configure(_ folder: ScratchFolder, _ formats: String) throws {
    try folder.write(
      "profile: none\nrules: [own.yaml]\nlang: en\nformats: [\(formats)]\n",
      to: "w/.reportlint.yaml")
  }

  private func check(_ folder: ScratchFolder, _ arguments: String...) throws -> Program.Outcome {
    try Program.run(
      "sh",
      ["-c", "cd w && exec \"$@\"", "sh", try Program.file().path(), "check", "--quiet"]
        + arguments + ["draft.txt"], in: folder)
  }

  private func names(_ folder: ScratchFolder, _ name: String = "w") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(name)).sorted()
  }

  private func refused(_ file: String, _ reason: String, column: Int, elsewhere: Bool = true)
    -> String
  {
    let note =
      elsewhere
      ? "to write elsewhere, name the file on the command line: --format concise=FILE"
      : "remove it, or name it on the command line: --format concise=FILE"
    return
      ".reportlint.yaml:4:\(column): error: '\(file)' is not written: \(reason) [config.format-file]\n  note: \(note)\n"
  }

  @Test(arguments: [
    ("../other", "it is not in the configuration's folder"),
    ("../new", "it is not in the configuration's folder"),
    ("/dev/stdout", "it is not in the configuration's folder"),
    ("/etc/new", "it is not in the configuration's folder"),
    ("a/../../new", "it is not in the configuration's folder"),
    (".", "it is not in the configuration's folder"),
    (".git/hooks/post-checkout", "that folder is reserved for version control or for this program"),
    (".GIT/commondir", "that folder is reserved for version control or for this program"),
    ("a/.git", "that folder is reserved for version control or for this program"),
    (".reportlint-cache/x", "that folder is reserved for version control or for this program"),
    ("link", "it is a link or is reached through one"),
    ("dangling", "it is a link or is reached through one"),
    ("far/new", "it is a link or is reached through one"),
    ("draft.txt/new", "it is a link or is reached through one"),
    ("sub", "it is not a regular file"), ("pipe", "it is not a regular file"),
    ("missing/new", "there is no such folder"),
    ("own.yaml", "it already exists, with content that this program did not write"),
    ("draft.txt", "it already exists, with content that this program did not write"),
    (".reportlint.yaml", "it already exists, with content that this program did not write"),
    ("empty", "it already exists, with content that this program did not write"),
  ])
  func nothingIsWrittenElsewhereThroughLinksOrOverFiles(_ file: String, _ reason: String) throws {
    let folder = try folder(formats: "concise, concise=\(file), jsonl=good.jsonl")
    try folder.write("", to: "w/empty")
    try folder.write("", to: "w/sub/file")
    try folder.write("", to: "far/file")
    for (name, target) in [("link", "../other"), ("dangling", "../new"), ("far", "../far")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("w/\(name)"), withDestinationPath: target)
    }
    #expect(try Program.run("mkfifo", ["w/pipe"], in: folder).status == 0)
    let before = try names(folder)
    let outcome = try check(folder)
    #expect(outcome.status == 2)
    let isUnknown = reason.hasPrefix("it already exists")
    #expect(
      outcome.output == refused(file, reason, column: 20, elsewhere: !isUnknown) + Self.finding)
    #expect(outcome.error == "")
    #expect(try names(folder) == (before + ["good.jsonl", ".reportlint-cache"]).sorted())
    #expect(try folder.bytes(of: "other") == Array("other\n".utf8))
    #expect(try names(folder, "far") == ["file"])
    #expect(try folder.bytes(of: "w/own.yaml") == Array(Self.rules.utf8))
    #expect(try folder.bytes(of: "w/draft.txt") == Array("青禾街道。\n".utf8))
    #expect(try folder.bytes(of: "w/empty") == [])
  }

  /// With and without a cache of results, the program knows what it wrote.
  @Test(arguments: [["--cache"], ["--no-cache"]])
  func whatTheProgramWroteItWritesAgain(_ arguments: [String]) throws {
    let folder = try folder(formats: "concise=sub/out.txt")
    try FileManager.default.createDirectory(
      atPath: folder.path("w/sub"), withIntermediateDirectories: true)
    let found = Array(Self.finding.utf8)
    for text in ["青禾街道。\n", "青禾街道。\n", "青禾。\n", "青禾街道。\n"] {
      try folder.write(text, to: "w/draft.txt")
      let isFound = text.contains("街道")
      #expect(
        try check(folder, arguments[0])
          == Program.Outcome(status: isFound ? 1 : 0, output: "", error: ""))
      #expect(try folder.bytes(of: "w/sub/out.txt") == (isFound ? found : []))
    }
    // Changed by another program, it is left alone, and so is what was moved there.
    for changed in ["kept by hand\n", Self.finding + " ", "x"] {
      try folder.write(changed, to: "w/sub/out.txt")
      let outcome = try check(folder, arguments[0])
      #expect(outcome.status == 2)
      #expect(try folder.bytes(of: "w/sub/out.txt") == Array(changed.utf8))
    }
    // The command line names what it will.
    #expect(try check(folder, "--format", "concise=sub/out.txt").status == 1)
    #expect(try folder.bytes(of: "w/sub/out.txt") == found)
    // What the program wrote elsewhere is nothing that it wrote here.
    try configure(folder, "concise=own.yaml")
    try FileManager.default.removeItem(atPath: folder.path("w/own.yaml"))
    try configure(folder, "concise=second.txt")
    try folder.write(Self.finding, to: "w/second.txt")
    try folder.write(Self.rules, to: "w/own.yaml")
    #expect(try check(folder, arguments[0]).status == 2)
  }

  /// Notes of another user, or planted ones, say nothing.
  @Test func aPlantedNoteIsIgnored() throws {
    let folder = try folder(formats: "concise=out.txt")
    #expect(try check(folder).status == 1)
    let notes = try names(folder, "w/.reportlint-cache")
    try FileManager.default.removeItem(atPath: folder.path(".cache/reportlint/key"))
    let outcome = try check(folder)
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("[config.format-file]"), "\(outcome.output)")
    #expect(try names(folder, "w/.reportlint-cache").count >= notes.count)
  }

  /// A configuration that is taken in writes in its own folder too.
  @Test func aFileThatIsTakenInWritesInItsOwnFolder() throws {
    let folder = try folder(formats: "concise")
    try folder.write(
      "extends: [shared/base.yaml]\nlang: en\nprofile: none\nrules: [own.yaml]\n",
      to: "w/.reportlint.yaml")
    try folder.write("formats: [concise=out.txt]\n", to: "w/shared/base.yaml")
    #expect(try check(folder).status == 1)
    #expect(try folder.bytes(of: "w/shared/out.txt") == Array(Self.finding.utf8))
    try folder.write("formats: [concise=../out.txt]\n", to: "w/shared/base.yaml")
    #expect(try check(folder).status == 2)
    #expect(!(try names(folder)).contains("out.txt"))
  }
}
