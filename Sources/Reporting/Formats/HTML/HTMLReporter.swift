import Diagnostics
import RuleModel
import SourceText

/// One self-contained page: each draft as read, its findings marked in place and listed beside it.
///
/// A filter by severity and rule comes with its script; without one the page reads and prints whole.
struct HTMLReporter: WholeRunReporter {
  var reports: [FileReport] = []
  private let context: ReportContext

  init(_ context: ReportContext) { self.context = context }

  func write(_ reports: [FileReport], to output: inout String) {
    let title = ReportingMessages.findings[context.language]
    output += """
      <!DOCTYPE html>
      <html lang="\(ReportingMessages.languageTag[context.language])">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="reportlint \(MarkupText.attribute(context.version))">
      <title>\(title)</title>
      <style>
      \(HTMLAssets.style)
      </style>
      </head>
      <body>
      <header>
      <h1>\(title)</h1>
      <p>\(RunSummary(reports, others: context.others).line(context.language))</p>

      """
    writeFilter(reports, to: &output)
    output += "</header>\n"
    for (number, report) in reports.enumerated() {
      write(report, number: number + 1, to: &output)
    }
    output += "<script>\n\(HTMLAssets.script)\n</script>\n</body>\n</html>\n"
  }

  private func said(_ text: LocalizedText) -> String { text[context.language] }

  private func writeFilter(_ reports: [FileReport], to output: inout String) {
    let diagnostics = reports.flatMap(\.diagnostics)
    let counts = Dictionary(diagnostics.map { ($0.rule, 1) }, uniquingKeysWith: +)
    output += "<form class=\"filter\" hidden>\n"
    for severity in Severity.allCases.reversed() {
      let count = diagnostics.count { $0.severity == severity }
      let name = severity.name[context.language]
      output += "<label class=\"\(severity.rawValue)\"><input type=\"checkbox\" name=\"severity\""
      output += " value=\"\(severity.rawValue)\" checked> \(name) \(count)</label>\n"
    }
    output += "<label>\(said(ReportingMessages.rule)) <select name=\"rule\">"
    output += "<option value=\"\">\(said(ReportingMessages.all))</option>"
    for (rule, count) in counts.sorted(by: { $0.key < $1.key }) {
      let title = context.rules[rule]?.title?[context.language]
      let label = title.map { "\($0) (\(rule)) \(count)" } ?? "\(rule) \(count)"
      output +=
        "<option value=\"\(MarkupText.attribute(rule.name))\">\(MarkupText.text(label))</option>"
    }
    output += "</select></label>\n</form>\n"
  }

  private func write(_ report: FileReport, number: Int, to output: inout String) {
    let path = MarkupText.text(report.file.path)
    output += "<section class=\"file\">\n<h2>\(path)</h2>\n<div class=\"columns\">\n"
    let page = MarkedPage(report, number: number)
    output += "<div class=\"draft\">\n"
    page.write(to: &output)
    output += "</div>\n<ol class=\"findings\">\n"
    if report.diagnostics.isEmpty {
      output += "<li class=\"none\">\(said(ReportingMessages.nothingFound))</li>\n"
    }
    for (index, diagnostic) in report.diagnostics.enumerated() {
      write(diagnostic, "\(number)-\(index + 1)", index + 1, report, to: &output)
    }
    output += "</ol>\n</div>\n</section>\n"
  }

  private func write(
    _ diagnostic: Diagnostic, _ key: String, _ index: Int, _ report: FileReport,
    to output: inout String
  ) {
    let place = report.file.lines.position(of: diagnostic.span.start, in: .unicodeScalars)
    let rule = MarkupText.attribute(diagnostic.rule.name)
    let severity = diagnostic.severity
    output +=
      "<li id=\"n\(key)\" value=\"\(index)\" class=\"\(severity.rawValue)\" data-rule=\"\(rule)\">"
    output += "<a class=\"place\" href=\"#m\(key)\">"
    output += "<b>\(severity.name[report.language])</b> "
    output += said(ReportingMessages.place(line: place.line, column: place.column))
    output += "</a> <code>\(rule)</code>"
    output += "<p class=\"message\">\(MarkupText.text(diagnostic.message[report.language]))</p>"
    for line in report.details(diagnostic) {
      output += "<p class=\"note\">\(MarkupText.text(line))</p>"
    }
    let marked = 1 + diagnostic.notes.count { $0.path == nil && $0.span != nil }
    if let count = diagnostic.count, count > marked {
      let text = said(ReportingMessages.marked(marked))
      output += "<p class=\"note\">\(text)</p>"
    }
    if let why = context.rules[diagnostic.rule]?.why?[report.language] {
      output += "<details><summary>\(said(ReportingMessages.why))</summary>"
      output += "<p class=\"note\">\(MarkupText.text(why))</p></details>"
    }
    output += "</li>\n"
  }
}
