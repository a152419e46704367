import DocumentReaders
import Testing

@Suite struct TableBoundTests {
  @Test(
    arguments: [
      ("甲|乙\n-|-\n1|2\n", nil), ("甲|乙\n-|-\n1|2\n3|4\n5|6\n7|8\n", 2),
      ("文\n\n> 甲|乙|丙\n> -|-|-\n> 1|2|3\n", nil), ("文\n\n> 甲|乙|丙\n> -|-|-\n> 1\n> 2\n", 4),
      ("甲|乙\n-|-\n1|2\n\n3|4\n5|6\n", nil), ("---\n1|2\n3|4\n5|6\n7|8\n", nil),
      ("a|b|c|d|e|f|g|h|i|j|k\r\n-|-|-|-|-|-|-|-|-|-|-\r\n", 2), ("", nil),
    ] as [(String, Int?)])
  func tablesAreBoundByTheirCells(_ text: String, _ line: Int?) {
    #expect(TableBound.firstTooLarge(in: Array(text.utf8), limit: 8) == line)
  }
}
