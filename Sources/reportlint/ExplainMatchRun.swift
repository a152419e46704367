import Checking
import Diagnostics
import Reporting
import RuleModel
import SourceText

/// One run of `check --explain-match`: shows why a rule did or did not fire on drafts.
struct ExplainMatchRun {
  let rule: String
  let line: Int?
  let settings: CheckSettings
  private var language: Language { settings.language }

  func run() throws {
    var explanation = MatchExplanation(of: rule, line: line, settings)
    do {
      try explanation.run { explained in
        guard OutputOptions.show(text(of: explained), language) else { throw RunStatus.failed }
      }
    } catch let failure as MatchExplanation.Failure {
      show(failure)
      throw RunStatus.failed
    }
  }

  private func text(of explained: MatchExplanation.Explained) -> String {
    let profile = explained.profile ?? "none"
    let isOff = !explained.rule.isEnabled
    let head =
      explained.isInForce
      ? said(
        "规则 \(rule)（\(profile)\(isOff ? "，默认关闭" : "")）\n",
        "rule \(rule) (\(profile)\(isOff ? ", off by default" : ""))\n")
      : said(
        "规则 \(rule) 不在 \(profile) 里，平时不查；以下只是试查\n",
        "rule \(rule) is not in force under \(profile); tried all the same\n")
    return "\(explained.name)  \(head)"
      + TraceReport(of: explained.document, in: language).text(explained.events)
  }

  private func show(_ failure: MatchExplanation.Failure) {
    switch failure {
    case .draft(let name, let fault): OutputOptions.complain("\(name): \(fault.message[language])")
    case .rules(let reports): OutputOptions.showFaults(reports, language)
    case .unknownRule(let near): OutputOptions.complain(unknownRule(rule, near: near, language))
    case .noText(let name, let line):
      OutputOptions.complain(said("\(name) 第 \(line) 行没有文字", "\(name) has no text in line \(line)"))
    }
  }

  private func said(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }
}

/// That there is no rule of a name.
func unknownRule(_ id: String, near: String?, _ language: Language) -> String {
  language == .chinese
    ? "没有规则 '\(id)'" + (near.map { "；是不是要写 '\($0)'？" } ?? "")
    : "there is no rule '\(id)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
}
