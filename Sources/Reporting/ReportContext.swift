package import Diagnostics
package import DocumentModel
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
  /// When the run is; nil where that is not to be shown.
  let day: CalendarDay?

  /// - Parameters:
  ///   - color: Whether a terminal's colours are wanted.
  ///   - version: The program's.
  ///   - rules: With titles and reasons; needed where ``ReportFormat/explainsRules``.
  ///   - failLevel: From which severity a finding fails the run.
  ///   - language: Of the words around the findings.
  ///   - others: How many documents no reader exists for, by the endings of their names.
  ///   - day: When the run is.
  package init(
    color: Bool, version: String, rules: [RuleDefinition] = [], failLevel: FailLevel = .error,
    language: Language = .english, others: [String: Int] = [:], day: CalendarDay? = nil
  ) {
    self.color = color
    self.version = version
    self.rules = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    self.failLevel = failLevel
    self.language = language
    self.others = others
    self.day = day
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
  func details(_ diagnostic: Diagnostic) -> [String] {
    lines(below: diagnostic).map { ShownText($0).text }
  }

  /// The same, not yet as it may be shown.
  func lines(below diagnostic: Diagnostic) -> [String] {
    guard !diagnostic.notes.isEmpty else { return labelled(diagnostic) }
    return NoteGroup.groups(of: diagnostic).map { line(of: $0) } + labelled(diagnostic)
  }

  /// What a diagnostic rests on, where it stands and what to do, a line each.
  func labelled(_ diagnostic: Diagnostic) -> [String] {
    var lines: [String] = []
    func add(_ label: LocalizedText, _ text: String?) {
      if let text { lines.append("\(label[language]): \(text)") }
    }
    add(ReportingMessages.basis, diagnostic.basis?.text)
    add(ReportingMessages.place, diagnostic.place?[language])
    add(ReportingMessages.fix, diagnostic.fix?.title[language])
    return lines
  }

  /// The message in one line for formats that have no other place for the places of an aggregate and its fix.
  func messageInOne(_ diagnostic: Diagnostic) -> String {
    let message = diagnostic.message[language]
    guard diagnostic.count != nil else { return message }
    let fix = diagnostic.fix.map {
      "\(ReportingMessages.fix[language]): \($0.title[language])"
    }
    let notes = NoteGroup.groups(of: diagnostic).map { line(of: $0) }
    return ReportingMessages.joined([message] + notes + [fix].compactMap(\.self))[language]
  }

  /// Notes that say the same, with their places.
  func line(of group: NoteGroup, label: LocalizedText = ReportingMessages.note) -> String {
    let message = ShownText(group.message[language]).text
    let places = group.notes.compactMap { place(of: $0.note) }.joined(separator: ", ")
    let separator = group.notes[0].note.span == nil ? " " : ": "
    return "\(label[language]): " + (places.isEmpty ? "" : places + separator) + message
  }

  /// The place of a note, with its path where that is another file's; nil where it has none.
  private func place(of note: Note) -> String? {
    let file = note.path.map { others[$0] } ?? self.file
    let path = note.path.map { "\(ShownText($0).text):" } ?? ""
    guard let span = note.span, let file else { return path.isEmpty ? nil : path }
    let start = file.lines.position(of: span.start, in: .unicodeScalars)
    return "\(path)\(start.line):\(start.column)"
  }
}
