import SourceText
import Testing
import YAMLTree

/// A file with one fault, what it is and the byte where the author would look.
struct FaultyFile: CustomTestStringConvertible, Sendable {
  let text: String
  let offset: Int
  let kind: YAMLSyntaxError.Kind

  init(_ text: String, _ offset: Int, _ kind: YAMLSyntaxError.Kind) {
    self.text = text
    self.offset = offset
    self.kind = kind
  }

  var testDescription: String { "\(kind) in \(text.debugDescription)" }
  var error: YAMLSyntaxError { YAMLSyntaxError(offset: ByteOffset(offset), kind: kind) }
}

@Suite struct YAMLSyntaxErrorTests {
  private func expectError(_ file: FaultyFile) {
    #expect(throws: file.error) { try YAMLNode.parse(Array(file.text.utf8)) }
  }

  @Test(arguments: [
    FaultyFile("甲: 1\n\t乙: 2\n", 7, .tabIndentation),
    FaultyFile("a:\n\tb: 2\n", 3, .tabIndentation),
    FaultyFile("a: |\n\tx\n", 5, .tabIndentation),
    FaultyFile("a: |\n  甲\n\ty\n", 11, .tabIndentation),
    FaultyFile("a:\n    b: 1\n  c: 2\n", 14, .wrongIndentation),
    FaultyFile("  a: 1\nb: 2\n", 7, .wrongIndentation),
    FaultyFile("a: b\n  c: d\n", 7, .wrongIndentation),
    FaultyFile("- 甲\n  b: c\n", 8, .wrongIndentation),
    FaultyFile("a:\n  - b\n c: 1\n", 10, .wrongIndentation),
  ])
  func indentationIsBlamedWhereTheLineBegins(_ file: FaultyFile) { expectError(file) }

  @Test(arguments: [
    FaultyFile("a: 1\nb\nc: 2\n", 5, .missingColon),
    FaultyFile("a: 1\nb", 5, .missingColon),
    FaultyFile("a b\nc: 1\n", 0, .missingColon),
    FaultyFile("x: 1\n名称：甲\nc: 3\n", 11, .fullWidthColon),
    FaultyFile("名称：甲\nb: 2\n", 6, .fullWidthColon),
    FaultyFile("a:b\nc: 1\n", 1, .missingSpace(after: ":")),
    FaultyFile("a: 1\nhttp://x.test\nb: 2\n", 5, .missingColon),
    FaultyFile("- a\n-b\n", 4, .missingSpace(after: "-")),
    FaultyFile("a: b: c\n", 4, .colonInPlainScalar),
    FaultyFile("a: 提示: 甲\n", 9, .colonInPlainScalar),
    FaultyFile("a: {b: c: d}\n", 8, .colonInPlainScalar),
    FaultyFile("- a\nb: c\n", 4, .missingHyphen),
    FaultyFile("a: 1\n- b\n", 5, .unexpectedHyphen),
    FaultyFile("a: - b\n", 3, .unexpectedHyphen),
  ])
  func colonsAndHyphensAreBlamedWhereTheyAreOrShouldBe(_ file: FaultyFile) { expectError(file) }

  @Test(arguments: [
    FaultyFile("甲: \"b\nc: d\n", 5, .unclosedQuote),
    FaultyFile("a: 'b\nc: d\n", 3, .unclosedQuote),
    FaultyFile("a: 'b\n---\n", 3, .unclosedQuote),
    FaultyFile("a: \"b\nc: \"d\"\n", 3, .unclosedQuote),
    FaultyFile("a: 'b\nc: 'd'\ne: 'f'\n", 3, .unclosedQuote),
    FaultyFile("a: 'it's'\n", 7, .textAfterValue),
    FaultyFile("a: \"x\" y\n", 7, .textAfterValue),
    FaultyFile("a: \"甲\\q\"\n", 7, .unknownEscape),
    FaultyFile("a: \"\\d+\"\n", 4, .unknownEscape),
    FaultyFile("a: \"\\x4\"\n", 4, .unknownEscape),
    FaultyFile("a: \"\\uD800\"\n", 4, .unknownEscape),
  ])
  func quotesAreBlamedWhereTheyOpen(_ file: FaultyFile) { expectError(file) }

