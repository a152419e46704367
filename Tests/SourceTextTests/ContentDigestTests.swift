import SourceText
import Testing

@Suite struct ContentDigestTests {
  /// The offset basis, and the digest of one byte, by the definition of FNV-1a.
  @Test func theDigestIsFNV1aOfLengthAndBytes() {
    #expect(ContentDigest().text == "6c62272e07bb014262b821756295c58d")
    var digest = ContentDigest()
    digest.add([UInt8]())
    var wanted: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for _ in 0..<8 { wanted = wanted &* 0x0000_0000_0100_0000_0000_0000_0000_013B }
    #expect(digest.text == String(wanted, radix: 16))
  }

  @Test func contentsThatOnlyJoinAlikeAreToldApart() {
    var (first, second) = (ContentDigest("甲乙"), ContentDigest("甲"))
    first.add("丙")
    second.add("乙丙")
    #expect(first != second)
    #expect(ContentDigest("甲") == ContentDigest("甲"))
    #expect(ContentDigest("甲") != ContentDigest("乙"))
  }
}
