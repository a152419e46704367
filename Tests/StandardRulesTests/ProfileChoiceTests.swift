import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import LintTestSupport
import RuleModel
import StandardRules
import Testing

/// Which profile a draft gets by its title and its headings, and the reason that is given.
@Suite struct ProfileChoiceTests {
  private func choice(_ text: String, _ format: DraftFormat) throws -> String {
    let document = format.reader.read(path: "d", bytes: Array(text.utf8), reading: .wholeFile)
    let candidates = StandardRules.profiles.compactMap(ShippedRules.candidate)
    let choice = try #require(candidates.choice(for: document))
    return "\(choice.name): \(choice.reason.english)"
  }

  @Test(arguments: [
    ("RCA: ferry late", "en-postmortem: the title has 'RCA'"),
    ("Postmortem: ferry late", "en-postmortem: the title has 'Postmortem'"),
    (
      "Outage on 3 May 2024",
      "en-postmortem: the title has 'Outage', with the headings 'Impact', 'Timeline'"
    ),
    ("Ferry works", "en-report: chosen by language"),
    ("How we write a postmortem", "en-report: chosen by language"),
    (
      "Incident on 2023-06-06",
      "en-postmortem: the title has 'Incident', with the headings 'Impact', 'Timeline'"
    ),
    ("Post-incident review: ferry", "en-postmortem: the title has 'Post-incident review'"),
    ("Outage report – ferry", "en-postmortem: the title has 'Outage report'"),
    ("Incident review policy", "en-report: chosen by language"),
    ("Template: incident report", "en-report: chosen by language"),
    ("Guidelines for root cause analysis", "en-report: chosen by language"),
    ("Postmortem process", "en-report: chosen by language"),
    ("Incident response plan", "en-report: chosen by language"),
    ("Annual report 2023", "en-annual-report: the title has 'Annual report'"),
    ("Writing an annual report", "en-report: chosen by language"),
    ("Internal audit of the ferry", "en-audit-report: the title has 'Internal audit of'"),
    ("Internal audit charter", "en-report: chosen by language"),
  ])
  func titlesAndHeadingsOfIncidents(_ title: String, _ expected: String) throws {
    let end = title.hasPrefix("How") ? "" : "## Timeline\n\n- 10:00 UTC it stood.\n"
    let text =
      "# \(title)\n\n## Impact\n\nThe guests of the ferry had to wait at the pier.\n\n\(end)"
    #expect(try choice(text, .markdown) == expected)
  }

  @Test func oneHeadingDoesNotMakeAnIncidentOfAReport() throws {
    let text = """
      # The outages of 2023

      ## Impact

      The guests of the ferry had to wait at the pier.

      ## Impact

      They had to wait at the mole, too.
      """
    #expect(try choice(text, .markdown) == "en-report: chosen by language")
  }
}
