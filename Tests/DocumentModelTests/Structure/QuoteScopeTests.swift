import DocumentModel
import Testing

/// The inside of quotations in marks of any width.
@Suite struct QuoteScopeTests {
  @Test(arguments: [
    ("Use the tag \"P1\" only.", ["P1"]), ("The sign \"a\" hangs here.", ["a"]),
    ("He said “go” and \"stay\".", ["go", "stay"]), ("称为“样板”的路段。", ["样板"]),
  ])
  func quotationsAreReadWithoutTheirMarks(text: String, expected: [String]) {
    #expect(DraftText("Report\n\(text)\nAll was calm.\n").pieces(.quote) == expected)
  }
}
