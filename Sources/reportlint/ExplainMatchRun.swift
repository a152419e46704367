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
        guard StandardStreams.show(text(of: explained), language) else { throw RunStatus.failed }
      }
    } catch let failure as MatchExplanation.Failure {
      show(failure)
      throw RunStatus.failed
    }
  }

  private func text(of explained: MatchExplanation.Explained) -> String {
    "\(explained.name)  \(ProgramMessage.ruleTried(explained).text[language])\n"
      + TraceReport(of: explained.document, in: language).text(explained.events)
  }

  private func show(_ failure: MatchExplanation.Failure) {
    switch failure {
    case .draft(let name, let fault):
      StandardStreams.complain("\(name): \(fault.message[language])")
    case .rules(let reports):
      _ = StandardStreams.print(StandardStreams.text(of: reports), language)
    case .unknownRule(let near): StandardStreams.complain(.unknownRule(rule, near: near), language)
    case .noText(let name, let line):
      StandardStreams.complain(.noText(name: name, line: line), language)
    }
  }
}

extension MatchExplanation.Explained {
  var profileName: String { profile ?? "none" }
}
