import Glibc
import SourceText
import Testing

/// The program's own table, over its whole repertoire.
@Suite struct GB18030Tests {
  /// Every two-byte code, in the order of the codes.
  private static let twoBytes: [[UInt8]] = (UInt8(0x81)...0xFE).flatMap { lead in
    (UInt8(0x40)...0xFE).filter { $0 != 0x7F }.map { [lead, $0] }
  }

  /// The four-byte code that is counted with a number.
  private static func fourBytes(_ number: Int) -> [UInt8] {
    [
      UInt8(0x81 + number / 12600), UInt8(0x30 + number / 1260 % 10),
      UInt8(0x81 + number / 10 % 126), UInt8(0x30 + number % 10),
    ]
  }

  /// Codes that stood for characters which have two bytes now.
  private static let given = Set(19057...19064).union(39076...39085)
  private static let plane = (0..<39420).filter { !given.contains($0) }.map(fourBytes)
  /// One in 251 of the codes beyond the basic plane, the first among them.
  private static let beyond = stride(from: 189_000, to: 189_000 + 0x100000, by: 251).map(fourBytes)

  private static var repertoire: [UInt8] { Array((twoBytes + plane + beyond).joined()) }

  /// The digest was taken of what iconv makes of the same codes.
  @Test func everyCodeStandsForItsCharacter() throws {
    let text = try #require(TextEncoding.utf8(ofGB18030: Self.repertoire))
    var digest = ContentDigest()
    digest.add(text[...])
    #expect(text.count == 204_824)
    #expect(digest.text == "6d1da14bc09bd7e4")
  }

  @Test func everyCharacterHasItsCode() throws {
    let text = try #require(TextEncoding.utf8(ofGB18030: Self.repertoire))
    #expect(TextEncoding.gb18030(ofUTF8: text) == Self.repertoire)
  }

  @Test func theMachinesConverterSaysTheSameWhereThereIsOne() throws {
    let codes = Self.repertoire
    guard let said = Self.converted(codes) else { return }
    #expect(TextEncoding.utf8(ofGB18030: codes) == said)
  }

  @Test(
    arguments: [
      [0x80], [0xFF], [0x81], [0xB1, 0x7F], [0xB1, 0xFF], [0xB1, 0x20], [0x81, 0x30],
      [0x81, 0x30, 0x81], [0x81, 0x30, 0x80, 0x30], [0x81, 0x30, 0x81, 0x3A], [0xB1, 0xA8, 0xB8],
      // Past the basic plane, past the last plane, and a code that was given away.
      [0x84, 0x31, 0xA5, 0x30], [0xE3, 0x32, 0x9A, 0x36], [0xFE, 0x39, 0xFE, 0x39],
      [0x82, 0x35, 0x90, 0x37], [0x84, 0x31, 0x82, 0x36],
    ] as [[UInt8]])
  func whatIsNotACodeIsRefused(_ bytes: [UInt8]) {
    #expect(TextEncoding.utf8(ofGB18030: bytes) == nil)
    #expect(TextEncoding.utf8(ofGB18030: [0x41] + bytes + [0x0A]) == nil)
  }

  @Test func charactersWithoutACodeAreRefused() {
    for scalar in ["\u{E78D}", "\u{E864}", "\u{E82B}"] as [Unicode.Scalar] {
      #expect(TextEncoding.gb18030(ofUTF8: Array(String(scalar).utf8)) == nil)
    }
    #expect(TextEncoding.gb18030(ofUTF8: [0xED, 0xA0, 0x80]) == nil)
  }

  /// What the C library makes of GB18030; nil where it has no converter, as on a bare machine.
  private static func converted(_ bytes: [UInt8]) -> [UInt8]? {
    let converter = unsafe iconv_open("UTF-8", "GB18030")
    guard Int(bitPattern: converter) != -1 else { return nil }
    defer { unsafe iconv_close(converter) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count * 2)
    let left = unsafe input.withUnsafeMutableBytes { source in
      unsafe output.withUnsafeMutableBytes { target in
        var from = unsafe source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var fromLeft = source.count
        var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var toLeft = target.count
        _ = unsafe iconv(converter, &from, &fromLeft, &to, &toLeft)
        return toLeft
      }
    }
    return output.dropLast(left)
  }
}
