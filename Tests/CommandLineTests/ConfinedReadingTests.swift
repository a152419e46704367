import Foundation
import LintTestSupport
import Testing

/// What a configuration and the files that it names may read, over the built program.
@Suite struct ConfinedReadingTests {
  private static let secret = "root:secret\nTOKEN=ghp_0123\n"
  private static let rules = """
    rules:
      - {id: own-words, severity: error, message: m, basis: {level: logic}, pattern: 街道,
         examples: {flag: [⟦街道⟧], pass: [子]}}

    """

  /// A branch in the folder `w`, beside files that are none of its business.
  private func folder(_ files: [String: String], isRepository: Bool = true) throws -> ScratchFolder
  {
    let folder = try ScratchFolder()
    for (name, text) in [
      "secret": Self.secret, "secret.yaml": Self.secret, "far/own.yaml": Self.rules,
      "w/draft.txt": "青禾街道。\n",
    ] { try folder.write(text, to: name) }
    for (name, text) in files { try folder.write(text, to: "w/\(name)") }
    if isRepository { try folder.write("", to: "w/.git/HEAD") }
    return folder
  }

  private func link(_ name: String, to target: String, in folder: ScratchFolder) throws {
    let place = folder.path("w/\(name)")
    try FileManager.default.createDirectory(
      atPath: String(place[..<(place.lastIndex(of: "/") ?? place.endIndex)]),
      withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: target)
  }

  /// The status of a run in the branch, and all that it prints.
  private func check(_ folder: ScratchFolder, _ arguments: [String]) throws -> (Int32, String) {
    let outcome = try Program.run(
      "sh",
      ["-c", "cd w && exec \"$@\"", "sh", try Program.file().path(), "check", "--lang", "en"]
        + ["--quiet", "--no-cache"] + arguments, in: folder)
    let text = (outcome.output + outcome.error).replacing(folder.path("w"), with: "<w>")
    return (outcome.status, text)
  }

