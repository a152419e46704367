import Diagnostics
import RuleModel
import SourceText

/// One draft of the page: what was found in it, and its text.
struct HTMLDraft {
  private let report: FileReport
  private let number: Int
  private let context: ReportContext

  /// - Parameters:
  ///   - report: A file and its findings.
  ///   - number: Its place on the page, for anchors.
  ///   - context: What is known of the run.
  init(_ report: FileReport, number: Int, _ context: ReportContext) {
    self.report = report
    self.number = number
    self.context = context
  }

  /// What was refused has no text.
  private var hasText: Bool { !report.file.bytes.isEmpty }

  func write(to output: inout String) {
    let path = MarkupText.text(report.file.path)
    if report.diagnostics.isEmpty {
      output += "<details class=\"file\" id=\"d\(number)\">\n<summary><h2>\(path)</h2> "
      output += "<span class=\"none\">\(said(PageMessages.nothingFound))</span></summary>\n"
      output += "<p class=\"about\">\(about)</p>\n"
      writeText(to: &output)
      output += "</details>\n"
      return
    }
    output += "<section class=\"file\" id=\"d\(number)\" aria-labelledby=\"t\(number)\">\n"
    output += "<h2 id=\"t\(number)\">\(path)</h2>\n<p class=\"about\">\(about)</p>\n"
    output += "<div class=\"columns\(hasText ? "" : " single")\">\n"
    output += "<ol class=\"findings\" aria-label=\"\(said(PageMessages.findings))\">\n"
    for (index, diagnostic) in report.diagnostics.enumerated() {
      write(diagnostic, index + 1, to: &output)
    }
    output += "</ol>\n"
    writeText(to: &output)
    output += "</div>\n</section>\n"
  }

  private func said(_ text: LocalizedText) -> String { text[context.language] }

  private func writeText(to output: inout String) {
    guard hasText else { return }
    output +=
      "<div class=\"draft\" role=\"group\" aria-label=\"\(said(PageMessages.textOfDraft))\">\n"
    MarkedPage(report, number: number).write(to: &output)
    output += "</div>\n"
  }

  /// By which rules the draft was checked, and what is not shown.
  private var about: String {
    var parts: [LocalizedText] = []
    if let profile = report.profile {
      parts.append(PageMessages.about(profile: profile, reason: report.reason))
      parts.append(PageMessages.suppressed(report.suppressed))
    }
    if report.baselined > 0 { parts.append(PageMessages.baselined(report.baselined)) }
    if report.isIncomplete { parts.append(PageMessages.notWhole) }
    return parts.map { MarkupText.text(said($0)) }.joined(separator: " · ")
  }

  private func write(_ diagnostic: Diagnostic, _ index: Int, to output: inout String) {
    let key = "\(number)-\(index)"
    let rule = MarkupText.attribute(diagnostic.rule.name)
    let severity = diagnostic.severity
    output +=
      "<li id=\"n\(key)\" value=\"\(index)\" class=\"\(severity.rawValue)\" data-rule=\"\(rule)\">"
    output += "<p class=\"head\"><b>\(severity.name[report.language])</b> "
    if hasText { output += link(to: diagnostic.span, "m\(key)") + " " }
    output += "<code>\(rule)</code></p>"
    output += "<p class=\"message\">\(MarkupText.text(diagnostic.message[report.language]))</p>"
    for line in notes(diagnostic, key) { output += "<p class=\"note\">\(line)</p>" }
    let marked = 1 + diagnostic.notes.count(where: \.isPlaced)
    if let count = diagnostic.count, count > marked {
      output += "<p class=\"note\">\(said(PageMessages.marked(marked)))</p>"
    }
    if let why = context.rules[diagnostic.rule]?.why?[report.language] {
      output += "<details><summary>\(said(ReportingMessages.why))</summary>"
      output += "<p class=\"note\">\(MarkupText.text(why))</p></details>"
    }
    output += "</li>\n"
  }

  private func link(to span: SourceSpan, _ anchor: String) -> String {
    let place = report.file.lines.position(of: span.start, in: .unicodeScalars)
    let text = said(PageMessages.place(line: place.line, column: place.column))
    return "<a href=\"#\(anchor)\">\(text)</a>"
  }

  /// Notes with links to their places, basis, place and fix.
  private func notes(_ diagnostic: Diagnostic, _ key: String) -> [String] {
    let notes = NoteGroup.groups(of: diagnostic).map { group -> String in
      guard group.hasPlaces else { return MarkupText.text(report.line(of: group)) }
      let links = group.notes.compactMap { index, note in
        note.span.map { link(to: $0, "r\(key)-\(index + 1)") }
      }
      let message = MarkupText.text(group.message[report.language])
      return said(PageMessages.places(links, LocalizedText(message)))
    }
    return notes + report.labelled(diagnostic).map { MarkupText.text($0) }
  }
}
