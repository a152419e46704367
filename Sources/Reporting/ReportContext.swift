package import Diagnostics
package import RuleModel
package import SourceText

/// What reporters know of the run besides its findings.
package struct ReportContext: Sendable {
  let color: Bool
  let version: String
  /// The rules that findings may be of, for formats that explain them.
  let rules: [RuleID: RuleDefinition]
  let failLevel: FailLevel
  /// The language of the words around the findings.
  let language: Language
  /// Documents of folders that no reader exists for: how many, by the endings of their names.
  let others: [String: Int]

  /// - Parameters:
  ///   - color: Whether a terminal's colours are wanted.
  ///   - version: The program's.
  ///   - rules: With titles and reasons; needed where ``ReportFormat/explainsRules``.
  ///   - failLevel: From which severity a finding fails the run.
  ///   - language: Of the words around the findings.
  ///   - others: How many documents no reader exists for, by the endings of their names.
  package init(
    color: Bool, version: String, rules: [RuleDefinition] = [], failLevel: FailLevel = .error,
    language: Language = .english, others: [String: Int] = [:]
  ) {
    self.color = color
    self.version = version
    self.rules = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    self.failLevel = failLevel
    self.language = language
    self.others = others
  }
}

/// The formats by the names people know.
package enum ReportFormat: String, CaseIterable, Sendable {
  case full, concise, jsonl, json, sarif, github, gitlab, junit, checkstyle, rdjson, html

  /// Whether the format reports titles and reasons of rules.
  package var explainsRules: Bool { self == .sarif || self == .html }

  package func reporter(_ context: ReportContext) -> any Reporter {
    switch self {
    case .full: FullReporter(color: context.color)
    case .concise: ConciseReporter()
    case .jsonl: JSONLinesReporter()
    case .json: JSONReporter(version: context.version, others: context.others)
    case .sarif: SARIFReporter(context)
    case .github: GitHubReporter()
    case .gitlab: GitLabReporter()
    case .junit: JUnitReporter(failLevel: context.failLevel)
    case .checkstyle: CheckstyleReporter()
    case .rdjson: RDJSONReporter()
    case .html: HTMLReporter(context)
    }
  }
}

extension FileReport {
  /// The path as other tools join it to a repository: without `./` before it.
  var plainPath: String {
    var path = file.path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return String(path)
  }

  /// The message with what follows it in a report for people: notes, basis, fix.
  func details(_ diagnostic: Diagnostic, fix: Bool = true) -> [String] {
    var lines = diagnostic.notes.prefix(diagnostic.count == nil ? 20 : 0).map {
      Headline.note($0, label: ReportingMessages.note[language], in: self)
    }
    let labelled = [
      (ReportingMessages.basis, diagnostic.basis?.text),
      (ReportingMessages.place, diagnostic.place?[language]),
      (ReportingMessages.fix, fix ? diagnostic.fix?.title[language] : nil),
    ]
    lines += labelled.compactMap { label, text in text.map { "\(label[language]): \($0)" } }
    return lines.map { ShownText($0).text }
  }
}
