import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// Lengths, periods, times and weekdays of English drafts, compared with what stands elsewhere.
@Suite struct EnglishTimeTests {
  private func reported(_ text: String) -> [String] {
    let document = MarkdownReader.read(
      path: "d.md", bytes: Array(text.utf8), reading: .wholeFile)
    return DatesCheck.findings(in: document).map {
      "\($0.fault.rawValue) \(document.text.string($0.finding.range))"
        + ($0.finding.captures["expected"].map { $0.english.isEmpty ? "" : " → \($0.english)" }
          ?? "")
    }
  }

  @Test(arguments: [
    (
      "It failed for 52 minutes on 2024-07-18, from 10:18 to 11:00.",
      ["duration 52 minutes → 42 min"]
    ),
    ("It failed for 42 minutes on 2024-07-18, from 10:18 to 11:00.", []),
    (
      "The pool was shut from 3 to 9 March 2025 inclusive, a total of nine days.",
      ["duration nine days → 6 to 7 days"]
    ),
    ("The pool was shut from 3 to 9 March 2025 inclusive, a total of seven days.", []),
    ("We met from 7.00 pm to 6.30 pm.", ["order 7.00 pm to 6.30 pm"]),
    ("We met from 7.00 pm to 8.30 pm, and 8.75 per cent came.", []),
    ("We met at 8.75 pm.", ["impossible 8.75"]),
    ("Reporting period: 19 to 15 September 2025", ["order 19 to 15 September 2025"]),
    ("Reporting period: 15 to 19 September 2025", []),
    (
      "Period: 15 to 19 September 2025. We met on Monday 16 September.",
      ["weekday Monday → Tuesday"]
    ),
    ("Period: 15 to 19 September 2025. We met on Tuesday 16 September.", []),
    (
      "It failed for 85 minutes on March 12, 2024, from 14:05 to 15:40 UTC.",
      ["duration 85 minutes → 1 h 35 min"]
    ),
    ("It was slow for 10 minutes on 2024-07-18, between 10:18 and 11:00.", []),
    (
      "It began at 14:05 and ended at 15:40, after 85 minutes.",
      ["duration 85 minutes → 1 h 35 min"]
    ),
    ("It began at 14:05 and ended at 15:40, after 95 minutes.", []),
    ("It began at 14:05 and ended at 15:40, after 20 minutes of checks.", []),
    (
      "It was down from 11:50 p.m. until 3:20 a.m. the next day (Pacific Time), a total of 4.5 hours.",
      ["duration 4.5 hours → 3 h 30 min"]
    ),
    (
      "It began at 23:40 UTC on Friday, August 22, and ended at 02:10 UTC on August 23, after 3 h 30 min.",
      ["duration 3 h 30 min → 2 h 30 min"]
    ),
    (
      "From 2025-03-29 21:30 UTC to 2025-03-30 04:40 UTC (8 h 10 min) it was down.",
      ["duration 8 h 10 min → 7 h 10 min"]
    ),
    ("From 2025-03-29 21:30 UTC to 2025-03-30 04:40 UTC (7 h 10 min) it was down.", []),
    ("It was down from 11:30 to 1:15 (105 minutes).", []),
    ("We counted on three days, from 8 a.m. to 8 p.m.", []),
    ("It stopped at 13:22, rang at 13:31 and was moved by 24:35.", ["impossible 24:35"]),
    ("It stopped at 13:22, rang at 13:31 and was beaten by 24:35.", []),
    (
      "We counted for three hours, from 8 a.m. to 8 p.m.", ["duration three hours → 12 h"]
    ),
    (
      "Twenty minutes went to a wrong theory (14:20 to 14:58).",
      ["duration Twenty minutes → 38 min"]
    ),
    ("Two tests of 5 minutes failed (14:20 to 14:58).", []),
    ("The calls at 14:05 and 15:35 took 10 minutes.", []),
    ("It ran from 1 June to 10 June 2024 (12 days).", ["duration 12 days → 9 to 10 days"]),
    ("It ran from 1 June to 10 June 2024 (10 days), or 9 days.", []),
    ("We counted on 4 days: 1 June 2024; 3 June 2024; 5 June and 9 June 2024.", []),
    (
      "Start: 09:12  \nEnd: 11:42  \nDuration: 130 minutes\n", ["duration 130 minutes → 2 h 30 min"]
    ),
    ("Start: 09:12  \nEnd: 11:42  \nDuration: 150 minutes\n", []),
    ("Start: 09:12\n\nStarted: 09:10\n\nEnd: 11:42\n\nDuration: 130 minutes\n", []),
    (
      "| Started | 09:12 |\n|-|-|\n| Resolved | 11:42 |\n| Duration | 130 minutes |\n",
      ["duration 130 minutes → 2 h 30 min"]
    ),
    (
      "Started: 09:12\n\nEnded: 11:42\n\n## Summary\n\nThe page broke. It lasted 4 hours.\n",
      ["duration 4 hours → 2 h 30 min"]
    ),
    (
      "Started: 09:12\n\nEnded: 11:42\n\n## Summary\n\nThe page was down for 40 minutes.\n", []
    ),
    (
      "Reported: 2024-05-03 16:05\n\nContained: 2024-05-04 01:35\n\nIt was contained 8.5 hours after it was reported.",
      ["duration 8.5 hours → 9 h 30 min"]
    ),
  ])
  func durations(_ text: String, _ expected: [String]) {
    #expect(reported("# Report\n\n" + text) == expected)
  }

