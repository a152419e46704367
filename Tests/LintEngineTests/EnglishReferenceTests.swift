import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// What English text points to, whole: links, contents, captions, numbers of the report's own.
@Suite struct EnglishReferenceTests {
  /// `fault words → expected` of each finding.
  private func reported(_ text: String, _ format: DraftFormat = .markdown) -> [String] {
    let document = format.reader.read(path: "d", bytes: Array(text.utf8), reading: .wholeFile)
    return document.references.map {
      let expected = $0.finding.captures["expected"]?.english ?? ""
      return "\($0.fault.rawValue) \(document.text.string($0.finding.range))"
        + (expected.isEmpty ? "" : " → \(expected)")
    }
  }

  @Test(arguments: [
    ("[a](#boats)", []), ("[a](#boats-1)", []), ("[a](#boats-2)", ["anchor a → #boats-2"]),
    ("[a](#ropes--oars)", []), ("[a](#ropes-oars)", []), ("[a](#%C3%BCber-uns)", []),
    ("[a](#oars)", ["anchor a → #oars"]), ("[a](#early)", []), ("[a](#named)", []),
    ("[a](#2-depths)", []), ("[a](#depths)", []), ("[a](#top)", []), ("[a](#)", []),
    ("[a](#L20)", []), ("[a](#fn1)", []), ("[a](b.md#oars)", []), ("`[a](#oars)`", []),
    ("- [a *b* c](#oars)\n- [d](#boats)", ["anchor a b c → #oars"]),
    (
      "| [a](#oars) | b |\n|---|---|\n| [c](#nails) | d |",
      ["anchor a → #oars", "anchor c → #nails"]
    ),
  ])
  func linksLeadToHeadingsAndNames(_ link: String, _ expected: [String]) {
    let text = """
      # The pier

      \(link)

      ## Boats

      <a id="early"></a>Two.

      ## Boats

      Three.

      ## Ropes & oars

      Old.

      ## Über uns

      Few.

      ## Costs {#named}

      None.

      ## 2. Depths

      Known.
      """
    #expect(reported(text) == expected)
  }

  @Test func pagesThatAProgramAssemblesHaveOtherNames() {
    #expect(reported("# The pier\n\n[a](#oars)\n\n{% include x %}\n\n## Boats\n\nTwo.\n") == [])
    #expect(reported("# The pier\n\n[a](#oars)\n\n<h2>Oars</h2>\n\n## Boats\n\nTwo.\n") == [])
  }

  @Test func shortLinesOfPlainTextAreNamesToo() {
    let text =
      "The pier\n\nSee [a](#works-of-2023) and [b](#works-of-2022).\n\nWorks of 2022\n\nNone.\n"
    #expect(reported(text, .plainText) == ["anchor a → #works-of-2023"])
  }

  private func contents(_ entries: [String], _ headings: [String]) -> String {
    "# The pier\n\n## Contents\n\n" + entries.map { "- \($0)\n" }.joined()
      + headings.map { "\n## \($0)\n\nWell.\n" }.joined()
  }

  @Test func contentsAreComparedWithHeadings() {
    let titles = ["Boats", "Oars", "Nails", "Ropes"]
    #expect(reported(contents(titles, titles)) == [])
    #expect(
      reported(contents(titles, ["Boats", "Masts", "Nails", "Ropes"])) == ["contents Oars → Masts"])
    #expect(
      reported(contents(titles, ["Boats", "Nails", "Ropes"])) == ["contents-absent Oars"])
    #expect(
      reported(contents(["Boats", "Nails", "Ropes"], titles)) == ["contents-left-out Oars"])
    // A list of other things, and what stands before the first and behind the last entry.
    #expect(reported(contents(["Boats", "Sails", "Masts"], titles)) == [])
    #expect(
      reported(
        contents(["Boats", "Oars", "Nails"], ["Thanks", "Boats", "Oars", "Nails", "Notes"]))
        == [])
  }

  @Test func pagesAndNumbersOfContentsAreReadApart() {
    let text = """
      THE PIER

      CONTENTS

      1 Boats ..... 2
      2 Works of 2023   3
      4 Ropes\t5

      1 Boats

      Two of them lie in the harbour all year.

      2 Works of 2023

      The office mended the pier.

      3 Ropes

      Forty of them were bought.
      """
    #expect(reported(text, .plainText) == ["contents 4 Ropes\t5 → 3 Ropes"])
  }

  @Test(arguments: [
    ("See Figures 1 and 2.", []), ("See Figure 1.", ["unmentioned Figure 2"]),
    ("See Figures 1 to 2.", []), ("See Figures 1a and 2b.", []),
    ("The figure below shows it; see Figure 1.", []), ("Nothing is pointed to.", []),
  ])
  func captionsAreMentionedAsOthersAre(_ sentence: String, _ expected: [String]) {
    #expect(
      reported("# The pier\n\n\(sentence)\n\nFigure 1: plan\n\nFigure 2: depths\n") == expected)
  }

  @Test func captionsDiffer() {
    #expect(
      reported(
        "# The pier\n\nTables 1 and 2.\n\nTable 1: boats by year\n\nTable 2: Boats by year\n")
        == ["same-caption Table 2 → Table 1"])
    #expect(
      reported("# The pier\n\nTables 1 and 2.\n\nTable 1: boats\n\nTable 2: boats\n") == [])
  }

  @Test(arguments: [
    ("As F-03 and F-01 show.", ["numbered F-03"]), ("As F-02 shows.", []),
    ("Form F-1044 and F-03 of the 2022 report.", []), ("R3 is open, R2 is not.", ["numbered R3"]),
    ("The road XR3 and R3/b.", []), ("See Recommendation R3.", ["numbered R3"]),
  ])
  func numbersOfTheReportAreThere(_ sentence: String, _ expected: [String]) {
    let text = """
      # The pier

      \(sentence)

      ## F-01 Door

      Open.

      ## F-02 Stock

      Short.

      ## Advice

      R1. Lock the doors.

      R2. Count the stock.
      """
    #expect(reported(text) == expected)
  }

  @Test func anotherBodyDoesNotSpeak() {
    func report(_ sentence: String) -> [String] {
      reported(
        "# Annual report of Barton Library\n\nBarton Library lent books.\n\n\(sentence)\n")
    }
    #expect(
      report("Crewe Library thanks all.") == ["other-body Crewe Library → Barton Library"])
    #expect(report("Crewe Library came.") == [])
    #expect(report("We saw that Crewe Library thanks all.") == [])
    #expect(report("Crewe Library thanks all. Crewe Library lent two.") == [])
    #expect(report("The Library thanks all.") == [])
    #expect(
      report("Anna, on behalf of Crewe Library") == ["other-body Crewe Library → Barton Library"])
  }
}
