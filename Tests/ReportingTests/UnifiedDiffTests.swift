import Reporting
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    let diff = UnifiedDiff(path: "d", old: Array(old.utf8), new: Array(new.utf8))
    return String(decoding: diff.bytes, as: UTF8.self)
  }

  private func lines(_ range: ClosedRange<Int>) -> String { range.map { "\($0)\n" }.joined() }

  @Test func equalTextsHaveNoDifference() {
    #expect(diff("甲\n", "甲\n") == "")
    #expect(diff("", "") == "")
  }

  @Test func aChangeStandsAmongThreeLinesOnEitherSide() {
    #expect(
      diff(lines(1...9), lines(1...4) + "五\n" + lines(6...9))
        == "--- a/d\n+++ b/d\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+五\n 6\n 7\n 8\n")
  }

  @Test func changesThatLieCloseAreShownTogetherAndOthersApart() {
    let near = diff(lines(1...9), "一\n" + lines(2...7) + "八\n9\n")
    #expect(
      near == "--- a/d\n+++ b/d\n@@ -1,9 +1,9 @@\n-1\n+一\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+八\n 9\n")
    let far = diff(lines(1...9), "一\n" + lines(2...8) + "九\n")
    #expect(
      far == "--- a/d\n+++ b/d\n@@ -1,4 +1,4 @@\n-1\n+一\n 2\n 3\n 4\n"
        + "@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+九\n")
  }

  @Test func missingLineEndsAndEmptyTextsAreReported() {
    #expect(
      diff("甲", "乙\n")
        == "--- a/d\n+++ b/d\n@@ -1 +1 @@\n-甲\n\\ No newline at end of file\n+乙\n")
    #expect(diff("甲\n", "") == "--- a/d\n+++ b/d\n@@ -1 +0,0 @@\n-甲\n")
    #expect(diff("", "甲\n") == "--- a/d\n+++ b/d\n@@ -0,0 +1 @@\n+甲\n")
  }

  @Test func linesThatWereAddedOrTakenOutShiftTheRest() {
    #expect(
      diff(lines(1...4), "1\n新\n" + lines(2...4))
        == "--- a/d\n+++ b/d\n@@ -1,4 +1,5 @@\n 1\n+新\n 2\n 3\n 4\n")
    #expect(
      diff("甲\r\n乙\r\n", "甲\r\n") == "--- a/d\n+++ b/d\n@@ -1,2 +1 @@\n 甲\r\n-乙\r\n")
  }

  @Test func whateverChangedTheDifferenceLeadsFromTheOldTextToTheNew() throws {
    var state: UInt64 = 7
    func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
    for _ in 1...500 {
      let old = (0..<roll(30)).map { _ in "\(roll(12))" }
      var new = old
      for _ in 0..<roll(6) {
        let place = roll(new.count + 1)
        switch roll(3) {
        case 0: new.insert("\(roll(20))", at: place)
        case 1 where place < new.count: new.remove(at: place)
        default: if place < new.count { new[place] = "\(roll(20))" }
        }
      }
      let text = diff(old.map { $0 + "\n" }.joined(), new.map { $0 + "\n" }.joined())
      #expect(applied(text, to: old) == new, "\(old) \(new)")
    }
  }

  /// The lines of a text after a difference.
  private func applied(_ text: String, to old: [String]) -> [String] {
    var result: [String] = []
    var place = 0
    for line in text.split(separator: "\n").dropFirst(2) {
      switch line.first {
      case "@":
        let range = line.split(separator: " ")[1].dropFirst().split(separator: ",")
        let first = Int(range[0]) ?? 0
        let start = range.count > 1 && range[1] == "0" ? first : first - 1
        result += old[place..<start]
        place = start
      case "-": place += 1
      case "+": result.append(String(line.dropFirst()))
      default:
        result.append(String(line.dropFirst()))
        place += 1
      }
    }
    return result + old[place...]
  }

  @Test func manyChangesCostNoMoreThanTheirNumber() {
    let old = String(repeating: "这是帐号。\n\n", count: 3000)
    let text = diff(old, "新的一行\n" + old.replacing("帐号", with: "账号"))
    #expect(text.hasPrefix("--- a/d\n+++ b/d\n@@ -1,6000 +1,6001 @@\n"))
  }
}
