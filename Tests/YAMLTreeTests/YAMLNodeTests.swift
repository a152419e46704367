import SourceText
import Testing
import YAMLTree

/// A tree as text: each node with its span, scalars as the bytes of the file that they cover.
private func outline(_ node: YAMLNode?, _ bytes: [UInt8]) -> String {
  guard let node else { return "nil" }
  let range = node.span.range
  let place = "\(range.lowerBound)-\(range.upperBound)"
  switch node.content {
  case .scalar:
    return "\(place)‹\(String(decoding: bytes[range], as: UTF8.self))›"
  case .sequence(let items):
    return "\(place)[" + items.map { outline($0, bytes) }.joined(separator: " ") + "]"
  case .mapping(let entries):
    let pairs = entries.map { outline($0.key, bytes) + "=" + outline($0.value, bytes) }
    return "\(place){" + pairs.joined(separator: " ") + "}"
  }
}

@Suite struct YAMLNodeTests {
  private func expectOutline(_ source: String, _ expected: String) throws {
    let bytes = Array(source.utf8)
    #expect(outline(try YAMLNode.parse(bytes), bytes) == expected)
  }

  @Test func theLibraryIsTheOneWhoseTrapsAreKnown() {
    #expect(YAMLLibrary.version == "0.2.5")
  }

  @Test(arguments: ["", "\u{FEFF}", "# 注\n", "\n\n", "---\n", "---\n# c\n"])
  func aFileWithoutAValueHasNoRoot(_ source: String) throws {
    #expect(try YAMLNode.parse(Array(source.utf8)) == nil)
  }

  @Test(arguments: [
    // Marks count code points, spans bytes.
    ("规则: 𠀀\nb: c\n", "0-17{0-6‹规则›=8-12‹𠀀› 13-14‹b›=16-17‹c›}"),
    // A byte-order mark does not indent the first key.
    ("\u{FEFF}a: 1\nb: 2\n", "3-12{3-4‹a›=6-7‹1› 8-9‹b›=11-12‹2›}"),
    ("a: 1\r\nb: 2\r\n", "0-10{0-1‹a›=3-4‹1› 6-7‹b›=9-10‹2›}"),
    // What libyaml takes for line breaks does not move what comes after it.
    (
      "a: 'x\u{85}y'\nb: '\u{2028}\u{2029}'\nc: d\n",
      "0-26{0-1‹a›=3-9‹'x\u{85}y'› 10-11‹b›=13-21‹'\u{2028}\u{2029}'› 22-23‹c›=25-26‹d›}"
    ),
  ])
  func offsetsAreBytesWhateverStandsBefore(_ source: String, _ expected: String) throws {
    try expectOutline(source, expected)
  }

  @Test(arguments: [
    // The end mark of a block collection lies past the comment.
    ("a:\n  b: 1\n\n# c\nd: 2\n", "0-19{0-1‹a›=5-9{5-6‹b›=8-9‹1›} 15-16‹d›=18-19‹2›}"),
    ("a:\n- x\n- y\n\n# c\n", "0-10{0-1‹a›=3-10[5-6‹x› 9-10‹y›]}"),
    ("- - a\n  - b\n\n- c\n", "0-16[2-11[4-5‹a› 10-11‹b›] 15-16‹c›]"),
    ("a: [x, {y: z} ] # c\n", "0-15{0-1‹a›=3-15[4-5‹x› 7-13{8-9‹y›=11-12‹z›}]}"),
    ("[a: b , c]\n", "0-10[1-5{1-2‹a›=4-5‹b›} 8-9‹c›]"),
    ("a: []\nb: {}\n", "0-11{0-1‹a›=3-5[] 6-7‹b›=9-11{}}"),
    // So does that of a block scalar.
    ("a: |\n  x\n\n\nb: >-\n  y\n\n", "0-20{0-1‹a›=3-8‹|\n  x› 11-12‹b›=14-20‹>-\n  y›}"),
    ("a: |\n\n\nb: 1\n", "0-11{0-1‹a›=3-4‹|› 7-8‹b›=10-11‹1›}"),
  ])
  func aCollectionEndsWithItsLastChild(_ source: String, _ expected: String) throws {
    try expectOutline(source, expected)
  }

  @Test(arguments: [
    ("a:\nb: \"\"\n", "0-8{0-1‹a›=2-2‹› 3-4‹b›=6-8‹\"\"›}"),
    ("-\n- a\n-\n", "0-7[1-1‹› 4-5‹a› 7-7‹›]"),
    ("? a\n\n\n? b\n", "0-9{2-3‹a›=3-3‹› 8-9‹b›=9-9‹›}"),
    ("{a, b: }\n", "0-8{1-2‹a›=2-2‹› 4-5‹b›=6-6‹›}"),
    ("''\n", "0-2‹''›"),
  ])
  func aValueLeftOutHasAnEmptySpan(_ source: String, _ expected: String) throws {
    try expectOutline(source, expected)
  }

  @Test func equalKeysAndMergeKeysAreOrdinary() throws {
    try expectOutline(
      "a: 1\na: 2\n<<: 3\n", "0-15{0-1‹a›=3-4‹1› 5-6‹a›=8-9‹2› 10-12‹<<›=14-15‹3›}")
  }

  @Test func scalarsHaveNoType() throws {
    try expectOutline("[no, 1.0, ~, null]\n", "0-18[1-3‹no› 5-8‹1.0› 10-11‹~› 13-17‹null›]")
  }
}
