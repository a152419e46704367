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
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
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
            json.member("description", "\(diagnostic.rule): \(diagnostic.message[report.language])")
            json.member("check_name", diagnostic.rule.name)
            json.member("fingerprint", fingerprint.digest(in: report.plainPath))
            json.member("severity", Self.severity(diagnostic.severity))
            json.member("location") { Self.location(diagnostic.span, report, to: &$0) }
          }
        }
      }
    }
    json.endLine()
    output += json.text
  }

  private static func location(
    _ span: SourceSpan, _ report: FileReport, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("path", report.plainPath)
      json.member("lines") { json in
        json.object { json in
          json.member("begin", report.file.lines.line(of: span.start))
          json.member("end", report.file.lines.line(of: span.end))
        }
      }
    }
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
      json.member("source") { json in json.object { $0.member("name", "reportlint") } }
      json.member("diagnostics") { json in
        json.array { json in
          for report in reports {
            for diagnostic in report.diagnostics { Self.write(diagnostic, report, to: &json) }
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
    json.object { json in
      json.member("message", diagnostic.message[report.language])
      json.member("location") { location(diagnostic.span, report.plainPath, report.file, to: &$0) }
      json.member("severity", diagnostic.severity.rawValue.uppercased())
      json.member("code") { json in json.object { $0.member("value", diagnostic.rule.name) } }
      let placed = diagnostic.notes.filter { $0.span != nil && $0.path == nil }
      if !placed.isEmpty {
        json.member("relatedLocations", placed) { json, note in
          json.object { json in
            json.member("message", note.message[report.language])
            if let span = note.span {
              json.member("location") { location(span, report.plainPath, report.file, to: &$0) }
            }
          }
        }
      }
      if let fix = diagnostic.fix {
        json.member("suggestions", fix.edits) { json, edit in
          json.object { json in
            json.member("range") { range(edit.span, report.file, to: &$0) }
            json.member("text", edit.replacement)
          }
        }
      }
    }
  }

  private static func location(
    _ span: SourceSpan, _ path: String, _ file: SourceFile, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("path", path)
      json.member("range") { range(span, file, to: &$0) }
    }
  }

  private static func range(_ span: SourceSpan, _ file: SourceFile, to json: inout JSONWriter) {
    json.object { json in
      for (name, offset) in [("start", span.start), ("end", span.end)] {
        let place = file.lines.position(of: offset, in: .utf8)
        json.member(name) { json in
          json.object { json in
            json.member("line", place.line)
            json.member("column", place.column)
          }
        }
      }
    }
  }
}