  @Test(arguments: [
    FaultyFile("a: [x, y\nb: c\n", 3, .unclosedFlow),
    FaultyFile("a: [x, y\n", 3, .unclosedFlow),
    FaultyFile("a: [x,\n\n", 3, .unclosedFlow),
    FaultyFile("a: {x: 1\nb: c\n", 3, .unclosedFlow),
    FaultyFile("- [a, [b, c]\n- d\n", 2, .unclosedFlow),
    FaultyFile("a: [x}\n", 3, .unclosedFlow),
    FaultyFile("a: [\"x\" \"y\"]\n", 8, .missingComma),
    FaultyFile("a: [\"x\" {y: 1}]\n", 8, .missingComma),
    FaultyFile("a: {zh: x{n}, en: y}\n", 9, .unexpectedCharacter("{")),
    FaultyFile("a: [x [y]]\n", 6, .unexpectedCharacter("[")),
    FaultyFile("a: [\n  \"x\"\n  \"y\"\n]\n", 13, .missingComma),
    FaultyFile("a: [x, , y]\n", 7, .unexpectedCharacter(",")),
    FaultyFile("a: [x]]\n", 6, .unexpectedCharacter("]")),
    FaultyFile("a: [\n@x\n]\n", 5, .reservedCharacter("@")),
  ])
  func bracketsAreBlamedWhereTheyOpen(_ file: FaultyFile) { expectError(file) }

  @Test(arguments: [
    FaultyFile("a: *.md\n", 3, .reservedCharacter("*")),
    FaultyFile("a: *全部\n", 3, .reservedCharacter("*")),
    FaultyFile("a: &\n", 3, .reservedCharacter("&")),
    FaultyFile("a: @x\n", 3, .reservedCharacter("@")),
    FaultyFile("a: `x`\n", 3, .reservedCharacter("`")),
    FaultyFile("a: %x\n", 3, .reservedCharacter("%")),
    FaultyFile("%x\n", 0, .reservedCharacter("%")),
    FaultyFile("a: |x\n", 3, .reservedCharacter("|")),
    FaultyFile("a: ? b\n", 3, .reservedCharacter("?")),
    FaultyFile("a: !!str x\n", 3, .tag("!!str")),
    FaultyFile("a: ! y\n", 3, .tag("!")),
    FaultyFile("a: !y!z b\n", 3, .tag("!y!z")),
    FaultyFile("a: &x !foo b\n", 6, .tag("!foo")),
    FaultyFile("a: !foo [b]\n", 3, .tag("!foo")),
    FaultyFile("!foo {a: b}\n", 0, .tag("!foo")),
    FaultyFile("# c\n%TAG ! x\n---\na\n", 4, .tag("%TAG")),
    FaultyFile("%YAML 2.0\n---\na: 1\n", 0, .other("found incompatible YAML document")),
  ])
  func wordsThatYAMLKeepsAreNamed(_ file: FaultyFile) { expectError(file) }

  @Test(arguments: [
    FaultyFile("甲: 1\n---\nb: 2\n", 7, .secondDocument),
    FaultyFile("a: 1\n---\n", 5, .secondDocument),
    FaultyFile("a: 1\n...\nb: 2\n", 9, .secondDocument),
    FaultyFile("---\n---\n", 4, .secondDocument),
    FaultyFile("甲: \u{1}b", 5, .controlCharacter("\u{1}")),
    FaultyFile("甲: '\0'", 6, .controlCharacter("\0")),
    FaultyFile("甲: \u{7F}", 5, .controlCharacter("\u{7F}")),
    FaultyFile("甲: \u{FFFE}", 5, .controlCharacter("\u{FFFE}")),
  ])
  func aSecondDocumentAndControlCharactersAreErrors(_ file: FaultyFile) { expectError(file) }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE7, 0x94], [0xE7, 0x41, 0x41],
    ] as [[UInt8]])
  func bytesThatAreNotUTF8AreBlamedInBytes(_ bytes: [UInt8]) {
    // libyaml reads ahead: the fault before it in the file is not what it would report.
    let before = Array("甲: '𠀀'\n乙: ".utf8)
    #expect(throws: YAMLSyntaxError(offset: ByteOffset(17), kind: .invalidUTF8)) {
      try YAMLNode.parse(before + bytes)
    }
  }

  @Test(arguments: ["a: 1\n...\n", "---\na: 1\n", "%YAML 1.1\n---\na: 1\n", "a: x]\n", "-a\n-b\n"])
  func unusualFilesAreRead(_ text: String) throws {
    #expect(try YAMLNode.parse(Array(text.utf8)) != nil)
  }
}
