import Foundation
import LintTestSupport
import Testing

/// The cache lies where a stranger may write: only what this user's program wrote counts.
@Suite struct CacheTrustTests {
  private static let rules = """
    rules:
      - {id: own-words, severity: error, message: m, basis: {level: logic}, pattern: 街道,
         examples: {flag: [⟦街道⟧], pass: [子]}}

    """
  private static let found = Program.Outcome(
    status: 1, output: "draft.txt:1:3: error: m [own-words]\n", error: "")

  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("青禾街道。\n", to: "draft.txt")
    try folder.write(Self.rules, to: "own.yaml")
    try folder.write("profile: own.yaml\nlang: en\nformats: [concise]\n", to: ".reportlint.yaml")
    return folder
  }

  private func check(_ folder: ScratchFolder, _ arguments: String...) throws -> Program.Outcome {
    try Program.run(["check", "--quiet"] + arguments + ["draft.txt"], in: folder)
  }

  private func entries(_ folder: ScratchFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(".reportlint-cache"))
      .filter { $0 != ".gitignore" }
  }

  @Test func aProfileMayBeRenamed() throws {
    let folder = try folder()
    #expect(try check(folder) == Self.found)
    try FileManager.default.moveItem(
      atPath: folder.path("own.yaml"), toPath: folder.path("office.yaml"))
    try folder.write("profile: office.yaml\nlang: en\nformats: [concise]\n", to: ".reportlint.yaml")
    for _ in 0..<2 { #expect(try check(folder) == Self.found) }
    try folder.write("profile: none\nlang: en\nformats: [concise]\n", to: ".reportlint.yaml")
    #expect(try check(folder) == Program.Outcome(status: 0, output: "", error: ""))
  }

  /// An entry made with another key is ignored: that of a clean draft cannot replace this one's.
  @Test func anEntryOfAnotherUserIsIgnored() throws {
    let folder = try folder()
    try folder.write("子。\n", to: "draft.txt")
    #expect(try check(folder) == Program.Outcome(status: 0, output: "", error: ""))
    let entry = try #require(try entries(folder).first)
    let clean = try folder.bytes(of: ".reportlint-cache/\(entry)")
    try folder.write("青禾街道。\n", to: "draft.txt")
    #expect(try check(folder) == Self.found)
    // The user's own older entry is of another draft's text.
    try folder.write(clean, to: ".reportlint-cache/\(entry)")
    #expect(try check(folder) == Self.found)
    // Another user's is ignored, whatever its name.
    try FileManager.default.removeItem(atPath: folder.path(".cache/reportlint/key"))
    try folder.write("子。\n", to: "draft.txt")
    #expect(try check(folder) == Program.Outcome(status: 0, output: "", error: ""))
    #expect(try entries(folder).count == 2)
  }

  @Test func theKeyIsTheUsersAlone() throws {
    let folder = try folder()
    let key = folder.path(".cache/reportlint/key")
    #expect(try check(folder) == Self.found)
    func mode() throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: key)
      return try #require(attributes[.posixPermissions] as? Int)
    }
    #expect(try mode() == 0o600)
    #expect(try folder.bytes(of: ".cache/reportlint/key").count == 16)
    let bytes = try folder.bytes(of: ".cache/reportlint/key")
    #expect(try check(folder) == Self.found)
    #expect(try folder.bytes(of: ".cache/reportlint/key") == bytes)

    let distrust =
      "no cache: the key \(key) is not the user's own, or others may read it: remove it\n"
    func withoutCache(_ reason: String) throws {
      if FileManager.default.fileExists(atPath: folder.path(".reportlint-cache")) {
        try FileManager.default.removeItem(atPath: folder.path(".reportlint-cache"))
      }
      let outcome = try check(folder, "--verbose")
      #expect(outcome == Program.Outcome(status: 1, output: Self.found.output, error: reason))
      #expect(!FileManager.default.fileExists(atPath: folder.path(".reportlint-cache")))
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
    try withoutCache(distrust)
    #expect(try mode() == 0o644)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
    try folder.write([1, 2, 3], to: ".cache/reportlint/short")
    try FileManager.default.removeItem(atPath: key)
    try FileManager.default.createSymbolicLink(atPath: key, withDestinationPath: "short")
    try withoutCache(distrust)
    // In the repository that is checked, strangers may have put it there.
    try FileManager.default.removeItem(atPath: key)
    try folder.write("", to: ".git/HEAD")
    try withoutCache("no cache: the key \(key) is in the repository that is checked\n")
  }

  @Test func runsThatStartTogetherAgreeOnTheKey() throws {
    for _ in 0..<5 {
      let folder = try folder()
      let outcomes = try (0..<6).map { _ in
        try Program.start(["check", "--quiet", "draft.txt"], in: folder)
      }.map { try $0.outcome() }
      for outcome in outcomes { #expect(outcome == Self.found) }
      #expect(try entries(folder).count == 1)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path(".cache/reportlint"))
          == ["key"])
    }
  }

  @Test func aPlantedFolderIsNotUsedAsACache() throws {
    let (folder, far) = (try folder(), try ScratchFolder())
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(".reportlint-cache"), withDestinationPath: far.url.path())
    for _ in 0..<2 { #expect(try check(folder) == Self.found) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: far.url.path()) == [])
    try FileManager.default.removeItem(atPath: folder.path(".reportlint-cache"))
    try folder.write("mine\n", to: ".reportlint-cache")
    for _ in 0..<2 { #expect(try check(folder) == Self.found) }
    #expect(try folder.bytes(of: ".reportlint-cache") == Array("mine\n".utf8))
  }
}
