import SourceText
import Testing
import YAMLTree

@Suite struct YAMLScalarTests {
  private func scalar(_ source: String) throws -> YAMLScalar {
    let root = try #require(try YAMLNode.parse(Array(source.utf8)))
    guard case .mapping(let entries) = root.content, let entry = entries.first,
      case .scalar(let scalar) = entry.value.content
    else {
      Issue.record("not a mapping with a scalar")
      throw YAMLSyntaxError(offset: ByteOffset(0), kind: .other("test"))
    }
    return scalar
  }

  /// Where each byte of the text stands, its end included.
  private func offsets(_ scalar: YAMLScalar) -> [Int?] {
    (0...scalar.text.utf8.count).map { scalar.offset(ofUTF8: $0)?.value }
  }

  @Test func plainTextStandsAsItIs() throws {
    let scalar = try scalar("甲: 乙𠀀b # c\n")
    #expect(scalar.text == "乙𠀀b")
    #expect(scalar.style == .plain)
    #expect(offsets(scalar) == Array(5...13))
  }

  @Test func aDoubledQuoteIsOneCharacter() throws {
    let scalar = try scalar("a: '甲''b'\n")
    #expect(scalar.text == "甲'b")
    #expect(scalar.style == .singleQuoted)
    #expect(offsets(scalar) == [4, 5, 6, 7, 9, 10])
  }

  @Test func backslashesMeanNothingInSingleQuotes() throws {
    let scalar = try scalar("a: '\\d：𠀀'\n")
    #expect(scalar.text == "\\d：𠀀")
    #expect(offsets(scalar) == Array(4...13))
  }

  @Test func anEscapeStandsAtItsBackslash() throws {
    let scalar = try scalar(#"a: "x\\\u4e2dy\U00020000\n\x41z""# + "\n")
    #expect(scalar.text == "x\\中y𠀀\nAz")
    #expect(scalar.style == .doubleQuoted)
    #expect(offsets(scalar) == [4, 5, 7, 7, 7, 13, 14, 14, 14, 14, 24, 26, 30, 31])
  }

  @Test(arguments: [
    (#"\0"#, "\0"), (#"\a"#, "\u{7}"), (#"\b"#, "\u{8}"), (#"\t"#, "\t"), (#"\v"#, "\u{B}"),
    (#"\f"#, "\u{C}"), (#"\r"#, "\r"), (#"\e"#, "\u{1B}"), (#"\ "#, " "), (#"\""#, "\""),
    (#"\/"#, "/"), (#"\N"#, "\u{85}"), (#"\_"#, "\u{A0}"), (#"\L"#, "\u{2028}"),
    (#"\P"#, "\u{2029}"), ("\\\t", "\t"),
  ])
  func everyEscapeKeepsTheTextAfterItInPlace(_ escape: String, _ meaning: String) throws {
    let scalar = try scalar("a: \"\(escape)b\"\n")
    #expect(scalar.text == meaning + "b")
    let width = meaning.utf8.count
    #expect(offsets(scalar) == Array(repeating: 4, count: width) + [6, 7])
  }

  @Test func aLiteralBlockLosesItsIndentation() throws {
    let scalar = try scalar("a: |\n  甲\n    b\n\n  𠀀\n\n\nc: 1\n")
    #expect(scalar.text == "甲\n  b\n\n𠀀\n")
    #expect(scalar.style == .literal)
    #expect(offsets(scalar) == [7, 8, 9, 10, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 25])
  }

  @Test(
    arguments: [
      ("a: |2 # c\n   x\n  y\n", " x\ny\n", [12, 13, 14, 17, 18, 19]),
      ("a: |-\n  x\n\n", "x", [8, 9]),
      ("a: |+\n  x\n\n", "x\n\n", [8, 9, 10, 11]),
      ("a: |\n\n  x", "\nx", [5, 8, 9]),
      ("a: |\r\n  x\r\n  y\r\n", "x\ny\n", [8, 9, 13, 14, 16]),
    ] as [(String, String, [Int])])
  func literalBlocksOfAllKindsAreTraced(_ source: String, _ text: String, _ places: [Int]) throws {
    let scalar = try scalar(source)
    #expect(scalar.text == text)
    #expect(offsets(scalar) == places)
  }

  @Test(
    arguments: [
      ("a: x\n  y\n", "x y", [3, 4, 7, 8]),
      ("a: x \n\n  y\n", "x\ny", [3, 5, 9, 10]),
      ("a: 'x  y\n  z'\n", "x  y z", [4, 5, 6, 7, 8, 11, 12]),
      ("a: \"x\\\n  y\"\n", "xy", [4, 9, 10]),
      ("a: \"x\r\n  y\"\r\n", "x y", [4, 5, 9, 10]),
      ("a: \"x\u{85}y\"\n", "x y", [4, 5, 7, 8]),
      ("a: \"x\u{2028}y\"\n", "x\u{2028}y", [4, 5, 6, 7, 8, 9]),
    ] as [(String, String, [Int])])
  func linesThatAreJoinedAreTraced(_ source: String, _ text: String, _ places: [Int]) throws {
    let scalar = try scalar(source)
    #expect(scalar.text == text)
    #expect(offsets(scalar) == places)
  }

  @Test func aFoldedBlockHasNoPlaces() throws {
    let scalar = try scalar("a: >\n  x\n  y\n")
    #expect(scalar.text == "x y\n")
    #expect(scalar.style == .folded)
    #expect(offsets(scalar) == [nil, nil, nil, nil, nil])
  }

  @Test func aPlaceOutsideOfTheTextIsUnknown() throws {
    let scalar = try scalar("a: bc\n")
    #expect(scalar.offset(ofUTF8: -1) == nil)
    #expect(scalar.offset(ofUTF8: 2) == ByteOffset(5))
    #expect(scalar.offset(ofUTF8: 3) == nil)
  }

  @Test func aByteOrderMarkCounts() throws {
    #expect(offsets(try scalar("\u{FEFF}a: b\n")) == [6, 7])
    #expect(offsets(try scalar("\u{FEFF}a: \"\\tb\"\n")) == [7, 9, 10])
  }

  @Test func anAnchorIsNotPartOfTheText() throws {
    #expect(offsets(try scalar("a: &n b\n")) == [6, 7])
    #expect(offsets(try scalar("a: &n # c\n  'b''c'\n")) == [13, 14, 16, 17])
  }
}
