import SourceText
import Testing

@Suite struct TextFormTests {
  private static let text = "年度报告𠮷：\r\n“甲”é—\n"

  private static func utf16(_ low: Int) -> [UInt8] {
    let mark: [UInt8] = low == 0 ? [0xFF, 0xFE] : [0xFE, 0xFF]
    return mark
      + text.utf16.flatMap { unit in
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return low == 0 ? bytes : bytes.reversed()
      }
  }

  @Test(arguments: [
    (Array(text.utf8), TextEncoding.utf8, false),
    ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8, true),
    (utf16(0), .utf16LittleEndian, true), (utf16(1), .utf16BigEndian, true),
  ])
  func aFileIsMadeAgainFromItsRecord(_ bytes: [UInt8], _ encoding: TextEncoding, _ mark: Bool)
    throws
  {
    let (record, found) = try TextEncoding.decode(bytes)
    let form = TextForm(of: bytes, encoding: found)
    #expect(found == encoding)
    #expect(form.hasByteOrderMark == mark)
    #expect(record == Array(Self.text.utf8))
    #expect(form.bytes(of: record) == bytes)
  }

  @Test func gb18030IsMadeAgainWithItsLongForms() throws {
    // 年度报告：“𠮷”
    let bytes: [UInt8] = [
      0xC4, 0xEA, 0xB6, 0xC8, 0xB1, 0xA8, 0xB8, 0xE6, 0xA3, 0xBA, 0xA1, 0xB0, 0x95, 0x34, 0xC6,
      0x36,
      0xA1, 0xB1,
    ]
    let (record, encoding) = try TextEncoding.decode(bytes)
    #expect(encoding == .gb18030)
    let form = TextForm(of: bytes, encoding: encoding)
    #expect(form.bytes(of: record) == bytes)
    #expect(form.bytes(of: Array("年度".utf8)) == [0xC4, 0xEA, 0xB6, 0xC8])
    #expect(form.bytes(of: [0xFF]) == nil)
  }
}
