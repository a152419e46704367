import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// The faults of dates, times and heading numbers in English drafts, whole.
@Suite struct EnglishCheckTests {
  private func document(_ text: String) -> Document {
    MarkdownReader.read(path: "d.md", bytes: Array(text.utf8), reading: .wholeFile)
  }

  /// `fault words → expected` of each finding.
  private func reported(dates text: String) -> [String] {
    let document = document(text)
    return DatesCheck.findings(in: document).map {
      "\($0.fault.rawValue) \(document.text.string($0.finding.range))"
        + ($0.finding.captures["expected"].map { " → \($0.english)" } ?? "")
    }
  }

  private func reported(numbering text: String) -> [String] {
    let document = document(text)
    return NumberingCheck.findings(in: document).map {
      let missing = $0.finding.captures["missing"]?.english ?? ""
      return "\($0.fault.rawValue) \(document.text.string($0.finding.range)) → "
        + ($0.finding.captures["expected"]?.english ?? "")
        + (missing.isEmpty ? "" : " missing \(missing)")
    }
  }

  @Test(arguments: [
    ("We met on 29 February 2024.", []),
    ("We met on 29 February 2023.", ["impossible 29 February 2023 → "]),
    ("We met on February 30, as planned.", ["impossible February 30 → "]),
    ("It opened on 13/32/2024.", ["impossible 13/32/2024 → "]),
    ("On Friday, 23 February 2024 we met.", []),
    ("On Thursday, 23 February 2024 we met.", ["weekday Thursday → Friday"]),
    ("On Thu 23 Feb 2024 we met.", ["weekday Thu → Fri"]),
    ("We met on 2024-02-23 (Monday).", ["weekday Monday → Friday"]),
    ("It ran from March 2024 to January 2024.", ["order March 2024 to January 2024 → "]),
    ("It ran from January 2024 to March 2024.", []),
    ("It ran 12–3 May.", ["order 12–3 May → "]), ("It ran 3–12 May.", []),
    ("It ran from December to 5 February.", []),
    ("The date was moved from May 2024 to March 2024.", []),
    ("We met on 02/03/2024.", ["ambiguous 02/03/2024 → 3 February 2024 or 2 March 2024"]),
    ("We met on 02/03/2024 and on 23/03/2024.", []), ("We met on 03/03/2024.", []),
    ("No sign-off here.", []),
    (
      "On 23 February 2024, 5 March 2024 and March 7, 2024 we met.",
      ["mixed-format March 7, 2024 → 7 March 2024"]
    ),
    (
      "Date: 2024-02-23\n\nOn 23 February 2024 we met with all members of the group in the hall.\n\n"
        + "- 2024-02-22: done\n",
      []
    ),
    (
      "On 23 February 2024 we met with all members of the group in the hall.\n\n"
        + "The report was handed in on 2024-02-24 and was read by everybody.\n",
      ["mixed-format 2024-02-24 → 24 February 2024"]
    ),
    (
      "- A: 1 March 2024\n- B: 2 March 2024\n- C: 03/04/2024\n",
      ["mixed-format 03/04/2024 → 4 March 2024 or 3 April 2024"]
    ),
    (
      "- A: 1 March 2024\n- B: 2 March 2024\n- C: 2024-03-14\n",
      ["mixed-format 2024-03-14 → 14 March 2024"]
    ),
    ("- A: 01/03/2024\n- B: 14/03/2024\n- C: 02/03/2024\n", []),
    (
      "Date: 23 February 2024\n\nDue: March 5, 2024\n",
      ["mixed-format March 5, 2024 → 5 March 2024"]
    ),
    ("On 02/23/2024 and 23/02/2024.", ["mixed-format 23/02/2024 → 02/23/2024"]),
    ("On 23 February 2024 at 2024-02-24 14:05 UTC it failed.", []),
  ])
  func dates(_ text: String, _ expected: [String]) {
    #expect(reported(dates: text) == expected)
  }

