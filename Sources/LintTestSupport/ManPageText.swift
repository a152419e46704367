/// What the manual page holds besides the program's description of itself.
enum ManPageText {
  enum Part {
    case paragraph(String)
    case item(String, String)
    case sample(String)
  }

  /// When this text was last reviewed.
  static let revised = "2026-11-26"

  /// Before the commands.
  static let before: [(title: String, parts: [Part])] = [
    (
      "DESCRIPTION",
      [
        .paragraph(
          "reportlint checks drafts of reports, first of all Chinese government reports: required sections, numbering, dates, numbers, wording and punctuation. Everything it checks stands in YAML rule files. Plain text and Markdown are read; encodings are UTF-8, UTF-16 with a byte-order mark, and GB18030."
        ),
        .paragraph(
          "Findings go to standard output, all else to standard error. Every command takes --help and --version."
        ),
      ]
    )
  ]

  /// After the commands.
  static let after: [(title: String, parts: [Part])] = [
    (
      "EXIT STATUS",
      [
        .item("0", "Nothing at or above the fail level was found."),
        .item("1", "Something was found, or an example of a rule failed."),
        .item(
          "2",
          "The run failed or was partial: wrong usage, a broken rule file or configuration, an unreadable draft, a rule that hit a limit, no draft to check. What was found is printed all the same."
        ),
      ]
    ),
    (
      "ENVIRONMENT",
      [
        .item("NO_COLOR", "When set and not empty, --color auto prints no color."),
        .item(
          "LC_ALL, LC_MESSAGES, LANG",
          "The first that is set gives the language of the program's own messages: Chinese where it begins with zh, else English. Findings are reported in the language of the draft. --lang wins over both."
        ),
      ]
    ),
    (
      "FILES",
      [
        .item(
          ".reportlint.yaml",
          "The configuration, looked for in the current folder and above it, up to the root of the repository."
        ),
        .item(".gitignore, .reportlintignore", "What folders leave out."),
        .item(
          ".reportlint-cache", "Results of drafts that are as they were, beside the configuration."),
      ]
    ),
    (
      "EXAMPLES",
      [
        .paragraph("Check a folder:"),
        .sample("reportlint check drafts"),
        .paragraph("Record what is found today, and report only what comes after it:"),
        .sample(
          "reportlint check drafts --write-baseline .reportlint-baseline.jsonl\nreportlint check drafts --baseline .reportlint-baseline.jsonl"
        ),
        .paragraph("Findings on the terminal, and a page for the author:"),
        .sample("reportlint check draft.txt --format full --format html=findings.html"),
        .paragraph("What a rule looks for, and why:"),
        .sample("reportlint explain ratio-mismatch"),
        .paragraph("Completion in the current shell (bash, zsh or fish):"),
        .sample("source <(reportlint --generate-completion-script bash)"),
      ]
    ),
    ("SEE ALSO", [.paragraph("git(1), gitignore(5)")]),
  ]
}
