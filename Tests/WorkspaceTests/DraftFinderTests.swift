import Foundation
import LintTestSupport
import Testing
import Workspace

@Suite struct DraftFinderTests {
  private static func found(_ paths: [String], in folder: ScratchFolder) -> [DraftFinder.Found] {
    var finder = DraftFinder()
    return paths.map { finder.find(folder.path($0)) }
  }

  private static func shell(_ script: String, in folder: ScratchFolder) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder.url
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test func draftsOfAFolderAreFoundInPathOrderAndTheRestIsIgnored() throws {
    let folder = try ScratchFolder()
    for name in [
      "b.txt", "a.TXT", "a/z.txt", "a/b/乙.txt", "a/b/甲.txt", "a-b.txt", "notes.doc", ".hidden.txt",
      ".git/x.txt", "node_modules/y.txt", "txt", "c.docx", "~$c.docx", "d.odt", "e.fodt",
    ] {
      try folder.write("文", to: name)
    }
    let found = Self.found([""], in: folder)[0]
    let root = folder.path("")
    #expect(
      found.files.map { $0.dropFirst(root.count) } == [
        "a-b.txt", "a.TXT", "a/b/乙.txt", "a/b/甲.txt", "a/z.txt", "b.txt", "c.docx", "d.odt",
        "e.fodt",
      ])
    #expect(found.faults == [])
    #expect(found.others.map { $0.dropFirst(root.count) } == ["notes.doc"])
    #expect(found.furtherFiles == 1)
  }

  @Test func whatIsLeftOutOnPurposeIsNotCounted() throws {
    let folder = try ScratchFolder()
    for name in [
      "a.txt", "b.doc", "~$b.docx", "c/d.pdf", "c/.e.pdf", "x/f.pdf", "g.bin", "node_modules/h.doc",
    ] {
      try folder.write("文", to: name)
    }
    try folder.write("x/\n", to: ".reportlintignore")
    let found = Self.found([""], in: folder)[0]
    let root = folder.path("")
    #expect(found.others.map { $0.dropFirst(root.count) }.sorted() == ["b.doc", "c/d.pdf"])
    #expect(found.furtherFiles == 1)
    #expect(Self.found(["b.doc"], in: folder).map(\.others) == [[]])
  }

  @Test func aFileReachedTwiceIsFoundOnce() throws {
    let folder = try ScratchFolder()
    try folder.write("文", to: "a/x.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("a/y.txt"), withDestinationPath: folder.path("a/x.txt"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("a/loop"), withDestinationPath: folder.path("a"))
    let found = Self.found(["a/x.txt", "a", "a/x.txt"], in: folder)
    #expect(found.map(\.files) == [[folder.path("a/x.txt")], [], []])
    #expect(found.flatMap(\.faults).isEmpty)
  }

  @Test func aFileThatIsNamedIsFoundWhateverItsName() throws {
    let folder = try ScratchFolder()
    try folder.write("文", to: "draft.doc")
    #expect(
      Self.found(["draft.doc"], in: folder).map(\.files) == [[folder.path("draft.doc")]])
  }

  @Test func whatIsNotThereIsAFaultAndTheRestIsFound() throws {
    let folder = try ScratchFolder()
    try folder.write("文", to: "a/x.txt")
    for name in ["a/gone.txt", "a/gone.doc"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(name), withDestinationPath: folder.path("a/nowhere"))
    }
    let found = Self.found(["missing.txt", "a", "a/x.txt/y"], in: folder)
    #expect(found.map(\.files) == [[], [folder.path("a/x.txt")], []])
    #expect(
      found.map(\.faults) == [
        [.notFound(path: folder.path("missing.txt"))],
        [.notFound(path: folder.path("a/gone.txt"))],
        [.notFound(path: folder.path("a/x.txt/y"))],
      ])
  }

  @Test func aFileIsKnownByItsOwnNameAndLinksElsewhereAreNotFollowed() throws {
    let folder = try ScratchFolder()
    try folder.write("文", to: "in/b.txt")
    try folder.write("文", to: "in/.kept/c.txt")
    try folder.write("文", to: "out/d.txt")
    for (name, target) in [
      ("in/a.txt", "in/b.txt"), ("in/c.txt", "in/.kept/c.txt"), ("in/d.txt", "out/d.txt"),
      ("in/out", "out"), ("in/d.doc", "out/d.txt"), ("in/e.txt", "out/nothing.txt"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(name), withDestinationPath: folder.path(target))
    }
    let found = Self.found(["in"], in: folder)[0]
    #expect(found.files == [folder.path("in/b.txt"), folder.path("in/c.txt")])
    // Whether there is anything is not reported.
    #expect(found.outside == ["in/d.txt", "in/e.txt", "in/out"].map { folder.path($0) })
    #expect(found.faults == [])
    // Within one repository links may lead anywhere.
    try folder.write("", to: ".git/HEAD")
    let whole = Self.found(["in"], in: folder)[0]
    #expect(
      whole.files == ["in/b.txt", "in/c.txt", "in/d.txt"].map { folder.path($0) })
    #expect(whole.outside == [])
    #expect(whole.faults == [.notFound(path: folder.path("in/e.txt"))])
  }

  @Test func aNameThatIsNotTextIsAFault() throws {
    let folder = try ScratchFolder()
    try folder.write("文", to: "a.txt")
    let outcome = try Self.shell(
      #"mkdir "$(printf '\261\250')"; : > "$(printf '\261.txt')"; : > "$(printf '\261.doc')""#,
      in: folder)
    #expect(outcome == 0)
    let found = Self.found([""], in: folder)[0]
    #expect(found.files == [folder.path("a.txt")])
    #expect(
      found.faults
        == ["\u{FFFD}.txt", "\u{FFFD}\u{FFFD}"].map {
          .nameNotUTF8(path: folder.path("a.txt").replacing("a.txt", with: $0))
        })
  }
}
