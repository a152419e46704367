package import Diagnostics
import SourceText

/// One diagnostic a line, for programs.
package struct JSONLinesReporter: Reporter {
  package init() {}

  package func report(_ report: FileReport, to output: inout String) {
    var json = JSONWriter()
    for diagnostic in report.diagnostics {
      json.object { $0.write(diagnostic, of: report) }
      json.endLine()
    }
    output += json.text
  }
}

/// One object for the whole run.
package struct JSONReporter: WholeRunReporter {
  var reports: [FileReport] = []
  private let version: String
  private let others: [String: Int]

  package init(version: String, others: [String: Int] = [:]) {
    self.version = version
    self.others = others
  }

  func write(_ reports: [FileReport], to output: inout String) {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.object("tool") { json in
        json.member("name", "reportlint")
        json.member("version", version)
      }
      json.objects("files", reports) { json, report in json.write(report) }
      json.object("summary") { $0.write(RunSummary(reports, others: others)) }
    }
    json.endLine()
    output += json.text
  }
}

/// The members of JSON objects; columns count Unicode scalars, ends are exclusive.
extension JSONWriter {
  fileprivate mutating func write(_ report: FileReport) {
    member("path", report.file.path)
    member("profile") { json in
      if let profile = report.profile { json.value(profile) } else { json.null() }
    }
    if let reason = report.reason { member("profileReason", reason[report.language]) }
    objects("diagnostics", report.diagnostics) { $0.write($1, of: report) }
  }

  fileprivate mutating func write(_ summary: RunSummary) {
    member("files", summary.files)
    member("errors", summary.errors)
    member("warnings", summary.warnings)
    member("infos", summary.infos)
    member("suppressed", summary.suppressed)
    member("baselined", summary.baselined)
    member("incomplete", summary.incomplete)
    object("otherFiles") { json in
      for (ending, count) in summary.others.sorted(by: { $0.key < $1.key }) {
        json.member(ending, count)
      }
    }
  }

  fileprivate mutating func write(_ diagnostic: Diagnostic, of report: FileReport) {
    let language = report.language
    member("path", report.file.path)
    member("rule", diagnostic.rule.name)
    member("severity", diagnostic.severity.rawValue)
    member("message", diagnostic.message[language])
    region(diagnostic.span, report.file, start: "line", "column")
    member("offset", diagnostic.span.start.value)
    member("endOffset", diagnostic.span.end.value)
    if !diagnostic.notes.isEmpty {
      objects("notes", diagnostic.notes) { $0.write($1, of: report) }
    }
    if let fix = diagnostic.fix { object("fix") { $0.write(fix, language) } }
    if let basis = diagnostic.basis { object("basis") { $0.write(basis) } }
    if let place = diagnostic.place { member("place", place[language]) }
    if let count = diagnostic.count { member("count", count) }
  }

  private mutating func write(_ note: Note, of report: FileReport) {
    member("message", note.message[report.language])
    if let path = note.path { member("path", path) }
    // Places in another file cannot be given in lines without its record.
    let file = note.path.map { report.others[$0] } ?? report.file
    if let span = note.span, let file { region(span, file, start: "line", "column") }
  }

  private mutating func write(_ fix: Fix, _ language: Language) {
    member("title", fix.title[language])
    member("safe", fix.isSafe)
    objects("edits", fix.edits) { json, edit in
      json.member("offset", edit.span.start.value)
      json.member("endOffset", edit.span.end.value)
      json.member("text", edit.replacement)
    }
  }

  private mutating func write(_ basis: Basis) {
    member("level", basis.level.rawValue)
    if let document = basis.document { member("document", document) }
    if let clause = basis.clause { member("clause", clause) }
    if let url = basis.url { member("url", url) }
  }
}
