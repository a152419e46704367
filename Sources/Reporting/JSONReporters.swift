import Diagnostics
import SourceText

/// One diagnostic a line, for programs.
package struct JSONLinesReporter: Reporter {
  package init() {}

  package func report(_ reports: [FileReport], to output: inout String) {
    for report in reports {
      for diagnostic in report.diagnostics {
        output += DiagnosticJSON(report).value(diagnostic).text + "\n"
      }
    }
  }
}

/// One object for the whole run.
package struct JSONReporter: Reporter {
  private let version: String

  package init(version: String) { self.version = version }

  package func report(_ reports: [FileReport], to output: inout String) {
    let summary = RunSummary(reports)
    let files = reports.map { report -> JSONValue in
      var members: [(String, JSONValue)] = [
        ("path", .string(report.file.path)),
        ("profile", report.profile.map { .string($0) } ?? .null),
      ]
      if let reason = report.reason {
        members.append(("profileReason", .string(reason[report.language])))
      }
      members.append(
        ("diagnostics", .array(report.diagnostics.map { DiagnosticJSON(report).value($0) })))
      return JSONValue.object(members)
    }
    let whole = JSONValue.object([
      ("version", .number(1)),
      ("tool", .object([("name", .string("reportlint")), ("version", .string(version))])),
      ("files", .array(files)),
      (
        "summary",
        .object([
          ("files", .number(summary.files)), ("errors", .number(summary.errors)),
          ("warnings", .number(summary.warnings)), ("infos", .number(summary.infos)),
          ("suppressed", .number(summary.suppressed)),
          ("incomplete", .number(summary.incomplete)),
        ])
      ),
    ])
    output += whole.text + "\n"
  }
}

/// A diagnostic as a JSON object; columns count Unicode scalars, ends are exclusive.
private struct DiagnosticJSON {
  let report: FileReport

  init(_ report: FileReport) { self.report = report }

  func value(_ diagnostic: Diagnostic) -> JSONValue {
    let language = report.language
    var members: [(String, JSONValue)] = [
      ("path", .string(report.file.path)), ("rule", .string(diagnostic.rule.name)),
      ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(diagnostic.message[language])),
    ]
    members += place(diagnostic.span)
    members += [
      ("offset", .number(diagnostic.span.start.value)),
      ("endOffset", .number(diagnostic.span.end.value)),
    ]
    if !diagnostic.notes.isEmpty {
      members.append(("notes", .array(diagnostic.notes.map { note($0) })))
    }
    if let fix = diagnostic.fix { members.append(("fix", value(fix))) }
    if let basis = diagnostic.basis { members.append(("basis", value(basis))) }
    if let place = diagnostic.place { members.append(("place", .string(place[language]))) }
    if let count = diagnostic.count { members.append(("count", .number(count))) }
    return .object(members)
  }

  private func place(_ span: SourceSpan) -> [(String, JSONValue)] {
    let start = report.file.lines.position(of: span.start, in: .unicodeScalars)
    let end = report.file.lines.position(of: span.end, in: .unicodeScalars)
    return [
      ("line", .number(start.line)), ("column", .number(start.column)),
      ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
    ]
  }

  private func note(_ note: Note) -> JSONValue {
    var members = [("message", JSONValue.string(note.message[report.language]))]
    if let path = note.path { members.append(("path", .string(path))) }
    // Places in another file cannot be told in lines without its record.
    if let span = note.span, note.path == nil { members += place(span) }
    return .object(members)
  }

  private func value(_ fix: Fix) -> JSONValue {
    .object([
      ("title", .string(fix.title[report.language])), ("safe", .boolean(fix.isSafe)),
      (
        "edits",
        .array(
          fix.edits.map {
            .object([
              ("offset", .number($0.span.start.value)), ("endOffset", .number($0.span.end.value)),
              ("text", .string($0.replacement)),
            ])
          })
      ),
    ])
  }

  private func value(_ basis: Basis) -> JSONValue {
    var members = [("level", JSONValue.string(basis.level.rawValue))]
    if let document = basis.document { members.append(("document", .string(document))) }
    if let clause = basis.clause { members.append(("clause", .string(clause))) }
    if let url = basis.url { members.append(("url", .string(url))) }
    return .object(members)
  }
}
