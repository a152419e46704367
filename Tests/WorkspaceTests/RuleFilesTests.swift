import Diagnostics
import LintTestSupport
import RuleModel
import SourceText
import Testing
import Workspace

@Suite struct RuleFilesTests {
  private let files = RuleFiles(
    pack: { name in
      guard name == "zh/own" || name == "profiles/short" else { return nil }
      return .pack(VerifiedPack(path: "\(name).yaml", packed: "m0 "))
    }, known: ["zh/own"])

  private static func rule(_ id: String, _ kind: String) -> String {
    """
      - id: \(id)
        severity: error
        message: m
        basis: {level: practice}
        \(kind)
        examples: {flag: ['⟦甲⟧'], pass: ['乙']}

    """
  }

  @Test func aPackIsFoundByItsNameAndAProfileByItsShortOne() {
    #expect(files.shipped("zh/own")?.path == "zh/own.yaml")
    #expect(files.shipped("short")?.path == "profiles/short.yaml")
    #expect(files.shipped("zh/other") == nil)
  }

  @Test func aByteOrderMarkIsNotPartOfARuleFile() throws {
    let folder = try ScratchFolder()
    try folder.write([0xEF, 0xBB, 0xBF] + Array("rules: []".utf8), to: "own.yaml")
    let file = try RuleFiles.file(folder.path("own.yaml"))
    #expect(file.bytes == Array("rules: []".utf8))
  }

  /// A user's file of a pack's name is checked like any other.
  @Test func onlyThePackItselfIsTrusted() throws {
    let resolution = RuleLibrary.resolve(
      .file(SourceFile(path: "zh/own.yaml", bytes: Array("rules: [{}]".utf8))), profile: nil,
      from: files.sources())
    #expect(!resolution.faults.isEmpty)
  }

  @Test func filesAndWordListsAreLookedUpBesideTheFileThatNamesThem() throws {
    let folder = try ScratchFolder()
    try folder.write(
      "extends: [base.yaml]\nterms: {mark: {from: words.txt}}\nrules:\n"
        + Self.rule("second", "pattern: '{mark}'"), to: "a/own.yaml")
    try folder.write("rules:\n" + Self.rule("first", "phrases: [甲]"), to: "a/base.yaml")
    try folder.write("# marks\n\n 甲  乙 \n丙\r\n甲\n", to: "a/words.txt")
    let source = try RuleFiles.file(folder.path("a/own.yaml"))
    let resolution = RuleLibrary.resolve(.file(source), profile: nil, from: files.sources())
    #expect(resolution.faults.flatMap(\.diagnostics) == [])
    #expect(resolution.set.rules.map(\.id.name) == ["first", "second"])
    #expect(resolution.vocabulary.terms == ["mark": ["甲 乙", "丙", "甲"]])
  }

  @Test func whatIsMissingAndWhatIsRefusedAreReported() throws {
    let folder = try ScratchFolder()
    try folder.write(
      """
      extends: [gone.yaml, folder]
      terms: {a: {from: gone.txt}, b: {from: folder}}
      rules: []
      """, to: "own.yaml")
    try folder.write("x", to: "folder/x")
    let resolution = RuleLibrary.resolve(
      .file(try RuleFiles.file(folder.path("own.yaml"))), profile: nil, from: files.sources())
    #expect(
      resolution.faults.flatMap(\.diagnostics).map { "\($0.rule) \($0.message.english)" } == [
        "rule-file.unknown-extends there is no pack or file 'gone.yaml'",
        "rule-file.unreadable-file 'folder': this is a folder, not a file",
        "rule-file.missing-file there is no word list 'gone.txt'",
        "rule-file.unreadable-file the word list 'folder': this is a folder, not a file",
      ])
  }

  @Test func aWordListThatIsNoUTF8IsRefusedWithItsLine() throws {
    let folder = try ScratchFolder()
    try folder.write("terms: {mark: {from: words.txt}}\nrules: []\n", to: "own.yaml")
    try folder.write(Array("甲\n乙\n".utf8) + [0xB1, 0xFB, 0x0A], to: "words.txt")
    let resolution = RuleLibrary.resolve(
      .file(try RuleFiles.file(folder.path("own.yaml"))), profile: nil, from: files.sources())
    #expect(
      resolution.faults.flatMap(\.diagnostics).map {
        "\($0.span.range) \($0.rule) \($0.message.english)"
      }
        == [
          "21..<30 rule-file.unreadable-file the word list 'words.txt': line 3 is not UTF-8"
        ])
    #expect(resolution.vocabulary.terms["mark"] ?? [] == [])
  }
}
