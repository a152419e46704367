import RuleModel
import Testing

@Suite struct NearestWordTests {
  @Test(
    arguments: [
      ("mesage", "message"), ("messaeg", "message"), ("measage", "message"), ("unti", "unit"),
      ("sevreity", "severity"), ("ma", "max"), ("办结律", "办结率"),
    ])
  func aSlipLeadsToTheWordMeant(_ slip: String, _ word: String) {
    let words = ["severity", "message", "unit", "max", "办结率"]
    #expect(nearest(to: slip, among: words) == word)
  }

  @Test(arguments: ["colour", "massedgy", "x", "", "message", "办法"])
  func aWordThatIsNotNearHasNone(_ word: String) {
    #expect(nearest(to: word, among: ["message", "severity", "unit", "办结率"]) == nil)
  }

  @Test func ofEquallyNearWordsTheFirstInOrderIsTaken() {
    #expect(nearest(to: "cart", among: ["part", "card", "dart"]) == "card")
  }

  @Test func aSwapOfNeighboursIsOneChange() {
    #expect(nearest(to: "uint", among: ["unit"]) == "unit")
    #expect(nearest(to: "tinu", among: ["unit"]) == nil)
  }

  @Test func aVeryLongWordHasNone() {
    let word = String(repeating: "a", count: 65)
    #expect(nearest(to: word, among: [word + "b"]) == nil)
    #expect(nearest(to: String(word.dropLast()), among: [word]) == word)
  }
}
