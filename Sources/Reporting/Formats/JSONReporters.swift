package import Diagnostics
import SourceText

/// One diagnostic a line, for programs.
package struct JSONLinesReporter: Reporter {
  package init() {}

  package func report(_ report: FileReport, to output: inout String) {
    var json = JSONWriter()
    for diagnostic in report.diagnostics {
      json.write(diagnostic, of: report)
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
      json.member("tool") { json in
        json.object { json in
          json.member("name", "reportlint")
          json.member("version", version)
        }
      }
      json.member("files", reports) { json, report in json.write(report) }
      json.member("summary") { $0.write(RunSummary(reports, others: others)) }
    }
    json.endLine()
    output += json.text
  }
}

/// Diagnostics as JSON objects; columns count Unicode scalars, ends are exclusive.
extension JSONWriter {
  fileprivate mutating func write(_ report: FileReport) {
    object { json in
      json.member("path", report.file.path)
      json.member("profile") { json in
        if let profile = report.profile { json.value(profile) } else { json.null() }
      }
      if let reason = report.reason { json.member("profileReason", reason[report.language]) }
      json.member("diagnostics", report.diagnostics) { json, diagnostic in
        json.write(diagnostic, of: report)
      }
    }
  }

  fileprivate mutating func write(_ summary: RunSummary) {
    object { json in
      json.member("files", summary.files)
      json.member("errors", summary.errors)
      json.member("warnings", summary.warnings)
      json.member("infos", summary.infos)
      json.member("suppressed", summary.suppressed)
      json.member("baselined", summary.baselined)
      json.member("incomplete", summary.incomplete)
      json.member("otherFiles") { json in
        json.object { json in
          for (ending, count) in summary.others.sorted(by: { $0.key < $1.key }) {
            json.member(ending, count)
          }
        }
      }
    }
  }

  fileprivate mutating func write(_ diagnostic: Diagnostic, of report: FileReport) {
    let language = report.language
    object { json in
      json.member("path", report.file.path)
      json.member("rule", diagnostic.rule.name)
      json.member("severity", diagnostic.severity.rawValue)
      json.member("message", diagnostic.message[language])
      json.place(diagnostic.span, in: report.file)
      json.member("offset", diagnostic.span.start.value)
      json.member("endOffset", diagnostic.span.end.value)
      if !diagnostic.notes.isEmpty {
        json.member("notes", diagnostic.notes) { json, note in json.write(note, of: report) }
      }
      if let fix = diagnostic.fix { json.member("fix") { $0.write(fix, language) } }
      if let basis = diagnostic.basis { json.member("basis") { $0.write(basis) } }
      if let place = diagnostic.place { json.member("place", place[language]) }
      if let count = diagnostic.count { json.member("count", count) }
    }
  }

  private mutating func place(_ span: SourceSpan, in file: SourceFile) {
    let start = file.lines.position(of: span.start, in: .unicodeScalars)
    let end = file.lines.position(of: span.end, in: .unicodeScalars)
    member("line", start.line)
    member("column", start.column)
    member("endLine", end.line)
    member("endColumn", end.column)
  }

  private mutating func write(_ note: Note, of report: FileReport) {
    object { json in
      json.member("message", note.message[report.language])
      if let path = note.path { json.member("path", path) }
      // Places in another file cannot be given in lines without its record.
      let file = note.path.map { report.others[$0] } ?? report.file
      if let span = note.span, let file { json.place(span, in: file) }
    }
  }

  private mutating func write(_ fix: Fix, _ language: Language) {
    object { json in
      json.member("title", fix.title[language])
      json.member("safe", fix.isSafe)
      json.member("edits", fix.edits) { json, edit in
        json.object { json in
          json.member("offset", edit.span.start.value)
          json.member("endOffset", edit.span.end.value)
          json.member("text", edit.replacement)
        }
      }
    }
  }

  private mutating func write(_ basis: Basis) {
    object { json in
      json.member("level", basis.level.rawValue)
      if let document = basis.document { json.member("document", document) }
      if let clause = basis.clause { json.member("clause", clause) }
      if let url = basis.url { json.member("url", url) }
    }
  }
}
