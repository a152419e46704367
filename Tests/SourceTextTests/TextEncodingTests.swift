import SourceText
import Testing

@Suite struct TextEncodingTests {
  private func decoded(_ bytes: [UInt8]) throws -> (String, TextEncoding) {
    let (record, encoding) = try TextEncoding.decode(bytes)
    return (String(decoding: record, as: UTF8.self), encoding)
  }

  @Test func utf8StandsAsItIsAndLosesItsMark() throws {
    #expect(try decoded(Array("云溪县\r\n𠀀é".utf8)) == ("云溪县\r\n𠀀é", .utf8))
    #expect(try decoded([0xEF, 0xBB, 0xBF] + Array("报告".utf8)) == ("报告", .utf8))
  }

  @Test func utf16IsReadByItsMark() throws {
    let little: [UInt8] = [0xFF, 0xFE, 0x4B, 0x6D, 0x3D, 0xD8, 0x00, 0xDE, 0x0A, 0x00]
    let big: [UInt8] = [0xFE, 0xFF, 0x6D, 0x4B, 0xD8, 0x3D, 0xDE, 0x00, 0x00, 0x0A]
    #expect(try decoded(little) == ("测😀\n", .utf16LittleEndian))
    #expect(try decoded(big) == ("测😀\n", .utf16BigEndian))
  }

  @Test func gb18030IsReadWhereItReadsLikeChinese() throws {
    // 总结报告。, then U+20000 in four bytes.
    let bytes: [UInt8] = [
      0xD7, 0xDC, 0xBD, 0xE1, 0xB1, 0xA8, 0xB8, 0xE6, 0xA1, 0xA3, 0x0D, 0x0A, 0x95, 0x32, 0x82,
      0x36,
    ]
    #expect(try decoded(bytes) == ("总结报告。\r\n𠀀", .gb18030))
  }

  @Test(
    arguments: [
      ([], .empty),
      ([0xEF, 0xBB, 0xBF], .empty),
      ([0xFF, 0xFE], .empty),
      ([0xFF, 0xFE, 0, 0, 0x4B, 0x6D, 0, 0], .utf32),
      ([0, 0, 0xFE, 0xFF, 0, 0, 0x6D, 0x4B], .utf32),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], .binary(.compoundDocument)),
      ([0x50, 0x4B, 3, 4, 0x14], .binary(.zip)),
      (Array("%PDF-1.7".utf8), .binary(.pdf)),
      (Array("{\\rtf1".utf8), .binary(.rtf)),
      ([0x1F, 0x8B, 8], .binary(.gzip)),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .binary(.sevenZip)),
      (Array("Rar!\u{1A}".utf8), .binary(.rar)),
      ([0x89, 0x50, 0x4E, 0x47], .binary(.png)),
      ([0xFF, 0xD8, 0xFF, 0xE0], .binary(.jpeg)),
      (Array("GIF89a".utf8), .binary(.gif)),
      ([0x61, 0, 0x62], .binary(.unknown)),
      ([0xFF, 0xFE, 0x41, 0, 0, 0], .binary(.unknown)),
      ([0xFF, 0xFE, 0x41, 0, 0x3D, 0xD8, 0x41, 0], .brokenUTF16(offset: 4)),
      ([0xFF, 0xFE, 0x41, 0, 0, 0xDE], .brokenUTF16(offset: 4)),
      ([0xFF, 0xFE, 0x41, 0, 0x3D], .brokenUTF16(offset: 4)),
      ([0x61, 0x62, 0xFF], .undecodable(offset: 2)),
      // Cut, overlong, surrogate, beyond Unicode.
      (Array("云溪县".utf8) + [0xE6, 0xB5], .undecodable(offset: 9)),
      (Array("云溪".utf8) + [0xC0, 0xAF], .undecodable(offset: 6)),
      (Array("云溪".utf8) + [0xED, 0xA0, 0x80], .undecodable(offset: 6)),
      ([0xF4, 0x90, 0x80, 0x80], .undecodable(offset: 0)),
      // Latin-1 words that happen to be valid GB18030 do not read like Chinese.
      ([0xCE, 0xD1, 0xA7, 0xA1, 0xA7, 0xA2, 0xA7, 0xA3], .undecodable(offset: 0)),
      // Chinese with a control character.
      ([0xD7, 0xDC, 0x07, 0xBD, 0xE1], .undecodable(offset: 0)),
      // A byte-order mark promises UTF-8.
      ([0xEF, 0xBB, 0xBF, 0xD7, 0xDC], .undecodable(offset: 3)),
    ] as [([UInt8], DecodingFailure)])
  func whatIsNotTextIsRefused(_ bytes: [UInt8], _ failure: DecodingFailure) {
    #expect(throws: failure) { try TextEncoding.decode(bytes) }
  }

  @Test func randomBytesAreDecodedOrRefused() {
    var generator = SeededGenerator(state: 7)
    for _ in 0..<2000 {
      let count = Int.random(in: 0..<40, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 1...255, using: &generator) }
      guard let (record, encoding) = try? TextEncoding.decode(bytes) else { continue }
      #expect(String(validating: record, as: UTF8.self) != nil, "\(encoding) of \(bytes)")
    }
  }
}

private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}
