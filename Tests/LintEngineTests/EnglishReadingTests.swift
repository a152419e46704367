import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import LintTestSupport
import RuleModel
import SourceText
import Testing

/// What is reported of marks, references and headings in English text, and what is left alone.
@Suite struct EnglishReadingTests {
  private func document(_ text: String) -> Document {
    MarkdownReader.read(path: "d.md", bytes: Array(text.utf8), reading: .wholeFile)
  }

  @Test(arguments: [
    ("It (the pier) was closed.", []), ("It (the pier was closed.", ["("]),
    ("It the pier) was closed.", [")"]), ("It (the pier] was closed.", ["(", "]"]),
    ("It was (at 10:30 :) closed.", []), ("We laughed :) and wept :-(.", []),
    ("Take 1) a rope, b) a boat, iii) an oar.", []), ("A share (a half) of five) fell.", [")"]),
    ("Pins are listed in a file (2 entries, was 1).", []), ("2 entries, was 1).", [")"]),
    ("First 1) a rope, then 2) a boat.", []), ("From [0, 1) to (2, 5].", []),
    ("From [0, 1 to 5.", ["["]),
    ("(one\n\n- two\n- three)\n", []), ("(one\n\n## Two\n\nthree\n\nfour\n", ["("]),
    ("“One.\n\n“Two.”\n", []), ("“One.\n\nTwo.\n", ["“"]), ("One”, two.", ["”"]),
    ("A board of 6” by 4” was cut.", []), ("A board of 6\" was cut.", []),
    ("He said \"yes.", ["\""]), ("He said \"yes\" and \"no.", ["\""]),
    ("He said yes\" and \"no\".", ["\""]), ("\"One.\n\n\"Two.\"\n", []),
    ("He said \"yes\n\nand no\" twice.", []), ("A ) was missing.", []),
    ("The sign ({) was gone.", []),
    ("The call `f(x` failed.", []), ("It's the users' rock 'n' roll of the '90s, 5' high.", []),
    ("A set {a, b} and a set {a, b.", ["{"]),
  ])
  func marks(_ text: String, _ expected: [String]) throws {
    let document = document("# Report\n\nThe harbour of the town was dug out.\n\n" + text)
    let rules = try ShippedRules.resolution(of: "en-report").set
      .filtered { $0.id.name == "en-unpaired" }
    let found = Linter(rules).lint(document).diagnostics
    #expect(found.map { document.file.text($0.span) } == expected)
  }

  @Test(arguments: [
    ("See Table 1.\n\nTable 1. Costs\n", []), ("See Table 2.\n\nTable 1. Costs\n", ["Table 2"]),
    ("See Table 1.\n\n**Table 1** Costs\n", []),
    ("See Table 1.\n\n![Table 1](a.png)\n", []),
    ("See Table 2.\n\n![Table 1: Costs](a.png)\n", ["Table 2"]),
    ("See Figure 1.\n\n<img src=\"a.png\" alt=\"Figure 1: Costs\">\n", []),
    ("See Figure 1.\n\n![The costs of Figure 1](a.png)\n", ["Figure 1"]),
    ("See [Table 3](https://example.org/costs.csv).\n", []),
    ("See [Figure 4 of the plan](plan.pdf) and [Table 3](#costs).\n", ["Table 3"]),
    ("Tables 1, 2 and 4 show it.\n\nTable 1: a\n\nTable 2: b\n", ["4"]),
    ("Figures 1–3 show it.\n\nFigure 1: a\n\nFig. 3: b\n", []),
    ("Table 3 shows the costs.\n", ["Table 3"]), ("Table 3, which is old, was cut.\n", ["Table 3"]),
    ("As Table 3 of the 2021 report shows.\n", []),
    ("As Table 3 of this report shows.\n", ["Table 3"]),
    ("Its Table 3 is old.\n", []), ("So it was (Ashby 2019, Table 3).\n", []),
    ("So it was (Table 1, Table 3).\n\nTable 1: a\n", ["Table 3"]),
    ("We played at table 3.\n\nTable 1: a\n", []),
    ("It fell (see table 3).\n\nTable 1: a\n", ["table 3"]),
    ("See Appendix B.\n\n## Appendix A. Members\n\nAll.\n", ["Appendix B"]),
    ("See Appendix A.\n\n## Appendix A. Members\n\nAll.\n", []),
    ("Annex G of the standard and the rules (Annex G) hold.\n", []),
    ("See Annex II.\n", []),
    ("See Annex II.\n\n## Annex I. Members\n\nAll.\n", ["Annex II"]),
    ("See Annex II. Annex II is long.\n\n## Annex I. Members\n\nAll.\n", ["Annex II"]),
    ("Table tennis and figures of 2023 were loved.\n", []),
  ])
  func references(_ text: String, _ expected: [String]) {
    let document = document("# Report\n\nThe harbour of the town was dug out.\n\n" + text)
    #expect(
      NumberedReferences(document).missing().map { document.text.string($0) } == expected)
  }

  @Test(arguments: [
    ("Acton items", "Action items"), ("Action itmes", "Action items"), ("Action Items", nil),
    ("Timelime of the day", "Timeline"), ("Time line", nil), ("Review", nil),
    ("Root casue", "Root cause"),
    ("Impct", "Impact"), ("Impacted regions", nil), ("Contributing fators", "Contributing factors"),
  ])
  func headingsWithASlip(_ heading: String, _ expected: String?) {
    let wordings = [
      "Action items", "Timeline", "Overview", "Root cause", "Impact", "Contributing factors",
    ]
    #expect(NearHeading.wording(near: heading, among: wordings) == expected)
  }
}
