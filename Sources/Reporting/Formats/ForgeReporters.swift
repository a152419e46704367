import Diagnostics
import SourceText

/// GitHub's workflow commands: an annotation a finding; columns count Unicode scalars.
struct GitHubReporter: Reporter {
  func report(_ report: FileReport, to output: inout String) {
    for diagnostic in report.diagnostics {
      let start = report.file.lines.position(of: diagnostic.span.start, in: .unicodeScalars)
      let end = report.file.lines.position(of: diagnostic.span.end, in: .unicodeScalars)
      var properties = "file=\(Self.property(report.plainPath)),line=\(start.line)"
      properties += ",endLine=\(end.line)"
      // Columns of a place over several lines are refused.
      if start.line == end.line {
        properties += ",col=\(start.column),endColumn=\(end.column)"
      }
      properties += ",title=\(Self.property(diagnostic.rule.name))"
      let message = ShownText.lines(diagnostic.message[report.language])
      let lines = [message] + report.details(diagnostic)
      output += "::\(Self.command(diagnostic.severity)) \(properties)::"
      output += Self.data(lines.joined(separator: "\n")) + "\n"
    }
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// The text of a command: `%` and line ends escaped.
  private static func data(_ text: String) -> String {
    text.replacingScalars { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: nil
      }
    }
  }

  /// A value of a command: `:` and `,` escaped too.
  private static func property(_ text: String) -> String {
    data(ShownText(text).text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

/// GitLab's code quality report; lines only.
struct GitLabReporter: WholeRunReporter {
  var reports: [FileReport] = []

  func write(_ reports: [FileReport], to output: inout String) {
    var json = JSONWriter()
    json.array { json in
      for report in reports {
        let fingerprints = Fingerprint.of(report.diagnostics, in: report.file)
        for (diagnostic, fingerprint) in zip(report.diagnostics, fingerprints) {
          json.object { json in
            json.member("description", "\(diagnostic.rule): \(report.messageInOne(diagnostic))")
            json.member("check_name", diagnostic.rule.name)
            json.member("fingerprint", fingerprint.digest(in: report.plainPath))
            json.member("severity", Self.severity(diagnostic.severity))
            json.object("location") { json in
              json.member("path", report.plainPath)
              json.object("lines") { json in
                json.member("begin", report.file.lines.line(of: diagnostic.span.start))
                json.member("end", report.file.lines.line(of: diagnostic.span.end))
              }
            }
          }
        }
      }
    }
    json.endLine()
    output += json.text
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}

/// Reviewdog's diagnostic format as one object; columns count UTF-8 bytes from one.
struct RDJSONReporter: WholeRunReporter {
  var reports: [FileReport] = []

  func write(_ reports: [FileReport], to output: inout String) {
    var json = JSONWriter()
    json.object { json in
      json.object("source") { $0.member("name", "reportlint") }
      json.member("diagnostics") { json in
        json.array { json in
          for report in reports {
            for diagnostic in report.diagnostics {
              json.object { Self.write(diagnostic, report, to: &$0) }
            }
          }
        }
      }
    }
    json.endLine()
    output += json.text
  }

  private static func write(
    _ diagnostic: Diagnostic, _ report: FileReport, to json: inout JSONWriter
  ) {
    json.member("message", diagnostic.message[report.language])
    location(diagnostic.span, report, to: &json)
    json.member("severity", diagnostic.severity.rawValue.uppercased())
    json.object("code") { $0.member("value", diagnostic.rule.name) }
    let placed = diagnostic.notes.filter { $0.span != nil && $0.path == nil }
    if !placed.isEmpty {
      json.objects("relatedLocations", placed) { json, note in
        json.member("message", note.message[report.language])
        if let span = note.span { location(span, report, to: &json) }
      }
    }
    if let fix = diagnostic.fix {
      json.objects("suggestions", fix.edits) { json, edit in
        range(edit.span, report.file, to: &json)
        json.member("text", edit.replacement)
      }
    }
  }

  private static func location(
    _ span: SourceSpan, _ report: FileReport, to json: inout JSONWriter
  ) {
    json.object("location") { json in
      json.member("path", report.plainPath)
      range(span, report.file, to: &json)
    }
  }

  private static func range(_ span: SourceSpan, _ file: SourceFile, to json: inout JSONWriter) {
    json.object("range") { json in
      for (name, offset) in [("start", span.start), ("end", span.end)] {
        let place = file.lines.position(of: offset, in: .utf8)
        json.object(name) { json in
          json.member("line", place.line)
          json.member("column", place.column)
        }
      }
    }
  }
}
