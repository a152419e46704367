import Diagnostics
import RuleModel
import SourceText

/// What the script works by: filters, order, steps; nobody sees it where no script runs.
struct HTMLTools {
  private let diagnostics: [Diagnostic]
  private let context: ReportContext

  init(_ reports: [FileReport], _ context: ReportContext) {
    diagnostics = reports.flatMap(\.diagnostics)
    self.context = context
  }

  func write(to output: inout String) {
    guard !diagnostics.isEmpty else { return }
    output += "<form class=\"tools\" aria-label=\"\(said(PageMessages.tools))\""
    output += " data-shown=\"\(said(PageMessages.shown))\" hidden>\n"
    writeSeverities(to: &output)
    writeRules(to: &output)
    output += "<fieldset><legend>\(said(PageMessages.order))</legend>\n"
    output += "<label><input type=\"radio\" name=\"order\" value=\"place\" checked> "
    output += "\(said(PageMessages.byPlace))</label>\n"
    output += "<label><input type=\"radio\" name=\"order\" value=\"severity\"> "
    output += "\(said(PageMessages.errorsFirst))</label>\n</fieldset>\n"
    output += "<div class=\"steps\" role=\"group\" aria-label=\"\(said(PageMessages.steps))\">"
    output += "<button type=\"button\" name=\"previous\">\(said(PageMessages.previous))</button>"
    output += "<a class=\"here\" href=\"#\">0/\(diagnostics.count)</a>"
    output += "<button type=\"button\" name=\"next\">\(said(PageMessages.next))</button></div>\n"
    output += "</form>\n<p class=\"said unseen\" role=\"status\"></p>\n"
  }

  private func said(_ text: LocalizedText) -> String { text[context.language] }

  private func writeSeverities(to output: inout String) {
    output += "<fieldset><legend>\(said(PageMessages.severity))</legend>\n"
    for severity in Severity.allCases.reversed() {
      let count = diagnostics.count { $0.severity == severity }
      output += "<label class=\"\(severity.rawValue)\"><input type=\"checkbox\" name=\"severity\""
      output += " value=\"\(severity.rawValue)\" checked> "
      output += "<b>\(severity.name[context.language])</b> \(count)</label>\n"
    }
    output += "</fieldset>\n"
  }

  private func writeRules(to output: inout String) {
    let counts = Dictionary(diagnostics.map { ($0.rule, 1) }, uniquingKeysWith: +)
    output += "<label>\(said(PageMessages.rule)) <select name=\"rule\">"
    output += "<option value=\"\">\(said(PageMessages.all))</option>"
    for (rule, count) in counts.sorted(by: { $0.key < $1.key }) {
      let title = context.rules[rule]?.title?[context.language]
      let label = title.map { "\($0) (\(rule)) \(count)" } ?? "\(rule) \(count)"
      output +=
        "<option value=\"\(MarkupText.attribute(rule.name))\">\(MarkupText.text(label))</option>"
    }
    output += "</select></label>\n"
  }
}