  @Test(arguments: [
    ("- 14:05 Alert\n- 14:20 Page\n- 14:20 Fixed\n", []),
    ("- 14:05 Alert\n- 13:20 Page\n- 14:30 Fixed\n", ["timeline-order 13:20 → 14:05"]),
    ("- 23:50 Alert\n- 00:10 Page\n", []),
    ("- 2024-02-23 14:05 Alert\n- 2024-02-24 09:00 Page\n- 10:00 Fixed\n", []),
    (
      "- 2024-02-23 14:05 Alert\n- 2024-02-22 15:00 Page\n",
      ["timeline-order 2024-02-22 15:00 → 2024-02-23 14:05"]
    ),
    ("### 23 February 2024\n\n- 14:05 Alert\n\n### 24 February 2024\n\n- 09:00 Page\n", []),
    ("### 23 February 2024\n\n- 14:05 Alert\n- 09:00 Page\n", ["timeline-order 09:00 → 14:05"]),
    ("- 14:05, 3 June Alert\n- 13:20 on 4 June Page\n- 12:00 (5 June) Fixed\n", []),
    (
      "- 14:05, 4 June Alert\n- 15:20 on 3 June Page\n",
      ["timeline-order 15:20 on 3 June → 14:05, 4 June"]
    ),
    ("- 30 Dec 23:00 Alert\n- 2 Jan 09:00 Page\n- 10:00 Fixed\n", []),
    ("- 2 Jan 09:00 Alert\n- 30 Dec 23:00 Page\n", ["timeline-order 30 Dec 23:00 → 2 Jan 09:00"]),
    ("- 14:05 – 3 June release pulled\n- 14:20 Fixed\n", []),
    ("- 14:05 Alert\n- next day\n- 09:00 Fixed\n", []),
    ("- 13/04/2024 14:05 Alert\n- 14/04/2024 09:00 Fixed\n", []),
    ("- Mon 14:05 Alert\n- Tue 09:00 Page\n- 08:00 Fixed\n", ["timeline-order 08:00 → 09:00"]),
    (
      "| Time | Date | What |\n|-|-|-|\n| 14:05 | 3 Jun | A |\n| 13:20 | 4 Jun | B |\n",
      []
    ),
    (
      "| Day | Time | What |\n|-|-|-|\n| Day 1 | 14:05 | A |\n| | 13:20 | B |\n| Day 2 | 9:00 | C |\n",
      ["timeline-order 13:20 → 14:05"]
    ),
    ("- 14:05 UTC Alert\n- 14:30 CET Page\n", ["timeline-order 14:30 CET → 14:05 UTC"]),
    ("- 14:05 UTC Alert\n- 15:30 CET Page\n", []), ("- 14:05 UTC Alert\n- 13:00 CST Page\n", []),
    ("- 12:50 Alert\n- 1:05 Page\n", []), ("- 9:05 am Alert\n- 2:05 pm Page\n", []),
    (
      "| Time | What |\n|-|-|\n| 14:05 | Alert |\n| 13:20 | Page |\n",
      ["timeline-order 13:20 → 14:05"]
    ),
    (
      "| Date | Time | What |\n|-|-|-|\n| 2024-02-23 | 14:05 | A |\n| 2024-02-24 | 13:20 | B |\n",
      []
    ),
    ("### Day 1\n\n- 14:05 Alert\n\n### Day 2\n\n- 09:00 Page\n", []),
    (
      "- 14:05 Alert\n- 14:30 Page\n\nThe load before:\n\n- 13:00 low\n- 12:00 lower\n",
      ["timeline-order 12:00 → 13:00"]
    ),
    ("- 14:05 Alert\n  - by the pager\n- 13:20 Page\n", ["timeline-order 13:20 → 14:05"]),
    (
      "- 14:05 Alert\n- 14:30 Page\n\n| At | Load |\n|-|-|\n| 13:00 | 12 |\n| 14:00 | 30 |\n", []
    ),
    ("- The page came at 14:05.\n- The fix was out at 13:20.\n", []),
  ])
  func timelines(_ text: String, _ expected: [String]) {
    #expect(reported(dates: "# Report\n\n## Timeline\n\n" + text) == expected)
  }

