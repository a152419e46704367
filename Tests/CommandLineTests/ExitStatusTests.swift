import Foundation
import LintTestSupport
import Testing

/// Every way in which a run can end, over the built program.
@Suite struct ExitStatusTests {
  /// A run, and the status it must end with.
  struct Run: CustomStringConvertible {
    let status: Int32
    let arguments: [String]
    var input = ""

    init(_ status: Int32, _ arguments: String, input: String = "") {
      self.status = status
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.input = input
    }

    var description: String { arguments.joined(separator: " ") }
  }

  private static let rules = """
    rules:
      - {id: own-error, severity: error, message: m, basis: {level: logic}, pattern: 甲,
         examples: {flag: [⟦甲⟧], pass: [子]}}
      - {id: own-warning, severity: warning, message: m, basis: {level: logic}, pattern: 乙,
         examples: {flag: [⟦乙⟧], pass: [子]}}
      - {id: own-info, severity: info, message: m, basis: {level: logic},
         phrases: [{find: 丙, replace: 丁}], fix: {replace: '{replace}', safe: true},
         examples: {flag: [⟦丙⟧], pass: [子]}}

    """
  private static let runaway = """
    rules:
      - {id: own-runaway, severity: info, message: m, basis: {level: logic}, in: document,
         pattern: '(?:a+)+b', examples: {flag: [⟦ab⟧], pass: [子]}}

    """

  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let files = [
      "own.yaml": rules, "runaway.yaml": runaway, "broken.yaml": "rules:\n  - id: x\n",
      "failing.yaml": rules.replacing("⟦甲⟧", with: "⟦戊⟧"),
      "error.txt": "甲。", "warning.txt": "乙。", "info.txt": "丙。", "clean.txt": "子。",
      "clean.md": "# 子\n\n子。\n", "error.md": "**甲**。\n",
      "a.txt": String(repeating: "a", count: 40_000) + "c b",
      "empty.txt": "", "report.doc": "\u{1}\0", "report.pdf": "%PDF-1.7\n%\u{1}\0",
      "cells.md": String(repeating: "a|", count: 1000) + "\n" + String(repeating: "-|", count: 1000)
        + String(repeating: "\n|", count: 1000),
      "wrong.yaml": "profil: none\n", "old.jsonl": "nonsense\n", "list.txt": "error.txt\n",
      "right.yaml": "profile: none\nrules: [own.yaml]\nfail-level: warning\n",
    ]
    for (name, text) in files { try folder.write(text, to: name) }
    for (name, text) in [("clean.docx", "子。"), ("error.docx", "甲。")] {
      try folder.write(WordFile(paragraphs: [text]).bytes, to: name)
    }
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "none"), withIntermediateDirectories: true)
    return folder
  }

  private static let own = "check --no-config --profile none --rules own.yaml"

  @Test(
    arguments: [
      // Nothing at or above the fail level.
      Run(0, "\(own) clean.txt clean.md"), Run(0, "\(own) warning.txt info.txt"),
      Run(0, "\(own) error.txt --fail-level never"), Run(0, "\(own) none --allow-empty"),
      Run(0, "\(own) error.txt --ignore own-error"),
      Run(0, "check --config right.yaml error.txt --write-baseline new.jsonl"),
      Run(0, "\(own) info.txt --fix"), Run(0, "\(own) clean.txt --diff"),
      Run(0, "\(own) -", input: "子。"), Run(0, "check --config right.yaml info.txt"),
      Run(0, "\(own) clean.docx --review-copy new.docx"),
      Run(0, "test own.yaml"), Run(0, "rules"), Run(0, "explain numbering-gap"), Run(0, "schema"),
      Run(0, "config clean.txt"), Run(0, "init"), Run(0, "--help"), Run(0, "--version"),
      // Something.
      Run(1, "\(own) error.txt"), Run(1, "\(own) error.md"), Run(1, "\(own) clean.txt error.txt"),
      Run(1, "\(own) warning.txt --fail-level warning"),
      Run(1, "\(own) info.txt --fail-level info"), Run(1, "\(own) info.txt --diff"),
      Run(1, "\(own) error.txt --format json=/dev/null"), Run(1, "\(own) error.txt --quiet"),
      Run(1, "\(own) -", input: "甲。"), Run(1, "\(own) --files-from list.txt"),
      Run(1, "\(own) error.docx --review-copy new.docx"),
      Run(1, "check --config right.yaml warning.txt"), Run(1, "test failing.yaml"),
      // The run failed, or is partial; this wins.
      Run(2, "\(own) missing.txt"), Run(2, "\(own) error.txt missing.txt"),
      Run(2, "\(own) missing.txt --fail-level never"), Run(2, "\(own) none"),
      Run(2, "\(own) empty.txt"), Run(2, "\(own) report.doc"), Run(2, "\(own) report.pdf"),
      Run(2, "\(own) clean.txt --rules broken.yaml"),
      Run(2, "\(own) clean.txt --rules missing.yaml"),
      Run(2, "\(own) a.txt --rules runaway.yaml"), Run(2, "\(own) cells.md"),
      Run(2, "\(own) clean.txt --baseline old.jsonl"),
      Run(2, "\(own) clean.txt --baseline missing.jsonl"),
      Run(2, "\(own) clean.txt --select no-such-rule"),
      Run(2, "\(own) error.txt --format json=missing/out.json"),
      Run(2, "\(own) clean.docx --review-copy clean.docx"),
      Run(2, "\(own) clean.txt --review-copy new.docx"),
      Run(2, "\(own) clean.docx error.docx --review-copy new.docx"),
      Run(2, "\(own) none --review-copy new.docx"),
      Run(2, "\(own) clean.docx --diff --review-copy new.docx"),
      Run(2, "\(own) --files-from missing.txt"), Run(2, "\(own) --changed-since HEAD"),
      Run(2, "check --profile missing clean.txt"), Run(2, "check --config wrong.yaml clean.txt"),
      Run(2, "check --config missing.yaml clean.txt"), Run(2, "check --nix"), Run(2, "nix"),
      Run(2, "check --format nix clean.txt"), Run(2, "check --jobs 0 clean.txt"),
      Run(2, "test broken.yaml"), Run(2, "test missing.yaml"), Run(2, "explain no-such-rule"),
    ])
  func everyRunEndsWithItsStatus(_ run: Run) throws {
    let outcome = try Program.run(run.arguments, in: try Self.folder(), input: run.input)
    #expect(outcome.status == run.status, "\(outcome.output)\(outcome.error)")
  }
}
