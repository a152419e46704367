import DocumentReaders
import Testing

@Suite struct LinkBoundTests {
  @Test(
    arguments: [
      ("[a]: u\n\n[a] [a]\n", nil), ("[a]: uuuuu\n\n[a] [a]\n", 1),
      ("文\n\n[b]: v\n[A  b]: uuuuuuu\n\n[a\nB] [b] [a b]\n", 4),
      ("[a]: <u>\n  'ttttttttt'\n\n[a]\n", 1), ("[a]: u (\n[b]: u (\n\n[a]\n", 1),
      // The first definition of a label counts, and what nothing uses does not.
      ("[a]: u\n[a]: uuuuuuuuuuuuuuuuu\n\n[a]\n", nil), ("[a]: uuuuu\n[b]: uuuuu\n", nil),
      ("\\[a]: uuuuuuuuuuuuuuuuu [a\\] [a]\n", nil), ("", nil),
    ] as [(String, Int?)])
  func linksAreBoundByTheirUses(_ text: String, _ line: Int?) {
    #expect(LinkBound.firstTooLarge(in: Array(text.utf8), limit: 14) == line)
  }
}

@Suite struct MarkupBoundTests {
  private func fault(_ text: String, _ levels: Int = 3, _ marks: Int = 9, _ bars: Int = 5)
    -> MarkupBound.Fault?
  {
    MarkupBound.firstFault(in: Array(text.utf8), levels: levels, marks: marks, bars: bars)
  }

  @Test(
    arguments: [
      ("> > > 甲\n", nil), ("甲\n\n> - 1. > 甲\n", .nesting(line: 3)), ("- - - - - -\n", nil),
      ("* * * * *\n", nil), (">>>>甲", .nesting(line: 1)), ("1.甲 - - - -\n", nil),
    ] as [(String, MarkupBound.Fault?)])
  func linesAreBoundByTheirDepth(_ text: String, _ expected: MarkupBound.Fault?) {
    #expect(fault(text) == expected)
  }

  @Test(
    arguments: [
      ("**甲** [乙](丙)\n", nil), ("**甲**\n\n**甲**\n\n**甲**\n", nil),
      ("好\n\n**甲**\n**甲**\n**甲**\n", .marks(line: 3)),
      ("- **甲**\n- **甲**\n- **甲**\n", nil), ("1. **甲**\n2. **甲**\n3. **甲**\n", nil),
      ("甲\n2. **甲**\n2. **甲**\n2. **甲**\n", .marks(line: 1)),
      ("a|b\n-|-\n**甲**|1\n**甲**|1\n**甲**|1\n", nil),
      ("a|b\n-|-|-\n", .marks(line: 1)), ("甲 <?<?<?<?<?<!<!<!<!<!\n", .marks(line: 1)),
      ("一二三四五六七八九十\n-|-\n", .marks(line: 1)),
    ] as [(String, MarkupBound.Fault?)])
  func paragraphsAreBoundByTheirMarks(_ text: String, _ expected: MarkupBound.Fault?) {
    #expect(fault(text) == expected)
  }

  @Test func rowsAreBoundByTheirBars() {
    #expect(fault("a|b|c|d|e|f\n") == nil)
    #expect(fault("好\na|b|c|d|e|f|g\n") == .bars(line: 2))
  }
}
