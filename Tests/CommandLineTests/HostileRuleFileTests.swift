import LintTestSupport
import Testing

/// Rule files made to exhaust their reader: each is refused at a place, in few words.
@Suite struct HostileRuleFileTests {
  private struct Hostile: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// The first finding, as far as its id.
    let first: String
    /// The findings in all.
    let count: Int

    var testDescription: String { name }
  }

  private static let doubling = (0..<24).map { number in
    ("chain\(number).yaml", "extends: [chain\(number + 1).yaml, ./chain\(number + 1).yaml]\n")
  }

  private static let files = [
    Hostile(
      name: "unknown keys", text: "rules: []\n" + (0..<90_000).map { "k\($0): 1\n" }.joined(),
      first: "own.yaml:2:1: error: a rule file has no key 'k0' [rule-file.unknown-key]", count: 201),
    Hostile(
      name: "missing files",
      text: "extends: [\((0..<90_000).map { "n\($0)" }.joined(separator: ","))]\nrules: []\n",
      first: "own.yaml:1:11: error: there is no pack or file 'n0' [rule-file.unknown-extends]",
      count: 201),
    Hostile(
      name: "changes of absent rules",
      text: "overrides:\n" + (0..<40_000).map { "  r\($0): off\n" }.joined(),
      first: "own.yaml:2:3: error: there is no rule 'r0' to override [rule-file.unknown-rule]",
      count: 201),
    Hostile(
      name: "unknown pieces",
      text: "patterns:\n"
        + (0..<1500).map { "  long-name-of-a-piece-\($0): 'a{no-name-of-a-piece-\($0)}'\n" }
        .joined()
        + "rules: []\n",
      first: "own.yaml:2:29: error: there is no pattern piece or word list 'no-name-of-a-piece-0' "
        + "[rule-file.pattern]", count: 201),
    Hostile(
      name: "pieces of pieces",
      text: "patterns:\n  p0: a\n"
        + (1..<400).map { "  p\($0): '{p\($0 - 1)}|{p\($0 - 1)}'\n" }.joined() + "rules: []\n",
      first: "own.yaml:3:13: error: '{p0}' stands before it and always matches first "
        + "[rule-file.swallowed-alternative]", count: 201),
    Hostile(
      name: "a ring", text: "extends: [./own.yaml]\nrules: []\n",
      first: "own.yaml:1:11: error: './own.yaml' extends this file, directly or not "
        + "[rule-file.extends-ring]", count: 1),
    Hostile(
      name: "files that double", text: "extends: [chain0.yaml]\nrules: []\n",
      first: "chain24.yaml:1:1: error: a rule file has no key 'nope' [rule-file.unknown-key]",
      count: 1),
    Hostile(
      name: "no rule file", text: String(repeating: "[", count: 100_000),
      first: "own.yaml:1:1: error: this does not look like a rule file: no key of it stands at the "
        + "top; nothing of the file is shown [rule-file.unrecognized]", count: 1),
    Hostile(
      name: "levels", text: "rules: " + String(repeating: "[", count: 100_000),
      first: "own.yaml:1:71: error: the nesting is deeper than 64 levels [limit.yaml-depth]",
      count: 1),
    Hostile(
      name: "aliases",
      text: "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + zip("abcdefgh", "bcdefghi").map { old, new in
          "\(new): &\(new) [\((0..<9).map { _ in "*\(old)" }.joined(separator: ","))]\n"
        }.joined() + "rules: []\n",
      first:
        "own.yaml:6:11: error: the file has more than 200000 nodes, aliases counted as expanded "
        + "[limit.yaml-nodes]", count: 1),
    Hostile(
      name: "a huge file", text: String(repeating: "# no rule\n", count: 5_000_000),
      first: "own.yaml:1:1: error: the file has 50000000 bytes, more than the limit of 4194304 "
        + "[limit.file-size]", count: 1),
  ]

  @Test(arguments: files)
  private func isRefusedInFewWords(_ hostile: Hostile) throws {
    let folder = try ScratchFolder()
    try folder.write(hostile.text, to: "own.yaml")
    for (name, text) in Self.doubling { try folder.write(text, to: name) }
    try folder.write("nope: 1\nrules: []\n", to: "chain24.yaml")
    try folder.write("一、总则\n", to: "draft.txt")
    let clock = ContinuousClock()
    let start = clock.now
    let outcome = try Program.run(
      [
        "check", "draft.txt", "--rules", "own.yaml", "--profile", "none", "--no-config", "--quiet",
        "--format", "concise", "--lang", "en",
      ], in: folder)
    let findings = outcome.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(findings.first.map(String.init) == hostile.first)
    #expect(findings.count == hostile.count)
    #expect(outcome.status == 2)
    // A second is the bar for the optimised program; this is the debug build, beside other tests.
    #expect(clock.now - start < .seconds(20))
  }
}