  @Test func aTimelineUnderALineOfCapitalsIsReportedOnce() {
    let text = "Report on the outage\n\nTIMELINE\n\n- 14:05 A\n- 13:00 B\n\nThe end.\n"
    let document = PlainTextReader.read(
      path: "d.txt", bytes: Array(text.utf8), reading: .wholeFile)
    let found = DatesCheck.findings(in: document).map {
      "\($0.fault.rawValue) \(document.text.string($0.finding.range))"
    }
    #expect(found == ["timeline-order 13:00"])
  }

  @Test func onlyTimelinesAreInOrder() {
    #expect(reported(dates: "# Report\n\n## Meetings\n\n- 14:05 A\n- 13:00 B\n") == [])
  }

  @Test(arguments: [
    ("It was down from 14:05 to 15:35 (80 minutes).", ["duration 80 minutes → 1 h 30 min"]),
    ("It was down from 14:05 to 15:35 (90 minutes).", []),
    ("It was down from 14:05 to 15:35 (1.5 hours).", []),
    ("It was down between 14:05 and 15:35, about 85 minutes.", []),
    ("It was down for 2h15m (14:05–15:35).", ["duration 2h15m → 1 h 30 min"]),
    ("It was down from 23:30 to 00:15 (45 minutes).", []),
    ("It was down from 14:05 UTC to 15:35 CET (30 minutes).", []),
    (
      "Between 14:05 and 15:35 UTC on 23 February 2024 (80 minutes).",
      ["duration 80 minutes → 1 h 30 min"]
    ),
    ("From 14:05 to 15:35 we saw 5 minutes of errors.", []),
    ("From 14:05 to 15:35, less than 60 minutes.", ["duration 60 minutes → 1 h 30 min"]),
    (
      "| Start | End | Length |\n|-|-|-|\n| 14:05 | 15:35 | 80 minutes |\n",
      ["duration 80 minutes → 1 h 30 min"]
    ),
    (
      "Duration: 80 minutes\n\n## Timeline\n\n- 14:05 Outage begins\n- 15:35 Outage ends\n",
      ["duration 80 minutes → 1 h 30 min"]
    ),
    ("Duration: 90 minutes\n\n## Timeline\n\n- 14:05 Outage begins\n- 15:35 Outage ends\n", []),
    ("Duration: 80 minutes\n\n## Timeline\n\n- 14:05 Deploy\n- 15:35 Review\n", []),
  ])
  func durations(_ text: String, _ expected: [String]) {
    #expect(reported(dates: "# Report\n\n" + text) == expected)
  }

