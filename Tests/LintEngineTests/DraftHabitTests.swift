import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// What breaks a habit of the draft itself: numbers of lines, names, the year of the title, a missing date.
@Suite struct DraftHabitTests {
  private func document(_ text: String) -> Document {
    PlainTextReader.read(path: "d.txt", bytes: Array(text.utf8), reading: .wholeFile)
  }

  @Test(arguments: [
    ("The club\na) mends boats,\nb) paints oars,\nb) sells ropes.\n", ["item-duplicate c)"]),
    ("The club\na) mends boats,\nb) paints oars,\nd) sells ropes.\n", ["item-gap c)"]),
    ("The club\na) mends boats,\nb) paints oars,\nc) sells ropes.\n", []),
    // Two breaks are no slip, and one line alone is no list.
    ("The club\na) mends boats,\na) paints oars,\nb) sells ropes,\nb) sings.\n", []),
    ("The club\nb) mends boats,\nd) paints oars,\ne) sells ropes.\n", []),
  ])
  func numbersOfLines(_ text: String, _ expected: [String]) {
    let found = NumberingCheck.findings(
      in: document("Report of the club\n\n\(text)\nAll was calm.\n"))
    #expect(
      found.map { "\($0.fault.rawValue) \($0.finding.captures["expected"]?.english ?? "")" }
        == expected)
  }

  @Test(arguments: [
    ("The pier of Lorimer was shut. Boats left, and Lormier was calm.", ["Lormier"]),
    ("The pier of Lorimer was shut. Boats left, and Lorimers came.", []),
    ("The pier of Marlow was shut. Boats left Barlow.", []),
    ("The pier of Lorimer was shut. See a.org/Lormier, Lormier.txt and the lormier.", []),
  ])
  func namesInLatinLetters(_ text: String, _ expected: [String]) {
    #expect(slips("Report of Lorimer and Marlow\n\n\(text)\n") == expected)
  }

  @Test(arguments: [
    ("青领桥结构完好。", ["青领桥"]), ("青山桥结构完好。", []), ("青领桥完好，青领桥待修。", []),
  ])
  func namesThatSoundAlike(_ text: String, _ expected: [String]) {
    #expect(slips("青岭桥检查报告\n青岭桥建成多年。\n\(text)\n") == expected)
  }

  @Test(arguments: [
    ("Annual Report 2024 of the Club", "In 2025 we bought a boat.", "30 January 2026", ["2025"]),
    ("Annual Report 2025 of the Club", "In 2025 we bought a boat.", "30 January 2026", []),
    ("Annual Report 2025 of the Club", "A boat was bought.", "30 January 2026", []),
    ("Plan for 2024", "In 2025 we bought a boat.", "30 January 2026", []),
  ])
  func yearOfTheTitle(_ title: String, _ text: String, _ date: String, _ expected: [String]) {
    let found = DatesCheck.findings(
      in: document("\(title)\n\nBoats\n\(text)\n\nAda Quinn\n\(date)\n"))
    #expect(
      found.filter { $0.fault == .titleYear }
        .map { $0.finding.captures["expected"]?.english ?? "" } == expected)
  }

  @Test(arguments: [
    ("Ada Quinn, Harbour Office", 1), ("Ada Quinn, 3 May 2026", 0),
    ("The boat was sold.", 0), ("as before", 0),
  ])
  func signedWithoutADate(_ end: String, _ expected: Int) {
    let text =
      "Report of the club\n\nBoats\nOne is red.\n\nOars\nAll are new.\n\nRopes\nTwo are old.\n\n\(end)\n"
    let found = DatesCheck.findings(in: document(text))
    #expect(found.count { $0.fault == .signOffUndated } == expected)
  }

  private func slips(_ text: String) -> [String] {
    let document = document(text)
    return document.references.filter { $0.fault == .nameSlip }
      .map { document.text.string($0.finding.range) }
  }
}
