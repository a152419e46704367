package import Diagnostics
import SourceText

/// One line a diagnostic, the form that editors and compilers share.
package struct ConciseReporter: Reporter {
  package init() {}

  package func report(_ report: FileReport, to output: inout String) {
    let path = ShownText.line(report.file.path)
    for diagnostic in report.diagnostics {
      output += Headline(report, diagnostic, path: path).text
      output += "\n"
      let label = LocalizedText(ReportingMessages.note.english)
      for group in NoteGroup.groups(of: diagnostic) {
        output += "  \(report.line(of: group, label: label))\n"
      }
    }
  }
}

/// The line `path:line:column: severity: message [rule]`.
struct Headline {
  let report: FileReport
  let diagnostic: Diagnostic
  /// The path as it is shown.
  let path: String

  init(_ report: FileReport, _ diagnostic: Diagnostic, path: String) {
    self.report = report
    self.diagnostic = diagnostic
    self.path = path
  }

  /// The severity is in English whatever the language of the messages: editors look for its words.
  var text: String { "\(place): \(diagnostic.severity.name.english): \(message)" }

  var place: String {
    let start = report.file.lines.position(of: diagnostic.span.start, in: .unicodeScalars)
    return "\(path):\(start.line):\(start.column)"
  }

  var severity: String { diagnostic.severity.name[report.language] }

  var message: String {
    "\(ShownText(diagnostic.message[report.language]).text) [\(diagnostic.rule)]"
  }
}

extension Severity {
  /// The terminal's colour for it.
  var color: String {
    switch self {
    case .error: "\u{1B}[1;31m"
    case .warning: "\u{1B}[1;33m"
    case .info: "\u{1B}[1;36m"
    }
  }
}

/// Message, source line with a caret under the place, notes, basis and fix.
package struct FullReporter: Reporter {
  private let color: Bool

  package init(color: Bool) { self.color = color }

  package func report(_ report: FileReport, to output: inout String) {
    let path = ShownText.line(report.file.path)
    for diagnostic in report.diagnostics { write(diagnostic, report, path, to: &output) }
  }

  private func write(
    _ diagnostic: Diagnostic, _ report: FileReport, _ path: String, to output: inout String
  ) {
    let headline = Headline(report, diagnostic, path: path)
    let severity = painted(headline.severity, diagnostic.severity.color)
    output += "\(headline.place): \(severity): \(headline.message)\n"
    let excerpt = Excerpt(diagnostic.span, in: report.file)
    if !excerpt.isEmpty {
      output += "  \(excerpt.line)\n  \(painted(excerpt.caret, diagnostic.severity.color))\n"
    }
    for line in report.details(diagnostic) { output += "  = \(line)\n" }
    output += "\n"
  }

  private func painted(_ text: String, _ color: String) -> String {
    self.color ? "\(color)\(text)\u{1B}[0m" : text
  }
}

extension Basis {
  /// Document and clause; nil where there is only a level.
  var text: String? {
    guard let document else { return nil }
    return clause.map { "\(document) \($0)" } ?? document
  }
}