  @Test(arguments: [
    ("It covers December 31 to January 1, 2024.", ["order December 31 to January 1, 2024"]),
    ("It was shut from December 20 to January 5, 2024.", []),
    ("Period: 30 September – 1 July 2024", ["order 30 September – 1 July 2024"]),
    ("The school year ran from September 5 to June 20, 2024.", []),
    ("In 2024 we mend it (August 16 to June 3).", ["order August 16 to June 3"]),
    ("We mend it (August 16 to June 3).", []),
    ("The move took 11 weeks (September 20 to July 8).", ["order September 20 to July 8"]),
    (
      "Accounts opened between January 1, 2025 and June 30, 2024 were read.",
      ["order January 1, 2025 and June 30, 2024"]
    ),
    ("We met on January 1, 2025 and June 30, 2024.", []),
    ("We met between 24 and 6 November 2023.", ["order 24 and 6 November 2023"]),
    ("We met between 6 and 24 November 2023.", []),
    ("It ran from March 12 to 3, 2024.", ["order March 12 to 3, 2024"]),
    (
      "It failed for 95 minutes on March 12, 2024, from 15:40 to 14:05 UTC.",
      ["order 15:40 to 14:05 UTC"]
    ),
    ("It failed on 12 March 2024 from 22:00 to 06:00.", []),
    ("It was open on 12 March 2024 from 9:00 to 5:00.", []),
    (
      "From 2025-03-30 21:30 UTC to 2025-03-30 04:40 UTC it failed.",
      ["order 2025-03-30 21:30 UTC to 2025-03-30 04:40 UTC"]
    ),
  ])
  func periods(_ text: String, _ expected: [String]) {
    #expect(reported("# Report\n\n" + text) == expected)
  }

  @Test(arguments: [
    ("It was mended by March 32.", ["impossible March 32"]),
    ("In March 32 teams met.", []),
    ("It broke at 14:68 and again at 25:10.", ["impossible 14:68", "impossible 25:10"]),
    ("It broke before 14:68 UTC.", ["impossible 14:68"]),
    ("The ratio is 14:68, the score 25:10; see Mark 14:68.", []),
    ("## Timeline\n\n- 14:05 Alert\n- 14:68 Page\n- 15:10 Fixed\n", ["impossible 14:68"]),
    ("## Ratios\n\n- 14:05 first\n- 14:68 second\n", []),
  ])
  func impossible(_ text: String, _ expected: [String]) {
    #expect(reported("# Report\n\n" + text) == expected)
  }

  @Test(arguments: [
    ("# Report 2024", "On Monday, August 22, it was shut.", ["weekday Monday → Thursday"]),
    ("# Report 2024", "On Thursday, August 22, it was shut.", []),
    ("# Report 2024", "The fair will be on Friday, August 22.", []),
    ("# Report 2024", "On Friday, August 22, it was shut.", ["weekday Friday → Thursday"]),
    ("# Report 2023 and 2024", "On Monday, August 22, it was shut.", []),
    ("# Report", "On Monday, August 22, it was shut.", []),
    (
      "# Report", "On 3 May 2024 we met. On Monday, August 22, it was shut.",
      ["weekday Monday → Thursday"]
    ),
  ])
  func weekdays(_ title: String, _ text: String, _ expected: [String]) {
    #expect(reported(title + "\n\n" + text) == expected)
  }

  @Test(arguments: [
    (
      "## Timeline\n\n14:05 - Alert\n13:20 - Page\n14:30 - Fixed\n",
      ["timeline-order 13:20 → 14:05"]
    ),
    ("## Timeline\n\n14:05 - Alert\n14:20 - Page\n", []),
    ("## What happened\n\n- 14:05 Alert\n- 13:20 Page\n", ["timeline-order 13:20 → 14:05"]),
    ("## Incident log\n\n- T+5 Alert\n- T+3 Page\n", ["timeline-order T+3 → T+5"]),
    ("## Timeline\n\n- T+50 min Alert\n- T+1:05 Page\n", []),
    (
      "It broke. The main events were:\n\n- 14:05 Alert\n- 13:20 Page\n",
      ["timeline-order 13:20 → 14:05"]
    ),
    ("It broke. The rooms were:\n\n- 14:05 Hall\n- 13:20 Yard\n", []),
    ("## Timeline\n\nThe alert fired, and at\n14:05 it was told that\n13:20 was the start.\n", []),
  ])
  func timelines(_ text: String, _ expected: [String]) {
    #expect(reported("# Report\n\n" + text) == expected)
  }
}
