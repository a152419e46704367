import Foundation
import LintTestSupport
import Testing

/// What the program says of itself to a manual page and to a shell.
@Suite struct ManPageTests {
  /// `swift run devtool docs` renews it.
  @Test func theManualPageIsFresh() throws {
    let folder = try ScratchFolder()
    let description = try Program.run(ManPage.request, in: folder).output
    let version = try Program.run(["--version"], in: folder).output
    let root = packageRoot(of: #filePath)
    let page = try ManPage(
      describedBy: Data(description.utf8), version: String(version.dropLast()),
      template: String(contentsOf: root.appending(path: ManPage.template), encoding: .utf8))
    let file = root.appending(path: ManPage.path)
    #expect(try String(contentsOf: file, encoding: .utf8) == page.text)
  }

  @Test(
    arguments: [
      (["check", "--format", "sa"], ["sarif"]),
      (["check", "--fail-level", ""], ["error", "warning", "info", "never"]),
      (["check", "--profile", "zh-r"], ["zh-report", "zh-rule-of-law-report"]),
      (["check", "--rules", "zh/numb"], ["zh/numbering", "zh/numbers"]),
      (["check", "--rules", "own/"], ["own/office.yaml"]),
      (["check", "--select", "own-"], ["own-words"]),
      (["check", "--explain-match", "ratio-m"], ["ratio-mismatch"]),
      (["explain", "date-imp"], ["date-impossible"]),
      (["check", "dr"], ["draft.md"]),
      (["sch"], ["schema"]),
    ] as [([String], [String])])
  func bashCompletes(_ words: [String], _ expected: [String]) throws {
    let folder = try ScratchFolder()
    try folder.write("", to: "draft.md")
    try folder.write("rules: [own/office.yaml]\n", to: ".reportlint.yaml")
    try folder.write(
      """
      rules:
        - id: own-words
          severity: error
          message: m
          basis: {level: practice}
          phrases: [差不离]
          examples: {flag: [⟦差不离⟧], pass: [好]}
      """, to: "own/office.yaml")
    let script = """
      source <("$1" --generate-completion-script bash)
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*"
      COMP_POINT=${#COMP_LINE}
      _reportlint "$1" "${COMP_WORDS[$COMP_CWORD]}" "${COMP_WORDS[$((COMP_CWORD - 1))]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let outcome = try Program.run(
      "bash", ["-c", script, "bash", try Program.file().path()] + words, in: folder)
    #expect(outcome.output.split(separator: "\n").map(String.init) == expected)
    #expect(outcome.error == "")
  }
}