  @Test(arguments: [
    ("See section 2.7.", ["section 2.7"]), ("See section 2.1 and section 3.", []),
    ("The costs are set out in Section 9; see above.", ["Section 9"]),
    ("It fell (cf. section 15).", ["section 15"]), ("It fell (§ 4).", ["§ 4"]),
    ("See sections 3 and 5.", ["5"]), ("See section 12 of the Act.", []),
    ("Under Section 230 it is free.", []), ("It is in section 9 of the manual.", []),
    ("See section 2.1.4 for more.", []), ("A section 7 was never built.", []),
    ("It fell[^2].", ["[^2]"]), ("It fell[^1].\n\n[^1]: By half.\n", []),
    ("The set [^2] is meant.", []),
  ])
  func references(_ text: String, _ expected: [String]) {
    let document = document(
      "# Report on work\n\n## 1. A\n\n" + text
        + "\n\n## 2. B\n\n### 2.1 C\n\n### 2.2 D\n\n## 3. E\n\nText.\n")
    let found = document.references.map {
      document.text.string($0.finding.range)
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    ("## 1. A\n\nText.\n\n## 2. B\n\nText.\n", []),
    ("## 1. A\n\n## 3. B\n", ["gap 3. → 2. missing 2."]),
    ("## 1 A\n\n## 3 B\n", ["gap 3 → 2 missing 2"]),
    ("## 1) A\n\n## 1) B\n", ["duplicate 1) → 2)"]),
    (
      "## 1. A\n\n### 1.1 B\n\n### 1.3 C\n\n## 2. D\n\n### 2.1 E\n\n### 2.2 F\n",
      ["gap 1.3 → 1.2 missing 1.2"]
    ),
    ("## 1. A\n\n### 1.2 B\n\n### 1.3 C\n\n## 2. D\n", ["start 1.2 → 1.1"]),
    ("## 1. A\n\n### 1.1. B\n\n### 1.1. C\n\n## 2. D\n", ["duplicate 1.1. → 1.2."]),
    (
      "## 1. A\n\n### 1.1 B\n\n### 1.2 C\n\n## 2. D\n\n### 1.1 E\n\n### 1.2 F\n",
      ["order 1.1 → 2.1"]
    ),
    ("## 1.1 A\n\n## 1.2 B\n\n## 2.1 C\n\n## 2.2 D\n", []),
    (
      "## 1. A\n\n## 2. B\n\n## Appendix A: C\n\n## Appendix C: D\n",
      ["gap Appendix C: → Appendix B: missing Appendix B:"]
    ),
    ("## 1. A\n\n## 2. B\n\n## Appendix A\n", []),
    ("## I. A\n\n## III. B\n", ["gap III. → II. missing II."]),
    ("## A. X\n\n## B. Y\n\n## D. Z\n", ["gap D. → C. missing C."]),
    ("## Part I\n\n## Part III\n", ["gap Part III → Part II missing Part II"]),
    ("## Chapter 1: A\n\n### 1.1 X\n\n### 1.2 Y\n\n## Chapter 2: B\n", []),
    ("## 1.30 Release\n\n## 1.32 Release\n", []), ("## 5 Lessons\n\n## 7 Wonders\n", []),
    ("1. A\n2. B\n4. C\n", ["item-gap  → 3"]),
    ("1. A\n2. B\n2. C\n3. D\n", ["item-duplicate  → 3"]),
    ("1. A\n1. B\n1. C\n", []), ("3. A\n4. B\n5. C\n", []), ("0. A\n0. B\n", []),
    ("1. A\n   1. X\n   3. Y\n2. B\n", ["item-gap  → 2"]), ("1) A\n2) B\n3) C\n", []),
    ("1. A\n2. B\n\nText.\n\n4. C\n5. D\n", []),
    ("Table 1. A\n\nTable 3. B\n", ["caption-gap Table 3 → Table 2"]),
    ("Table 1. A\n\nTable 2. B\n\nFigure 1. C\n", []),
    ("As Table 2 shows, it fell.\n\nTable 1. A\n\nTable 3. B\n", []),
  ])
  func numbering(_ text: String, _ expected: [String]) {
    #expect(reported(numbering: "# Report on work\n\n" + text) == expected)
  }

  // MARK: - The report's own dates

