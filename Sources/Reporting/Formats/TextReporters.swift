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
  /// Bytes that are put together before they are handed on.
  private static let portion = 1 << 16

  package init(color: Bool) { self.color = color }

  package func report(_ report: FileReport, to output: inout String) {
    let path = ShownText.line(report.file.path)
    var shown = ShownBytes()
    for diagnostic in report.diagnostics {
      write(diagnostic, report, path, to: &shown)
      if shown.bytes.count >= Self.portion { shown.move(to: &output) }
    }
    shown.move(to: &output)
  }

  private func write(
    _ diagnostic: Diagnostic, _ report: FileReport, _ path: String, to output: inout ShownBytes
  ) {
    let headline = Headline(report, diagnostic, path: path)
    let severity = painted(headline.severity, diagnostic.severity.color)
    output.append(plain: "\(headline.place): \(severity): ")
    output.append(diagnostic.message[report.language])
    output.append(plain: " [\(diagnostic.rule.name)]\n")
    if let excerpt = Excerpt(diagnostic.span, in: report.file) {
      output.append(plain: "  ")
      let (indent, caret) = excerpt.write(to: &output)
      output.append(plain: "\n  ")
      if color { output.append(plain: diagnostic.severity.color) }
      output.append(UInt8(ascii: " "), times: indent)
      output.append(UInt8(ascii: "^"), times: caret)
      output.append(plain: color ? "\(Self.plain)\n" : "\n")
    }
    for line in report.lines(below: diagnostic) {
      output.append(plain: "  = ")
      output.append(line)
      output.append(plain: "\n")
    }
    output.append(plain: "\n")
  }

  /// What ends a colour.
  private static let plain = "\u{1B}[0m"

  private func painted(_ text: String, _ color: String) -> String {
    self.color ? "\(color)\(text)\(Self.plain)" : text
  }
}

extension Basis {
  /// Document and clause; nil where there is only a level.
  var text: String? {
    guard let document else { return nil }
    return clause.map { "\(document) \($0)" } ?? document
  }
}
