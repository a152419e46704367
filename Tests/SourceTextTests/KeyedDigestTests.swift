import SourceText
import Testing

@Suite struct KeyedDigestTests {
  private static let key = KeyedDigest.Key((0..<16).map { UInt8($0) })

  /// Some of the algorithm's reference vectors for 128 bits, of 0, 1, 2 … bytes 00 01 02 ….
  @Test(arguments: [
    (0, "a3817f04ba25a8e66df67214c7550293"),
    (1, "da87c1d86b99af44347659119b22fc45"),
    (2, "8177228da4a45dc7fca38bdef60affe4"),
    (3, "9c70b60c5267a94e5f33b6b02985ed51"),
    (4, "f88164c12d9c8faf7d0f6e7c7bcd5579"),
    (5, "1368875980776f8854527a07690e9627"),
    (6, "14eeca338b208613485ea0308fd7a15e"),
    (7, "a1f1ebbed8dbc153c0b84aa61ff08239"),
    (8, "3b62a9ba6258f5610f83e264f31497b4"),
    (15, "5493e99933b0a8117e08ec0f97cfc3d9"),
    (63, "5150d1772f50834a503e069a973fbd7c"),
  ])
  func theReferenceVectorsComeOut(_ count: Int, _ wanted: String) throws {
    var digest = KeyedDigest(try #require(Self.key))
    digest.take((0..<count).map { UInt8($0) }[...])
    #expect(digest.text == wanted)
    var slow = KeyedDigest(try #require(Self.key))
    for byte in 0..<count { slow.take([UInt8(byte)]) }
    #expect(slow.text == wanted)
  }

  @Test func keyPurposeAndEveryPartCount() throws {
    let key = try #require(Self.key)
    let other = try #require(KeyedDigest.Key((1..<17).map { UInt8($0) }))
    func digest(_ key: KeyedDigest.Key, _ purpose: String, _ parts: String...) -> String {
      var digest = KeyedDigest(key, for: purpose)
      for part in parts { digest.add(part) }
      return digest.text
    }
    let all = [
      digest(key, "a", "甲乙"), digest(other, "a", "甲乙"), digest(key, "b", "甲乙"),
      digest(key, "a", "甲", "乙"), digest(key, "a", "甲乙", ""), digest(key, "a"),
    ]
    #expect(Set(all).count == all.count)
    #expect(KeyedDigest.Key([1, 2, 3]) == nil)
  }
}