  @Test(arguments: [
    ("For the year ended 31 March 2023.", ["year 2023 → 2024"]),
    ("For the year ended 31 March 2024, more than in 2023.", []),
    ("For the year ended 31 March 2021.", []),
    ("In 2023, the office was shut.", ["year 2023 → 2024"]),
    ("In 2023 and 2024 the office was shut.", []),
    ("Reporting period: 1 May 2023 to 30 June 2023.", ["year 2023 → 2024"]),
    ("Well.\n\n## Highlights of 2023\n\nWell.", ["year 2023 → 2024"]),
    ("Well.\n\n## Changes since 2023\n\nWell.", []),
    ("Well.\n\n## Results 2023\n\nWell.\n\n## Results 2024\n\nWell.", []),
    ("Well.\n\n## Plans for 2024\n\nWell.", ["year 2024 → 2025"]),
    ("Well.\n\n## Plans for 2025\n\nWell.", []),
  ])
  func yearsAreRolledOver(_ text: String, _ expected: [String]) {
    #expect(reported(dates: "# Annual report 2024\n\n\(text)\n") == expected)
    #expect(reported(dates: "# The pier in 2024\n\n\(text)\n") == [])
  }

  @Test func yearsOfTwoNumbersAreOne() {
    let title = "# Annual report 2023-24\n\nReporting period: "
    #expect(
      reported(dates: title + "1 April 2022 to 31 March 2023.") == ["year 2022 → 2023"])
    #expect(reported(dates: title + "1 April 2023 to 31 March 2024.") == [])
  }

  @Test(arguments: [
    ("It was moved on 19 July 2023.", ["future 19 July 2023 → 14 June 2023"]),
    ("It was moved in July 2023.", ["future July 2023 → 14 June 2023"]),
    ("It was moved on 28 June.", ["future 28 June → 14 June 2023"]),
    ("It was moved on 28 December.", []), ("It was moved on 9 June 2023.", []),
    ("It will be moved on 19 July 2023.", []), ("It must be moved by 19 July 2023.", []),
    ("It was to be ready by 19 July 2023.", []), ("See the plan of 19 July 2023.", []),
    ("Site visit: 19 July 2023", ["future 19 July 2023 → 14 June 2023"]),
    ("Next visit: 19 July 2023", []),
  ])
  func whatIsToldAsPastWasBeforeTheReport(_ sentence: String, _ expected: [String]) {
    let label = "# Report on the works\n\n**Date of report:** 14 June 2023\n\n"
    #expect(reported(dates: label + sentence + "\n") == expected)
    let signed = "# Report on the works\n\n\(sentence)\n\nAnna Reed, 14 June 2023\n"
    #expect(reported(dates: signed) == expected)
    #expect(reported(dates: "# Report on the works\n\n\(sentence)\n") == [])
  }

  @Test(arguments: [
    ("First, a. Second, b. Fourth, c.", ["inline-gap Fourth → Third missing Third"]),
    (
      "Firstly, a. Secondly, b. Secondly, c.",
      ["inline-duplicate Secondly → Thirdly missing Thirdly"]
    ),
    ("First, a. Third, b.", ["inline-gap Third → Second missing Second"]),
    ("First, a. A second one was b. Third, c.", []), ("Second, a. Fourth, b.", []),
    ("First, a. Second, b. First, c. Second, d.", []),
    ("2.1 The a is b.\n\n2.2 The a is c.\n\n2.4 The a is d.", ["gap 2.4 → 2.3 missing 2.3"]),
    ("2.1 The a is b.\n\n2.2 The a is c.\n\n2.2 The a is d.", ["duplicate 2.2 → 2.3 missing 2.3"]),
    ("3.5 Million a.\n\n3.7 Million b.", []),
    ("F-01: a\n\nF-03: b", ["label-gap F-03 → F-02"]), ("Q1: a\n\nQ3: b", []),
    ("R1. The a.\n\nR1. The b.", ["label-duplicate R1 → R2"]),
    ("Finding F-01: a\n\nFinding F-03: b", ["label-gap F-03 → F-02"]),
    ("Figure 2.1: a\n\nFigure 2.3: b", ["caption-gap Figure 2.3 → Figure 2.2"]),
    ("Figure 2.1: a\n\nFigure 3.3: b", []),
  ])
  func numbersInsideTheTextRunOn(_ text: String, _ expected: [String]) {
    #expect(reported(numbering: "# The pier\n\n\(text)\n") == expected)
  }
}
