import Diagnostics
import SourceText

/// The drafts of the page, with how much was found in each.
struct HTMLIndex {
  private let reports: [FileReport]
  private let language: Language

  init(_ reports: [FileReport], _ context: ReportContext) {
    self.reports = reports
    language = context.language
  }

  func write(to output: inout String) {
    let severities = Severity.allCases.reversed()
    output += "<nav class=\"index\" aria-labelledby=\"drafts\">\n"
    output += "<h2 id=\"drafts\">\(PageMessages.drafts[language])</h2>\n<table>\n<thead><tr>"
    output += "<th scope=\"col\">\(PageMessages.draft[language])</th>"
    for severity in severities { output += count(head: severity.name) }
    output += count(head: PageMessages.suppressed)
    output += "<th scope=\"col\" class=\"profile\">\(PageMessages.profile[language])</th>"
    output += "</tr></thead>\n<tbody>\n"
    for (index, report) in reports.enumerated() {
      output += "<tr><th scope=\"row\"><a href=\"#d\(index + 1)\">"
      output += "\(MarkupText.text(report.file.path))</a></th>"
      for severity in severities {
        output += count(report.diagnostics.count { $0.severity == severity })
      }
      output += count(report.suppressed)
      output += "<td class=\"profile\">\(MarkupText.text(report.profile ?? ""))</td></tr>\n"
    }
    output += "</tbody>\n</table>\n</nav>\n"
  }

  private func count(head: LocalizedText) -> String {
    "<th scope=\"col\" class=\"count\">\(head[language])</th>"
  }

  private func count(_ count: Int) -> String { "<td class=\"count\">\(count)</td>" }
}
