import Foundation
import LintTestSupport
import Testing

/// Whatever a draft, a name, a rule file, a configuration or a word of the command line holds, no
/// stream of any command hands on what a terminal or the keeper of a log obeys.
@Suite struct HostileOutputTests {
  private static let evil = "::error::甲\u{1B}[2J\u{9B}31m\u{202E}##[x"
  private static let name = "::warning::\u{1B}]0;x\u{7}\u{202E}\r##[n.md"

  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: ".git"), withIntermediateDirectories: true)
    let text = "# 总结\n\n\(Self.evil)，会议2024年2月30日召开。\n\n<!-- reportlint ignore \u{1B}x: 理由 -->\n"
    try folder.write(text, to: Self.name)
    try folder.write(Self.rules, to: "own.yaml")
    try folder.write(
      Self.rules.replacing("severity: error", with: "severity: bad\u{9B}"), to: "broken.yaml")
  }

  /// In YAML as escapes, since its own readers refuse such characters as they are.
  private static let escaped =
    #"::error::甲\e[2J\x9b31m\u202e##[x"#
  private static let rules = """
    rules:
      - id: own
        severity: error
        title: {zh: "\(escaped)", en: "\(escaped)"}
        why: {zh: "\(escaped)", en: "\(escaped)\\n\(escaped)"}
        message: {zh: "\(escaped)\\n{match}", en: "\(escaped)\\n{match}"}
        basis: {level: standard, document: "\(escaped)", clause: "\(escaped)"}
        phrases: [{find: 甲, replace: "\(escaped)"}]
        fix: {replace: '{replace}', safe: true}
        examples: {flag: ["⟦甲⟧\(escaped.replacing("甲", with: "乙"))"], pass: ["乙\(escaped.replacing("甲", with: "乙"))", 甲]}

    """

  private func check(_ words: [String], standardOutputToo: Bool = true) throws {
    let outcome = try Program.run(words, in: folder)
    for stream in [outcome.error] + (standardOutputToo ? [outcome.output] : []) {
      let raw = stream.unicodeScalars.filter { scalar in
        scalar != "\n" && scalar != "\t"
          && (scalar.properties.generalCategory == .control
            || scalar.properties.generalCategory == .format)
      }
      #expect(raw.isEmpty, "\(words): \(raw.map { String($0.value, radix: 16) })")
      #expect(!stream.contains("##["), "\(words)")
      let commands = stream.split(separator: "\n").filter {
        $0.drop(while: \.isWhitespace).hasPrefix("::")
      }
      #expect(
        commands.allSatisfy { $0.contains(/^::(error|warning|notice) file=/) })
    }
    #expect(!(outcome.output + outcome.error).isEmpty, "\(words)")
  }

  @Test(arguments: [
    "full", "concise", "jsonl", "json", "sarif", "github", "gitlab", "junit", "checkstyle",
    "rdjson",
    "html",
  ])
  func noFormatHandsItOn(_ format: String) throws {
    for language in ["zh", "en"] {
      try check([
        "check", "--no-config", "--verbose", "--statistics", "--lang", language, "--rules",
        "own.yaml",
        "--format", format, Self.name,
      ])
    }
  }

  /// A patch is left as it is; on a terminal it is shown escaped.
  @Test func aPatchIsShownOnATerminalAndLeftAsItIsElsewhere() throws {
    try folder.write("甲\u{1B}[2J\t::x\n", to: "a.txt")
    try folder.write(
      Self.rules.replacing(Self.escaped, with: "乙").replacing("⟦甲⟧乙", with: "⟦甲⟧"), to: "own.yaml")
    let words = [
      "check", "--no-config", "--profile", "none", "--rules", "own.yaml", "--quiet", "--diff",
      "a.txt",
    ]
    let piped = try Program.run(words, in: folder)
    #expect(piped.output.contains("\n-甲\u{1B}[2J\t::x\n+乙\u{1B}[2J\t::x\n"))
    let shown = try Program.run(
      "script",
      [
        "-qec", "'\(try Program.file().path())' \(words.joined(separator: " "))", "/dev/null",
      ], in: folder)
    #expect(shown.output.contains("\r\n-甲\\u{1b}[2J\t::x\r\n+乙\\u{1b}[2J\t::x\r\n"))
    #expect(!shown.output.unicodeScalars.contains("\u{1B}"))
  }

  @Test func noCommandHandsItOn() throws {
    let rules = ["--rules", "own.yaml", "--lang", "en"]
    try check(["rules", "--profile", "none"] + rules)
    try check(["rules", "--profile", "none", "--format", "json"] + rules)
    try check(["rules", "--profile", "none", "--show", "own"] + rules)
    try check(["explain", "own"] + rules)
    try check(["explain", Self.evil] + rules)
    try check(["test", "own.yaml"])
    try check(["test", "broken.yaml"])
    try check(["check", "--no-config", "--explain-match", "own"] + rules + [Self.name])
    try check(
      ["check", "--no-config", "--explain-match", "own", "--at", "900"] + rules + [Self.name])
    try check(["check", Self.evil, "--no-config"])
    try check(["check", "--\(Self.evil)"])
    try check(["check", "--config", Self.evil])
    try check(["check", "--no-config", "--rules", Self.evil, Self.name])
    try check(["check", "--no-config", "--profile", Self.evil, Self.name])
    try check(["check", "--no-config", "--changed-since", Self.evil, Self.name])
    try check(["check", "--no-config", "--baseline", Self.evil, Self.name])
    try check(["check", "--no-config", "--write-baseline", "no/\(Self.evil)", Self.name])
    try check(["check", "--no-config", "--format", "full=no/\(Self.evil)", Self.name])
    // A patch is left as it is.
    try check(["check", "--no-config", "--diff"] + rules + [Self.name], standardOutputToo: false)
    try folder.write(
      """
      ignore: ["\(Self.escaped)"]
      files: ["\(Self.escaped)"]
      suppressions:
        - {rule: "\(Self.escaped)", text: "\(Self.escaped)", reason: "\(Self.escaped)"}

      """, to: ".reportlint.yaml")
    try check(["config", "--lang", "en", Self.name])
    try check(["check", Self.name])
  }
}