  /// The ways to name a file outside, each with where the fault is placed.
  @Test(arguments: [
    ("rules: [../secret.yaml]\n", "1:9"), ("rules: [../missing.yaml]\n", "1:9"),
    ("rules: [../far/own.yaml]\n", "1:9"), ("rules: [/etc/passwd.yaml]\n", "1:9"),
    ("profile: ../secret.yaml\n", "1:10"), ("profile: ../missing.yaml\n", "1:10"),
    ("baseline: ../secret\n", "1:11"), ("baseline: ../missing\n", "1:11"),
    ("baseline: ../far/../w/../secret\n", "1:11"),
    ("rules: [link.yaml]\n", "1:9"), ("rules: [dangling.yaml]\n", "1:9"),
    ("rules: [far/own.yaml]\n", "1:9"), ("rules: [far/missing.yaml]\n", "1:9"),
    ("rules: [.git/own.yaml]\n", "1:9"), ("baseline: .GIT/HEAD\n", "1:11"),
  ])
  func whatLiesOutsideIsNotReadAndNotAskedFor(_ configuration: String, _ place: String) throws {
    let folder = try folder([".reportlint.yaml": configuration, ".git/own.yaml": Self.rules])
    try link("link.yaml", to: "../far/own.yaml", in: folder)
    try link("dangling.yaml", to: "../far/missing.yaml", in: folder)
    try link("far", to: "../far", in: folder)
    let (status, text) = try check(folder, ["--format", "concise", "draft.txt"])
    #expect(status == 2)
    let advice =
      "  note: files named by configurations and rule files must be in their repository; name others on the command line\n"
    #expect(
      text.contains(
        ".reportlint.yaml:\(place): error: it is not in '<w>' (links followed) and is not read [input.outside]\n\(advice)"
      ), "\(text)")
    #expect(!text.contains("secret [") && !text.contains("own-words"), "\(text)")
  }

  /// An ignore file that is a link ignores nothing: 'config' would show its lines.
  @Test func anIgnoreFileIsNotReadThroughALink() throws {
    let folder = try folder([:])
    try folder.write("draft.txt\n", to: "ignored")
    try link(".reportlintignore", to: "../ignored", in: folder)
    let outcome = try Program.run(
      "sh",
      ["-c", "cd w && exec \"$@\"", "sh", try Program.file().path(), "config", "draft.txt"],
      in: folder)
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("ignored"), "\(outcome.output)")
    let (status, text) = try check(folder, ["--format", "concise", "--profile", "none", "."])
    #expect(status == 0)
    #expect(text == "")
  }

  @Test(arguments: ["../secret", "../missing", "link", "dangling"])
  func aConfigurationExtendsNothingOutside(_ name: String) throws {
    let folder = try folder([".reportlint.yaml": "extends: [\(name)]\n"])
    try link("link", to: "../secret", in: folder)
    try link("dangling", to: "../missing", in: folder)
    let (status, text) = try check(folder, ["--format", "concise", "draft.txt"])
    #expect(status == 2)
    #expect(
      text.hasPrefix(
        ".reportlint.yaml:1:11: error: '\(name)': it is not in '<w>' (links followed) and is not read [config.unreadable-file]\n"
      ), "\(text)")
  }

  @Test(arguments: [
    ("extends: [../../secret]\nrules: []\n", "1:11: error: '../../secret': "),
    ("extends: [../../missing]\nrules: []\n", "1:11: error: '../../missing': "),
    (
      "terms: {a: {from: ../../secret}}\nrules: []\n", "1:19: error: the word list '../../secret': "
    ),
    (
      "terms: {a: {from: ../../missing}}\nrules: []\n",
      "1:19: error: the word list '../../missing': "
    ),
    (
      "terms: {a: {from: ../.git/HEAD}}\nrules: []\n", "1:19: error: the word list '../.git/HEAD': "
    ),
  ])
  func neitherDoRuleFilesWhoeverNamesThem(_ rules: String, _ fault: String) throws {
    let folder = try folder([".reportlint.yaml": "rules: [r/own.yaml]\n", "r/own.yaml": rules])
    let wanted =
      "r/own.yaml:\(fault)it is not in '<w>' (links followed) and is not read [rule-file.unreadable-file]\n"
    for arguments in [[], ["--no-config", "--rules", "r/own.yaml"]] {
      let (status, text) = try check(folder, ["--format", "concise", "draft.txt"] + arguments)
      #expect(status == 2)
      #expect(text.contains(wanted), "\(text)")
    }
  }

  /// What the command line names may lie anywhere, and so may what it names where no repository is.
  @Test func theCommandLineNamesWhatItWill() throws {
    let folder = try folder([:])
    try folder.write("extends: [../far/own.yaml]\nrules: []\n", to: "elsewhere/base.yaml")
    for rules in ["../far/own.yaml", "../elsewhere/base.yaml"] {
      let (status, text) = try check(
        folder, ["--format", "concise", "--profile", "none", "--rules", rules, "draft.txt"])
      #expect(status == 1)
      #expect(text == "draft.txt:1:3: error: m [own-words]\n")
    }
    // The same file, named by a configuration too.
    try folder.write("rules: [../far/own.yaml]\nprofile: none\n", to: "w/.reportlint.yaml")
    let (status, text) = try check(
      folder, ["--format", "concise", "--rules", "../far/own.yaml", "draft.txt"])
    #expect(status == 1)
    #expect(text == "draft.txt:1:3: error: m [own-words]\n")
  }

  @Test func insideTheRepositoryFilesMayLieAnywhereLinksToo() throws {
    let folder = try folder([
      "sub/.reportlint.yaml":
        "extends: [../shared.yaml]\nrules: [../rules/own.yaml, near.yaml]\nprofile: none\n",
      "shared.yaml": "lang: en\n", "rules/own.yaml": Self.rules, "sub/draft.txt": "青禾街道。\n",
    ])
    try link("sub/near.yaml", to: "../rules/own.yaml", in: folder)
    let outcome = try Program.run(
      "sh",
      ["-c", "cd w/sub && exec \"$@\"", "sh", try Program.file().path(), "check", "--quiet"]
        + ["--format", "concise", "draft.txt"], in: folder)
    #expect(outcome.output.hasSuffix("draft.txt:1:3: error: m [own-words]\n"))
  }

  @Test func withoutARepositoryTheFolderIsTheBound() throws {
    let folder = try folder([".reportlint.yaml": "rules: [../far/own.yaml]\n"], isRepository: false)
    let (status, text) = try check(folder, ["--format", "concise", "draft.txt"])
    #expect(status == 2)
    #expect(text.contains("it is not in '<w>'"))
  }

  /// However a file is named: nothing of what is not a rule file is shown.
  @Test(arguments: [
    Self.secret, "TOKEN: ghp_0123\nroot: secret\n", "- ghp_0123\n", "# ghp_0123\n",
    "\tghp_0123: [\n",
    "a: 'ghp_0123\nb: *ghp_0123\n", "&ghp_0123 a: *ghp_0123\n", "ghp_0123", "\u{1}ghp_0123\n",
    "!ghp_0123 x\n", "{rule-s: ghp_0123}\n",
  ])
  func nothingIsShownOfAFileOfAnotherKind(_ secret: String) throws {
    let folder = try folder(["own.yaml": secret, "named.yaml": secret, "b.jsonl": secret])
    for configuration in [
      "extends: [own.yaml]\n", "rules: [own.yaml]\n", "profile: own.yaml\n",
      "rules: [by-extends.yaml]\n", "baseline: b.jsonl\n", secret,
    ] {
      try folder.write("extends: [own.yaml]\nrules: []\n", to: "w/by-extends.yaml")
      try folder.write(configuration, to: "w/.reportlint.yaml")
      let formats = ["full", "concise", "jsonl", "json", "sarif", "github", "html", "checkstyle"]
      let (status, text) = try check(
        folder, formats.flatMap { ["--format", $0] } + ["draft.txt"])
      // A file of comments alone is a configuration that says nothing.
      if !secret.hasPrefix("#") { #expect(status == 2, "\(configuration)") }
      #expect(!text.contains("ghp_") && !text.contains("TOKEN"), "\(configuration) \(text)")
    }
    for arguments in [
      ["--rules", "own.yaml"], ["--profile", "own.yaml"], ["--baseline", "b.jsonl"],
      ["--config", "own.yaml"],
    ] {
      let (_, text) = try check(folder, ["--format", "full", "draft.txt"] + arguments)
      #expect(!text.contains("ghp_"), "\(arguments) \(text)")
    }
  }

  /// Where a file shows that it is a rule file, its faults are shown as before.
  @Test func aRuleFileWithAFaultIsShown() throws {
    let folder = try folder([
      ".reportlint.yaml": "rules: [own.yaml]\n", "own.yaml": "rules:\n  - id: 'x\n",
    ])
    let (status, text) = try check(folder, ["--format", "full", "draft.txt"])
    #expect(status == 2)
    #expect(
      text.contains(
        "own.yaml:2:9: error: the quote is never closed [rule-file.syntax]\n    - id: 'x\n"),
      "\(text)")
  }

  /// Cases beside a rule file: drafts behind links are none.
  @Test func casesOutsideAreNotRead() throws {
    let folder = try folder([
      ".reportlint.yaml": "rules: [own.yaml]\n",
      "own.yaml": Self.rules.replacing("街道", with: "TOKEN.*"),
      "cases/a.expected.yaml": "findings: []\n", "cases/b.expected.yaml": Self.secret,
    ])
    try link("cases/a.txt", to: "../../secret", in: folder)
    let outcome = try Program.run(
      "sh",
      ["-c", "cd w && exec \"$@\" 2>&1", "sh", try Program.file().path(), "test", "--lang", "en"],
      in: folder)
    #expect(outcome.status == 2)
    #expect(!outcome.output.contains("ghp_"), "\(outcome.output)")
    #expect(outcome.output.contains("it is not in"))
  }

  /// Whether a draft is there is asked inside of the repository alone.
  @Test func aBaselineDoesNotRevealWhatExistsElsewhere() throws {
    let lines = [
      "../secret", "../missing", "/etc/passwd", "/etc/missing", "gone.txt", "link/passwd",
    ]
    .map { #"{"path":"\#($0)","rule":"own-words","text":"x","count":1,"id":"0a"}"# }
    let folder = try folder([
      ".reportlint.yaml": "baseline: b.jsonl\nprofile: none\n",
      "b.jsonl": "{\"reportlint-baseline\":1}\n" + lines.joined(separator: "\n") + "\n",
    ])
    try link("link", to: "/etc", in: folder)
    let (status, text) = try check(folder, ["--format", "concise", "draft.txt"])
    #expect(status == 0)
    #expect(
      text
        == "b.jsonl:6:1: info: the draft gone.txt no longer exists: write the baseline again [baseline.stale]\n"
    )
  }

  /// Git keeps what it knows of servers in the repository: a link to it leads out of the project.
  @Test func aDraftThatLinksToVersionControlIsNotFollowed() throws {
    let folder = try folder([".git/config": "TOKEN\n"])
    try link("a.txt", to: ".git/config", in: folder)
    try link("b.txt", to: "draft.txt", in: folder)
    let (_, text) = try check(
      folder, ["--no-config", "--profile", "none", "--format", "concise", "."])
    #expect(
      text
        == "a.txt:1:1: info: the link leads out of the folder and is not followed; name it explicitly to check it [input.link-outside]\n"
    )
  }
}
