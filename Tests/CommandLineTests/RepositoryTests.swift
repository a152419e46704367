import Foundation
import LintTestSupport
import Testing

/// A repository of 200 drafts with old findings, over its first weeks under the gate.
@Suite struct RepositoryTests {
  private static let rules = """
    rules:
      - id: own-words
        severity: error
        message: '{match}'
        basis: {level: practice}
        phrases: [{find: 帐号, replace: 账号}]
        fix: {replace: '{replace}', safe: true}
        examples: {flag: [⟦帐号⟧], pass: [账号]}
      - id: vague-words
        severity: error
        message: '{match}'
        basis: {level: practice}
        phrases: [一大批]
        examples: {flag: [⟦一大批⟧], pass: [46处]}
    """

  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write(
      "profile: none\nrules: [own.yaml]\nlang: en\nformats: [concise]\n", to: ".reportlint.yaml")
    try folder.write(Self.rules, to: "own.yaml")
    for index in 0..<200 {
      try folder.write(Self.draft(index), to: "\(index / 20)/\(index).txt")
    }
  }

  private static func draft(_ index: Int) -> String {
    "第\(index)号报告\n一、做法\n登记帐号\(index)个。\n建成一大批设施。\n二、打算\n再建一大批道路。\n"
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["check"] + arguments, in: folder)
  }

  @Test func oldFindingsPassNewOnesFailTheGateAndFixesSettle() throws {
    #expect(
      try run("--write-baseline", "old.jsonl")
        == Program.Outcome(
          status: 0, output: "",
          error: "baseline old.jsonl: 600 findings in 200 drafts\n"
            + "200 files checked: 0 errors, 0 warnings, 0 infos\n"))
    let quiet = Program.Outcome(
      status: 0, output: "",
      error: "200 files checked: 0 errors, 0 warnings, 0 infos, 600 in the baseline\n")
    #expect(try run("--baseline", "old.jsonl") == quiet)
    // Once more, from the cache.
    #expect(try run("--baseline", "old.jsonl") == quiet)

    // A paragraph is added and another one changed: what was there is further down.
    try folder.write(
      "第7号报告\n一、做法\n新写的一段。\n登记帐号7个。\n又改过：\n建成一大批设施。\n二、打算\n再建一大批道路。\n",
      to: "0/7.txt")
    #expect(try run("--baseline", "old.jsonl") == quiet)

    try folder.write(Self.draft(8) + "还有一大批工厂，登记帐号。\n", to: "0/8.txt")
    #expect(
      try run("--baseline", "old.jsonl")
        == Program.Outcome(
          status: 1,
          output: "0/8.txt:7:3: error: 一大批 [vague-words]\n0/8.txt:7:11: error: 帐号 [own-words]\n",
          error: "200 files checked: 2 errors, 0 warnings, 0 infos, 600 in the baseline\n"))

    #expect(
      try run("--fix", "--ignore", "vague-words")
        == Program.Outcome(
          status: 0, output: "",
          error: "201 places in 200 drafts fixed\n"
            + "200 files checked: 0 errors, 0 warnings, 0 infos\n"))
    #expect(
      try run("--diff", "--ignore", "vague-words")
        == Program.Outcome(status: 0, output: "", error: "nothing to fix\n"))
    let after = try run("--baseline", "old.jsonl", "--fail-level", "never")
    #expect(after.status == 0)
    let lines = after.output.split(separator: "\n")
    #expect(lines.count { $0.hasSuffix("[baseline.stale]") } == 200)
    #expect(
      lines.filter { !$0.hasSuffix("[baseline.stale]") } == [
        "0/8.txt:7:3: error: 一大批 [vague-words]"
      ])
  }

  @Test func runsThatShareACacheFindTheSame() throws {
    let alone = try run("--no-cache")
    let outcomes = try (0..<4).map { _ in try Program.start(["check"], in: folder) }
      .map { try $0.outcome() }
    for outcome in outcomes { #expect(outcome == alone) }
    #expect(try run() == alone)
  }
}
