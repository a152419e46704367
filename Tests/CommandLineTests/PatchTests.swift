import Foundation
import LintTestSupport
import SourceText
import Testing

/// What `check --diff` prints is a patch: git makes of a draft what `--fix` makes of it.
@Suite struct PatchTests {
  private static let rules = """
    rules:
      - {id: own-words, severity: info, message: m, basis: {level: practice},
         phrases: [{find: 帐号, replace: 账号}], fix: {replace: '{replace}', safe: true},
         examples: {flag: [⟦帐号⟧], pass: [账号]}}

    """
  private static let check = [
    "check", "--no-config", "--profile", "none", "--quiet", "--rules", "own.yaml",
  ]
  /// U+4E0A has the byte of a line feed in UTF-16.
  private static let texts = [
    "一、登记\n登记帐号上千个。\n二、其他\n上报。\n三、再登记\n甲\n乙\n丙\n丁\n登记帐号。\n",
    "一、登记\r\n登记帐号上千个。\r\n上报。\r\n", "登记帐号上", "上\n登记上\n登记帐号\r上",
  ]
  private static let forms = [
    TextForm(of: [], encoding: .utf8), TextForm(of: [0xEF, 0xBB, 0xBF], encoding: .utf8),
    TextForm(of: [0xFF, 0xFE], encoding: .utf16LittleEndian),
    TextForm(of: [0xFE, 0xFF], encoding: .utf16BigEndian), TextForm(of: [], encoding: .gb18030),
  ]

  /// Runs the program and keeps the bytes that it prints.
  private func patch(_ arguments: [String], in folder: ScratchFolder, input: [UInt8] = [])
    throws -> [UInt8]
  {
    try folder.write(input, to: ".input")
    let outcome = try Program.run(
      "sh", ["-c", "\"$@\" < .input > .patch", "sh", try Program.file().path()] + arguments,
      in: folder)
    #expect(outcome == Program.Outcome(status: 1, output: "", error: ""))
    return try folder.bytes(of: ".patch")
  }

  private func apply(in folder: ScratchFolder) throws {
    let outcome = try Program.run("git", ["apply", ".patch"], in: folder)
    #expect(outcome.status == 0, "\(outcome.error)")
  }

  private func folder(_ files: [String: [UInt8]]) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    #expect(try Program.run("git", ["init", "-q"], in: folder).status == 0)
    try folder.write(Self.rules, to: "own.yaml")
    for (name, bytes) in files { try folder.write(bytes, to: name) }
    return folder
  }

  @Test func aPatchDoesWhatFixesDoInEveryEncoding() throws {
    var files: [String: [UInt8]] = [:]
    for (number, form) in Self.forms.enumerated() {
      for (index, text) in Self.texts.enumerated() {
        let bytes: [UInt8] = try #require(form.bytes(of: Array(text.utf8)))
        files["d/\(number)-\(index).txt"] = bytes
      }
    }
    let (patched, fixed) = (try folder(files), try folder(files))
    _ = try patch(Self.check + ["--diff", "d"], in: patched)
    try apply(in: patched)
    #expect(try Program.run(Self.check + ["--fix", "d"], in: fixed).status == 0)
    for (name, bytes) in files {
      #expect(try patched.bytes(of: name) == fixed.bytes(of: name), "\(name)")
      #expect(try patched.bytes(of: name) != bytes, "\(name)")
    }
  }

  @Test(arguments: [
    ("甲.txt", "甲.txt"), ("./a.txt", "a.txt"), ("甲 乙.txt", "甲 乙.txt\t"),
    (" a.txt", " a.txt\t"),
    ("a 2024-01-01 10:00:00.txt", "a 2024-01-01 10:00:00.txt\t"),
    ("丙 丁/a\"b\\c.txt", #""丙 丁/a\"b\\c.txt""#),
    ("\u{1B}[31m\n\t红.txt", #""\033[31m\012\011红.txt""#),
    ("\u{9B}1m\u{202E}a.txt", #""\302\2331m\342\200\256a.txt""#),
  ])
  func aPatchNamesTheDraftAsGitDoes(_ name: String, _ written: String) throws {
    let folder = try folder([name: Array("登记帐号\n".utf8)])
    let (from, to) =
      written.hasPrefix("\"")
      ? ("\"a/" + written.dropFirst(), "\"b/" + written.dropFirst())
      : ("a/" + written, "b/" + written)
    let wanted = "--- \(from)\n+++ \(to)\n@@ -1 +1 @@\n-登记帐号\n+登记账号\n"
    let found = try patch(Self.check + ["--diff", name], in: folder)
    #expect(String(decoding: found, as: UTF8.self) == wanted)
    try apply(in: folder)
    #expect(try folder.bytes(of: name) == Array("登记账号\n".utf8))

    // The same of standard input.
    try folder.write("登记帐号\n", to: name)
    let piped = try patch(
      Self.check + ["--diff", "-", "--stdin-filename", name], in: folder,
      input: Array("登记帐号\n".utf8))
    #expect(piped == found)
    try apply(in: folder)
    #expect(try folder.bytes(of: name) == Array("登记账号\n".utf8))
  }

  @Test func aPatchLeadsThroughLinksAndFromTheRootToDraftsElsewhere() throws {
    let (folder, other) = (try folder(["far/a.txt": Array("帐号\n".utf8)]), try ScratchFolder())
    try other.write("帐号\n", to: "b.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.txt"), withDestinationPath: "far/a.txt")
    let place = other.path("b.txt").dropFirst()
    let found = try patch(Self.check + ["--diff", "link.txt", other.path("b.txt")], in: folder)
    #expect(
      String(decoding: found, as: UTF8.self)
        == "--- a/far/a.txt\n+++ b/far/a.txt\n@@ -1 +1 @@\n-帐号\n+账号\n"
        + "--- a/\(place)\n+++ b/\(place)\n@@ -1 +1 @@\n-帐号\n+账号\n")
  }
}
