import SourceText
import Testing

@Suite struct ByteCodingTests {
  private static func written(_ write: (inout ByteWriter) -> Void) -> [UInt8] {
    var writer = ByteWriter()
    write(&writer)
    return writer.bytes
  }

  @Test func whatIsWrittenIsText() {
    let bytes = Self.written { writer in
      writer.byte(UInt8(ascii: "x"))
      writer.number(-42)
      writer.flag(true)
      writer.text("第三")
      writer.optional("甲") { $0.text($1) }
      writer.optional(String?.none) { $0.text($1) }
      writer.list([1, 20]) { $0.number($1) }
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "x-42 +6 第三+3 甲-2 1 20 ")
  }

  @Test(arguments: [0, 1, 9, 10, 127, 128, -1, 999_999_999_999_999_999])
  func numbersAreReadBack(_ number: Int) throws {
    var reader = ByteReader(Self.written { $0.number(number) })
    #expect(try reader.number() == number)
    #expect(reader.isAtEnd)
  }

  @Test func aStretchIsReadFromItsStartToItsEnd() throws {
    let bytes = Array("##".utf8) + Self.written { $0.list(["", "甲 乙", "\n"]) { $0.text($1) } }
    var reader = ByteReader(bytes, from: 2)
    #expect(
      try reader.list { (bytes) throws(ByteDamage) in try bytes.text() } == ["", "甲 乙", "\n"])
    #expect(reader.isAtEnd)
    reader = ByteReader(bytes, from: 4, to: 15)
    #expect(try reader.textRange() == 6..<6)
    #expect(try reader.textRange() == 8..<15)
    #expect(reader.place == 15)
    #expect(reader.isAtEnd)
  }

  @Test(arguments: ["", " ", "1", "-", "- ", "x ", "1x ", "--1 ", "1000000000000000000 "])
  func whatIsNotANumberIsDamage(_ text: String) {
    var reader = ByteReader(Array(text.utf8))
    #expect(throws: ByteDamage()) { try reader.number() }
  }

  @Test(arguments: ["", "3 ab", "-1 a", "1", "99999999999 ab"])
  func aTextThatIsNotThereIsDamage(_ text: String) {
    var reader = ByteReader(Array(text.utf8))
    #expect(throws: ByteDamage()) { try reader.textRange() }
  }

  @Test func bytesThatAreNotUTF8AreNotText() {
    let bytes = Array("2 ".utf8) + [0xE7, 0xAC]
    var (first, second) = (ByteReader(bytes), ByteReader(bytes))
    #expect(throws: ByteDamage()) { try first.text() }
    #expect(throws: Never.self) { try second.textRange() }
  }

  @Test(arguments: ["", "0", "1"])
  func whatIsNotAFlagIsDamage(_ text: String) {
    var reader = ByteReader(Array(text.utf8))
    #expect(throws: ByteDamage()) { try reader.flag() }
  }
}
