import Diagnostics
import SourceText

/// JUnit's XML: a suite a file, a case a finding; what fails the run is a failure, the rest is
/// output; columns count Unicode scalars.
struct JUnitReporter: WholeRunReporter {
  var reports: [FileReport] = []
  let failLevel: FailLevel

  func write(_ reports: [FileReport], to output: inout String) {
    let all = reports.flatMap { report in report.diagnostics.map { (report, $0) } }
    let errors = all.count { report, _ in report.profile == nil }
    let failures = all.count { report, diagnostic in
      report.profile != nil && failLevel.isReached(by: diagnostic.severity)
    }
    let tests = reports.reduce(0) { $0 + max(1, $1.diagnostics.count) }
    output += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    output += "<testsuites name=\"reportlint\"\(counts(tests, failures, errors))>\n"
    for report in reports { write(report, to: &output) }
    output += "</testsuites>\n"
  }

  private func counts(_ tests: Int, _ failures: Int, _ errors: Int) -> String {
    " tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\""
  }

  private func write(_ report: FileReport, to output: inout String) {
    let isRun = report.profile != nil
    let failures =
      isRun ? report.diagnostics.count { failLevel.isReached(by: $0.severity) } : 0
    let name = MarkupText.attribute(report.plainPath)
    let tests = max(1, report.diagnostics.count)
    output +=
      "  <testsuite name=\"\(name)\"\(counts(tests, failures, isRun ? 0 : report.diagnostics.count))>\n"
    if report.diagnostics.isEmpty {
      output += "    <testcase classname=\"\(name)\" name=\"reportlint\"/>\n"
    }
    let path = ShownText.line(report.file.path)
    for diagnostic in report.diagnostics {
      let headline = Headline(report, diagnostic, path: path)
      let place = report.file.lines.position(of: diagnostic.span.start, in: .unicodeScalars)
      let title = "\(diagnostic.rule) \(place.line):\(place.column)"
      output += "    <testcase classname=\"\(name)\" name=\"\(title)\">\n"
      let text = MarkupText.text(
        ([headline.text] + report.details(diagnostic)).joined(separator: "\n"))
      let message = MarkupText.attribute(diagnostic.message[report.language])
      let element = isRun ? "failure" : "error"
      if !isRun || failLevel.isReached(by: diagnostic.severity) {
        output +=
          "      <\(element) type=\"\(diagnostic.severity.rawValue)\" message=\"\(message)\">"
        output += "\(text)</\(element)>\n"
      } else {
        output += "      <system-out>\(text)</system-out>\n"
      }
      output += "    </testcase>\n"
    }
    output += "  </testsuite>\n"
  }
}

/// Checkstyle's XML; columns count Unicode scalars.
struct CheckstyleReporter: Reporter {
  func begin(to output: inout String) {
    output += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
  }

  func report(_ report: FileReport, to output: inout String) {
    output += "  <file name=\"\(MarkupText.attribute(report.plainPath))\">\n"
    for diagnostic in report.diagnostics {
      let place = report.file.lines.position(of: diagnostic.span.start, in: .unicodeScalars)
      output += "    <error line=\"\(place.line)\" column=\"\(place.column)\""
      output += " severity=\"\(diagnostic.severity.rawValue)\""
      output += " message=\"\(MarkupText.attribute(report.messageInOne(diagnostic)))\""
      output += " source=\"reportlint.\(diagnostic.rule)\"/>\n"
    }
    output += "  </file>\n"
  }

  func end(to output: inout String) { output += "</checkstyle>\n" }
}

/// Text in XML and HTML; characters that neither can hold are shown escaped.
enum MarkupText {
  /// Between tags; line ends stay.
  static func text(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(ShownText.line(String($0))) }.joined(separator: "\n")
  }

  /// Inside double quotes, on one line.
  static func attribute(_ text: String) -> String { escaped(ShownText(text).text) }

  private static func escaped(_ text: String) -> String {
    text.replacingScalars { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: nil
      }
    }
  }
}

extension String {
  /// The text with what `replacement` gives in place of a character; nil keeps it.
  func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let other = replacement(scalar) {
        text += other.unicodeScalars
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
