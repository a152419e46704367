import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// One self-contained page: each draft as read, its findings marked in place and listed beside it.
///
/// Filters, order and steps come with its script; without one the page reads and prints whole.
struct HTMLReporter: WholeRunReporter {
  var reports: [FileReport] = []
  private let context: ReportContext

  init(_ context: ReportContext) { self.context = context }

  func write(_ reports: [FileReport], to output: inout String) {
    writeHead(reports, to: &output)
    let first = reports.firstIndex { !$0.diagnostics.isEmpty } ?? 0
    if !reports.isEmpty {
      output += "<a class=\"skip\" href=\"#d\(first + 1)\">\(said(PageMessages.skip))</a>\n"
    }
    output += "<header>\n<h1>\(said(PageMessages.findings))</h1>\n"
    output += "<p>\(RunSummary(reports, others: context.others).line(context.language))</p>\n"
    output += "<p class=\"about\">\(facts)</p>\n</header>\n<main>\n"
    if reports.count > 1 { HTMLIndex(reports, context).write(to: &output) }
    HTMLTools(reports, context).write(to: &output)
    for (index, report) in reports.enumerated() {
      HTMLDraft(report, number: index + 1, context).write(to: &output)
    }
    output += "</main>\n<script>\(HTMLScript.text)</script>\n</body>\n</html>\n"
  }

  private func said(_ text: LocalizedText) -> String { text[context.language] }

  private func writeHead(_ reports: [FileReport], to output: inout String) {
    let title =
      reports.count == 1
      ? PageMessages.title(reports[0].file.path) : PageMessages.title(drafts: reports.count)
    output += """
      <!DOCTYPE html>
      <html lang="\(said(PageMessages.languageTag))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="reportlint \(MarkupText.attribute(context.version))">
      <title>\(MarkupText.text(said(title)))</title>
      <style>\(HTMLStyle.text)</style>
      </head>
      <body>

      """
  }

  /// Nothing is loaded, and nothing counts as style or script but the page's own.
  private static var policy: String {
    let (style, script) = (HTMLStyle.text, HTMLScript.text)
    func source(_ text: String) -> String {
      "'sha256-\(SHA256.digest(of: Array(text.utf8)).base64)'"
    }
    return "default-src 'none'; style-src \(source(style)); script-src \(source(script)); "
      + "base-uri 'none'; form-action 'none'"
  }

  /// When and by what the drafts were checked.
  private var facts: String {
    let day = context.day.map { day in
      "<time datetime=\"\(day.written)\">\(said(PageMessages.day(day)))</time> · "
    }
    return (day ?? "") + "reportlint \(MarkupText.text(context.version))"
  }
}
