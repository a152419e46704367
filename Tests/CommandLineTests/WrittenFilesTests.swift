import Foundation
import LintTestSupport
import Testing

/// What the built program leaves behind in a folder.
@Suite struct WrittenFilesTests {
  private static let rules = """
    rules:
      - {id: own-words, severity: info, message: m, basis: {level: practice},
         phrases: [{find: 帐号, replace: 账号}], fix: {replace: '{replace}', safe: true},
         examples: {flag: [⟦帐号⟧], pass: [账号]}}

    """
  private static let old = "登记帐号若干个。\n"
  private static let new = "登记账号若干个。\n"

  private static func folder(drafts: Int) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(rules, to: "own.yaml")
    for index in 0..<drafts { try folder.write(old, to: "drafts/\(index).txt") }
    return folder
  }

  private static let own = ["check", "--no-config", "--profile", "none", "--rules", "own.yaml"]

  /// Fixing all drafts of a folder from elsewhere by name must not write outside of it.
  @Test func aDraftIsNotWrittenThroughALinkThatLeadsOut() throws {
    let folder = try Self.folder(drafts: 0)
    try folder.write(Self.old, to: "elsewhere/a.txt")
    try folder.write(Self.old, to: "drafts/kept/b.txt")
    try folder.write("", to: "drafts/.git/HEAD")
    for (name, target) in [("out.txt", "../elsewhere/a.txt"), ("in.txt", "kept/b.txt")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("drafts/\(name)"), withDestinationPath: target)
    }
    let outcome = try Program.run(
      Self.own + [
        "--fix", "--lang", "en", "--format", "concise", "drafts/out.txt", "drafts/in.txt",
      ], in: folder)
    #expect(
      outcome.output == """
        drafts/out.txt:1:1: error: this is a link that leads elsewhere, nothing was written; name the file that it leads to [fix.link-outside]
        drafts/out.txt:1:3: info: m [own-words]

        """)
    #expect(outcome.status == 2)
    #expect(try folder.bytes(of: "elsewhere/a.txt") == Array(Self.old.utf8))
    #expect(try folder.bytes(of: "drafts/kept/b.txt") == Array(Self.new.utf8))
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGKILL])
  func anInterruptedFixLeavesNothingBehind(_ signal: Int32) throws {
    let folder = try Self.folder(drafts: 300)
    let names = (0..<300).map { "\($0).txt" }.sorted()
    for _ in 0..<4 {
      for name in names { try folder.write(Self.old, to: "drafts/\(name)") }
      let running = try Program.start(Self.own + ["--fix", "--quiet", "drafts"], in: folder)
      while running.isRunning, try folder.bytes(of: "drafts/100.txt") == Array(Self.old.utf8) {}
      running.send(signal)
      _ = try running.outcome()
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path("drafts"))
        // Killed between naming a file and moving it, the program cannot take the name away.
        .filter { signal != SIGKILL || !$0.hasPrefix(".reportlint-") }
      #expect(left.sorted() == names)
      for name in names {
        let text = String(decoding: try folder.bytes(of: "drafts/\(name)"), as: UTF8.self)
        #expect([Self.old, Self.new].contains(text))
      }
    }
  }

  private func mode(_ name: String, in folder: ScratchFolder) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name))
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test(arguments: [(0o077, 0o600), (0o027, 0o640), (0o022, 0o644), (0o002, 0o664)])
  func newFilesAreMadeUnderTheUmaskAndReplacedOnesKeepTheirMode(_ mask: Int, _ wanted: Int) throws {
    let folder = try Self.folder(drafts: 1)
    let options = ["--fix", "--format", "json=out.json", "--format", "html=kept.html", "drafts"]
    for name in ["kept.html", "drafts/0.txt"] {
      try folder.write(Self.old, to: name)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o604], ofItemAtPath: folder.path(name))
    }
    let line = "umask \(String(mask, radix: 8)); exec \"$@\""
    let program = try Program.file().path()
    let outcome = try Program.run(
      "sh", ["-c", line, "sh", program] + Self.own + options, in: folder)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(try mode("out.json", in: folder) == wanted)
    #expect(try mode("kept.html", in: folder) == 0o604)
    #expect(try mode("drafts/0.txt", in: folder) == 0o604)
    #expect(try folder.bytes(of: "drafts/0.txt") == Array(Self.new.utf8))
  }

  @Test func aReviewedCopyIsWrittenOnceAndTheDocumentStays() throws {
    let folder = try Self.folder(drafts: 0)
    let document = WordFile(paragraphs: ["登记帐号若干个。"]).bytes
    try folder.write(document, to: "a.docx")
    let check = Self.own + ["--lang", "en", "--format", "concise", "a.docx", "--review-copy"]
    let first = try Program.run(check + ["b.docx"], in: folder)
    #expect(
      first
        == Program.Outcome(
          status: 0, output: "a.docx:1:3: info: m [own-words]\n",
          error:
            "reviewed copy b.docx: 1 comment, 0 tracked changes\n1 file checked: 0 errors, 0 warnings, 1 info\n"
        ))
    let copy = try folder.bytes(of: "b.docx")
    let again = try Program.run(check + ["b.docx", "--fix", "--quiet"], in: folder)
    #expect(
      again
        == Program.Outcome(
          status: 2,
          output: """
            a.docx:1:1: error: 'b.docx' is there already, so no reviewed copy is written: somebody may have answered in it; give another name, or move it away [review.exists]
            a.docx:1:3: info: m [own-words]

            """, error: ""))
    let fixed = try Program.run(check + ["c.docx", "--fix"], in: folder)
    #expect(
      fixed
        == Program.Outcome(
          status: 0, output: "",
          error:
            "reviewed copy c.docx: 0 comments, 1 tracked change\n1 file checked: 0 errors, 0 warnings, 0 infos\n"
        ))
    #expect(try Program.run(check + ["d.docx", "--format", "json=d.docx"], in: folder).status == 2)
    #expect(try ZipFile.entries(of: folder.bytes(of: "d.docx"))?.last?.name == "word/comments.xml")
    #expect(try folder.bytes(of: "a.docx") == document)
    #expect(try folder.bytes(of: "b.docx") == copy)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).sorted()
    #expect(names == ["a.docx", "b.docx", "c.docx", "d.docx", "own.yaml"])
  }

  @Test func aNameOfTheGreatestLengthCanBeWritten() throws {
    let folder = try Self.folder(drafts: 0)
    let name = "drafts/\(String(repeating: "稿", count: 83)).txt"
    try folder.write(Self.old, to: name)
    let outcome = try Program.run(Self.own + ["--fix", "--quiet", "drafts"], in: folder)
    #expect(outcome == Program.Outcome(status: 0, output: "", error: ""))
    #expect(try folder.bytes(of: name) == Array(Self.new.utf8))
  }
}
