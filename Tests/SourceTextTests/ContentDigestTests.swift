import SourceText
import Testing

@Suite struct ContentDigestTests {
  /// The vectors of the algorithm's authors.
  @Test(
    arguments: [
      ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
  func theDigestIsFNV1a(_ text: String, _ digest: String) {
    var made = ContentDigest()
    made.add(Array(text.utf8)[...])
    #expect(made.text == digest)
  }

  @Test func digestsOfAnotherSeedDiffer() {
    var (first, second) = (ContentDigest(), ContentDigest(seed: 0))
    first.add(0)
    second.add(0)
    #expect(first.text == "af63bd4c8601b7df")
    #expect(second.text == "0000000000000000")
  }
}
