import DocumentModel
import DocumentReaders
import SourceText
import Testing

/// English text whose lines were broken between words.
@Suite struct WordWrapTests {
  private func read(_ text: String) -> Document {
    PlainTextReader.read(path: "d.txt", bytes: Array(text.utf8), reading: .wholeFile)
  }

  private func paragraphs(_ text: String) -> [String] {
    let document = read(text)
    return document.blocks.map { document.text.string($0.range) }
  }

  private static let wrapped = """
    Annual report of the Harrow Lane Kitchen

    Summary
    =======

    This was the busiest year since the kitchen
    opened its doors (see the table below), and
    we handed out 12,400 parcels in a well-
    known part of the town, more
    than ever.

    1. The first site is a hall with room for
       sixty people, and is open all day.
    2. The second one is new.
    - A point that goes on over the end of its
      line.
    Contact: the office.

    Site     Parcels    Hours of work
    North    8,100      6,200 in all of 2024

    """

  @Test func linesAreJoinedToParagraphs() {
    #expect(
      paragraphs(Self.wrapped) == [
        "Annual report of the Harrow Lane Kitchen", "Summary",
        "This was the busiest year since the kitchen opened its doors (see the table below), and we handed out 12,400 parcels in a well-known part of the town, more than ever.",
        "The first site is a hall with room for sixty people, and is open all day.",
        "The second one is new.", "A point that goes on over the end of its line.",
        "Contact: the office.", "Site     Parcels    Hours of work",
        "North    8,100      6,200 in all of 2024",
      ])
  }

  @Test func aFewBreaksInOpenSentencesAreEnough() {
    #expect(
      paragraphs(
        "Report\n\nThe gateway refused all messages until 10:40 UTC on Monday,\n3 March 2025 and went\non later.\n"
      )
        == [
          "Report",
          "The gateway refused all messages until 10:40 UTC on Monday, 3 March 2025 and went on later.",
        ])
  }

  @Test func placesAreThoseOfTheFile() throws {
    let text = Self.wrapped.replacing("\n", with: "\r\n")
    let document = read(text)
    let words = Array("kitchen opened its".utf8)
    let start = try #require(
      document.text.bytes.indices.first { document.text.bytes[$0...].starts(with: words) })
    #expect(
      document.file.text(document.text.recordSpan(of: start..<start + words.count))
        == "kitchen\r\nopened its")
  }

  @Test(arguments: [
    // A paragraph a line.
    "One short line.\nAnother line here.\nAnd a third line of more words than those.\nLast.\n",
    // Broken where there was room: an address, verses.
    "The Office\n12 Long Lane\nHarrow, and so on and on and on\nEngland\nThe Office\n12 Long Lane\n",
    // Two breaks show nothing where a sentence could begin behind one.
    "These are the words of a line that is full\nAnd begin in the next one, which is full too\nAnd end.\n",
    "The report of the harbour office for the year\nHarbour Office\n",
    "",
  ])
  func otherLinesStayAsTheyAre(_ text: String) {
    #expect(paragraphs(text) == text.split(separator: "\n").map(String.init))
  }

  @Test func linesBrokenByHandAtNoWidthAreJoined() {
    let text = """
      NOTE OF THE PORT

      The board of the port met on Friday,
      May 3, 2024 and the rules were applied
      to the north yard.

      The gate was shut
      We swept the yard
      """
    #expect(
      paragraphs(text).map { $0.replacing("\n", with: " ") } == [
        "NOTE OF THE PORT",
        "The board of the port met on Friday, May 3, 2024 and the rules were applied to the north yard.",
        "The gate was shut", "We swept the yard",
      ])
  }

  @Test func aLineEndInsideASentenceLosesNothing() {
    let text = """
      The fund of the pier

      The fund made three hundred awards in the year, most of them to
      those who had asked for one before. We tested forty of them, and in
      all cases but two a form was on file with the names of those who had
      read it. The panel met as it was planned on Monday
      14 March 2023, but its notes do not say who came and who did not.

      Costs
      We saw payments of the pier that were made between 1 April and
      31 March of the year.
      Boats
      Two.
      """
    #expect(
      paragraphs(text) == [
        "The fund of the pier",
        "The fund made three hundred awards in the year, most of them to those who had asked for one before. We tested forty of them, and in all cases but two a form was on file with the names of those who had read it. The panel met as it was planned on Monday 14 March 2023, but its notes do not say who came and who did not.",
        "Costs",
        "We saw payments of the pier that were made between 1 April and 31 March of the year.",
        "Boats", "Two.",
      ])
  }

  @Test func boxesToTickOpenItems() {
    let document = read("Tasks\n[ ] Add the label\n[x] Try both stores\n[1] A source\n")
    #expect(
      document.markup.listItems.map { document.text.string($0.range) } == [
        "Add the label", "Try both stores",
      ])
  }
}
