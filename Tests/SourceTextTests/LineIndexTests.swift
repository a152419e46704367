import SourceText
import Testing

@Suite struct LineIndexTests {
  private let index = LineIndex(Array("甲a\r\n\n😀b\rc\u{2028}d\n".utf8))

  @Test func onlyLFEndsALineAndTheCRBeforeItBelongsToTheEnd() {
    let contents = (1...index.count).map { index.content(ofLine: $0) }
    #expect(contents == [0..<4, 6..<6, 7..<18, 19..<19])
  }

  @Test(arguments: [(0, 1), (4, 1), (5, 1), (6, 2), (7, 3), (18, 3), (19, 4)])
  func anOffsetLiesOnTheLineThatStartsLastBeforeIt(_ offset: Int, _ line: Int) {
    #expect(index.line(of: ByteOffset(offset)) == line)
  }

  @Test(
    arguments: [
      (ColumnUnit.utf8, 6), (.utf16, 4), (.unicodeScalars, 3),
    ])
  func columnsCountTheirUnit(_ unit: ColumnUnit, _ column: Int) {
    let place = index.position(of: ByteOffset(12), in: unit)
    #expect(place == (3, column))
  }

  /// Columns far along one line, across the places where scalars are counted beforehand.
  @Test(arguments: [0, 1, 340, 341, 342, 682, 5000])
  func columnsOfALongLineCountWhatStandsBefore(_ count: Int) {
    let text = "头\n" + String(repeating: "字", count: count) + "😀尾"
    let long = LineIndex(Array(text.utf8))
    let offset = ByteOffset(4 + count * 3 + 4)
    #expect(long.position(of: offset, in: .unicodeScalars) == (2, count + 2))
    #expect(long.position(of: offset, in: .utf16) == (2, count + 3))
    #expect(long.position(of: offset, in: .utf8) == (2, count * 3 + 5))
  }

  @Test func anEmptyRecordHasOneLine() {
    let empty = LineIndex([])
    #expect(empty.count == 1)
    #expect(empty.content(ofLine: 1) == 0..<0)
    #expect(empty.position(of: ByteOffset(0), in: .utf8) == (1, 1))
  }
}

@Suite struct SourceSpanTests {
  @Test func aSpanIsHalfOpenAndMayBeEmpty() {
    let file = SourceFile(path: "a.txt", bytes: Array("云溪县".utf8))
    #expect(file.text(SourceSpan(3..<6)) == "溪")
    #expect(SourceSpan(at: ByteOffset(3)) == SourceSpan(3..<3))
    #expect(SourceSpan(3..<3).isEmpty)
    #expect(!SourceSpan(3..<6).isEmpty)
    #expect(SourceSpan(3..<6).range == 3..<6)
  }
}
